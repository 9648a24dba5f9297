import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {DEFAULT_PAUSES, PACE_PRESETS, type Pace} from '../../../src/core/pace/pace.ts';
import {arabic, expectFocus, locales, named, words} from '../page.ts';
import {rates} from './listening-view.ts';
import {changesOf, chosen, field, listening, radios, slide} from './open-listening.ts';

const own: Pace = {rate: 1.2, pauses: {...DEFAULT_PAUSES, sentence: 1000}};
const {pace: messages} = arabic.messages.listening;

describe('the pace', () => {
  for (const [preset, pace] of Object.entries(PACE_PRESETS)) {
    it(`is known as «${preset}», and chosen as a whole`, async () => {
      const element = await listening({settings: pace});
      expect(chosen(element, 'pace-preset')).to.deep.equal([preset]);
      expect(radios(element, 'pace-preset')).to.have.length(4);
      const other = await listening({settings: own});
      const changes = changesOf();
      radios(other, 'pace-preset')
        .find(({value}) => value === preset)!
        .click();
      expect(changes()).to.deep.equal([pace]);
      await other.updateComplete;
      expect(chosen(other, 'pace-preset')).to.deep.equal([preset]);
    });
  }

  it('is set by hand where none of them fits, and no longer when one does', async () => {
    const element = await listening({settings: {rate: 1.2}});
    expect(radios(element, 'pace-preset').at(-1)!.value).to.equal('by-hand');
    expect(chosen(element, 'pace-preset')).to.deep.equal(['by-hand']);
    slide(element, 'pace-rate', rates.indexOf(1));
    await element.updateComplete;
    expect(chosen(element, 'pace-preset')).to.deep.equal(['normal']);
    expect(radios(element, 'pace-preset').map(({value}) => value)).not.to.include('by-hand');
  });

  it('is set by hand where only a silence differs', async () => {
    const element = await listening();
    expect(chosen(element, 'pace-preset')).to.deep.equal(['normal']);
    slide(element, 'silence-comma', 0.5);
    await element.updateComplete;
    expect(chosen(element, 'pace-preset')).to.deep.equal(['by-hand']);
  });

  it('goes through the rates that sound different', async () => {
    const element = await listening({settings: {rate: 1.6}});
    const slider = field(element, 'pace-rate');
    expect(slider).to.have.attribute('aria-valuetext', '١٫٦×');
    const changes = changesOf();
    slider.focus();
    for (const press of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) {
      await sendKeys({press});
      await element.updateComplete;
    }
    expect(changes()).to.deep.equal([{rate: 2}, {rate: 1.6}, {rate: 0.5}, {rate: 4}]);
    expect(slider).to.have.attribute('aria-valuetext', '٤×');
  });

  it('stands at the nearest rate where the list has not the one that holds', async () => {
    const element = await listening({settings: {rate: 1.65}});
    expect(field(element, 'pace-rate').valueAsNumber).to.equal(rates.indexOf(1.6));
    expect(field(element, 'pace-rate')).to.have.attribute('aria-valuetext', '١٫٦×');
  });

  it('stands where it stood when another voice has other rates', async () => {
    const element = await listening({settings: {rate: 2}});
    element.rates = [1, 2];
    await element.updateComplete;
    expect(field(element, 'pace-rate').valueAsNumber).to.equal(1);
    element.rates = rates;
    await element.updateComplete;
    expect(field(element, 'pace-rate').valueAsNumber).to.equal(rates.indexOf(2));
  });

  describe('of the listener’s own', () => {
    it('is kept by the button, and offered from then on', async () => {
      const element = await listening({settings: own});
      const keep = named(element, messages.keep);
      expect(keep).to.have.attribute('aria-disabled', 'false');
      const changes = changesOf();
      keep.focus();
      await sendKeys({press: 'Enter'});
      expect(changes()).to.deep.equal([{ownPace: own}]);
      await element.updateComplete;
      expect(chosen(element, 'pace-preset')).to.deep.equal(['own']);
      expectFocus(keep);
      expect(keep).to.have.attribute('aria-disabled', 'true');
      await sendKeys({press: 'Enter'});
      expect(changes()).to.have.length(1);
    });

    it('can be chosen again', async () => {
      const element = await listening({settings: {ownPace: own}});
      expect(chosen(element, 'pace-preset')).to.deep.equal(['normal']);
      const changes = changesOf();
      radios(element, 'pace-preset')
        .find(({value}) => value === 'own')!
        .click();
      expect(changes()).to.deep.equal([own]);
    });

    it('is not offered beside a preset that sounds the same', async () => {
      const element = await listening({settings: {ownPace: PACE_PRESETS.calm}});
      expect(radios(element, 'pace-preset').map(({value}) => value)).to.deep.equal(
        Object.keys(PACE_PRESETS),
      );
    });
  });
});

describe('the silences', () => {
  for (const locale of locales) {
    it(`are said in seconds (${locale.language})`, async () => {
      const element = await listening({}, locale);
      const {seconds} = locale.messages.listening.silences;
      for (const [silence, length] of [
        ['comma', 0.15],
        ['sentence', 0.4],
        ['paragraph', 0.7],
        ['heading', 0.9],
      ] as const) {
        const slider = field(element, `silence-${silence}`);
        expect(slider).to.have.attribute('aria-valuetext', seconds(length));
        expect(words(slider.parentElement!.querySelector('span')!.textContent)).to.equal(
          seconds(length),
        );
      }
    });
  }

  it('change by themselves, in steps of 50 ms, and leave the others', async () => {
    const element = await listening();
    const changes = changesOf();
    const slider = field(element, 'silence-sentence');
    slider.focus();
    await sendKeys({press: 'ArrowUp'});
    await element.updateComplete;
    await sendKeys({press: 'Home'});
    await element.updateComplete;
    await sendKeys({press: 'End'});
    expect(changes()).to.deep.equal(
      [450, 0, 3000].map((sentence) => ({pauses: {...DEFAULT_PAUSES, sentence}})),
    );
  });

  it('show one that is longer than the slider usually goes', async () => {
    const pauses = {...DEFAULT_PAUSES, heading: 5000};
    const element = await listening({settings: {pauses}});
    expect(field(element, 'silence-heading').valueAsNumber).to.equal(5);
  });

  it('go with the rate, or not', async () => {
    const element = await listening();
    const [box] = radios(element, 'silences-scaled');
    expect(box!.checked).to.equal(true);
    const changes = changesOf();
    box!.click();
    expect(changes()).to.deep.equal([{pauses: {...DEFAULT_PAUSES, scaled: false}}]);
  });
});
