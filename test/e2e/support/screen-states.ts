import {fileURLToPath} from 'node:url';
import type {RawiPage} from './rawi-page.ts';

/** A screen in one of its states. */
export interface ScreenState {
  readonly name: string;
  /** Brings it about from the state before; resolves when it stands there. */
  readonly show: () => Promise<unknown>;
}

export interface Walk {
  readonly rawi: RawiPage;
  /** The text of an article with sections, to be pasted. */
  readonly text: string;
  /** Whether there is room for the sections beside an article. */
  readonly isWide: boolean;
  /** Whether the browser hands over its question whether to install the app. */
  readonly asksToInstall: boolean;
}

const page = fileURLToPath(new URL('../../fixtures/html/encyclopaedia.html', import.meta.url));
const opened = 'rawi-reader:not([aria-busy]) article [data-block]';

/** Runs in the page: keeps everybody else from writing articles until `window.letGo` is called. */
const holdLibrary = `new Promise((resolve, reject) => {
  const request = indexedDB.open('rawi');
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    let isHeld = true;
    window.letGo = () => { isHeld = false; };
    const articles = request.result.transaction('articles', 'readwrite').objectStore('articles');
    const hold = () => {
      if (isHeld) articles.count().onsuccess = hold;
      else request.result.close();
      resolve();
    };
    hold();
  };
})`;

/** Runs in the page: makes its listener one who has last seen an older version. */
const seeOlderVersion = `new Promise((resolve, reject) => {
  const request = indexedDB.open('rawi');
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const transaction = request.result.transaction('settings', 'readwrite');
    transaction.objectStore('settings').put('0.0.1', 'seenVersion');
    transaction.oncomplete = () => { request.result.close(); resolve(); };
    transaction.onerror = () => reject(transaction.error);
  };
})`;

/**
 * Every screen in every state that can be reached from outside, in an order in which each comes out
 * of the one before; the first stands on a library at its first use. What a voice that sends its
 * text away asks is left to the unit tests: no browser here has such a voice.
 */
