import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {tsImport} from 'tsx/esm/api';
import {readabilityAsModule} from './test/import/readability-as-module.js';
import {summaryReporter} from './test/summary-reporter.js';
import {chromeLauncher} from '@web/test-runner-chrome';

// The voice that the tests hear is the one that is served, cut anew each time.
const {writeVoicePack} = await tsImport('./src/build/voice-pack-files.ts', import.meta.url);
await writeVoicePack('.cache/voice-pack');

const {writeDiacritizer} = await tsImport('./src/build/diacritizer-files.ts', import.meta.url);
await writeDiacritizer('.cache/diacritizer');

const executablePath =
  process.env.CHROME_PATH ??
  ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find(existsSync);

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: {exportConditions: ['development', 'browser']},
  concurrency: 2,
  browsers: [
    chromeLauncher({
      // Chromium loads no sound in a page that was never visible.
      createPage: async ({context}) => {
        const page = await context.newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
      launchOptions: {
        ...(executablePath ? {executablePath} : {}),
        args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required', '--disable-quic'],
      },
    }),
  ],
  plugins: [
    readabilityAsModule(),
    esbuildPlugin({
      ts: true,
      target: 'es2023',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
  ],
  reporters: [summaryReporter({totalsFile: process.env.RAWI_TOTALS})],
  testFramework: {config: {timeout: 10000}},
};
