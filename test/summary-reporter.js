import {writeFileSync} from 'node:fs';

/** @typedef {import('@web/test-runner').TestSession} TestSession */

function* testsOf(suite, path = []) {
  for (const test of suite?.tests ?? []) yield {...test, path: [...path, test.name].join(' › ')};
  for (const child of suite?.suites ?? []) yield* testsOf(child, [...path, child.name]);
}

/**
 * Prints every failure with its cause, then the totals; `totalsFile` also gets them as JSON
 * (`{passed, failed}`), for the script that adds up several runners.
 *
 * @param {{totalsFile?: string}} options
 */
export function summaryReporter({totalsFile} = {}) {
  return {
    stop({sessions}) {
      let passed = 0;
      let failed = 0;
      const fail = (where, what) => {
        failed++;
        console.error(`\n✗ ${where}\n  ${what}`);
      };
      for (const session of sessions) {
        const file = session.testFile?.replace(`${process.cwd()}/`, '') ?? '';
        let reported = false;
        for (const test of testsOf(session.testResults)) {
          if (test.skipped) continue;
          if (test.passed) passed++;
          else {
            const {message, stack, expected, actual} = test.error ?? {};
            const values =
              expected === undefined ? '' : `\n  expected: ${expected}\n  actual: ${actual}`;
            fail(`${file}: ${test.path}`, `${message}${values}\n${stack ?? ''}`);
            reported = true;
          }
        }
        for (const error of session.errors) {
          fail(file, `${error.message}\n${error.stack ?? ''}`);
          reported = true;
        }
        if (!session.passed && !reported) {
          fail(file, (session.logs ?? []).flat().join('\n') || 'did not run');
        }
      }
      console.log(`\nunit and component tests: ${passed} passed, ${failed} failed`);
      if (totalsFile) writeFileSync(totalsFile, JSON.stringify({passed, failed}));
    },
  };
}
