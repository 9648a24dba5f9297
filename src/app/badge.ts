import type {ArticleSummary} from '../library/schema.ts';
import {report} from './report.ts';

/** What of `navigator` sets the number on the app's icon; browsers may lack it. */
export type BadgeTarget = Partial<Pick<Navigator, 'setAppBadge' | 'clearAppBadge'>>;

/** The number of articles that have not been begun, on the app's icon. */
export class Badge {
  readonly #target: BadgeTarget;
  /** What the icon shows; `undefined` where that is not known. */
  #shown: number | undefined;

  constructor(target: BadgeTarget) {
    this.#target = target;
  }

  /** Shows how many of `articles` wait, or nothing where the listener does not want it. */
  show(isOn: boolean, articles: readonly Pick<ArticleSummary, 'progress'>[] | undefined): void {
    // While the library opens, what was there before is as true as anything.
    if (isOn && !articles) return;
    const count = isOn ? (articles ?? []).filter(({progress}) => progress <= 0).length : 0;
    if (count === this.#shown) return;
    this.#shown = count;
    const set = count > 0 ? this.#target.setAppBadge?.(count) : this.#target.clearAppBadge?.();
    set?.catch((error: unknown) => report(error, 'The icon shows no number'));
  }
}
