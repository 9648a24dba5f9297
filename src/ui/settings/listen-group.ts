import {html, nothing, type TemplateResult} from 'lit';
import type {Settings} from '../../core/settings.ts';
import type {Voice} from '../../speech/engine.ts';
import {icons} from '../icons.ts';
import {VoiceCheckEvent} from '../voice-check/voice-check-event.ts';
import {radioGroup} from './radio-group.ts';
import './rawi-voice-choice.ts';
import {SampleAskEvent} from './sample-ask-event.ts';
import {VOICE_SAMPLE} from './sample-texts.ts';
import {choiceItem, rangeItem, switchItem, termsOf, type GroupPart} from './group-part.ts';
import {choiceOf} from './setting-fields.ts';
import type {SettingGroup, SettingItem} from './setting-item.ts';
import {voiceName} from './voice-description.ts';

export interface ListenPart extends GroupPart {
  /** The device's Arabic voices, best first; `undefined` while they are looked for. */
  readonly voices: readonly Voice[] | undefined;
}

/** Who reads to the listener, and with which voice. */
export function listenGroup(part: ListenPart): SettingGroup {
  const {names} = part;
  const {settings, listening, voiceCheck} = part.locale.messages;
  const {percent} = part.locale.format;
  return {
    id: 'listen',
    title: names.groups.listen,
    items: [
      listenWith(part),
      choiceItem(part, 'engine', settings.engine, [
        {value: 'auto', label: settings.engineAuto, hint: settings.engineAutoHint},
        {value: 'device', label: settings.engineDevice, hint: settings.engineDeviceHint},
        {value: 'built-in', label: settings.engineBuiltIn, hint: settings.engineBuiltInHint},
      ]),
      ...deviceVoices(part),
      {
        id: 'voiceCheck',
        terms: () => [voiceCheck.open, voiceCheck.title],
        render: () =>
          html`<p class="setting-way">
            <button
              class="button"
              type="button"
              @click=${() => part.tell(new VoiceCheckEvent('start'))}
            >
              ${voiceCheck.open}
            </button>
          </p>`,
      },
      rangeItem(part, 'pitch', listening.voice.pitch, 0.05, percent),
      rangeItem(part, 'volume', listening.voice.volume, 0.05, percent),
      ...handOver(part),
    ],
    foot: hearButton(part, names.hearVoice, VOICE_SAMPLE),
  };
}

/** A button that has a sample read with what is chosen now. */
export function hearButton(part: GroupPart, name: string, text: string): TemplateResult {
  return html`<p class="setting-way">
    <button class="button" type="button" @click=${() => part.tell(new SampleAskEvent(text, 'ar'))}>
      ${icons.ear} ${name}
    </button>
  </p>`;
}

/** Who has not been asked yet listens to the voice. */
function listenWith({locale, settings, change}: ListenPart): SettingItem {
  const {question, voice, screenReader} = locale.messages.ways;
  const options = [
    {value: 'voice', label: voice.name, hint: voice.hint},
    {value: 'screen-reader', label: screenReader.name, hint: screenReader.hint},
  ];
  const chosen = settings.listenWith === 'screen-reader' ? 'screen-reader' : 'voice';
  return {
    id: 'listenWith',
    terms: () => [question, ...termsOf(options)],
    render: () =>
      radioGroup({name: 'listenWith', legend: question, options, chosen}, (value) =>
        change({listenWith: value as Settings['listenWith']}),
      ),
  };
}

function deviceVoices({locale, settings, voices}: ListenPart): SettingItem[] {
  const {messages, format} = locale;
  if (settings.engine === 'built-in') return [];
  return [
    {
      id: 'voice',
      terms: () => [
        messages.settings.deviceVoice(format.language('ar')),
        ...(voices ?? []).map((voice) => voiceName(locale, voice)),
      ],
      render: () => {
        if (!voices) return html`<p class="muted">${messages.settings.searchingVoices}</p>`;
        if (voices.length === 0) return html`<p>${messages.settings.noDeviceVoice}</p>`;
        return html`<rawi-voice-choice
          .locale=${locale}
          .settings=${settings}
          .voices=${voices}
        ></rawi-voice-choice>`;
      },
    },
  ];
}

/** Who reads on a phone that has been put into the pocket. Rawi's own voice needs no relief. */
function handOver(part: ListenPart): SettingItem[] {
  const {voiceCheck} = part.locale.messages;
  if (part.settings.engine === 'built-in') return [];
  const {terms, render} = switchItem(
    part,
    'handOver',
    voiceCheck.handOver,
    voiceCheck.handOverHint,
  );
  const options = [
    {value: 'ask', label: voiceCheck.handBackAsk},
    {value: 'always', label: voiceCheck.handBackAlways},
    {value: 'never', label: voiceCheck.handBackNever},
  ] as const;
  return [
    {
      id: 'handOver',
      terms: () => [...terms(), voiceCheck.handBack, ...termsOf(options)],
      render: () =>
        html`${render()}
        ${
          part.settings.handOver
            ? choiceOf(part, 'handBack', voiceCheck.handBack, options)
            : nothing
        }`,
    },
  ];
}
