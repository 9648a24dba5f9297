import type {ReactiveControllerHost} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {languageRuns} from '../core/language/language-runs.ts';
import type {TextRange} from '../core/text-range.ts';
import {foreignPassages} from './foreign-passages.ts';
import {markedText} from './marked-text.ts';

/** What tells languages apart is too long for the first scripts: here once it is wanted, for all. */
let runsOf: typeof languageRuns | undefined;
let loading: Promise<void> | undefined;

/** One and the same, by which it is known that nothing has changed. */
const NOTHING: readonly TextRange[] = [];

async function load(): Promise<void> {
  ({languageRuns: runsOf} = await import('../core/language/language-runs.ts'));
}

/** Marks what of short texts is in another language; shows them unmarked until that is known. */
export class ForeignWords {
  readonly #host: ReactiveControllerHost;
  #isAsked = false;

  /** @param host rendered again when the languages can be told apart */
  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * A text in `language` (BCP 47) with its foreign passages marked as such.
   *
   * @param found parts that are marked as found, in the order of the text
   */
  mark(text: string, language: string, found: readonly TextRange[] = NOTHING): unknown {
    if (!runsOf) this.#ask();
    return guard([text, language, found, runsOf], () =>
      foreignPassages(text, runsOf?.(text, language) ?? [], (part) =>
        markedText(text, found, part),
      ),
    );
  }

  #ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    loading ??= load();
    loading.then(
      () => this.#host.requestUpdate(),
      // The text can be read all the same; the next visit tries again.
      () => (loading = undefined),
    );
  }
}
