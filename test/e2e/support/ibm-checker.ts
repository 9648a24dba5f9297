import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'puppeteer-core';

const source = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/**
 * Runs in the page. Of what the engine tells only its verdict «violation, failed» counts. The
 * others are no verdicts: `POTENTIAL` and `MANUAL` are questions that a person has to answer («is
 * the focus seen here?») and are asked of every page that has such an element, right or wrong.
 *
 * What lies in a closed `details` is not there for anybody, and the walk opens each once; but the
 * engine sees the fields in it and not their labels, and calls them nameless.
 */
const run = `
  (async () => {
    const checker = new ace.Checker();
    const {results} = await checker.check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    return results
      .filter(({value: [level, verdict]}) => level === 'VIOLATION' && verdict === 'FAIL')
      .filter(({node}) => !node.closest('details:not([open]) > :not(summary)'))
      .map(({ruleId, path, snippet, message}) =>
        ruleId + ': ' + path.dom + ' ' + snippet + ' ' + message);
  })()
`;

/**
 * What IBM's accessibility-checker-engine finds wrong on the page as it is now, by its own
 * requirements and WCAG 2.2; each entry begins with the rule's name.
 */
export async function ibmViolations(page: Page): Promise<string[]> {
  if (await page.evaluate('typeof ace === "undefined"')) await page.evaluate(source);
  return (await page.evaluate(run)) as string[];
}
