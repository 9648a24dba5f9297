import {html, LitElement, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {SETTING_LIMITS} from '../../core/settings.ts';
import type {Locale} from '../../i18n/locale.ts';
import {icons} from '../icons.ts';
import {PlayerCommandEvent, type PlayerCommand} from './player-command-event.ts';
import {playerBarStyles} from './rawi-player-bar.styles.ts';

/** What the bar shows of the player. */
export interface PlayerView {
  readonly status: 'loading' | 'playing' | 'paused';
  readonly ended: boolean;
  readonly rate: number;
  /** 0 to 1. */
  readonly progress: number;
  readonly minutesLeft: number;
  /** Counted from 1. */
  readonly section: number;
  readonly sections: number;
}

const rateStep = 0.1;

/** The bar's height, for what must stand clear of it: the end of the text, the focus, the popover. */
const sizeProperty = '--player-bar-size';

/**
 * The controls of the voice, at the foot of the reader within the thumb's reach.
 *
 * @fires player-command
 */
@customElement('rawi-player-bar')
export class RawiPlayerBar extends LitElement {
  static override styles = playerBarStyles;

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
    const {player} = messages;
    const {progress, minutesLeft, section, sections, ended} = this.player;
    return html`
      <progress aria-hidden="true" max="1" .value=${progress}></progress>
      <p class="place">
        <span class="heard">${messages.library.progress(progress)}</span>
        ${sections > 1 ? html`<span>${player.sectionOf(section, sections)}</span>` : nothing}
        <span>${ended ? player.ended : player.minutesLeft(minutesLeft)}</span>
      </p>
      <div class="controls">
        ${this.#renderPace()}
        ${this.#button(player.previousSection, icons.previousSection, {
          type: 'step',
          step: 'previous-section',
        })}
        ${this.#button(player.previousSentence, icons.previousSentence, {
          type: 'step',
          step: 'previous-sentence',
        })}
        ${this.#renderPlay()}
        ${this.#button(player.nextSentence, icons.nextSentence, {
          type: 'step',
          step: 'next-sentence',
        })}
        ${this.#button(player.nextSection, icons.nextSection, {type: 'step', step: 'next-section'})}
        ${this.#button(messages.reader.contents, icons.contents, {type: 'contents'})}
      </div>
    `;
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
    const {rate} = this.player;
    const {min, max} = SETTING_LIMITS.rate;
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
        <button type="button" aria-label=${player.slower} @click=${() => this.#stepRate(-rateStep)}>
          −
        </button>
        <input
          type="range"
          aria-label=${player.pace}
          aria-valuetext=${player.paceValue(rate)}
          min=${min}
          max=${max}
          step=${rateStep}
          .value=${String(rate)}
          @input=${this.#onRange}
        />
        <button type="button" aria-label=${player.faster} @click=${() => this.#stepRate(rateStep)}>
          +
        </button>
        <output aria-live=${this.#stepped ? 'polite' : 'off'}>${player.paceValue(rate)}</output>
      </div>`;
  }

  #button(name: string, icon: unknown, command: PlayerCommand) {
    return html`<button
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

  #stepRate(by: number) {
    this.#stepped = true;
    this.#setRate(this.player.rate + by);
  }

  #onRange(event: InputEvent) {
    this.#stepped = false;
    this.#setRate((event.target as HTMLInputElement).valueAsNumber);
  }

  #setRate(rate: number) {
    const {min, max} = SETTING_LIMITS.rate;
    const rounded = Math.round(rate / rateStep) * rateStep;
    const within = Math.min(max, Math.max(min, Number(rounded.toFixed(2))));
    this.#send({type: 'rate', rate: within});
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
