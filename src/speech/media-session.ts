import type {Article} from '../core/article/article.ts';
import type {Player} from './player/player.ts';
import type {PlayerState} from './player/player-state.ts';

/**
 * The controls of the lock screen and of headphones. Each does one thing and none is a toggle,
 * since the system may be wrong about what is playing.
 */
export class MediaSessionControls {
  readonly #session = 'mediaSession' in navigator ? navigator.mediaSession : undefined;

  constructor(player: Player) {
    this.#handle('play', () => player.play());
    this.#handle('pause', () => player.pause());
    this.#handle('stop', () => player.pause());
    this.#handle('nexttrack', () => player.step('next-section'));
    this.#handle('previoustrack', () => player.step('previous-section'));
    this.#handle('seekforward', () => player.step('next-sentence'));
    this.#handle('seekbackward', () => player.step('previous-sentence'));
    player.onState((state) => this.#show(state));
  }

  describe({title, byline, source}: Article): void {
    if (!this.#session) return;
    const artist = byline ?? (source.kind === 'page' ? source.siteName : undefined) ?? '';
    this.#session.metadata = new MediaMetadata({
      title,
      artist,
      album: 'راوي',
      artwork: [{src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png'}],
    });
  }

  #show({status}: PlayerState): void {
    if (!this.#session) return;
    if (status === 'idle') {
      this.#session.playbackState = 'none';
      this.#session.metadata = null;
      return;
    }
    this.#session.playbackState =
      status === 'playing' || status === 'loading' ? 'playing' : 'paused';
  }

  #handle(action: MediaSessionAction, handler: () => void): void {
    try {
      this.#session?.setActionHandler(action, handler);
    } catch {
      // This browser does not know the action.
    }
  }
}
