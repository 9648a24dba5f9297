import {html, LitElement, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {Locale} from '../../i18n/locale.ts';
import {icons} from '../icons.ts';
import {nearestRate} from '../listening/nearest-rate.ts';
import {pacePopoverStyles} from './pace-popover.styles.ts';
import {PlayerCommandEvent, type PlayerCommand} from './player-command-event.ts';
import {playerBarStyles} from './rawi-player-bar.styles.ts';

/** What the bar shows of the player. */
export interface PlayerView {
  readonly status: 'loading' | 'playing' | 'paused';
  readonly ended: boolean;
  readonly rate: number;
  /** The paces that sound different with the voice that speaks, from the slowest to the fastest. */
  readonly rates: readonly number[];
  /** 0 to 1. */
  readonly progress: number;
  readonly minutesLeft: number;
  /** Counted from 1. */
  readonly section: number;
  readonly sections: number;
  /** The sleep timer, while one runs. */
  readonly sleep?: SleepCountdown | undefined;
}

/** Where a running sleep timer will stop the voice. */
export interface SleepCountdown {
  readonly until: 'section' | 'article' | 'time';
  /** Where it is until a time. */
  readonly minutesLeft?: number;
}

/** The bar's height, for what must stand clear of it: the end of the text, the focus, the popover. */
const sizeProperty = '--player-bar-size';

/**
 * The controls of the voice, at the foot of the reader within the thumb's reach.
 *
 * @fires player-command
 */
@customElement('rawi-player-bar')
export class RawiPlayerBar extends LitElement {
  static override styles = [playerBarStyles, pacePopoverStyles];

  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) player!: PlayerView;

  @query('.pace') protected paceButton!: HTMLElement;

  /** The pace was changed by a button, which does not say it as the slider does. */
  #stepped = false;
  readonly #size = new ResizeObserver(() => this.#tellSize());

  override connectedCallback() {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#size.disconnect();
    document.documentElement.style.removeProperty(sizeProperty);
  }

  // A screen reader tells every step of a progress bar, into the voice: hence said as text here.
  override render() {
    const {messages} = this.locale;
    const {player, listening} = messages;
    const {progress, minutesLeft, section, sections, ended, sleep} = this.player;
    return html`
      <progress aria-hidden="true" max="1" .value=${progress}></progress>
      <p class="place">
        <span class="heard">${messages.library.progress(progress)}</span>
        ${sections > 1 ? html`<span>${player.sectionOf(section, sections)}</span>` : nothing}
        <span>${ended ? player.ended : listening.timeLeft(minutesLeft)}</span>
        ${sleep ? html`<span class="sleep">${this.#sleepText(sleep)}</span>` : nothing}
      </p>
      <div class="controls">
        ${this.#renderPace()}
        ${this.#button('repeat', listening.repeatSentence, icons.repeat, {type: 'repeat'})}
        ${this.#step('previous-section', player.previousSection, icons.previousSection)}
        ${this.#step('previous-sentence', player.previousSentence, icons.previousSentence)}
        ${this.#renderPlay()}
        ${this.#step('next-sentence', player.nextSentence, icons.nextSentence)}
        ${this.#step('next-section', player.nextSection, icons.nextSection)}
        ${this.#button('listening', listening.title, icons.listening, {type: 'listening'})}
        ${this.#button('contents', messages.reader.contents, icons.contents, {type: 'contents'})}
      </div>
    `;
  }

  #sleepText({until, minutesLeft = 0}: SleepCountdown): string {
    const {sleep} = this.locale.messages.listening;
    if (until === 'time') return sleep.stopsAfter(minutesLeft);
    return until === 'section' ? sleep.stopsAtSection : sleep.stopsAtArticle;
  }

  #renderPlay() {
    const {player} = this.locale.messages;
    const sounding = this.player.status !== 'paused';
    const name = sounding ? player.pause : player.play;
    return html`<button
      class="play"
      type="button"
      title=${name}
      aria-label=${name}
      ?data-loading=${this.player.status === 'loading'}
      @click=${() => this.#send({type: sounding ? 'pause' : 'play'})}
    >
      ${sounding ? icons.pause : icons.play}
    </button>`;
  }

  #renderPace() {
    const {player} = this.locale.messages;
    const {rates} = this.player;
    const index = this.#rateIndex;
    const rate = rates[index] ?? this.player.rate;
    return html`<button
        class="pace"
        type="button"
        popovertarget="pace"
        title=${player.pace}
        aria-label=${player.paceButton(rate)}
      >
        <span aria-hidden="true">${player.paceValue(rate)}</span>
      </button>
      <div
        id="pace"
        popover
        role="group"
        aria-label=${player.pace}
        @beforetoggle=${this.#onPaceToggle}
      >
        <button type="button" aria-label=${player.slower} @click=${() => this.#stepRate(-1)}>
          −
        </button>
        <input
          type="range"
          aria-label=${player.pace}
          aria-valuetext=${player.paceValue(rate)}
          min="0"
          max=${rates.length - 1}
          step="1"
          .value=${live(String(index))}
          @input=${this.#onRange}
        />
        <button type="button" aria-label=${player.faster} @click=${() => this.#stepRate(1)}>
          +
        </button>
        ${this.#renderPaceValue(player.paceValue(rate))}
      </div>`;
  }

  /** One of the two is empty: Orca says what changes in an `output` even where that is not live. */
  #renderPaceValue(value: string) {
    const said = this.#stepped;
    return html`<output>${said ? value : nothing}</output
      ><span class="value" aria-hidden="true">${said ? nothing : value}</span>`;
  }

  #step(step: (PlayerCommand & {type: 'step'})['step'], name: string, icon: unknown) {
    return this.#button(step, name, icon, {type: 'step', step});
  }

  /** @param kind what tells the button from the others in the style sheet */
  #button(kind: string, name: string, icon: unknown, command: PlayerCommand) {
    return html`<button
      class=${kind}
      type="button"
      title=${name}
      aria-label=${name}
      @click=${() => this.#send(command)}
    >
      ${icon}
    </button>`;
  }

  #tellSize() {
    document.documentElement.style.setProperty(sizeProperty, `${this.offsetHeight}px`);
  }

  /** Left to itself Chromium drops the focus that was in a popover of a shadow tree. */
  #onPaceToggle({newState, target}: ToggleEvent) {
    const focused = this.shadowRoot?.activeElement;
    if (newState !== 'closed' || !focused || !(target as Element).contains(focused)) return;
    this.paceButton.focus({preventScroll: true});
  }

  get #rateIndex(): number {
    return nearestRate(this.player.rates, this.player.rate);
  }

  #stepRate(by: 1 | -1) {
    this.#stepped = true;
    this.#setRate(this.#rateIndex + by);
  }

  #onRange(event: InputEvent) {
    this.#stepped = false;
    this.#setRate((event.target as HTMLInputElement).valueAsNumber);
  }

  /** At either end it stays. */
  #setRate(index: number) {
    const {rates} = this.player;
    const rate = rates[Math.min(rates.length - 1, Math.max(0, index))];
    if (rate !== undefined) this.#send({type: 'rate', rate});
  }

  #send(command: PlayerCommand) {
    this.dispatchEvent(new PlayerCommandEvent(command));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-player-bar': RawiPlayerBar;
  }
}
