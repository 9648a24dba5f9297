import {html, type TemplateResult} from 'lit';
import {structureFields} from '../listening/structure-fields.ts';
import {choiceOf, switchOf, type SettingsPart} from './setting-fields.ts';

/** What of an article is said, and how what is written is said. */
export function sayingFields(part: SettingsPart): TemplateResult {
  const {settings, voiceCheck, words} = part.locale.messages;
  return html`${structureFields(part.locale, part.settings.structure, (structure) =>
      part.change({structure}),
    )}
    ${choiceOf(part, 'monthNames', settings.monthNames, [
      {value: 'egyptian', label: settings.monthNamesEgyptian},
      {value: 'levantine', label: settings.monthNamesLevantine},
    ])}
    ${choiceOf(part, 'dateOrder', settings.dateOrder, [
      {value: 'day-month', label: settings.dateOrderDayMonth},
      {value: 'month-day', label: settings.dateOrderMonthDay},
    ])}
    ${choiceOf(part, 'acronyms', settings.acronyms, [
      {value: 'arabic', label: settings.acronymsArabic},
      {value: 'latin', label: settings.acronymsLatin},
    ])}
    ${choiceOf(part, 'foreign', voiceCheck.foreign, [
      {value: 'voice', label: voiceCheck.foreignVoice},
      {value: 'spelled', label: voiceCheck.foreignSpelled},
      {value: 'skipped', label: voiceCheck.foreignSkipped},
    ])}
    ${choiceOf(part, 'emoji', settings.emoji, [
      {value: 'named', label: settings.emojiNamed},
      {value: 'silent', label: settings.emojiSilent},
    ])}
    ${switchOf(part, 'pausal', settings.pausal, settings.pausalHint)}
    <p><a class="button" href="/words">${words.title}</a></p>`;
}
