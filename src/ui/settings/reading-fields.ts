import {html, nothing, type TemplateResult} from 'lit';
import {choiceOf, rangeOf, type SettingsPart} from './setting-fields.ts';

/** How the text looks, and what of it is lit while it is read. */
export function readingFields(part: SettingsPart): TemplateResult {
  const {settings, voiceCheck} = part.locale.messages;
  return html`${choiceOf(part, 'highlight', settings.highlight, [
    {value: 'word', label: settings.highlightWord},
    {value: 'sentence', label: settings.highlightSentence},
  ])}
  ${
    part.settings.highlight === 'word'
      ? choiceOf(part, 'estimatedWords', voiceCheck.estimatedWords, [
          {value: 'trusted', label: voiceCheck.estimatedTrusted},
          {value: 'always', label: voiceCheck.estimatedAlways},
          {value: 'never', label: voiceCheck.estimatedNever},
        ])
      : nothing
  }
  ${rangeOf(part, 'textScale', settings.textSize, 0.05, part.locale.format.percent)}
  ${choiceOf(part, 'theme', settings.theme, [
    {value: 'system', label: settings.themeSystem},
    {value: 'light', label: settings.themeLight},
    {value: 'dark', label: settings.themeDark},
    {value: 'sepia', label: settings.themeSepia},
  ])}`;
}
