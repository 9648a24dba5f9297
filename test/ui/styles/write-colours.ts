/**
 * Writes docs/colours.md from the style sheets: `npx tsx test/ui/styles/write-colours.ts`. Run it
 * after changing a colour.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import puppeteer from 'puppeteer-core';
import {coloursPage} from './colours-page.ts';
import {readPageColours, type PageColours} from './page-colours.ts';

const path = 'docs/colours.md';
const sheets = ['tokens', 'base', 'article'];

const css = await Promise.all(sheets.map((name) => readFile(`src/ui/styles/${name}.css`, 'utf8')));
const browser = await puppeteer.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><style>${css.join('\n')}</style>`);
  // The function comes with the compiler's calls of a helper that the page has not.
  await page.evaluate('window.__name = (named) => named');
  const text = await coloursPage(
    async (look) =>
      (await page.evaluate(
        `(${readPageColours.toString()})(${JSON.stringify(look)})`,
      )) as PageColours,
  );
  await writeFile(path, await format(text, {...(await resolveConfig(path)), parser: 'markdown'}));
} finally {
  await browser.close();
}
