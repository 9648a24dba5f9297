import {html, nothing, type TemplateResult} from 'lit';
import type {Voice} from '../../speech/engine.ts';
import {icons} from '../icons.ts';
import {nearestRate} from '../listening/nearest-rate.ts';
import {rangeField} from '../listening/range-field.ts';
import {VoiceCheckEvent} from '../voice-check/voice-check-event.ts';
import './rawi-voice-choice.ts';
import {choiceOf, rangeOf, switchOf, type SettingsPart} from './setting-fields.ts';

export interface VoicesPart extends SettingsPart {
  /** The device's Arabic voices, best first; `undefined` while they are looked for. */
  readonly voices: readonly Voice[] | undefined;
  /** The rates that sound different, ascending; all within the limits if `undefined`. */
  readonly rates: readonly number[] | undefined;
  /** Where the way to the check of the voice sends its event from. */
  readonly host: EventTarget;
}

/** Who reads, how fast, how high and how loud. */
export function voiceFields(part: VoicesPart): TemplateResult {
  const {settings, voiceCheck, listening} = part.locale.messages;
  const {percent} = part.locale.format;
  return html`${choiceOf(part, 'engine', settings.engine, [
      {value: 'auto', label: settings.engineAuto, hint: settings.engineAutoHint},
      {value: 'device', label: settings.engineDevice, hint: settings.engineDeviceHint},
      {value: 'built-in', label: settings.engineBuiltIn, hint: settings.engineBuiltInHint},
    ])}
    ${deviceVoices(part)}
    <p class="try-voice">
      <button
        class="button"
        type="button"
        @click=${() => part.host.dispatchEvent(new VoiceCheckEvent('start'))}
      >
        ${icons.ear} ${voiceCheck.open}
      </button>
    </p>
    ${rateField(part)} ${rangeOf(part, 'pitch', listening.voice.pitch, 0.05, percent)}
    ${rangeOf(part, 'volume', listening.voice.volume, 0.05, percent)} ${handOver(part)}`;
}

function deviceVoices({locale, settings, voices}: VoicesPart) {
  const {messages} = locale;
  if (settings.engine === 'built-in') return nothing;
  if (!voices) return html`<p class="muted">${messages.settings.searchingVoices}</p>`;
  if (voices.length === 0) return html`<p>${messages.settings.noDeviceVoice}</p>`;
  return html`<rawi-voice-choice
    .locale=${locale}
    .settings=${settings}
    .voices=${voices}
  ></rawi-voice-choice>`;
}

/** Through the rates that can be told apart, where they are known. */
function rateField(part: VoicesPart) {
  const {settings, player} = part.locale.messages;
  const {rates} = part;
  if (!rates?.length) return rangeOf(part, 'rate', settings.pace, 0.1, player.paceValue);
  const index = nearestRate(rates, part.settings.rate);
  return rangeField(
    {
      id: 'rate',
      label: settings.pace,
      min: 0,
      max: rates.length - 1,
      step: 1,
      value: index,
      text: player.paceValue(rates[index]!),
    },
    (place) => part.change({rate: rates[place]!}),
  );
}

/** Who reads on a phone that has been put into the pocket. Rawi's own voice needs no relief. */
function handOver(part: VoicesPart) {
  const {voiceCheck} = part.locale.messages;
  if (part.settings.engine === 'built-in') return nothing;
  return html`${switchOf(part, 'handOver', voiceCheck.handOver, voiceCheck.handOverHint)}
  ${
    part.settings.handOver
      ? choiceOf(part, 'handBack', voiceCheck.handBack, [
          {value: 'ask', label: voiceCheck.handBackAsk},
          {value: 'always', label: voiceCheck.handBackAlways},
          {value: 'never', label: voiceCheck.handBackNever},
        ])
      : nothing
  }`;
}
