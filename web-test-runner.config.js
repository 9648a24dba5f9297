import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {summaryReporter} from './test/summary-reporter.js';
import {chromeLauncher} from '@web/test-runner-chrome';

const executablePath =
  process.env.CHROME_PATH ??
  ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find(existsSync);

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: {exportConditions: ['development', 'browser']},
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: {
        ...(executablePath ? {executablePath} : {}),
        args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required', '--disable-quic'],
      },
    }),
  ],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2023',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
  ],
  reporters: [summaryReporter({totalsFile: process.env.RAWI_TOTALS})],
  testFramework: {config: {timeout: 10000}},
};
