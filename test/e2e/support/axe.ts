import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'puppeteer-core';

/** `colours`: what another theme can change, and nothing else. */
export type RuleSelection = 'all' | 'colours';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the page: the rules of axe, whatever their standard and whether they are on by default. */
const run = (selection: RuleSelection) => `
  axe.run(document, {
    runOnly: {
      type: 'rule',
      values: axe.getRules(${selection === 'colours' ? "['cat.color']" : ''}).map((rule) => rule.ruleId),
    },
    resultTypes: ['violations'],
  }).then(({violations}) =>
    violations.map(({id, nodes}) =>
      id + ': ' + nodes.map((node) => node.target.join(' ') + ' ' + node.failureSummary).join('; ')),
  )
`;

/** What axe-core finds wrong on the page as it is now; each entry begins with the rule's name. */
export async function axeViolations(page: Page, selection: RuleSelection): Promise<string[]> {
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(source);
  return (await page.evaluate(run(selection))) as string[];
}
