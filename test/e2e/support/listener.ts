import assert from 'node:assert/strict';
import type {Page} from 'puppeteer-core';
import {desktopPackages, requirePackages, voicePackages} from '../../setup/debian-packages.ts';
import {startMessageBus, type MessageBus} from '../../setup/message-bus.ts';
import {startVoiceSession, type VoiceSession} from '../../setup/voice-session.ts';
import {startAppServer} from './app-server.ts';
import {launchChromium} from './browsers.ts';
import {MediaKeys, type ShownPlayer} from './media-keys.ts';
import {RawiPage, until, type LitWord} from './rawi-page.ts';

const PATIENCE_MS = 20_000;

export interface ListenerOptions {
  readonly engine: 'device' | 'built-in';
  /** To be done to the page before the app is opened in it. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Somebody who listens to Rawi in Chromium on a Linux desktop, and presses its media keys. */
export class Listener {
  readonly rawi: RawiPage;
  readonly voice: VoiceSession;
  readonly #bus: MessageBus;
  readonly #signal: AbortSignal;
  readonly #started: readonly (() => Promise<void>)[];
  #keys: MediaKeys | undefined;
  #other: Page | undefined;

  private constructor(
    rawi: RawiPage,
    voice: VoiceSession,
    bus: MessageBus,
    started: readonly (() => Promise<void>)[],
    signal: AbortSignal,
  ) {
    this.rawi = rawi;
    this.voice = voice;
    this.#bus = bus;
    this.#started = started;
    this.#signal = signal;
  }

  /** Resolves when the app is open and the voice of `engine` chosen. */
  static async start(options: ListenerOptions, signal: AbortSignal): Promise<Listener> {
    await requirePackages([...voicePackages, ...desktopPackages], signal);
    const started: (() => Promise<void>)[] = [];
    try {
      const voice = await startVoiceSession(signal);
      started.unshift(voice.stop);
      const bus = await startMessageBus(signal);
      started.unshift(bus.stop);
      const server = await startAppServer({}, signal);
      started.unshift(server.stop);
      const onBus = {...voice, env: {...voice.env, ...bus.env}};
      const test = await launchChromium(
        {voice: onBus, width: 412, height: 915, throttlesHidden: true},
        signal,
      );
      started.unshift(test.close);
      const page = await test.browser.newPage();
      await options.prepare?.(page);
      const rawi = await RawiPage.open(page, server.origin);
      await rawi.follow('/settings');
      // The voices of the device are known some time after the page has opened.
      if (options.engine === 'device') await page.waitForSelector('#voice', {timeout: 30_000});
      // This voice of the device tells of no word, and the estimate shall be seen all the same.
      await page.click('input[name="estimatedWords"][value="always"]');
      await page.click(`input[name="engine"][value="${options.engine}"]`);
      return new Listener(rawi, voice, bus, started, signal);
    } catch (error) {
      for (const stop of started) await stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    for (const stop of this.#started) await stop();
  }

  /** The media keys; there are none before something has been played. */
  async keys(): Promise<MediaKeys> {
    return (this.#keys ??= await MediaKeys.find(this.#bus, this.#signal));
  }

  /** Resolves to what the desktop shows, when it is as wanted. */
  async whenShown(wanted: (shown: ShownPlayer) => boolean): Promise<ShownPlayer> {
    const keys = await this.keys();
    let shown = await keys.shown();
    try {
      const limit = AbortSignal.timeout(PATIENCE_MS);
      await until(async () => wanted((shown = await keys.shown())), limit);
    } catch {
      assert.fail(`The desktop shows ${JSON.stringify(shown)}`);
    }
    return shown;
  }

  async whenPlaying(): Promise<void> {
    await this.rawi.waitForPlayButton('إيقاف مؤقت', PATIENCE_MS);
  }

  async whenPaused(): Promise<void> {
    await this.rawi.waitForPlayButton('تشغيل', PATIENCE_MS);
  }

  /** Puts another page in front, so that the app is hidden as its browser knows it. */
  async lookAway(): Promise<void> {
    this.#other ??= await this.rawi.page.browser().newPage();
    await this.#other.bringToFront();
    await this.rawi.page.waitForFunction(() => document.hidden, {polling: 100});
  }

  async lookBack(): Promise<void> {
    await this.rawi.page.bringToFront();
    await this.rawi.page.waitForFunction(() => !document.hidden, {polling: 100});
  }

  /** A mark in what has been lit: give it to {@link heardSince}. */
  async mark(): Promise<number> {
    return (await this.rawi.litWords()).length;
  }

  /** The words that were lit from `mark` on, each once, when there are `count` of them. */
  async heardSince(mark: number, count = 4, timeout = PATIENCE_MS): Promise<LitWord[]> {
    let words: LitWord[] = [];
    try {
      await until(async () => {
        words = eachOnce((await this.rawi.litWords()).slice(mark));
        return words.length >= count;
      }, AbortSignal.timeout(timeout));
    } catch {
      assert.fail(`Lit of ${count} words: ${words.map(({text}) => text).join(' ')}`);
    }
    return words;
  }

  /** The word that is lit now. */
  async word(): Promise<LitWord> {
    return (await this.rawi.litWords()).at(-1)!;
  }

  /** How far into the text of the article a word, or the first place of a text, is; 0 to 1. */
  wayTo(place: LitWord | string): Promise<number> {
    return this.rawi.page.evaluate((wanted) => {
      const blocks = [...document.querySelectorAll<HTMLElement>('article [data-block]')];
      const texts = blocks.map(({textContent}) => textContent);
      const index = blocks.findIndex(({dataset}, at) =>
        typeof wanted === 'string'
          ? texts[at]!.includes(wanted)
          : dataset['block'] === wanted.block,
      );
      const offset = typeof wanted === 'string' ? texts[index]!.indexOf(wanted) : wanted.offset;
      return (texts.slice(0, index).join('').length + offset) / texts.join('').length;
    }, place);
  }

  /** Asserts that `words` go through the article without a leap or a gap. */
  async assertWordByWord(words: readonly LitWord[]): Promise<void> {
    const blocks = await this.rawi.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('article [data-block]')].map((each) => ({
        id: each.dataset['block']!,
        text: each.textContent,
      })),
    );
    const indexOf = ({block}: LitWord) => blocks.findIndex(({id}) => id === block);
    for (const [index, word] of words.slice(1).entries()) {
      const before = words[index]!;
      const [from, to] = [indexOf(before), indexOf(word)];
      const end = before.offset + before.text.length;
      const between =
        from === to
          ? blocks[from]!.text.slice(end, word.offset)
          : blocks[from]!.text.slice(end) +
            blocks
              .slice(from + 1, to)
              .map(({text}) => text)
              .join(' ') +
            blocks[to]!.text.slice(0, word.offset);
      const isNext = from < to || (from === to && word.offset >= end);
      const path = words.map(({text}) => text).join(' ');
      assert.ok(
        isNext && !/[\p{L}\p{N}]/u.test(between),
        `«${before.text}» «${word.text}» in ${path}`,
      );
    }
  }
}

function eachOnce(words: readonly LitWord[]): LitWord[] {
  return words.filter(
    ({block, offset}, index) =>
      words[index - 1]?.block !== block || words[index - 1]?.offset !== offset,
  );
}