export function screenStates({rawi, text, isWide, asksToInstall}: Walk): readonly ScreenState[] {
  const {page: tab} = rawi;
  const see = (selector: string) => tab.waitForSelector(selector);
  const gone = (selector: string) =>
    tab.waitForFunction((unwanted) => !document.querySelector(unwanted), {}, selector);
  /** By its own doing and not by the mouse: what is above it does not matter here. */
  const press = async (selector: string) => {
    const element = await see(selector);
    await element!.evaluate((each) => (each as HTMLElement).click());
  };
  const pressInBar = async (selector: string) => {
    const element = await rawi.control(selector);
    await element.evaluate((each) => (each as HTMLElement).click());
  };
  const choose = async (name: string, value: string) => {
    await see(`input[name="${name}"]`);
    await tab.evaluate(
      (field, wanted) => {
        const inputs = document.querySelectorAll<HTMLInputElement>(`input[name="${field}"]`);
        [...inputs].find((input) => input.value === wanted)!.click();
      },
      name,
      value,
    );
  };
  const write = (selector: string, written: string) =>
    tab.evaluate(
      (wanted, value) => {
        const field = document.querySelector<HTMLInputElement>(wanted)!;
        field.value = value;
        field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      },
      selector,
      written,
    );
  const follow = async (href: string) => {
    await press(`a[href="${href}"]`);
    await tab.waitForFunction((path) => location.pathname === path, {}, href);
    await see('main h1');
  };
  /** Every dialog has its way out first. */
  const close = async () => {
    await press('dialog:modal button');
    await gone('dialog:modal');
  };
  const openLook = () =>
    press('.reader-tools button.tool').then(() => see('rawi-look-sheet dialog:modal'));
  const focusMode = async (mode: string) => {
    await openLook();
    await choose('focusMode', mode);
    await close();
    await see(`.reader[data-focus="${mode}"]`);
  };
  const openArticle = async () => {
    await press('.articles li:last-child .article-link');
    await see(opened);
  };

  const firstUse: ScreenState[] = [
    {name: 'library, at the first use', show: () => see('.ways-card')},
    {
      name: 'library, with the offer to try the voice',
      show: async () => {
        await press('.ways-card .way button');
        // What is said of the choice would lie over what comes next, for a time of its own.
        await press('.notice [data-dismiss]');
        await see('.voice-check-card');
      },
    },
  ];

  const add: ScreenState[] = [
    {name: 'add', show: () => press('.voice-check-card .quiet').then(() => follow('/add'))},
    {
      name: 'add, with an error',
      show: () => press('button[type="submit"]').then(() => see('#add-error')),
    },
    {
      name: 'add, working',
      show: async () => {
        await tab.evaluate(holdLibrary);
        const file = (await tab.$('.add input[type=file]'))!;
        await file.uploadFile(page);
        await see('.waiting progress');
      },
    },
  ];

  const reader: ScreenState[] = [
    {
      name: 'reader, an article with tables and lists',
      show: () => tab.evaluate('letGo()').then(() => see(opened)),
    },
    {
      name: 'reader',
      show: async () => {
        await rawi.pasteText(text);
        await press('form.add [type="submit"]');
        await see(opened);
      },
    },
    {name: 'reader, with the pace', show: () => pressInBar('.pace')},
    ...(isWide
      ? []
      : [
          {
            name: 'reader, its sections',
            show: async () => {
              await pressInBar('.pace');
              await pressInBar('.controls > button:last-child');
              await see('dialog.contents-sheet:modal');
            },
          },
        ]),
    {
      name: 'how a sentence is read',
      show: () => press('.how-read').then(() => see('rawi-sentence dialog:modal')),
    },
    {
      name: 'the words of a sentence',
      show: () => press('rawi-sentence summary').then(() => see('.vowelled-words button')),
    },
    {
      name: 'a word being corrected',
      show: () => press('rawi-sentence .correct').then(() => see('rawi-sentence rawi-word-form')),
    },
    {
      name: 'how one listens',
      show: async () => {
        await close();
        await pressInBar('.listening');
        await see('dialog.listening:modal');
      },
    },
    {
      name: 'how one listens, to each part',
      show: () => press('rawi-listening summary').then(() => see('rawi-listening details[open]')),
    },
    {name: 'how the text looks', show: () => close().then(openLook)},
    {
      name: 'reader, the rest dimmed',
      show: async () => {
        await close();
        await focusMode('dimmed');
      },
    },
    {name: 'reader, with a ruler', show: () => focusMode('ruler')},
    {
      name: 'reader, one sentence at a time',
      show: () =>
        focusMode('sentence').then(() => see('.large-text [data-block], .large-text[data-block]')),
    },
    {
      name: 'reader, with a screen reader',
      show: async () => {
        await focusMode('page');
        await press('.way-switch');
        await tab.focus('.way-switch');
      },
    },
    {
      name: 'reader, playing',
      show: async () => {
        await press('.way-switch');
        await pressInBar('.play');
        await tab.waitForFunction(() => window.litWords!.length > 2);
      },
    },
  ];

  const library: ScreenState[] = [
    {
      name: 'library',
      show: async () => {
        await pressInBar('.play');
        await follow('/');
        await see('.article-link');
      },
    },
    {
      name: 'the menu of an article',
      show: () => press('.actions [popovertarget]').then(() => see('.menu:popover-open')),
    },
    {
      name: 'library, with a queue',
      show: () => press('.menu:popover-open button').then(() => see('.queue li')),
    },
    {
      name: 'renaming an article',
      show: () => press('.actions button').then(() => see('dialog.rename:modal')),
    },
    {
      name: 'renaming an article, with an error',
      show: async () => {
        await write('#new-title', '');
        await press('dialog.rename [type="submit"]');
        await see('#rename-error');
      },
    },
    {
      name: 'library, searched',
      show: async () => {
        await close();
        await write('#search', 'القراءة');
        await see('.articles mark');
      },
    },
    {
      name: 'library, nothing found',
      show: () => write('#search', 'قققققق').then(() => see('.empty button')),
    },
    {
      name: 'library, with a notice',
      show: async () => {
        await press('.empty button');
        await press('.actions button:nth-of-type(2)');
        await see('.notice');
      },
    },
    {
      name: 'reader, with a notice',
      show: async () => {
        await openArticle();
        // It waits as long as the focus is on it.
        await tab.focus('.notice button');
      },
    },
  ];

  const settings: ScreenState[] = [
    {
      name: 'settings',
      show: async () => {
        await press('.notice [data-dismiss]');
        await follow('/settings');
        await see('.setting-groups');
      },
    },
    {
      name: 'settings, each part',
      show: () => press('.structure-parts summary').then(() => see('.structure-parts[open]')),
    },
    {
      name: 'settings, searched',
      show: () => write('#settings-search', 'a').then(() => see('.settings > p.muted')),
    },
    {
      name: 'settings, nothing found',
      show: () =>
        write('#settings-search', 'قققققق').then(() =>
          tab.waitForFunction(
            () => !document.querySelector('.setting-groups section:not([hidden])'),
          ),
        ),
    },
    {
      name: 'the question before everything is cleared',
      show: async () => {
        await write('#settings-search', '');
        await press('rawi-storage .danger');
        await see('rawi-storage dialog:modal');
      },
    },
    {
      name: 'a key being changed',
      show: async () => {
        await close();
        await press('.key-and-change button');
        await see('dialog.key-press:modal');
      },
    },
    {
      name: 'a key that is not to be had',
      show: async () => {
        await tab.focus('#new-key');
        await tab.keyboard.press('k');
        await see('.key-press .error:not(:empty)');
      },
    },
    {
      name: 'the check of the voice',
      show: async () => {
        await close();
        await press('[data-setting="voiceCheck"] button');
        await see('rawi-voice-check dialog:modal');
      },
    },
  ];

  const words: ScreenState[] = [
    {
      name: 'words, none yet',
      show: async () => {
        await close();
        // Their key opens the list of the keys in the reader, later.
        await press('input[name="shortcuts"]');
        await press('a[href="/words"]');
        await see('#add-word');
      },
    },
    {name: 'words, a new one', show: () => press('#add-word').then(() => see('rawi-word-form'))},
    {
      name: 'words, with an error',
      show: () => press('rawi-word-form [type="submit"]').then(() => see('.field-error')),
    },
    {
      name: 'words',
      show: async () => {
        await write('rawi-word-form [name="written"]', 'راوي');
        await write('rawi-word-form [name="said"]', 'رَاوِي');
        await press('rawi-word-form [type="submit"]');
        await see('.words .articles li');
      },
    },
  ];

  const rest: ScreenState[] = [
    {name: 'help', show: () => follow('/help')},
    {
      name: 'the keys, in the reader',
      show: async () => {
        await follow('/');
        await openArticle();
        await tab.keyboard.press('y');
        await see('dialog.keys:modal');
      },
    },
    {
      name: 'library, after an update',
      show: async () => {
        await close();
        await follow('/');
        await tab.evaluate(seeOlderVersion);
        await rawi.goto('/');
        await see('.notice');
      },
    },
    {
      name: 'what is new',
      show: () => press('.notice button').then(() => see('dialog.whats-new:modal')),
    },
    ...(asksToInstall
      ? [
          {
            name: 'library, with the offer to install',
            show: async () => {
              await close();
              await tab.evaluate(() =>
                window.dispatchEvent(new Event('beforeinstallprompt', {cancelable: true})),
              );
              await see('.install-card');
            },
          },
        ]
      : []),
    {
      name: 'library, empty',
      show: async () => {
        if (!asksToInstall) await close();
        await tab.evaluate(() => {
          const removes = '.articles .actions button:nth-of-type(2)';
          for (const button of document.querySelectorAll<HTMLElement>(removes)) button.click();
        });
        await see('.empty');
      },
    },
    {
      name: 'an article that is not there',
      show: () => rawi.goto('/read/none').then(() => see('main .error')),
    },
  ];

  return [...firstUse, ...add, ...reader, ...library, ...settings, ...words, ...rest];
}
