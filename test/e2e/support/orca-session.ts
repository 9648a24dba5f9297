import assert from 'node:assert/strict';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {startAccessibleDesktop} from '../../setup/accessible-desktop.ts';
import {
  browserPackages,
  desktopPackages,
  requirePackages,
  screenReaderPackages,
  voicePackages,
} from '../../setup/debian-packages.ts';
import {findFirefox} from '../../setup/executables.ts';
import {startMessageBus} from '../../setup/message-bus.ts';
import {startScreenReader, type ScreenReader} from '../../setup/screen-reader.ts';
import {startVoiceSession} from '../../setup/voice-session.ts';
import {startAppServer} from './app-server.ts';
import {RawiPage, until} from './rawi-page.ts';

/** What Orca says of its own way of taking keys, as the focus comes to a field and leaves it. */
const ORCA_MODE = /^(Focus|Browse) mode$/;

/** Whether one has been at a link before, Firefox finds out when it has the time. */
const VISITED = /(?<= )visited link(?=\.?$)/;

/** How long Orca may take to say something, in milliseconds. */
const PATIENCE_MS = 20_000;

/** How often the keyboard is given to the page, some seconds apart, before Orca is there. */
const KEYBOARD_TRIES = 15;

/** Narrow enough for the contents to be a sheet: beside the text Orca comes upon them as a screen opens. */
const SCREEN_WIDTH = 1100;

/** Begins what the live region of the tests says, by which is known how far Orca has come. */
export const MARK = 'علامة';

type Stop = () => Promise<void> | void;

/** Rawi in Firefox, read by Orca: what is said is heard here, and keys are pressed as by a hand. */
export class OrcaSession {
  readonly rawi: RawiPage;
  readonly #orca: ScreenReader;
  readonly #started: readonly Stop[];

  private constructor(rawi: RawiPage, orca: ScreenReader, started: readonly Stop[]) {
    this.rawi = rawi;
    this.#orca = orca;
    this.#started = started;
  }

