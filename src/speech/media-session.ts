import type {Article} from '../core/article/article.ts';
import {isSounding, type PlayerState} from './player/player-state.ts';
import type {Player} from './player/player.ts';
import {sectionArtwork} from './section-artwork.ts';

/**
 * How far the listener is in the article, in seconds of listening at the voice's natural pace. No
 * voice says beforehand how long it will speak, so both are estimated from the text.
 */
export interface ListeningPosition {
  readonly duration: number;
  readonly position: number;
}

/** What the controls need of the player. */
export type ControlledPlayer = Pick<
  Player,
  'state' | 'rate' | 'onState' | 'play' | 'pause' | 'step'
>;

export interface MediaSessionOptions {
  /** How far the listener is in the open article; `undefined` where nobody knows. */
  readonly listening: () => ListeningPosition | undefined;
  /** Goes to so many seconds of listening at the natural pace. */
  readonly seekTo: (seconds: number) => void;
  /** Ends what is being said beside the article: whoever pauses wants silence. */
  readonly silence?: () => void;
  /** The name under which the app is shown. */
  readonly appName: string;
  /** The page's own if absent. */
  readonly session?: MediaSession;
}

interface Description {
  readonly article: Article;
  readonly section: string | undefined;
}

/**
 * The controls of the lock screen and of headphones. Each does one thing and none is a toggle,
 * since the system may be wrong about what is playing. Nothing here waits for a timer, so they
 * work after any length of pause.
 */
export class MediaSessionControls {
  readonly #session: MediaSession | undefined;
  readonly #player: ControlledPlayer;
  readonly #options: MediaSessionOptions;
  #described: Description | undefined;
  /** What the session's metadata stand for. */
  #shown: Description | undefined;
  /** The listener has put the controls away; playing brings them back. */
  #dismissed = false;

  constructor(player: ControlledPlayer, options: MediaSessionOptions) {
    this.#session = options.session ?? pageSession();
    this.#player = player;
    this.#options = options;
    this.#handle('play', () => player.play());
    const pause = () => {
      options.silence?.();
      player.pause();
    };
    this.#handle('pause', pause);
    this.#handle('stop', () => {
      pause();
      this.#dismissed = true;
      this.#show(player.state);
    });
    this.#handle('nexttrack', () => player.step('next-section'));
    this.#handle('previoustrack', () => player.step('previous-section'));
    this.#handle('seekforward', () => player.step('next-sentence'));
    this.#handle('seekbackward', () => player.step('previous-sentence'));
    this.#handle('seekto', ({seekTime}) => {
      if (seekTime !== undefined) options.seekTo(seekTime);
    });
    player.onState((state) => this.#show(state));
  }

  /**
   * Says what is heard: an article, and the heading of the section that the listener is in, unless
   * it is the part under the title.
   */
  describe(article: Article, section?: string): void {
    this.#described = {article, section};
    this.#show(this.#player.state);
  }

  /** To be called where the place or the pace changes and the player's state does not. */
  update(): void {
    this.#showPosition(this.#player.state);
  }

  #show(state: PlayerState): void {
    if (!this.#session) return;
    if (isSounding(state)) this.#dismissed = false;
    if (state.status === 'idle') this.#described = undefined;
    if (!this.#described || this.#dismissed) {
      this.#shown = undefined;
      this.#session.playbackState = 'none';
      this.#session.metadata = null;
    } else {
      this.#showDescription(this.#session, this.#described);
      this.#session.playbackState = isSounding(state) ? 'playing' : 'paused';
    }
    this.#showPosition(state);
  }

  #showDescription(session: MediaSession, {article, section}: Description): void {
    // A picture that is set again is loaded again.
    if (this.#shown?.article === article && this.#shown.section === section) return;
    this.#shown = {article, section};
    const {title, byline, source} = article;
    session.metadata = new MediaMetadata({
      title: section === undefined ? title : `${section} · ${title}`,
      artist: byline ?? (source.kind === 'page' ? source.siteName : undefined) ?? '',
      album: this.#options.appName,
      artwork: sectionArtwork(article, section),
    });
  }

  #showPosition(state: PlayerState): void {
    // Firefox before 125 and Safari before 15 have no position.
    if (!this.#session || !('setPositionState' in this.#session)) return;
    const listening = this.#shown && this.#options.listening();
    if (!listening || state.status === 'idle') {
      this.#session.setPositionState();
      return;
    }
    const duration = Math.max(0, listening.duration);
    const position = Math.min(Math.max(0, listening.position), duration);
    this.#session.setPositionState({duration, position, playbackRate: this.#player.rate});
  }

  #handle(action: MediaSessionAction, handler: MediaSessionActionHandler): void {
    try {
      this.#session?.setActionHandler(action, handler);
    } catch {
      // This browser does not know the action.
    }
  }
}

function pageSession(): MediaSession | undefined {
  return 'mediaSession' in navigator ? navigator.mediaSession : undefined;
}
