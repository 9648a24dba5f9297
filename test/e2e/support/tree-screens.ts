import {addFile} from './add-file.ts';
import type {RawiPage} from './rawi-page.ts';

const fixture = new URL('../../fixtures/accessibility-trees/mixed-article.html', import.meta.url);

/** A screen whose tree has a golden. */
export interface TreeScreen {
  /** The golden's name, after the language. */
  readonly name: string;
  /** Whether it is a modal dialog, with nothing of the page around it. */
  readonly isDialog?: boolean;
  readonly show: (rawi: RawiPage, article: string) => Promise<unknown>;
}

/** Puts an article with several languages, a list and a table into the library; tells its path. */
export function addMixedArticle(rawi: RawiPage): Promise<string> {
  // The library shows the name of a file: in Arabic as a reader's own files are.
  return addFile(rawi, fixture, 'مكتبة على عجلات.html');
}

const isRead = ({page}: RawiPage) =>
  page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');

const read = async (rawi: RawiPage, article: string) => {
  await rawi.goto(article);
  await isRead(rawi);
};

const library: TreeScreen = {
  name: 'library',
  async show(rawi) {
    await rawi.goto('/');
    await rawi.page.waitForSelector('.article-link');
  },
};

const reader: TreeScreen = {name: 'reader', show: read};

const contentsSheet: TreeScreen = {
  name: 'contents-sheet',
  isDialog: true,
  async show(rawi, article) {
    await read(rawi, article);
    await rawi.press('.contents');
    await rawi.page.waitForSelector('dialog.contents-sheet[open]');
  },
};

const listeningSheet: TreeScreen = {
  name: 'listening-sheet',
  isDialog: true,
  async show(rawi, article) {
    await read(rawi, article);
    await rawi.press('.listening');
    await rawi.page.waitForSelector('dialog.listening[open]');
  },
};

const settings: TreeScreen = {
  name: 'settings',
  async show(rawi) {
    await rawi.goto('/settings');
    await rawi.page.waitForSelector('rawi-storage p');
    // The examples out of sight come one by one.
    await rawi.page.waitForFunction(
      () => !document.querySelector('rawi-reading-example:not(:has(dd))'),
    );
    // Browsers take seconds to say that they have no voices.
    await rawi.page.waitForFunction(
      () =>
        ![...document.querySelectorAll('.setting p.muted')].some((each) =>
          each.textContent.trim().endsWith('…'),
        ),
    );
  },
};

const readerWithScreenReader: TreeScreen = {
  name: 'reader-with-screen-reader',
  async show(rawi, article) {
    await read(rawi, article);
    const isChosen = () => document.querySelector('.way-switch')!.textContent.trim();
    const before = await rawi.page.evaluate(isChosen);
    await rawi.page.evaluate(() => document.querySelector<HTMLElement>('.way-switch')!.click());
    await rawi.page.waitForSelector('.notice');
    // It is kept a moment after it is chosen; what tells of it is not there any more.
    do await read(rawi, article);
    while ((await rawi.page.evaluate(isChosen)) === before);
  },
};

/** In the order in which one leads to the next: what a screen sets, those after it meet. */
export const treeScreens: readonly TreeScreen[] = [
  library,
  {
    name: 'library-menu',
    async show(rawi) {
      await rawi.page.click('.actions [popovertarget]');
      await rawi.page.waitForSelector('.menu:popover-open');
    },
  },
  {
    name: 'rename',
    isDialog: true,
    async show(rawi, article) {
      await library.show(rawi, article);
      await rawi.page.click('.actions button');
      await rawi.page.waitForSelector('dialog.rename[open]');
    },
  },
  {name: 'add', show: (rawi) => rawi.goto('/add')},
  reader,
  contentsSheet,
  {
    name: 'sentence',
    isDialog: true,
    async show(rawi) {
      await rawi.page.click('dialog.contents-sheet .how-read');
      await rawi.page.waitForSelector('rawi-sentence dialog[open] .correct');
    },
  },
  listeningSheet,
  {
    name: 'look-sheet',
    isDialog: true,
    async show(rawi, article) {
      await read(rawi, article);
      await rawi.page.click('.reader-tools .tool');
      await rawi.page.waitForSelector('rawi-look-sheet dialog[open]');
    },
  },
  settings,
  {
    name: 'voice-check',
    isDialog: true,
    async show(rawi) {
      await rawi.page.click('[data-setting="voiceCheck"] button');
      await rawi.page.waitForSelector('rawi-voice-check dialog[open]');
    },
  },
  {
    name: 'words',
    async show(rawi) {
      await rawi.goto('/words');
      await rawi.page.click('#add-word');
      await rawi.page.waitForSelector('rawi-word-form');
    },
  },
  {name: 'help', show: (rawi) => rawi.goto('/help')},
  {
    name: 'keys-sheet',
    isDialog: true,
    async show(rawi, article) {
      await rawi.goto('/settings');
      await rawi.page.click('rawi-keys input[type="checkbox"]');
      await read(rawi, article);
      await rawi.page.keyboard.press('KeyY');
      await rawi.page.waitForSelector('rawi-keys-sheet dialog[open]');
    },
  },
  readerWithScreenReader,
];

/** The screens that are looked at in English as well, and in Firefox. */
export const mainScreens: readonly TreeScreen[] = [library, reader, settings];
export const firefoxScreens: readonly TreeScreen[] = [
  library,
  reader,
  contentsSheet,
  listeningSheet,
  readerWithScreenReader,
];
