import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Settings} from '../../core/settings.ts';
import {groupsMessages} from '../../i18n/groups/groups-catalogue.ts';
import type {GroupsMessages, SettingId} from '../../i18n/groups/groups-messages.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {Voice} from '../../speech/engine.ts';
import type {Clock} from '../../speech/web-speech/clock.ts';
import {iconFace} from '../icon-face.ts';
import {icons} from '../icons.ts';
import type {InstallView} from '../install/install-view.ts';
import {AnnounceEvent} from '../notices/announce-event.ts';
import {pageTime} from '../notices/page-time.ts';
import type {StorageView} from '../storage/storage-view.ts';
import {foundSettings} from './found-settings.ts';
import {settingGroups} from './setting-groups.ts';
import type {SettingGroup} from './setting-item.ts';
import './setting-parts.ts';
import {SettingsChangeEvent} from './settings-change-event.ts';

/** How long what was found must stand before it is said, in milliseconds: not at every letter. */
const SETTLED_MS = 1000;

/**
 * What the listener can choose, in groups, with a search. Every change holds at once.
 *
 * @fires settings-change
 * @fires sample-ask
 * @fires voice-check
 * @fires storage-keep
 * @fires storage-clear
 * @fires announce
 */
@customElement('rawi-settings')
export class RawiSettings extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) settings!: Settings;
  /** The device's Arabic voices, best first; `undefined` while they are looked for. */
  @property({attribute: false}) voices: readonly Voice[] | undefined;
  /** The rates that sound different with the voice that reads, ascending; any if `undefined`. */
  @property({attribute: false}) rates: readonly number[] | undefined;
  /** What the library takes; `undefined` while it is measured. */
  @property({attribute: false}) storage: StorageView | undefined;
  /** Whether Rawi can be installed here, and how. */
  @property({attribute: false}) install: InstallView | undefined;
  /** A test brings its own. */
  @property({attribute: false}) clock: Clock = pageTime;
  /** What is looked for among the settings. */
  @state() protected query = '';

  #callOffSaying: (() => void) | undefined;

  @query('#settings-search') protected searchField!: HTMLInputElement;

  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#callOffSaying?.();
  }

  override render() {
    const names = groupsMessages(this.locale);
    const groups = this.#groups(names);
    const found = foundSettings(groups, this.query, names.synonyms);
    return html`<div class="screen settings">
      <h1 tabindex="-1">${this.locale.messages.settingsTitle}</h1>
      ${this.#renderSearch(names)}
      ${
        found
          ? html`<p class="muted">
              ${names.search.found(found.size)} ${found.size === 0 ? names.search.remedy : nothing}
            </p>`
          : nothing
      }
      <div class="with-contents">
        <nav class="settings-contents" aria-label=${names.contents} ?hidden=${found !== undefined}>
          <ul>
            ${groups.map(({id, title}) => html`<li><a href=${`#settings-${id}`}>${title}</a></li>`)}
          </ul>
        </nav>
        <div class="setting-groups">${groups.map((group) => renderGroup(group, found))}</div>
      </div>
    </div>`;
  }

  #groups(names: GroupsMessages): readonly SettingGroup[] {
    const {locale, settings, voices, rates, storage, install} = this;
    return settingGroups({
      locale,
      names,
      settings,
      voices,
      rates,
      storage,
      install,
      change: (change) => this.dispatchEvent(new SettingsChangeEvent(change)),
      tell: (event) => this.dispatchEvent(event),
    });
  }

  #renderSearch({search}: GroupsMessages) {
    return html`<form
      class="search"
      role="search"
      @submit=${(event: SubmitEvent) => event.preventDefault()}
    >
      <label for="settings-search">${search.label}</label>
      <div class="with-button">
        <input
          class="field"
          id="settings-search"
          type="search"
          dir="auto"
          placeholder=" "
          maxlength="100"
          autocomplete="off"
          enterkeyhint="search"
          .value=${this.query}
          @input=${() => this.#look(this.searchField.value)}
          @keydown=${this.#onKey}
        />
        ${
          this.query
            ? html`<button
                class="icon-button"
                type="button"
                aria-label=${search.clear}
                @click=${this.#clear}
              >
                ${iconFace(search.clear, icons.close)}
              </button>`
            : nothing
        }
      </div>
    </form>`;
  }

  #onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || this.query === '') return;
    event.preventDefault();
    this.#clear();
  }

  #clear() {
    this.searchField.focus();
    this.#look('');
  }

  /** The count is said once it stands; with nothing looked for there is none. */
  #look(query: string) {
    this.query = query;
    this.#callOffSaying?.();
    const names = groupsMessages(this.locale);
    const found = foundSettings(this.#groups(names), query, names.synonyms);
    if (!found) return;
    const {search} = names;
    const count = search.found(found.size);
    const answer = found.size === 0 ? `${count} ${search.remedy}` : count;
    this.#callOffSaying = this.clock.after(SETTLED_MS, () => {
      this.dispatchEvent(new AnnounceEvent(answer));
    });
  }
}

/** What is not found is hidden and not taken out: what was opened in it stays open. */
function renderGroup(
  {id, title, items, foot}: SettingGroup,
  found: ReadonlySet<SettingId> | undefined,
): TemplateResult {
  const isShown = (item: SettingId) => !found || found.has(item);
  return html`<section ?hidden=${!items.some((item) => isShown(item.id))}>
    <h2 id=${`settings-${id}`} tabindex="-1">${title}</h2>
    ${repeat(
      items,
      ({id: item}) => item,
      (item) =>
        html`<div class="setting" data-setting=${item.id} ?hidden=${!isShown(item.id)}>
          ${item.render()}
        </div>`,
    )}
    ${foot ?? nothing}
  </section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-settings': RawiSettings;
  }
}
