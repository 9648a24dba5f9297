import {html, LitElement, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Settings} from '../../core/settings.ts';
import type {Locale} from '../../i18n/locale.ts';
import {iconFace} from '../icon-face.ts';
import {icons} from '../icons.ts';
import {nearestRate} from '../listening/nearest-rate.ts';
import {controlsOf, faceOf, type BarControl, type PlainControl} from './bar-controls.ts';
import {pacePopover} from './pace-popover.ts';
import {pacePopoverStyles} from './pace-popover.styles.ts';
import {PlayerCommandEvent, type PlayerCommand} from './player-command-event.ts';
import {playerBarStyles} from './rawi-player-bar.styles.ts';
import {toolbarTarget} from './toolbar-keys.ts';

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
 * The controls of the voice, at the foot of the reader within the thumb's reach: a toolbar, which
 * Tab meets once. From the text it leads to the way to play, and from there no command is more than
 * three strokes away; within the bar the last one keeps its place.
 *
 * @fires player-command
 */
@customElement('rawi-player-bar')
export class RawiPlayerBar extends LitElement {
  static override styles = [playerBarStyles, pacePopoverStyles];

  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) player!: PlayerView;
  /** Who reads: where it is the screen reader, what serves it comes first. */
  @property({attribute: false}) listenWith: Settings['listenWith'] = 'voice';

  /** The control that Tab meets. */
  @state() protected current: BarControl = 'play';

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

  override render() {
    const {ways} = this.locale.messages;
    const {rate, rates} = this.player;
    return html`
      <progress aria-hidden="true" max="1" .value=${this.player.progress}></progress>
      <div
        class="controls ${this.listenWith}"
        role="toolbar"
        aria-label=${ways.controls}
        @keydown=${this.#onKey}
        @focusin=${this.#onFocusIn}
        @focusout=${this.#onFocusOut}
      >
        ${this.#renderPlace()}
        ${repeat(
          controlsOf(this.listenWith),
          (control) => control,
          (control) => this.#renderControl(control),
        )}
      </div>
      ${pacePopover({rate, rates, stepped: this.#stepped}, this.locale, {
        set: (wanted, by) => this.#setRate(wanted, by),
        toggled: (event) => this.#onPaceToggle(event),
      })}
    `;
  }

  // A screen reader tells every step of a progress bar, into the voice: hence said as text here.
  #renderPlace() {
    const {player, listening, library} = this.locale.messages;
    const {progress, minutesLeft, section, sections, ended, sleep} = this.player;
    return html`<p class="place">
      <span class="heard">${library.progress(progress)}</span>
      ${sections > 1 ? html`<span>${player.sectionOf(section, sections)}</span>` : nothing}
      <span>${ended ? player.ended : listening.timeLeft(minutesLeft)}</span>
      ${sleep ? html`<span class="sleep">${this.#sleepText(sleep)}</span>` : nothing}
    </p>`;
  }

  #sleepText({until, minutesLeft = 0}: SleepCountdown): string {
    const {sleep} = this.locale.messages.listening;
    if (until === 'time') return sleep.stopsAfter(minutesLeft);
    return until === 'section' ? sleep.stopsAtSection : sleep.stopsAtArticle;
  }

  #renderControl(control: BarControl) {
    if (control === 'play') return this.#renderPlay();
    return control === 'pace' ? this.#renderPace() : this.#renderPlain(control);
  }

  #renderPlay() {
    const {player, ways} = this.locale.messages;
    const sounding = this.player.status !== 'paused';
    const play = this.listenWith === 'screen-reader' ? ways.listenWithVoice : player.play;
    const name = sounding ? player.pause : play;
    return html`<button
      class="play"
      type="button"
      aria-label=${name}
      tabindex=${this.#tabIndexOf('play')}
      ?data-loading=${this.player.status === 'loading'}
      @click=${() => this.#send({type: sounding ? 'pause' : 'play'})}
    >
      ${iconFace(name, sounding ? icons.pause : icons.play)}
    </button>`;
  }

  #renderPace() {
    const {player} = this.locale.messages;
    const {rates} = this.player;
    const rate = rates[nearestRate(rates, this.player.rate)] ?? this.player.rate;
    return html`<button
      class="pace"
      type="button"
      popovertarget="pace"
      aria-label=${player.paceButton(rate)}
      tabindex=${this.#tabIndexOf('pace')}
    >
      ${iconFace(player.pace, player.paceValue(rate))}
    </button>`;
  }

  #renderPlain(control: PlainControl) {
    const {name, icon, command} = faceOf(control, this.locale);
    const disabled = this.#isDisabled(control);
    return html`<button
      class=${control}
      type="button"
      aria-label=${name}
      aria-disabled=${disabled ? 'true' : nothing}
      tabindex=${this.#tabIndexOf(control)}
      @click=${() => {
        if (!disabled) this.#send(command);
      }}
    >
      ${iconFace(name, icon)}
    </button>`;
  }

  /** Where there is nowhere to go on to; the button can still be met. */
  #isDisabled(control: PlainControl): boolean {
    const {ended, section, sections} = this.player;
    if (control === 'next-section') return ended || section >= sections;
    return control === 'next-sentence' && ended;
  }

  #tabIndexOf(control: BarControl) {
    return control === this.current ? 0 : -1;
  }

  #tellSize() {
    document.documentElement.style.setProperty(sizeProperty, `${this.offsetHeight}px`);
  }

  #onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    // Not all of them are there at great zoom.
    const buttons = [...(event.currentTarget as Element).querySelectorAll('button')].filter(
      (button) => button.offsetWidth > 0,
    );
    const direction = this.matches(':dir(rtl)') ? 'rtl' : 'ltr';
    const index = buttons.indexOf(event.target as HTMLButtonElement);
    const target = toolbarTarget(event.key, index, buttons.length, direction);
    if (target === undefined) return;
    event.preventDefault();
    buttons[target]?.focus({preventScroll: true});
  }

  #onFocusIn({target}: FocusEvent) {
    this.current = (target as Element).className as BarControl;
  }

  /** Whoever goes back to the text begins anew; a sheet or another window gives the focus back. */
  #onFocusOut({relatedTarget}: FocusEvent) {
    if (relatedTarget && !this.shadowRoot?.contains(relatedTarget as Node)) this.current = 'play';
  }

  /** Left to itself Chromium drops the focus that was in a popover of a shadow tree. */
  #onPaceToggle({newState, target}: ToggleEvent) {
    const focused = this.shadowRoot?.activeElement;
    if (newState !== 'closed' || !focused || !(target as Element).contains(focused)) return;
    this.paceButton.focus({preventScroll: true});
  }

  #setRate(rate: number | undefined, by?: 1 | -1) {
    this.#stepped = by !== undefined;
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
