import {html, nothing, type TemplateResult} from 'lit';
import {lookMessages} from '../../i18n/look/look-catalogue.ts';
import {choiceOf, type LookPart} from './look-part.ts';

/** What is lit of the text while it is read, and how much is seen of the rest. */
export function lightFields(part: LookPart): TemplateResult {
  const {settings} = part.locale.messages;
  const look = lookMessages(part.locale);
  return html`${choiceOf(part, 'highlight', settings.highlight, [
    {value: 'word', label: settings.highlightWord},
    {value: 'sentence', label: settings.highlightSentence},
  ])}
  ${part.settings.highlight === 'word' ? wordFields(part) : nothing}
  ${choiceOf(part, 'focusMode', look.focusMode, [
    {value: 'page', label: look.focusModes.page},
    {value: 'dimmed', label: look.focusModes.dimmed},
    {value: 'sentence', label: look.focusModes.sentence},
    {value: 'ruler', label: look.focusModes.ruler},
  ])}`;
}

/** How a word is told from its sentence, and whether one is lit whose time is only estimated. */
function wordFields(part: LookPart): TemplateResult {
  const {voiceCheck} = part.locale.messages;
  const look = lookMessages(part.locale);
  return html`${choiceOf(part, 'lightStyle', look.lightStyle, [
    {value: 'ground', label: look.lightStyles.ground},
    {value: 'underline', label: look.lightStyles.underline},
    {value: 'ink', label: look.lightStyles.ink},
  ])}
  ${choiceOf(part, 'estimatedWords', voiceCheck.estimatedWords, [
    {value: 'trusted', label: voiceCheck.estimatedTrusted},
    {value: 'always', label: voiceCheck.estimatedAlways},
    {value: 'never', label: voiceCheck.estimatedNever},
  ])}`;
}
