import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {startTestRunner, type BrowserLauncher, type TestSuiteResult} from '@web/test-runner';
import type {Page} from 'puppeteer-core';
import {launchFirefox, type BrowserOptions, type TestBrowser} from './browsers.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** One `it` of a unit test and how it went. */
export interface UnitTestResult {
  /** The names of its `describe`s and its own. */
  readonly path: readonly string[];
  /** What went wrong; absent where it passed. */
  readonly error?: string;
}

/** What came of one file of unit tests. */
export interface UnitTestRun {
  readonly tests: readonly UnitTestResult[];
  /** Of the file as a whole. */
  readonly errors: readonly string[];
}

/**
 * Runs a file of unit tests in Firefox with the runner that runs them all in Chromium.
 *
 * @param file from the root of the repository
 */
export async function runInFirefox(
  file: string,
  options: BrowserOptions,
  signal: AbortSignal,
): Promise<UnitTestRun> {
  signal.throwIfAborted();
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      rootDir: ROOT,
      files: [file],
      nodeResolve: {exportConditions: ['development', 'browser']},
      browsers: [firefoxLauncher(options, signal)],
      plugins: [esbuildPlugin({ts: true, target: 'es2023', tsconfig: `${ROOT}tsconfig.base.json`})],
      reporters: [],
      // Real sound takes its time, and Firefox starts it later.
      testFramework: {config: {timeout: '30000'}},
    },
  });
  if (!runner) throw new Error('The test runner did not start.');
  const stop = () => void runner.stop();
  signal.addEventListener('abort', stop, {once: true});
  await new Promise<void>((resolve) => {
    runner.on('finished', () => resolve());
    runner.on('stopped', () => resolve());
  });
  signal.removeEventListener('abort', stop);
  await runner.stop();
  signal.throwIfAborted();
  const sessions = [...runner.sessions.all()];
  return {
    tests: sessions.flatMap(({testResults}) => (testResults ? testsOf(testResults, []) : [])),
    errors: sessions.flatMap(({errors}) => errors.map(({message}) => message)),
  };
}

function testsOf(suite: TestSuiteResult, path: readonly string[]): UnitTestResult[] {
  const own = suite.tests.map(({name, passed, error}) => ({
    path: [...path, name],
    ...(!passed && {error: error?.message ?? 'failed'}),
  }));
  return [...own, ...suite.suites.flatMap((child) => testsOf(child, [...path, child.name]))];
}

/** One Firefox with one page for each session. */
function firefoxLauncher(options: BrowserOptions, signal: AbortSignal): BrowserLauncher {
  let test: TestBrowser | undefined;
  const pages = new Map<string, Page>();
  return {
    name: 'Firefox',
    type: 'rawi-firefox',
    concurrency: 1,
    async startSession(id, url) {
      test ??= await launchFirefox(options, signal);
      const page = await test.browser.newPage();
      pages.set(id, page);
      await page.goto(url);
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id)?.url(),
    async stopSession(id) {
      await pages.get(id)?.close();
      pages.delete(id);
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('No debugging in Firefox.')),
    async stop() {
      await test?.close();
    },
  };
}
