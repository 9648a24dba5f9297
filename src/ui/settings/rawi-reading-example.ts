import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {readingChoices, type ReadingChoices} from '../../core/spoken/reading-choices.ts';
import type {Locale} from '../../i18n/locale.ts';
import {idle} from '../idle.ts';

type SaidOf = (text: string, choices: ReadingChoices) => string;

/** The rules, and the names of emoji with them, once for all examples. */
let rules: Promise<SaidOf> | undefined;

async function loadRules(): Promise<SaidOf> {
  const [{saidOf}, {emojiNameAr}] = await Promise.all([
    import('./reading-example-rules.ts'),
    import('../../core/spoken/cleaning/emoji-names-ar.ts'),
  ]);
  return (text, choices) => saidOf(text, {choices, emojiName: emojiNameAr});
}

/** How far from the window an example is made ready, so that it stands there when it comes into sight. */
const AHEAD = '100% 0px';

/** Resolves when the last of the examples that are not in sight has been made ready. */
let made = Promise.resolve();

/**
 * A short Arabic text as it is written and as it is read with what has been chosen. The rules take a slow
 * phone longer than all the settings: an example is made ready when it is nearly in sight, or, for a screen
 * reader that has the whole page at once, with the others one by one in quiet moments.
 */
@customElement('rawi-reading-example')
export class RawiReadingExample extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) settings!: ReadingChoices;
  @property() written = '';
  @state() protected saidOf: SaidOf | undefined;

  readonly #sight = new IntersectionObserver(
    (entries) => {
      if (entries.some(({isIntersecting}) => isIntersecting)) void this.#load();
    },
    {rootMargin: AHEAD},
  );

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.saidOf) return;
    this.#sight.observe(this);
    made = made.then(idle).then(() => (this.isConnected ? this.#load() : undefined));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#sight.disconnect();
  }

  async #load() {
    this.#sight.disconnect();
    rules ??= loadRules();
    try {
      this.saidOf = await rules;
    } catch {
      // The choice is as clear without its example; the next visit tries again.
      rules = undefined;
    }
    await this.updateComplete;
  }

  override render() {
    const {sentence} = this.locale.messages;
    if (!this.saidOf) return nothing;
    const said = this.saidOf(this.written, readingChoices(this.settings));
    return html`<dl class="example">
      ${[
        [sentence.written, this.written],
        [sentence.said, said],
      ].map(
        ([name, text]) =>
          html`<div>
            <dt>${name}</dt>
            <dd lang="ar" dir="rtl">${text}</dd>
          </div>`,
      )}
    </dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-reading-example': RawiReadingExample;
  }
}
