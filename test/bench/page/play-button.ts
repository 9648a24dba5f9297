import {Ear} from '../ear.ts';

/** Milliseconds from the press on Play, as the browser dates it. */
export interface FirstSound {
  /** Until the app called `play()` on its element with the spoken sound. */
  readonly played: number;
  /** Until the element said that it plays. */
  readonly playing: number;
  /** Until the first sample above silence. */
  readonly heard: number;
}

/**
 * Hears the app's one audio element: from its first `play()` on, the element is led through an
 * {@link Ear}. That call, and the one that unlocks the element, belong to the warming up.
 */
export class PlayButton {
  #ear: Ear | undefined;
  #played = 0;
  #playing = 0;

  constructor() {
    const listen = (element: HTMLMediaElement) => this.#listen(element);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      listen(this);
      return play.call(this);
    };
  }

  async firstSound(): Promise<FirstSound> {
    const pressed = await new Promise<number>((resolve) => {
      addEventListener('click', ({timeStamp}) => resolve(timeStamp), {capture: true, once: true});
    });
    while (!this.#ear) await soon();
    const heard = (await this.#ear.sound()) - pressed;
    // The element may say so after it has been heard.
    while (this.#playing < pressed) await soon();
    return {played: this.#played - pressed, playing: this.#playing - pressed, heard};
  }

  async silence(): Promise<void> {
    await this.#ear?.silence();
  }

  #listen(element: HTMLMediaElement): void {
    this.#played = performance.now();
    if (this.#ear) return;
    this.#ear = new Ear(element);
    void this.#ear.open();
    element.addEventListener('playing', () => (this.#playing = performance.now()));
  }
}

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 4));
}