  /** Opens Rawi, which speaks with its own voice and has all that it needs offline. */
  static async start(signal: AbortSignal): Promise<OrcaSession> {
    await requirePackages(
      [...browserPackages, ...voicePackages, ...desktopPackages, ...screenReaderPackages],
      AbortSignal.timeout(150_000),
    );
    const started: Stop[] = [];
    try {
      const voice = await startVoiceSession(signal);
      started.unshift(voice.stop);
      const bus = await startMessageBus(signal);
      started.unshift(bus.stop);
      const desktop = await startAccessibleDesktop(bus, signal, {
        isManaged: true,
        width: SCREEN_WIDTH,
      });
      started.unshift(desktop.stop);
      const orca = await startScreenReader(desktop, signal);
      const server = await startAppServer({}, signal);
      started.unshift(server.stop);
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: findFirefox()!,
        headless: false,
        userDataDir: path.join(desktop.home, 'firefox'),
        defaultViewport: null,
        env: {...process.env, ...desktop.env, PULSE_SERVER: voice.env['PULSE_SERVER']!},
        extraPrefsFirefox: {
          'accessibility.force_disabled': -1,
          'intl.accept_languages': 'ar',
          'media.autoplay.default': 0,
          'media.autoplay.blocking_policy': 0,
          // Else Firefox asks, at a time of its own.
          'permissions.default.persistent-storage': 1,
        },
      });
      started.unshift(() => browser.close());
      const [page] = await browser.pages();
      const rawi = await RawiPage.open(page!, server.origin);
      await rawi.chooseEngine('built-in');
      // What is said when all is there offline shall not come in between; it comes once.
      await rawi.waitForOfflineReady();
      return new OrcaSession(rawi, orca, started);
    } catch (error) {
      for (const stop of started) await stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    for (const stop of this.#started) await stop();
  }

  /** How much has been said so far, to ask later what came after it. */
  get mark(): number {
    return this.#orca.said().length;
  }

  press(key: string): Promise<void> {
    return this.#orca.press(key);
  }

  /** Gives the keyboard to the page, with the caret at its beginning; resolves when Orca is there. */
  async takeKeyboard(signal: AbortSignal): Promise<void> {
    const {page} = this.rawi;
    const hasFocus = () => page.evaluate(() => document.hasFocus());
    await this.#orca.focus('firefox', signal);
    const {mark: start} = this;
    for (let tries = 0; ; tries++) {
      signal.throwIfAborted();
      if (tries === KEYBOARD_TRIES) {
        assert.fail(`Orca does not come to the page: ${this.saidSince(start).join(' | ')}`);
      }
      // A window that comes back is active once more: Orca hears nothing of one whose coming it missed.
      if (tries > 0) {
        await this.#orca.reopen('firefox');
        await this.#orca.focus('firefox', signal);
      }
      // A new window has the keyboard in its address bar.
      if (!(await hasFocus())) await this.press('F6');
      const {mark} = this;
      await this.press('ctrl+Home');
      const isThere = () => this.saidSince(mark).some((said) => said.startsWith('إلى المحتوى'));
      await until(isThere, AbortSignal.timeout(4000)).catch(() => undefined);
      if (isThere()) break;
    }
    await this.allSaidSince(this.mark);
    await page.evaluate(() => document.querySelector('body > .mark')!.remove());
  }

  /** What was said from `mark` on. */
  saidSince(mark: number): string[] {
    return this.#orca
      .said()
      .slice(mark)
      .filter((said) => !ORCA_MODE.test(said))
      .map((said) => said.replace(VISITED, 'رابط'));
  }

  /** Resolves to what was said from `mark` on, when something like `wanted` is in it. */
  async whenSaid(wanted: RegExp, mark: number): Promise<string> {
    const found = () => this.saidSince(mark).find((each) => wanted.test(each));
    try {
      await until(() => found() !== undefined, AbortSignal.timeout(PATIENCE_MS));
    } catch {
      assert.fail(`${wanted} is not in what Orca said: ${this.saidSince(mark).join(' | ')}`);
    }
    return found()!;
  }

  /**
   * Resolves to all that was said from `mark` on. Orca says what live regions tell in the order of
   * their changes and after all else: when it has come to one of the test's own it has said all. (A
   * key would be no such mark: it makes Orca drop what live regions tell.)
   */
  async allSaidSince(mark: number): Promise<string[]> {
    const last = `${MARK} ${this.mark}`;
    await this.rawi.page.evaluate(async (content) => {
      // The rest of the page is hidden while a dialog is open.
      const holder = document.querySelector('dialog[open]') ?? document.body;
      let region = holder.querySelector(':scope > .mark');
      if (!region) {
        region = document.createElement('p');
        region.className = 'mark';
        region.setAttribute('aria-live', 'polite');
        holder.append(region);
        // To be told of, a region must be there before its text.
        for (let frames = 0; frames < 3; frames++) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }
      region.textContent = content;
    }, last);
    await this.whenSaid(new RegExp(`^${last}`), mark);
    return this.saidSince(mark).filter((said) => !said.startsWith(MARK));
  }

  /** The name of what has the focus, or its text. */
  focused(): Promise<string> {
    return this.rawi.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const name = element?.getAttribute('aria-label') ?? (label ?? element)?.textContent;
      return name?.trim().replace(/\s+/g, ' ') ?? '';
    });
  }

  /** Presses `key` until the focus is on what begins with `name`; resolves to what is said of it. */
  async tabTo(name: string, key: 'Tab' | 'shift+Tab' = 'Tab'): Promise<string> {
    const met: string[] = [];
    for (let presses = 0; presses < 40; presses++) {
      const mark = this.mark;
      const before = await this.focused();
      await this.press(key);
      // Back in the document from the bars of the browser the focus may be where it was.
      await until(async () => (await this.focused()) !== before, AbortSignal.timeout(2000)).catch(
        () => undefined,
      );
      const here = await this.focused();
      if (here.startsWith(name)) return this.whenSaid(new RegExp(name), mark);
      met.push(here);
    }
    return assert.fail(`${name} was not among: ${met.join(' | ')}`);
  }

  /** Goes to the control `name` of the player's bar by its keys; resolves to what is said of it. */
  async barTo(name: string, key: 'Left' | 'Right' = 'Left'): Promise<string> {
    const isInBar = () =>
      this.rawi.page.evaluate(() => document.activeElement?.localName === 'rawi-player-bar');
    const met: string[] = [];
    let mark = this.mark;
    // Links of the text and the way back to the spoken place may come before it.
    for (let presses = 0; presses < 10 && !(await isInBar()); presses++) {
      mark = this.mark;
      await this.press('Tab');
      await until(isInBar, AbortSignal.timeout(3000)).catch(() => undefined);
    }
    for (let presses = 0; presses < 12; presses++) {
      const here = await this.focused();
      if (here.startsWith(name)) return this.whenSaid(new RegExp(name), mark);
      met.push(here);
      mark = this.mark;
      await this.press(key);
      await until(async () => (await this.focused()) !== here, AbortSignal.timeout(10_000));
    }
    return assert.fail(`${name} was not among: ${met.join(' | ')}`);
  }
}
