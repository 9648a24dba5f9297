import {html, type TemplateResult} from 'lit';
import {isUsualLook, USUAL_LOOK} from '../../core/look/look-keys.ts';
import {lookMessages} from '../../i18n/look/look-catalogue.ts';
import type {LookPart} from './look-part.ts';
import {colourFields} from './colour-fields.ts';
import {letterFields} from './letter-fields.ts';
import {lightFields} from './light-fields.ts';

/** Everything there is to choose of the look of a text. */
export function lookFields(part: LookPart): TemplateResult {
  const look = lookMessages(part.locale);
  const isUsual = isUsualLook(part.settings);
  return html`<h3>${look.letters}</h3>
    ${letterFields(part)}
    <h3>${look.colours}</h3>
    ${colourFields(part)}
    <h3>${look.reading}</h3>
    ${lightFields(part)}
    <p>
      <button
        class="button usual-look"
        type="button"
        aria-disabled=${isUsual ? 'true' : 'false'}
        @click=${() => {
          // Not `disabled`: the focus would be lost as soon as it has been pressed.
          if (!isUsual) part.change(USUAL_LOOK);
        }}
      >
        ${look.restore}
      </button>
    </p>`;
}
