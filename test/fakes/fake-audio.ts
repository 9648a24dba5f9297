/** An audio element that makes no sound: a test plays its events. */
export class FakeAudio extends EventTarget {
  loop = false;
  src = '';
  paused = true;
  /** Why the next `play()` is refused. */
  refusal: Error | undefined;
  plays = 0;

  play(): Promise<void> {
    this.plays++;
    if (this.refusal) return Promise.reject(this.refusal);
    this.paused = false;
    return Promise.resolve();
  }

  pause(): void {
    if (this.paused) return;
    this.paused = true;
    queueMicrotask(() => this.dispatchEvent(new Event('pause')));
  }

  /** The browser stops the sound by itself. */
  interrupt(): void {
    this.paused = true;
    this.dispatchEvent(new Event('pause'));
  }

  beat(): void {
    this.dispatchEvent(new Event('timeupdate'));
  }

  /** What the code under test takes it for. */
  get element(): HTMLAudioElement {
    return this as unknown as HTMLAudioElement;
  }
}
