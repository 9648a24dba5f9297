import type {AppError} from '../core/errors.ts';
import type {Settings} from '../core/settings.ts';
import type {Locale} from '../i18n/locale.ts';
import type {EngineId, SpeechEngine} from '../speech/engine.ts';
import {OutputWatch} from '../speech/keep-alive/output-watch.ts';
import {MediaSessionControls} from '../speech/media-session.ts';
import type {VoiceChoice} from '../speech/player/manner.ts';
import type {PlayerState} from '../speech/player/player-state.ts';
import {Player} from '../speech/player/player.ts';
import {mannerOf} from './listening-desk.ts';
import type {NoticeBoard} from './notice-board.ts';
import {Pocket} from './pocket.ts';
import type {Reading} from './reading.ts';
import {report} from './report.ts';
import type {Services} from './services.ts';

export interface PlaybackParts {
  readonly services: Services<Readonly<Record<EngineId, SpeechEngine>>>;
  readonly settings: () => Settings;
  /** As `PocketOptions.isPhone`. */
  readonly isPhone: boolean;
  readonly locale: () => Locale;
  readonly notices: NoticeBoard;
  /** As `PlayerOptions.choices`. */
  readonly choices: (language: string) => readonly VoiceChoice[];
  /** The article that is open now. */
  readonly reading: () => Reading | undefined;
  /** Ends a sample that is being said. */
  readonly silence: () => void;
}

/** The player and what surrounds a voice: the lock screen, the pocket, and what may go wrong. */
export class Playback {
  readonly player: Player;
  readonly #parts: PlaybackParts;
  readonly #media: MediaSessionControls;

  constructor(parts: PlaybackParts) {
    this.#parts = parts;
    const {services, settings, choices} = parts;
    const {engines, clock, keepAlive} = services;
    this.player = new Player({
      engines,
      choices,
      clock,
      rate: settings().rate,
      manner: mannerOf(settings()),
      mayHandOver: (fault) => pocket.mayHandOver(fault),
      onFallback: (error, {engine}) => this.#fellBack(error, engine),
      onInterrupted: (error) => this.#fault(error, 'The voice was taken away'),
      onFault: (error) => this.#fault(error, 'The voice stopped'),
    });
    this.#media = new MediaSessionControls(this.player, {
      listening: () => parts.reading()?.listeningPosition(this.player.state),
      seekTo: (seconds) => this.#seekTo(seconds),
      silence: parts.silence,
      appName: parts.locale().messages.appName,
    });
    const pocket = new Pocket({
      player: this.player,
      keepAlive,
      page: document,
      isPhone: parts.isPhone,
      synthesis: globalThis.speechSynthesis,
      settings,
      askBack: (run) => this.#askBack(run),
      now: () => clock.now(),
    });
    const {mediaDevices} = navigator as {mediaDevices?: MediaDevices};
    if (mediaDevices) new OutputWatch(mediaDevices, () => pocket.outputRemoved());
    this.player.onState((state) => this.#describe(state));
  }

  /** Says on the lock screen what is open. */
  describe(): void {
    this.#describe(this.player.state);
  }

  /** The pace has changed. */
  update(): void {
    this.#media.update();
  }

  #describe(state: PlayerState): void {
    const open = this.#parts.reading();
    if (!open || state.status === 'idle') return;
    const {article, sections} = open.open;
    const section = open.sectionOf(state);
    // The part before the first heading has no name but the article's.
    this.#media.describe(article, section > 0 ? sections[section]?.title : undefined);
  }

  #seekTo(seconds: number): void {
    const place = this.#parts.reading()?.sentenceAfter(seconds);
    if (place) this.player.seek(place.block, place.offset);
  }

  /** Returns the way to take the question back. */
  #askBack(run: () => void): () => void {
    const {notices, locale} = this.#parts;
    const {handedOver, handBack} = locale().messages.notices;
    notices.show(
      {id: 'hand-back', text: handedOver, action: {label: handBack, run}},
      {stays: true},
    );
    return () => notices.dismiss('hand-back');
  }

  #fellBack(error: AppError, to: EngineId): void {
    report(error, 'A voice failed');
    const {deviceVoiceFailed, otherVoice} = this.#parts.locale().messages.notices;
    const text = to === 'built-in' ? deviceVoiceFailed : otherVoice;
    this.#parts.notices.show({id: 'voice', text});
  }

  /** With the button that begins again. */
  #fault(error: AppError, context: string): void {
    const {play} = this.#parts.locale().messages.player;
    this.#parts.notices.fault(error, context, {label: play, run: () => this.player.play()});
  }
}
