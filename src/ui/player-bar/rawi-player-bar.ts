import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
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

  override render() {
    const {messages} = this.locale;
    const {player} = messages;
    const {progress, minutesLeft, section, sections, ended} = this.player;
    return html`
      <progress aria-label=${player.progress} max="1" .value=${progress}></progress>
      <p class="place">
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
      <div id="pace" popover role="group" aria-label=${player.pace}>
        <button
          type="button"
          aria-label=${player.slower}
          @click=${() => this.#setRate(rate - rateStep)}
        >
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
        <button
          type="button"
          aria-label=${player.faster}
          @click=${() => this.#setRate(rate + rateStep)}
        >
          +
        </button>
        <output>${player.paceValue(rate)}</output>
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

  #onRange(event: InputEvent) {
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
