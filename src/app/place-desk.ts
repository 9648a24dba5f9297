import type {Section} from '../core/article/sections.ts';
import {isolate} from '../i18n/isolate.ts';
import type {Locale} from '../i18n/locale.ts';
import type {Player} from '../speech/player/player.ts';
import {isSounding} from '../speech/player/player-state.ts';
import type {PlayerView} from '../ui/player-bar/rawi-player-bar.ts';
import type {NoticeBoard} from './notice-board.ts';

/** Where the place is, in words: the section with its title, how much was heard, what is left. */
export function whereText(
  {messages: {player, library, listening}}: Locale,
  {section, sections, progress, minutesLeft, ended}: PlayerView,
  titles: readonly Pick<Section, 'title'>[],
): string {
  const title = titles[section - 1]?.title;
  const named = title === undefined ? '' : `: ${isolate(title)}`;
  return [
    ...(sections > 1 ? [player.sectionOf(section, sections) + named] : []),
    library.progress(progress),
    ended ? player.ended : listening.timeLeft(minutesLeft),
  ]
    .map((part) => `${part}.`)
    .join(' ');
}

export interface PlaceDeskParts {
  readonly player: Pick<Player, 'state' | 'pause'>;
  readonly notices: Pick<NoticeBoard, 'show' | 'dismiss'>;
  readonly locale: () => Locale;
  /** What the bar shows, and the sections of the article; `undefined` where none is open. */
  readonly place: () =>
    {readonly view: PlayerView; readonly sections: readonly Pick<Section, 'title'>[]} | undefined;
  /** Puts the reading cursor on the sentence at the player's place. */
  readonly moveCursor: () => void;
}

/** Says where the listener is, and leads the reading cursor there. */
export class PlaceDesk {
  readonly #parts: PlaceDeskParts;
  #told = 0;

  constructor(parts: PlaceDeskParts) {
    this.#parts = parts;
  }

  /** Tells the place, into silence: the announcer and the voice never speak at once. */
  where(): void {
    const {notices, locale, place} = this.#parts;
    const open = place();
    if (!open) return;
    this.#silence();
    notices.dismiss(`where-${this.#told}`);
    // A notice of another name is a new one, and said even where its text is the same.
    this.#told = 1 - this.#told;
    notices.show({
      id: `where-${this.#told}`,
      text: whereText(locale(), open.view, open.sections),
    });
  }

  /** Silence, and the reading cursor on the sentence. */
  stop(): void {
    this.#silence();
    this.#parts.moveCursor();
  }

  #silence(): void {
    const {player} = this.#parts;
    if (isSounding(player.state)) player.pause();
  }
}
