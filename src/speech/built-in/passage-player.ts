import {AppError} from '../../core/errors.ts';
import type {EngineEvent} from '../engine.ts';
import type {PassageAudio} from './passage-audio.ts';
import {wavBlob} from './wav.ts';

/**
 * Plays passages through one audio element, which it keeps for ever: a phone lets an element go
 * on in the background that the user once started, and no other. An `AudioContext` would be
 * suspended there.
 */
export class PassagePlayer {
  readonly #audio: HTMLAudioElement;
  #unlocked = false;

  constructor(audio: HTMLAudioElement) {
    this.#audio = audio;
    audio.preservesPitch = true;
    // Safari before 17.2 knows it by this name only.
    if ('webkitPreservesPitch' in audio) audio.webkitPreservesPitch = true;
  }

  /**
   * To be called in the task of the user's gesture, before there is anything to play: an element
   * that has played in a gesture, be it silence, may play later without one.
   */
  unlock(): void {
    if (this.#unlocked) return;
    this.#unlocked = true;
    const url = URL.createObjectURL(wavBlob([new Int16Array(220)], 22_050));
    this.#audio.src = url;
    this.#audio
      .play()
      .catch((error: unknown) => {
        // The first passage will say that sound is blocked; the next gesture may unlock it.
        // Where the passage came first (AbortError), the gesture has done its work.
        if (error instanceof Error && error.name === 'NotAllowedError') this.#unlocked = false;
      })
      .finally(() => URL.revokeObjectURL(url));
  }

  /** Stops the sound at once. */
  stop(): void {
    this.#audio.pause();
  }

  setRate(rate: number): void {
    // A new source falls back to the default rate.
    this.#audio.defaultPlaybackRate = rate;
    this.#audio.playbackRate = rate;
  }

  /**
   * Plays a passage to its end and reports its events on time: with the frames while the page is
   * seen, with the element's own `timeupdate` (four a second) while it is not. Never by timers,
   * which a hidden page hardly gets.
   *
   * @throws {AppError} `sound-blocked`, `voice-interrupted`, `voice-failed`
   */
  play(
    {wav, marks}: PassageAudio,
    onEvent: (event: EngineEvent) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const audio = this.#audio;
    const url = URL.createObjectURL(wav);
    return new Promise((resolve, reject) => {
      const settled = new AbortController();
      let next = 0;
      let frame = 0;

      const settle = (how: () => void) => {
        if (settled.signal.aborted) return;
        settled.abort();
        cancelAnimationFrame(frame);
        URL.revokeObjectURL(url);
        how();
      };
      const fail = (error: Error) => {
        settle(() => {
          audio.pause();
          reject(error);
        });
      };
      const reportUntil = (time: number) => {
        while (!settled.signal.aborted && next < marks.length && marks[next]!.at <= time) {
          onEvent(marks[next++]!.event);
        }
      };
      const onFrame = () => {
        reportUntil(audio.currentTime);
        if (!settled.signal.aborted) frame = requestAnimationFrame(onFrame);
      };
      const on = (type: keyof HTMLMediaElementEventMap, listener: () => void) =>
        audio.addEventListener(type, listener, {signal: settled.signal});

      on('playing', () => {
        cancelAnimationFrame(frame);
        onFrame();
      });
      on('timeupdate', () => {
        // One comes with the seek to the beginning, before there is any sound.
        if (!audio.paused && audio.currentTime > 0) reportUntil(audio.currentTime);
      });
      on('ended', () => {
        reportUntil(Infinity);
        settle(resolve);
      });
      on('pause', () => {
        // It comes with the end too, and late for a pause that is over.
        if (audio.paused && !audio.ended) fail(new AppError('voice-interrupted'));
      });
      on('error', () => fail(new AppError('voice-failed', {cause: audio.error})));
      signal.addEventListener('abort', () => fail(signal.reason as Error), {
        signal: settled.signal,
      });

      audio.src = url;
      audio.play().catch((cause: unknown) => {
        const name = cause instanceof Error ? cause.name : '';
        if (name === 'NotAllowedError') fail(new AppError('sound-blocked', {cause}));
        else if (name === 'AbortError') fail(new AppError('voice-interrupted', {cause}));
        else fail(new AppError('voice-failed', {cause}));
      });
    });
  }
}
