import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {startAppServer, type AppServer} from './support/app-server.ts';
import {launchChromium, type TestBrowser} from './support/browsers.ts';
import {RawiPage, until} from './support/rawi-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const text = readFileSync(new URL('../fixtures/articles/news/source.txt', import.meta.url), 'utf8');

/** Runs in the page: every rule that axe has, whatever its standard or its default. */
const everyRule = `
  axe.run(document, {
    rules: Object.fromEntries(axe.getRules().map(({ruleId}) => [ruleId, {enabled: true}])),
    resultTypes: ['violations'],
  }).then(({violations}) =>
    violations.map(({id, nodes}) =>
      id + ': ' + nodes.map((node) => node.target.join(' ') + ' ' + node.failureSummary).join('; ')),
  )
`;

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return (await page.evaluate(everyRule)) as string[];
}

const looks = [
  {language: 'ar', theme: 'light'},
  {language: 'ar', theme: 'dark'},
  {language: 'ar', theme: 'sepia'},
  {language: 'en', theme: 'light'},
  {language: 'en', theme: 'dark'},
] as const;

describe('accessibility, by every rule of axe-core', {timeout: 300_000}, () => {
  let server: AppServer;
  let test: TestBrowser;
  let rawi: RawiPage;
  let article: string;

  before(async () => {
    const signal = AbortSignal.timeout(60_000);
    server = await startAppServer({}, signal);
    test = await launchChromium({width: 412, height: 915}, signal);
    rawi = await RawiPage.open(await test.browser.newPage(), server.origin);
    await rawi.addText(text);
    article = new URL(rawi.page.url()).pathname;
  });

  after(async () => {
    await test.close();
    await server.stop();
  });

  const choose = (name: string, value: string) =>
    rawi.page.evaluate(
      (field, wanted) => {
        const inputs = document.querySelectorAll<HTMLInputElement>(`input[name="${field}"]`);
        [...inputs].find((input) => input.value === wanted)!.click();
      },
      name,
      value,
    );

  /** Each screen, and how to bring it to the state that is looked at. */
  const screens: Record<string, () => Promise<unknown>> = {
    library: async () => {
      await rawi.goto('/');
      await rawi.page.waitForSelector('.article-link');
    },
    'the menu of an article': async () => {
      await rawi.page.click('.actions [popovertarget]');
      await rawi.page.waitForSelector('.menu:popover-open');
    },
    'library, with a queue': async () => {
      await rawi.page.click('.menu:popover-open button:first-child');
      await rawi.page.waitForSelector('.queue li');
    },
    'renaming an article': async () => {
      await rawi.page.click('.actions button');
      await rawi.page.waitForSelector('dialog[open]');
    },
    add: () => rawi.goto('/add'),
    'add, with an error': async () => {
      await rawi.page.click('button[type="submit"]');
      await rawi.page.waitForSelector('#add-error');
    },
    reader: async () => {
      await rawi.goto(article);
      await rawi.page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
    },
    'reader, with the pace': () => rawi.press('.pace'),
    'reader, with its sections': async () => {
      await rawi.page.keyboard.press('Escape');
      await rawi.press('.controls > button:last-child');
      await rawi.page.waitForSelector('dialog[open]');
    },
    'how a sentence is read': async () => {
      await rawi.page.click('dialog[open] .how-read');
      await rawi.page.waitForSelector('rawi-sentence dialog[open]');
    },
    'a word being corrected': async () => {
      await rawi.page.click('rawi-sentence .correct');
      await rawi.page.waitForSelector('rawi-sentence rawi-word-form');
    },
    'how one listens': async () => {
      await rawi.page.keyboard.press('Escape');
      await rawi.press('.listening');
      await rawi.page.waitForSelector('dialog.listening[open]');
    },
    'reader, wide': async () => {
      await rawi.page.keyboard.press('Escape');
      await rawi.page.setViewport({width: 1280, height: 800});
      await rawi.page.waitForSelector('.with-contents');
    },
    'an article that is not there': async () => {
      await rawi.page.setViewport({width: 412, height: 915});
      await rawi.goto('/read/none');
      await rawi.page.waitForSelector('.error');
    },
    settings: () => rawi.goto('/settings'),
    'the check of the voice': async () => {
      await rawi.page.click('.try-voice button');
      await rawi.page.waitForSelector('rawi-voice-check dialog[open]');
    },
    words: () => rawi.goto('/words'),
    'words, with a new one': async () => {
      await rawi.page.click('#add-word');
      await rawi.page.waitForSelector('rawi-word-form');
    },
  };

  it('would find what is wrong', async () => {
    await rawi.goto('/settings');
    await rawi.page.evaluate(() => {
      for (let count = 0; count < 2; count++) {
        const wrong = document.createElement('button');
        wrong.style.cssText = 'inline-size: 10px; block-size: 10px; padding: 0; border: 0';
        document.querySelector('main h1')!.after(wrong);
      }
    });
    const rules = (await violations(rawi.page)).map((each) => each.split(':')[0]);
    assert.ok(rules.includes('button-name'), rules.join());
    assert.ok(rules.includes('target-size'), rules.join());
  });

  for (const {language, theme} of looks) {
    it(`has no violation in ${language}, ${theme}`, async () => {
      await until(async () => {
        await rawi.goto('/settings');
        await choose('interfaceLanguage', language);
        await choose('theme', theme);
        // A choice is kept a moment after it is made.
        await rawi.page.reload();
        return rawi.page.evaluate(
          (lang, look) =>
            document.documentElement.lang === lang &&
            document.documentElement.dataset['theme'] === look,
          language,
          theme,
        );
      }, AbortSignal.timeout(20_000));
      const found: Record<string, string[]> = {};
      for (const [name, show] of Object.entries(screens)) {
        await show();
        const here = await violations(rawi.page);
        if (here.length > 0) found[name] = here;
      }
      assert.deepEqual(found, {});
    });
  }
});
