import type {InstallWay} from '../core/install/install-way.ts';
import type {Settings} from '../core/settings.ts';
import type {ArticleSummary} from '../library/schema.ts';
import {isSounding, type PlayerState} from '../speech/player/player-state.ts';
import type {Player} from '../speech/player/player.ts';
import '../ui/install/rawi-install-card.ts';
import type {InstallAskEvent} from '../ui/install/install-ask-event.ts';
import type {InstallView} from '../ui/install/install-view.ts';
import type {InstallPrompt} from './install-prompt.ts';
import {report} from './report.ts';

/** Who has listened so long knows what would be installed. */
const ENOUGH_HEARD_MS = 3 * 60_000;

export interface InstallDeskParts {
  readonly prompt: Pick<InstallPrompt, 'isReady' | 'isInstalled' | 'ask' | 'onChange'>;
  readonly player: Pick<Player, 'state' | 'onState'>;
  /** Whether this page runs in a window of its own already. */
  readonly isInstalled: boolean;
  /** Whether the browser hands over its question as long as Rawi is not installed. */
  readonly asksItself: boolean;
  /** How it is done by hand in this browser. */
  readonly way: InstallWay | undefined;
  /** Whether the listener has been here before. */
  readonly isReturning: boolean;
  /** What is in the library as the visit begins. */
  readonly articles: readonly Pick<ArticleSummary, 'openedAt'>[];
  readonly settings: () => Pick<Settings, 'installOffer'>;
  readonly change: (change: Partial<Settings>) => void;
  /** Shows how Rawi can be installed, and whether that is offered. */
  readonly show: (install: InstallView, isOffered: boolean) => void;
  /** Milliseconds from some fixed moment. */
  readonly now: () => number;
}

/**
 * Installing: whether and how it can be done, and when to offer it. Not at the first visit before
 * something has been heard, not while a voice speaks, once a visit, and never to who said so.
 */
export class InstallDesk {
  readonly #parts: InstallDeskParts;
  /** Since when a voice has been sounding. */
  #soundingSince: number | undefined;
  #heardMs = 0;
  /** Whether an article was heard to its end. */
  #hasEnded = false;
  #isOffered = false;
  #isAnswered = false;

  constructor(parts: InstallDeskParts) {
    this.#parts = parts;
    const {prompt, player} = parts;
    prompt.onChange = () => this.#tell();
    player.onState((state) => this.#follow(state));
    this.#tell();
  }

  /** Answers what the screens in `root` ask about installing. */
  listen(root: HTMLElement): void {
    root.addEventListener('install-ask', ({answer}) => void this.take(answer));
  }

  /** The listener's word. */
  async take(answer: InstallAskEvent['answer']): Promise<void> {
    const {prompt, change} = this.#parts;
    if (answer !== 'install') {
      this.#isAnswered = true;
      change({installOffer: answer});
      this.#tell();
      return;
    }
    try {
      if (await prompt.ask()) return;
      // Said to the browser and not to Rawi, but said.
      this.#isAnswered = true;
      change({installOffer: 'later'});
    } catch (error) {
      report(error, 'The browser did not ask whether to install');
    }
    this.#tell();
  }

  get #view(): InstallView {
    const {prompt, isInstalled, way} = this.#parts;
    if (isInstalled || prompt.isInstalled) return {state: 'installed'};
    if (prompt.isReady) return {state: 'ready'};
    return way ? {state: 'by-hand', way} : {state: 'unsupported'};
  }

  #tell(): void {
    const view = this.#view;
    this.#isOffered = this.#mayOffer(view) && (this.#isOffered || this.#isDue);
    this.#parts.show(view, this.#isOffered);
  }

  #mayOffer({state}: InstallView): boolean {
    const {settings, asksItself} = this.#parts;
    if (this.#isAnswered || settings().installOffer === 'never') return false;
    // A browser that asks itself and does not has Rawi already.
    return state === 'ready' || (state === 'by-hand' && !asksItself);
  }

  get #isDue(): boolean {
    const {player, settings, isReturning, articles} = this.#parts;
    if (isSounding(player.state)) return false;
    // Whoever has put it off is asked again after something was heard to its end.
    if (settings().installOffer === 'later') return this.#hasEnded;
    if (this.#hasEnded || this.#heardMs >= ENOUGH_HEARD_MS) return true;
    return isReturning && articles.some(({openedAt}) => openedAt !== undefined);
  }

  #follow(state: PlayerState): void {
    const {now} = this.#parts;
    const wasSounding = this.#soundingSince !== undefined;
    if (isSounding(state)) {
      this.#soundingSince ??= now();
      return;
    }
    if (!wasSounding) return;
    this.#heardMs += now() - this.#soundingSince!;
    this.#soundingSince = undefined;
    if (state.status === 'paused' && state.ended) this.#hasEnded = true;
    this.#tell();
  }
}
