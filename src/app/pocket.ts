import type {AppErrorCode} from '../core/errors.ts';
import type {Settings} from '../core/settings.ts';
import type {KeepAlive} from '../speech/keep-alive/keep-alive.ts';
import {isSounding, type PlayerState} from '../speech/player/player-state.ts';
import type {Player} from '../speech/player/player.ts';

/**
 * How long nothing may be heard of a voice that is to be speaking, in milliseconds: more than the
 * longest pause that can be chosen, 5 s at half the pace, so that no pause is taken for a death.
 */
const SILENT_MS = 12_000;

export interface PocketOptions {
  readonly player: Pick<
    Player,
    'state' | 'onState' | 'onWord' | 'pause' | 'handOver' | 'handBack' | 'isHandedOver'
  >;
  readonly keepAlive: Pick<KeepAlive, 'start' | 'rest' | 'onBeat' | 'onInterrupted'>;
  readonly page: Pick<Document, 'hidden' | 'addEventListener'>;
  /** `undefined` where the browser has none. */
  readonly synthesis: Pick<SpeechSynthesis, 'speaking' | 'pending'> | undefined;
  readonly settings: () => Pick<Settings, 'handOver' | 'handBack'>;
  /** Whether a page that is hidden is, as a rule, in a pocket and not behind another one. */
  readonly isPhone: boolean;
  /**
   * Asks the listener, who is back, whether the device's voice shall go on; `run` makes it go on.
   * Returns the way to take the question back where it has answered itself.
   */
  readonly askBack: (run: () => void) => () => void;
  /** Milliseconds from some fixed moment. */
  readonly now: () => number;
}

/**
 * Listening with the phone in the pocket. Keeps the page awake while a voice of the device speaks
 * in it, lets the built-in voice go on where the device's falls silent unseen, and deals with the
 * way back when the page is seen again.
 */
export class Pocket {
  readonly #options: PocketOptions;
  /** When something was last heard of the voice. */
  #heardAt: number;
  #dropQuestion: (() => void) | undefined;

  constructor(options: PocketOptions) {
    this.#options = options;
    const {player, keepAlive, page, now} = options;
    this.#heardAt = now();
    player.onState((state) => this.#follow(state));
    player.onWord(() => (this.#heardAt = now()));
    keepAlive.onBeat(() => this.#listenFor());
    keepAlive.onInterrupted(() => this.#soundTaken());
    page.addEventListener('visibilitychange', () => {
      if (!page.hidden) this.#back();
    });
  }

  /**
   * Whether the built-in voice may take over now, where the device's has failed for `fault`. On a
   * computer a voice that was taken away belongs to another page, into which nobody is to speak; a
   * phone takes it away when it locks.
   */
  mayHandOver(fault: AppErrorCode): boolean {
    const {page, settings, isPhone} = this.#options;
    return page.hidden && settings().handOver && (isPhone || fault !== 'voice-interrupted');
  }

  /** The headphones were taken away: nobody else pauses a voice of the device then. */
  outputRemoved(): void {
    this.#soundTaken();
  }

  #follow(state: PlayerState): void {
    const {keepAlive, now, player} = this.#options;
    this.#heardAt = now();
    if (speaksByDevice(state)) keepAlive.start();
    // While the built-in voice gets ready in a hidden page, only the tone keeps the page awake.
    else if (state.status !== 'loading') keepAlive.rest();
    if (!player.isHandedOver) this.#endQuestion();
  }

  /** Looks, at a beat, whether the voice that is to be speaking has fallen silent without a word. */
  #listenFor(): void {
    const {player, synthesis, now} = this.#options;
    if (!speaksByDevice(player.state) || !this.mayHandOver('voice-failed')) return;
    if (now() - this.#heardAt < SILENT_MS || synthesis?.speaking || synthesis?.pending) return;
    player.handOver();
  }

  #soundTaken(): void {
    if (speaksByDevice(this.#options.player.state)) this.#options.player.pause();
  }

  #back(): void {
    const {player, settings, askBack} = this.#options;
    if (!player.isHandedOver) return;
    const {handBack} = settings();
    const run = () => {
      if (player.isHandedOver) player.handBack();
    };
    if (handBack === 'always') run();
    else if (handBack === 'ask') this.#dropQuestion ??= askBack(run);
  }

  #endQuestion(): void {
    this.#dropQuestion?.();
    this.#dropQuestion = undefined;
  }
}

function speaksByDevice(state: PlayerState): boolean {
  return isSounding(state) && state.passage.speaker.engine === 'device';
}
