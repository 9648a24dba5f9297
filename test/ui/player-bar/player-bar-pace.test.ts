import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {eventsOf, locales, named} from '../page.ts';
import {bar, inside, range, rates, still} from './open-bar.ts';

describe('rawi-player-bar: the pace', () => {
  it('changes the pace to the next one that sounds different', async () => {
    const element = await bar();
    const events = eventsOf(element, 'player-command');
    named(inside(element), 'أسرع').click();
    named(inside(element), 'أبطأ').click();
    expect(events.map(({command}) => command)).to.deep.equal([
      {type: 'rate', rate: 1.25},
      {type: 'rate', rate: 0.8},
    ]);
  });

  it('takes the nearest pace where the list has not the one that holds', async () => {
    const element = await bar({rate: 1.3});
    expect(range(element).valueAsNumber).to.equal(rates.indexOf(1.25));
    expect(range(element)).to.have.attribute('aria-valuetext', '١٫٢٥×');
    named(inside(element), 'السرعة: ١٫٢٥');
    const events = eventsOf(element, 'player-command');
    named(inside(element), 'أسرع').click();
    named(inside(element), 'أبطأ').click();
    expect(events.map(({command}) => command)).to.deep.equal([
      {type: 'rate', rate: 1.5},
      {type: 'rate', rate: 1},
    ]);
  });

  it('stands where it stood when another voice has other paces', async () => {
    const element = await bar({rate: 2});
    for (const list of [[1, 2], rates]) {
      element.player = {...still, rate: 2, rates: list};
      await element.updateComplete;
      expect(range(element).valueAsNumber).to.equal(list.indexOf(2));
    }
  });

  it('keeps the pace within its limits', async () => {
    for (const [rate, name] of [
      [4, 'أسرع'],
      [0.5, 'أبطأ'],
    ] as const) {
      const element = await bar({rate});
      const events = eventsOf(element, 'player-command');
      named(inside(element), name).click();
      expect(events[0]!.command).to.deep.equal({type: 'rate', rate});
    }
  });

  it('says the pace in the digits of the interface', async () => {
    const element = await bar({rate: 1.5});
    expect(range(element)).to.have.attribute('aria-valuetext', '١٫٥×');
    expect(inside(element).querySelector('.value')!.textContent).to.equal('١٫٥×');
  });

  it('says a pace that a button changed, and leaves the saying to the slider itself', async () => {
    const element = await bar();
    const shown = async (rate: number) => {
      element.player = {...still, rate};
      await element.updateComplete;
      const text = (selector: string) => inside(element).querySelector(selector)!.textContent;
      return {said: text('[aria-live]'), silent: text('.value')};
    };
    expect(inside(element).querySelector('.value')).to.have.attribute('aria-hidden', 'true');
    expect(await shown(1)).to.deep.equal({said: '', silent: '١×'});
    named(inside(element), 'أسرع').click();
    expect(await shown(1.25)).to.deep.equal({said: '١٫٢٥×', silent: ''});
    range(element).dispatchEvent(new InputEvent('input'));
    expect(await shown(1.5)).to.deep.equal({said: '', silent: '١٫٥×'});
  });

  it('opens the pace from its button and closes it with Escape', async () => {
    const element = await bar();
    const popover = inside(element).querySelector('[popover]')!;
    named(inside(element), 'السرعة: ١').click();
    expect(popover.matches(':popover-open')).to.equal(true);
    await sendKeys({press: 'Escape'});
    expect(popover.matches(':popover-open')).to.equal(false);
  });

  it('gives the focus back to the button of the pace when it closes', async () => {
    const element = await bar();
    const button = inside(element).querySelector<HTMLElement>('.pace')!;
    button.focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    expect(inside(element).activeElement).to.equal(named(inside(element), 'أبطأ'));
    await sendKeys({press: 'Escape'});
    expect(inside(element).activeElement).to.equal(button);
  });

  for (const locale of locales) {
    it(`obeys the arrow keys on the range (${locale.direction})`, async () => {
      const element = await bar({rate: 1}, locale);
      inside(element).querySelector<HTMLElement>('.pace')!.click();
      const slider = range(element);
      expect(getComputedStyle(slider).direction).to.equal(locale.direction);
      slider.focus();
      const events = eventsOf(element, 'player-command');
      const onwards = locale.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      await sendKeys({press: onwards});
      await sendKeys({press: 'ArrowUp'});
      await sendKeys({press: 'Home'});
      await sendKeys({press: 'End'});
      expect(events.map(({command}) => command)).to.deep.equal([
        {type: 'rate', rate: 1.25},
        {type: 'rate', rate: 1.5},
        {type: 'rate', rate: 0.5},
        {type: 'rate', rate: 4},
      ]);
    });
  }
});
