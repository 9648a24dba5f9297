import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {until, type RawiPage} from './rawi-page.ts';
import {storedSetting} from './stored-settings.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);
const text = readFileSync(new URL('articles/news/source.txt', fixtures), 'utf8');

/** A screen of the app in a state that looks different, and the way to it from the one before. */
export interface ScreenState {
  readonly name: string;
  readonly show: () => Promise<unknown>;
  /** What the Tab key does not leave in this state; the whole page if absent. */
  readonly within?: string;
}

/** Fills a fresh library: an article of plain text, and one with headings, a table and links. */
export async function fillLibrary(rawi: RawiPage): Promise<readonly ScreenState[]> {
  const {page} = rawi;
  await rawi.addText(text);
  await rawi.goto('/');
  await rawi.follow('/add');
  const field = (await page.$('rawi-add input[type="file"]'))!;
  await field.uploadFile(fileURLToPath(new URL('html/encyclopaedia.html', fixtures)));
  await page.waitForSelector('rawi-reader:not([aria-busy]) article table');
  const article = new URL(page.url()).pathname;
  await rawi.goto('/settings');
  await page.evaluate(() =>
    document.querySelector<HTMLInputElement>('[name="shortcuts"]')!.click(),
  );
  await keeps(rawi, 'shortcuts', true);
  return screenStates(rawi, article);
}

/** Chooses the language of the interface and loads the page anew in it. */
export async function chooseLanguage(rawi: RawiPage, language: 'ar' | 'en'): Promise<void> {
  await rawi.goto('/settings');
  const isChosen = await rawi.page.evaluate((wanted) => {
    const inputs = document.querySelectorAll<HTMLInputElement>('[name="interfaceLanguage"]');
    const input = [...inputs].find(({value}) => value === wanted)!;
    const before = input.checked;
    input.click();
    return before;
  }, language);
  if (!isChosen) await keeps(rawi, 'interfaceLanguage', language);
}

/** A choice is kept a moment after it is made; then the page is loaded anew with it. */
async function keeps(rawi: RawiPage, key: string, value: unknown): Promise<void> {
  const signal = AbortSignal.timeout(30_000);
  await until(async () => (await storedSetting(rawi.page, key)) === value, signal);
  await rawi.goto('/settings');
}

function screenStates(rawi: RawiPage, article: string): readonly ScreenState[] {
  const {page} = rawi;
  const opened = (selector: string) => page.waitForSelector(selector);
  const escape = () => page.keyboard.press('Escape');
  const openReader = async () => {
    await rawi.goto(article);
    await opened('rawi-reader:not([aria-busy]) article [data-block]');
  };
  return [
    {
      name: 'library',
      show: async () => {
        await rawi.goto('/');
        await opened('.article-link');
      },
    },
    {
      name: 'the menu of an article',
      within: '.menu:popover-open',
      show: async () => {
        await page.click('.actions [popovertarget]');
        await opened('.menu:popover-open');
      },
    },
    {
      name: 'library with a queue',
      within: '.queue',
      show: async () => {
        await page.click('.menu:popover-open button:first-child');
        await opened('.queue li');
      },
    },
    {
      name: 'renaming an article',
      within: 'dialog[open]',
      show: async () => {
        await page.click('.actions button');
        await opened('dialog[open]');
      },
    },
    {name: 'add', show: () => rawi.goto('/add')},
    {
      name: 'add with an error',
      within: 'main',
      show: async () => {
        await page.click('button[type="submit"]');
        await opened('#add-error');
      },
    },
    {name: 'reader', show: openReader},
    {
      name: 'the pace',
      within: 'rawi-player-bar',
      show: () => rawi.press('.pace'),
    },
    {
      name: 'the sections',
      within: 'dialog[open]',
      show: async () => {
        await escape();
        await rawi.press('.contents');
        await opened('dialog[open]');
      },
    },
    {
      name: 'how a sentence is read',
      within: 'dialog[open]',
      show: async () => {
        await page.click('dialog[open] .how-read');
        await opened('rawi-sentence dialog[open]');
      },
    },
    {
      name: 'a word being corrected',
      within: 'dialog[open]',
      show: async () => {
        await page.click('rawi-sentence .correct');
        await opened('rawi-sentence rawi-word-form input');
      },
    },
    {
      name: 'how one listens',
      within: 'dialog[open]',
      show: async () => {
        await openReader();
        await rawi.press('.listening');
        await opened('dialog.listening[open]');
      },
    },
    {
      name: 'how the text looks',
      within: 'dialog[open]',
      show: async () => {
        await openReader();
        await page.click('.reader-tools button');
        await opened('rawi-look-sheet dialog[open] fieldset');
      },
    },
    {
      name: 'the keys',
      within: 'dialog[open]',
      show: async () => {
        await openReader();
        await page.focus('h1');
        await page.keyboard.press('y');
        await opened('rawi-keys-sheet dialog[open]');
      },
    },
    {
      name: 'an article that is not there',
      show: async () => {
        await rawi.goto('/read/none');
        await opened('.error');
      },
    },
    {
      name: 'settings',
      show: async () => {
        await rawi.goto('/settings');
        await opened('rawi-storage button');
      },
    },
    {
      name: 'the check of the voice',
      within: 'dialog[open]',
      show: async () => {
        await page.click('[data-setting="voiceCheck"] button');
        await opened('rawi-voice-check dialog[open]');
      },
    },
    {
      name: 'words, with a new one',
      show: async () => {
        await rawi.goto('/words');
        await page.click('#add-word');
        await opened('rawi-word-form input');
      },
    },
    {name: 'help', show: () => rawi.goto('/help')},
  ];
}
