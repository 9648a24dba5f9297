import {html, type TemplateResult} from 'lit';
import type {LookSettings} from '../../core/look/look-keys.ts';
import {lookMessages} from '../../i18n/look/look-catalogue.ts';
import {choiceOf, type LookPart} from './look-part.ts';
import {colourField} from './colour-field.ts';

/** Paper and ink, and the light that moves with the voice. */
export function colourFields(part: LookPart): TemplateResult {
  const {settings} = part.locale.messages;
  const look = lookMessages(part.locale);
  return html`${choiceOf(part, 'theme', settings.theme, [
    {value: 'system', label: settings.themeSystem},
    {value: 'light', label: settings.themeLight},
    {value: 'dark', label: settings.themeDark},
    {value: 'sepia', label: settings.themeSepia},
    {value: 'contrast', label: look.themeContrast, hint: look.themeContrastHint},
  ])}
  ${colourField(
    {
      name: 'lightColour',
      legend: look.lightColour,
      colours: Object.entries(look.lightColours).map(([value, label]) => ({value, label})),
      chosen: part.settings.lightColour,
    },
    (lightColour) => part.change({lightColour: lightColour as LookSettings['lightColour']}),
  )}`;
}
