import {setTimeout as delay} from 'node:timers/promises';
import type {ElementHandle, Page} from 'puppeteer-core';
import {failOnCrash} from './crash.ts';

/** One change of the word light, as the page made it. */
export interface LitWord {
  /** Milliseconds since the page was opened. */
  readonly at: number;
  readonly block: string;
  /** Where the word begins in the text that the block's element holds. */
  readonly offset: number;
  readonly text: string;
}

declare global {
  interface Window {
    litWords?: LitWord[];
  }
}

/** Runs in the page before anything of the app: notes every range that the word light gets. */
const noteLitWords = `
  window.litWords = [];
  const add = Highlight.prototype.add;
  Highlight.prototype.add = function (range) {
    if (this === CSS.highlights.get('rawi-word')) {
      const holder = range.startContainer.parentElement.closest('[data-block]');
      // The preview of the settings is no article.
      if (!holder) return add.call(this, range);
      const before = document.createRange();
      before.setStart(holder, 0);
      before.setEnd(range.startContainer, range.startOffset);
      window.litWords.push({
        at: performance.now(),
        block: holder.dataset.block,
        offset: before.toString().length,
        text: range.toString(),
      });
    }
    return add.call(this, range);
  };
`;

/** The app as its user meets it: by names, keys and presses, never by its code. */
export class RawiPage {
  /** After a crash of its renderer it rejects whatever is asked of it. */
  readonly page: Page;
  readonly origin: string;
  /** What the page complained of; a test can assert that there was nothing. */
  readonly complaints: string[] = [];

  private constructor(page: Page, origin: string) {
    this.page = failOnCrash(page);
    this.origin = origin;
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  static async open(page: Page, origin: string): Promise<RawiPage> {
    const rawi = new RawiPage(page, origin);
    await rawi.page.evaluateOnNewDocument(noteLitWords);
    await rawi.goto('/');
    await rawi.#putWelcomeAway();
    return rawi;
  }

  /**
   * At the first visit a notice says that the app works offline now. It comes when it comes, moves
   * what is below it, and a press that was aimed before lands beside its button.
   */
  async #putWelcomeAway(): Promise<void> {
    const {page} = this;
    // Without a controller the app is here for the first time.
    if (await page.evaluate(() => navigator.serviceWorker.controller !== null)) return;
    await page.waitForSelector('.notice', {timeout: 30_000});
    await this.goto('/');
  }

  async goto(path: string): Promise<void> {
    await this.page.goto(`${this.origin}${path}`);
    await this.page.waitForSelector('main h1');
  }

  /** Follows a link of the app itself, without loading the page anew. */
  async follow(href: string): Promise<void> {
    // Clicked where it has come to rest: a page that is looked at again scrolls to what is spoken.
    await this.page.locator(`a[href="${href}"]`).click();
    await this.page.waitForFunction((path) => location.pathname === path, {}, href);
    await this.page.waitForSelector('main h1');
  }

  /** Puts `text` in as a paste does and saves it; resolves when the article stands there. */
  async addText(text: string): Promise<void> {
    await this.pasteText(text);
    await this.page.click('button[type="submit"]');
    await this.page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
  }

  /** Pastes `text` into the field of the add screen. */
  async pasteText(text: string): Promise<void> {
    await this.follow('/add');
    await this.page.evaluate((pasted) => {
      const field = document.querySelector('textarea')!;
      field.focus();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const paste = new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true});
      // What a browser does of itself after a paste that nobody refused; no page may ask for it.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      if (field.dispatchEvent(paste)) document.execCommand('insertText', false, pasted);
    }, text);
  }

  /** A part of the player bar. */
  async control(selector: string): Promise<ElementHandle> {
    const bar = await this.page.waitForSelector('rawi-player-bar');
    return (await bar!.waitForSelector(`>>> ${selector}`))!;
  }

  async press(selector: string): Promise<void> {
    await (await this.control(selector)).click();
  }

  /** `playing`, `paused` or `loading`, by the name of the play button. */
  async waitForPlayButton(name: string, timeout: number): Promise<void> {
    const playButton = () =>
      this.page.evaluate(() =>
        document
          .querySelector('rawi-player-bar')
          ?.shadowRoot?.querySelector('.play')
          ?.getAttribute('aria-label'),
      );
    // Asked from here: Puppeteer gives up on a question that the page answers after minutes.
    await until(async () => (await playButton()) === name, AbortSignal.timeout(timeout));
  }

  async litWords(): Promise<LitWord[]> {
    return (await this.page.evaluate(() => window.litWords)) ?? [];
  }

  /** The text that is lit as the sentence, where the browser shows it. */
  litSentence(): Promise<string> {
    return this.page.evaluate(() =>
      [...(CSS.highlights.get('rawi-sentence') ?? [])].map(String).join(''),
    );
  }

  /** Resolves when the lit sentence begins with `beginning`. */
  async waitForSentence(beginning: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) =>
        [...(CSS.highlights.get('rawi-sentence') ?? [])]
          .map((range) => (range as Range).toString())
          .join('')
          .startsWith(wanted),
      {polling: 100},
      beginning,
    );
  }

  litWord(): Promise<string> {
    return this.page.evaluate(() =>
      [...(CSS.highlights.get('rawi-word') ?? [])].map(String).join(''),
    );
  }

  async chooseEngine(engine: 'auto' | 'device' | 'built-in'): Promise<void> {
    await this.follow('/settings');
    await this.page.evaluate((value) => {
      const inputs = document.querySelectorAll<HTMLInputElement>('input[name="engine"]');
      [...inputs].find((input) => input.value === value)!.click();
    }, engine);
  }

  /** Resolves when the service worker has everything that the app needs offline. */
  async waitForOfflineReady(): Promise<void> {
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
  }
}

/** Resolves when `condition` is true, asking every tenth of a second. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  signal: AbortSignal,
): Promise<void> {
  while (!(await condition())) {
    await delay(100, undefined, {signal});
  }
}
