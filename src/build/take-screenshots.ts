/**
 * Takes the pictures that an installer shows, into `public/screenshots`, and those of the guide,
 * into `public/help`, of the built app:
 * `npm run build && npx tsx src/build/take-screenshots.ts`. The results are kept in the
 * repository because a browser is needed to make them.
 */
import {spawn} from 'node:child_process';
import {mkdir, readFile, stat} from 'node:fs/promises';
import puppeteer, {type Page} from 'puppeteer-core';

const folder = 'public/screenshots';
const guideFolder = 'public/help';
/** As `PICTURE_SIZES` in `src/i18n/help/guide-blocks.ts`, in pixels of the page. */
const guideViewport = {width: 360, height: 640, deviceScaleFactor: 2};
/** Every picture of the guide travels with the app. */
const mostGuideBytes = 40_000;

const port = 4180;

const article = await readFile('test/fixtures/articles/essay/source.txt', 'utf8');
const others = ['recipe', 'interview', 'encyclopaedia'];

const server = spawn(process.execPath, ['dist/gateway/server.js'], {
  env: {...process.env, PORT: String(port)},
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await puppeteer.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--lang=ar', '--accept-lang=ar-EG', '--hide-scrollbars'],
});
await mkdir(folder, {recursive: true});
await mkdir(guideFolder, {recursive: true});
try {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/`);
  await page.waitForSelector('.article-link');
  for (const name of others) {
    await add(page, await readFile(`test/fixtures/articles/${name}/source.txt`, 'utf8'));
  }
  await add(page, article);
  await listen(page);

  await page.setViewport({width: 412, height: 915});
  await take(page, 'reader-phone');
  await page.setViewport({width: 1280, height: 800});
  await take(page, 'reader-desktop');
  await page.setViewport({width: 412, height: 915});
  await page.click('a[href="/"]');
  await page.waitForSelector('.article-link');
  await take(page, 'library-phone');

  await page.setViewport(guideViewport);
  for (const language of ['ar', 'en']) {
    await page.click('header a[href="/settings"]');
    const choice = `input[name=interfaceLanguage][value=${language}]`;
    await page.waitForSelector(choice);
    await page.evaluate(`document.querySelector('${choice}').click()`);
    await page.waitForSelector(`html[lang=${language}]`);
    await scrollToTop(page, '#settings-text');
    await takeForGuide(page, `look-${language}`);
    await page.click('a.name');
    await open(page, article);
    await listen(page);
    await page.evaluate('scrollTo({top: 0, behavior: "instant"})');
    await takeForGuide(page, `reader-${language}`);
  }
} finally {
  await browser.close();
  server.kill();
}

async function add(page: Page, text: string): Promise<void> {
  await page.click('header a[href="/add"]');
  await page.waitForSelector('textarea');
  await page.evaluate(`document.querySelector('textarea').value = ${JSON.stringify(text)}`);
  await page.click('button[type="submit"]');
  await page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
}

/** Plays until a word in the middle of a sentence of the text is lit. */
async function listen(page: Page): Promise<void> {
  await (await page.waitForSelector('rawi-player-bar >>> .play'))!.click();
  await page.waitForFunction(
    `[...CSS.highlights.get('rawi-word')].some((range) =>
      range.startContainer.parentElement.closest('p') && range.startOffset > 60)`,
    {timeout: 60_000},
  );
  await (await page.waitForSelector('rawi-player-bar >>> .play'))!.click();
  await page.evaluate(`document.querySelector('.notices').replaceChildren()`);
}

/** Opens the article of `text` from the library. */
async function open(page: Page, text: string): Promise<void> {
  const title = text.split('\n', 1)[0]!.trim();
  await page.waitForSelector('.article-link');
  await page.evaluate(
    `[...document.querySelectorAll('.article-link')]
      .find((link) => link.textContent.includes(${JSON.stringify(title)})).click()`,
  );
  await page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
}

async function scrollToTop(page: Page, selector: string): Promise<void> {
  await page.evaluate(
    `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({behavior: 'instant'})`,
  );
}

/** Small enough to be kept on every device. @throws Error where it is not */
async function takeForGuide(page: Page, name: string): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const path = `${guideFolder}/${name}.webp` as const;
  await page.screenshot({path, type: 'webp', quality: 50});
  const {size} = await stat(path);
  if (size > mostGuideBytes) throw new Error(`${path} has ${size} bytes.`);
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate('scrollTo({top: 0, behavior: "instant"})');
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.screenshot({path: `${folder}/${name}.png`});
}
