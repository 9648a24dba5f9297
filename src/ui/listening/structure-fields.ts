import {html, type TemplateResult} from 'lit';
import {
  STRUCTURE_PARTS,
  STRUCTURE_PRESETS,
  type StructureChoices,
  type StructurePresetId,
  type Treatment,
} from '../../core/spoken/structure-choices.ts';
import type {Locale} from '../../i18n/locale.ts';
import {radioGroup, type RadioOption} from '../settings/radio-group.ts';
import {selectField} from './select-field.ts';

const presets = Object.keys(STRUCTURE_PRESETS) as StructurePresetId[];
const treatments: readonly Treatment[] = ['read', 'announce', 'skip'];

/** What is read of an article: a ready-made choice, or one for each of its parts. */
export function structureFields(
  locale: Locale,
  structure: StructureChoices,
  choose: (structure: StructureChoices) => void,
): TemplateResult {
  const {structure: messages} = locale.messages.listening;
  const chosen = presets.find((preset) =>
    STRUCTURE_PARTS.every((part) => STRUCTURE_PRESETS[preset][part] === structure[part]),
  );
  const options: RadioOption[] = presets.map((preset) => ({
    value: preset,
    label: messages.presets[preset],
    hint: messages[`${preset}Hint`],
  }));
  if (!chosen) options.push({value: 'by-hand', label: messages.byHand});

  return html`${radioGroup(
      {name: 'structure-preset', legend: messages.legend, options, chosen: chosen ?? 'by-hand'},
      (value) => {
        const preset = presets.find((each) => each === value);
        if (preset) choose(STRUCTURE_PRESETS[preset]);
      },
    )}
    <details class="structure-parts">
      <summary>${messages.each}</summary>
      ${STRUCTURE_PARTS.map((part) =>
        selectField(
          {
            id: `structure-${part}`,
            label: messages.parts[part],
            options: treatments.map((value) => ({value, label: messages.treatments[value]})),
            chosen: structure[part],
          },
          (treatment) => choose({...structure, [part]: treatment as Treatment}),
        ),
      )}
    </details>`;
}
