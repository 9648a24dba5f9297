import {render} from 'lit';
import type {ArticleId} from '../core/article/article.ts';
import type {Clock} from '../speech/web-speech/clock.ts';
import type {AppState} from './app-state.ts';
import {goOnFromHeading, goOnFromLink} from './go-on-from.ts';
import {pathOf} from './route.ts';
import type {Store} from './store.ts';
import {screenName, view} from './view.ts';

/** Puts the state on the screen, once for all changes of a task, and the focus where it belongs. */
export class Stage {
  readonly #root: HTMLElement;
  readonly #store: Store<AppState>;
  readonly #clock: Clock;
  #isDue = false;

  constructor(root: HTMLElement, store: Store<AppState>, clock: Clock) {
    this.#root = root;
    this.#store = store;
    this.#clock = clock;
  }

  /** Shows the state and, from now on, what becomes of it. */
  start(): void {
    this.#store.subscribe(() => this.#schedule());
    this.render();
  }

  render(): void {
    const state = this.#store.value;
    render(view(state), this.#root);
    document.title = state.locale.messages.pageTitle(screenName(state));
  }

  /** The screen reader goes on from the name of the screen; `isReturn` where Back has led there. */
  async focusHeading({isReturn = false} = {}): Promise<void> {
    await this.#isBuilt();
    const heading = this.#root.querySelector<HTMLElement>('main h1');
    if (heading) goOnFromHeading(heading, {isReturn}, this.#clock);
    if (this.#store.value.route.screen !== 'reader') scrollTo({top: 0, behavior: 'instant'});
  }

  /** Back in the library one is where one has left it: at the article, or else at its beginning. */
  async focusArticle(article: ArticleId): Promise<void> {
    await this.#isBuilt();
    const path = pathOf({screen: 'reader', article});
    const link = this.#root.querySelector<HTMLElement>(`.article-link[href="${CSS.escape(path)}"]`);
    if (!link) return this.focusHeading();
    goOnFromLink(link);
    link.scrollIntoView({block: 'nearest', behavior: 'instant'});
  }

  /** The elements of a screen are there a moment after it. */
  async #isBuilt(): Promise<void> {
    const screen = this.#root.querySelector<HTMLElement & {updateComplete?: Promise<unknown>}>(
      'main > :first-child',
    );
    await screen?.updateComplete;
  }

  /** Where what had the focus is taken away, the focus goes to the screen and not to nothing. */
  async focusAgain(): Promise<void> {
    // It is gone with the next frame.
    await new Promise(requestAnimationFrame);
    if (document.activeElement === document.body) await this.focusHeading();
  }

  #schedule(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      this.render();
    });
  }
}
