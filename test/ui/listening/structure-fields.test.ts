import {expect} from '@open-wc/testing';
import {
  STRUCTURE_PARTS,
  STRUCTURE_PRESETS,
  type StructurePresetId,
} from '../../../src/core/spoken/structure-choices.ts';
import {sendKeys} from '@web/test-runner-commands';
import {arabic, words} from '../page.ts';
import {changesOf, chosen, list, listening, pick, radios} from './open-listening.ts';

const presets = Object.entries(STRUCTURE_PRESETS);
const {structure: messages} = arabic.messages.listening;

describe('what is read', () => {
  for (const [preset, structure] of presets) {
    it(`is known as «${preset}», and chosen as a whole`, async () => {
      const element = await listening({settings: {structure}});
      expect(chosen(element, 'structure-preset')).to.deep.equal([preset]);
      expect(radios(element, 'structure-preset').map(({value}) => value)).to.deep.equal(
        presets.map(([id]) => id),
      );
      for (const part of STRUCTURE_PARTS) {
        expect(list(element, `structure-${part}`).value).to.equal(structure[part]);
      }
      const other = radios(element, 'structure-preset').find(({value}) => value !== preset)!;
      const changes = changesOf();
      other.click();
      expect(changes()).to.deep.equal([
        {structure: STRUCTURE_PRESETS[other.value as StructurePresetId]},
      ]);
    });
  }

  it('is chosen for each part by itself', async () => {
    const changes = changesOf();
    for (const part of STRUCTURE_PARTS) {
      const element = await listening();
      const before = STRUCTURE_PRESETS.article[part];
      const other = before === 'skip' ? 'read' : 'skip';
      pick(element, `structure-${part}`, other);
      expect(changes().at(-1)).to.deep.equal({
        structure: {...STRUCTURE_PRESETS.article, [part]: other},
      });
      await element.updateComplete;
      expect(chosen(element, 'structure-preset')).to.deep.equal(['by-hand']);
    }
    expect(changes()).to.have.length(STRUCTURE_PARTS.length);
  });

  it('names each part and what may become of it', async () => {
    const element = await listening();
    for (const part of STRUCTURE_PARTS) {
      const select = list(element, `structure-${part}`);
      expect(words(select.labels[0]!.textContent)).to.equal(messages.parts[part]);
      expect([...select.options].map(({value, text}) => [value, words(text)])).to.deep.equal([
        ['read', messages.treatments.read],
        ['announce', messages.treatments.announce],
        ['skip', messages.treatments.skip],
      ]);
    }
  });

  it('keeps the parts folded away until they are wanted', async () => {
    const element = await listening();
    const details = element.querySelector('details')!;
    expect(list(element, 'structure-headings').checkVisibility()).to.equal(false);
    details.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    expect(list(element, 'structure-headings').checkVisibility()).to.equal(true);
    pick(element, 'structure-headings', 'skip');
    await element.updateComplete;
    expect(details.open, 'still open after a choice').to.equal(true);
  });
});
