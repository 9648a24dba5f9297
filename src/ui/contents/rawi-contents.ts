import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import type {Article} from '../../core/article/article.ts';
import {sectionTree, type SectionNode} from '../../core/article/section-tree.ts';
import type {Section} from '../../core/article/sections.ts';
import {languageRuns} from '../../core/language/language-runs.ts';
import type {Locale} from '../../i18n/locale.ts';
import {foreignPassages} from '../foreign-passages.ts';
import {icons} from '../icons.ts';
import {SentenceOpenEvent} from '../sentence/sentence-events.ts';
import {SectionChoiceEvent} from './section-choice-event.ts';

/**
 * The article's sections as links in lists, one within the other as the sections are, in the
 * document's own tree; and the way to how a sentence is read.
 *
 * @fires section-choice
 * @fires sentence-open
 */
@customElement('rawi-contents')
export class RawiContents extends LitElement {
  @property({attribute: false}) locale!: Locale;
  /** Whose sections they are: their titles are in its language. */
  @property({attribute: false}) article!: Pick<Article, 'language' | 'direction'>;
  @property({attribute: false}) sections: readonly Section[] = [];
  /** Index of the section being read. */
  @property({attribute: false}) current = 0;

  #tree: readonly SectionNode[] = [];

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('sections')) this.#tree = sectionTree(this.sections);
  }

  override render() {
    const {messages} = this.locale;
    return html`<nav class="contents" aria-label=${messages.reader.contentsList}>
        <ol lang=${this.article.language} dir=${this.article.direction}>
          ${this.#renderItems(this.#tree)}
        </ol>
      </nav>
      <button
        class="button quiet how-read"
        type="button"
        @click=${() => this.dispatchEvent(new SentenceOpenEvent())}
      >
        ${icons.ear} ${messages.sentence.open}
      </button>`;
  }

  #renderItems(nodes: readonly SectionNode[]): TemplateResult[] {
    return nodes.map(
      ({section, index, under}) =>
        html`<li>
          <a
            href=${`#${section.heading}`}
            aria-current=${index === this.current ? 'location' : 'false'}
            @click=${(event: MouseEvent) => this.#onClick(event, section)}
            ><span>${guard([section], () => this.#title(section))}</span></a
          >
          ${
            under.length > 0
              ? html`<ol>
                  ${this.#renderItems(under)}
                </ol>`
              : nothing
          }
        </li>`,
    );
  }

  #title({title}: Section) {
    return foreignPassages(title, languageRuns(title, this.article.language));
  }

  #onClick(event: MouseEvent, section: Section) {
    event.preventDefault();
    this.dispatchEvent(new SectionChoiceEvent(section.heading));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-contents': RawiContents;
  }
}
