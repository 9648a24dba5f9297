import {quietTone} from './quiet-tone.ts';

export interface KeepAliveOptions {
  /** Whether the tone does good on this platform; without it nothing ever sounds. */
  readonly enabled: boolean;
  /** A new element; the page's own kind if absent. */
  readonly createAudio?: () => HTMLAudioElement;
}

/**
 * A tone that nobody hears, for as long as a voice of the device speaks. Such a voice is no sound
 * of the page: without an element that plays, a page has no controls on the lock screen and on
 * headphones, and a hidden one is put to sleep.
 *
 * It rests whenever the voice does. While it sounds, Chromium takes the page to be playing,
 * whatever `playbackState` says, so the one button of headphones would say `pause` to a paused
 * voice, for ever. An element at rest keeps the controls.
 */
export class KeepAlive {
  readonly #options: KeepAliveOptions;
  #audio: HTMLAudioElement | undefined;
  /** Whether the tone is to be sounding. */
  #wanted = false;
  readonly #beatListeners = new Set<() => void>();
  readonly #interruptionListeners = new Set<() => void>();

  constructor(options: KeepAliveOptions) {
    this.#options = options;
  }

  /**
   * Called some four times a second while the tone sounds, in a hidden page too, whose timers
   * hardly ring. Returns the way to stop listening.
   */
  onBeat(listener: () => void): () => void {
    this.#beatListeners.add(listener);
    return () => this.#beatListeners.delete(listener);
  }

  /**
   * Called when the browser took the sound from the page: for a call, another player, or
   * headphones that were pulled out. Returns the way to stop listening.
   */
  onInterrupted(listener: () => void): () => void {
    this.#interruptionListeners.add(listener);
    return () => this.#interruptionListeners.delete(listener);
  }

  /** Begins or goes on. The first time must be in the task of the listener's gesture. */
  start(): void {
    if (!this.#options.enabled || this.#wanted) return;
    this.#wanted = true;
    const audio = (this.#audio ??= this.#create());
    // Where it is not allowed, the voice speaks all the same; the next start tries again.
    audio.play().catch(() => (this.#wanted = !audio.paused));
  }

  /** The voice has paused or stopped: silence, and the controls stay. */
  rest(): void {
    this.#wanted = false;
    this.#audio?.pause();
  }

  #create(): HTMLAudioElement {
    const audio = this.#options.createAudio?.() ?? new Audio();
    audio.loop = true;
    audio.src = URL.createObjectURL(quietTone());
    audio.addEventListener('timeupdate', () => {
      if (audio.paused) return;
      for (const listener of this.#beatListeners) listener();
    });
    audio.addEventListener('pause', () => {
      // The event of our own pause may come when the tone has gone on already.
      if (!this.#wanted || !audio.paused) return;
      this.#wanted = false;
      for (const listener of this.#interruptionListeners) listener();
    });
    return audio;
  }
}
