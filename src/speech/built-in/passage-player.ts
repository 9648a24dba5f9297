import {AppError} from '../../core/errors.ts';
import type {EngineEvent} from '../engine.ts';
import type {PassageFile} from './passage-file.ts';
import {playFault} from './play-fault.ts';
import type {Scene} from './timeline.ts';
import {wavBlob} from './wav.ts';

/** A silence shorter than this (in seconds, as it is heard) would show the change of a file in it. */
const LEAST_SILENCE = 0.1;

/**
 * Plays passages through one audio element, which it keeps for ever: a phone lets an element go
 * on in the background that the user once started, and no other. An `AudioContext` would be
 * suspended there. The element keeps its file after the end and after a pause, so that it can
 * speak on at once from anywhere in it.
 */
export class PassagePlayer {
  readonly #audio: HTMLAudioElement;
  #unlocked = false;
  #held: {readonly file: PassageFile; readonly url: string} | undefined;
  #replacement: (() => Scene) | undefined;

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
    this.forget();
    const url = URL.createObjectURL(wavBlob([new Int16Array(220)], 22_050));
    this.#audio.src = url;
    this.#audio
      .play()
      .catch((error: unknown) => {
        // The first passage will say that sound is blocked; the next gesture may unlock it.
        // Where the passage came first (AbortError), the gesture has done its work.
        if (playFault(error).code === 'sound-blocked') this.#unlocked = false;
      })
      .finally(() => URL.revokeObjectURL(url));
  }

  /** Stops the sound at once. */
  stop(): void {
    this.#audio.pause();
  }

  /** Lets go of the file: the next one is loaded anew, be it the same. */
  forget(): void {
    if (this.#held) URL.revokeObjectURL(this.#held.url);
    this.#held = undefined;
  }

  get rate(): number {
    return this.#audio.defaultPlaybackRate;
  }

  setRate(rate: number): void {
    // A new source falls back to the default rate.
    this.#audio.defaultPlaybackRate = rate;
    this.#audio.playbackRate = rate;
  }

  /** 0 to 1. iOS leaves the loudness to its own keys and takes no notice. */
  setVolume(volume: number): void {
    this.#audio.volume = Math.min(1, Math.max(0, volume));
  }

  /**
   * Lets what is being played go on in another file of the same events, in the next silence that
   * is long enough to hide the change.
   */
  replaceInSilence(replacement: () => Scene): void {
    this.#replacement = replacement;
  }

  /**
   * Plays a scene to the end of its file and reports its events on time: with the frames while the
   * page is seen, with the element's own `timeupdate` (four a second) while it is not. Never by
   * timers, which a hidden page hardly gets.
   *
   * @throws {AppError} `sound-blocked`, `voice-interrupted`, `voice-failed`
   */
  play(
    {file, marks: firstMarks}: Scene,
    onEvent: (event: EngineEvent) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const audio = this.#audio;
    this.#replacement = undefined;
    return new Promise((resolve, reject) => {
      const settled = new AbortController();
      let marks = firstMarks;
      let next = 0;
      let frame = 0;
      let from = 0;
      let starts = 0;

      const settle = (how: () => void) => {
        if (settled.signal.aborted) return;
        settled.abort();
        cancelAnimationFrame(frame);
        how();
      };
      const fail = (error: Error) => {
        settle(() => {
          audio.pause();
          if (isFailed(error)) this.forget();
          reject(error);
        });
      };
      const begin = (file: PassageFile, at: number) => {
        from = at;
        this.#load(file, at);
        const start = ++starts;
        audio.play().then(
          () => (this.#unlocked = true),
          (cause: unknown) => {
            if (start === starts) fail(playFault(cause));
          },
        );
      };
      const report = () => {
        // A seek is answered before its sound is there, and a stale event may come before both.
        if (audio.paused || audio.seeking) return;
        const time = audio.currentTime;
        reportUntil(time);
        replaceAt(time);
      };
      const reportUntil = (time: number) => {
        while (!settled.signal.aborted && next < marks.length && marks[next]!.at <= time) {
          onEvent(marks[next++]!.event);
        }
      };
      const replaceAt = (time: number) => {
        const last = marks[next - 1];
        const following = marks[next];
        if (settled.signal.aborted || !this.#replacement || !last || !following) return;
        if (last.event.type !== 'end') return;
        if ((following.at - time) / audio.playbackRate < LEAST_SILENCE) return;
        const scene = this.#replacement();
        this.#replacement = undefined;
        marks = scene.marks;
        // Making the file took a moment, in which the silence went on.
        const heard = audio.currentTime - last.at;
        begin(scene.file, Math.min(marks[next - 1]!.at + heard, marks[next]!.at));
      };
      const onFrame = () => {
        report();
        if (!settled.signal.aborted) frame = requestAnimationFrame(onFrame);
      };
      const on = (type: keyof HTMLMediaElementEventMap, listener: () => void) =>
        audio.addEventListener(type, listener, {signal: settled.signal});

      on('loadedmetadata', () => {
        // Where a platform did not keep the place that was set before it knew the file.
        if (Math.abs(audio.currentTime - from) > 0.05) audio.currentTime = from;
      });
      on('playing', () => {
        cancelAnimationFrame(frame);
        onFrame();
      });
      on('timeupdate', () => {
        // One comes with the seek to the beginning, before there is any sound.
        if (audio.currentTime > from) report();
      });
      on('ended', () => {
        // It may come late, for an end that the listener has gone back from.
        if (!audio.ended) return;
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
      begin(file, firstMarks[0]?.at ?? 0);
    });
  }

  /** Puts the element at `time` (seconds) of `file`. */
  #load(file: PassageFile, time: number): void {
    const audio = this.#audio;
    const isHeld = this.#held?.file === file && audio.src === this.#held.url && !audio.error;
    if (!isHeld) {
      this.forget();
      const url = URL.createObjectURL(file.wav);
      this.#held = {file, url};
      audio.src = url;
    }
    if (isHeld || time > 0) audio.currentTime = time;
  }
}

function isFailed(error: Error): boolean {
  return error instanceof AppError && error.code === 'voice-failed';
}
