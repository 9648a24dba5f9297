import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {controlsOf} from '../../../src/ui/player-bar/bar-controls.ts';
import type {RawiPlayerBar} from '../../../src/ui/player-bar/rawi-player-bar.ts';
import {arabic, eventsOf, locales} from '../page.ts';
import {bar, buttonsOf, inside, still} from './open-bar.ts';

const {messages} = arabic;

/** The kind of the button that has the focus. */
const focused = (element: RawiPlayerBar) => inside(element).activeElement?.className;
const stops = (element: RawiPlayerBar) =>
  buttonsOf(element).filter((button) => (button as HTMLElement).tabIndex === 0);

/** A text before the bar, from which Tab leads into it. */
async function textBefore(element: RawiPlayerBar): Promise<HTMLElement> {
  const text = await fixture<HTMLElement>(html`<p tabindex="-1">نص</p>`);
  element.before(text);
  return text;
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
}

describe('rawi-player-bar: one stop of the Tab key', () => {
  it('is a toolbar with a name of its own', async () => {
    const toolbar = inside(await bar()).querySelector('[role="toolbar"]')!;
    expect(toolbar).to.have.attribute('aria-label', messages.ways.controls);
    expect(messages.ways.controls).not.to.equal(messages.player.label);
  });

  for (const locale of locales) {
    it(`follows the arrows along the line (${locale.direction})`, async () => {
      const element = await bar({}, locale);
      const [onwards, back] =
        locale.direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
      inside(element).querySelector<HTMLElement>('.play')!.focus();
      const left = () => inside(element).activeElement!.getBoundingClientRect().left;
      const before = left();
      await press('ArrowLeft');
      expect(left()).to.be.below(before);
      await press('ArrowRight', onwards);
      expect(focused(element)).to.equal('next-sentence');
      await press(back, back);
      expect(focused(element)).to.equal('previous-sentence');
      await press('Home');
      expect(focused(element)).to.equal('where');
      await press(back);
      expect(focused(element)).to.equal('contents');
      await press(onwards, 'End');
      expect(focused(element)).to.equal('contents');
    });
  }

  it('is left with one press of Tab, and holds one stop whatever has the focus', async () => {
    const element = await bar();
    const after = await fixture<HTMLElement>(html`<button type="button">بعده</button>`);
    inside(element).querySelector<HTMLElement>('.play')!.focus();
    for (const key of ['Home', 'ArrowLeft', 'End', 'ArrowRight']) {
      await press(key);
      await element.updateComplete;
      expect(stops(element)).to.deep.equal([inside(element).activeElement]);
    }
    await press('Tab');
    expect(document.activeElement).to.equal(after);
  });

  for (const listenWith of ['voice', 'screen-reader'] as const) {
    it(`brings every command within five strokes of the text (${listenWith})`, async () => {
      const element = await bar();
      element.listenWith = listenWith;
      await element.updateComplete;
      const text = await textBefore(element);
      const reached = new Map<string, number>();
      for (const way of [
        [],
        ['ArrowLeft'],
        ['ArrowLeft', 'ArrowLeft'],
        ['ArrowLeft', 'ArrowLeft', 'ArrowLeft'],
        ['ArrowRight'],
        ['ArrowRight', 'ArrowRight'],
        ['ArrowRight', 'ArrowRight', 'ArrowRight'],
        ['Home'],
        ['Home', 'ArrowLeft'],
        ['Home', 'ArrowLeft', 'ArrowLeft'],
        ['End'],
        ['End', 'ArrowRight'],
        ['End', 'ArrowRight', 'ArrowRight'],
      ]) {
        text.focus();
        await element.updateComplete;
        await press('Tab', ...way);
        const strokes = 2 + way.length; // with the Tab before and the Enter after
        const kind = focused(element)!;
        reached.set(kind, Math.min(strokes, reached.get(kind) ?? Infinity));
      }
      expect([...reached.keys()]).to.have.members([...controlsOf(listenWith)]);
      expect(Math.max(...reached.values())).to.be.at.most(5);
    });
  }

  it('has its place again when a window or a sheet gives the focus back', async () => {
    const element = await bar();
    const contents = inside(element).querySelector<HTMLElement>('.contents')!;
    contents.focus();
    contents.blur();
    await element.updateComplete;
    expect(stops(element)).to.deep.equal([contents]);
    const text = await textBefore(element);
    contents.focus();
    text.focus();
    await element.updateComplete;
    expect(stops(element).map(({className}) => className)).to.deep.equal(['play']);
    contents.focus();
    await element.updateComplete;
    expect(stops(element)).to.deep.equal([contents]);
  });

  it('leaves the keys to the slider of the pace, and chords to the browser', async () => {
    const element = await bar();
    const pace = inside(element).querySelector<HTMLElement>('.pace')!;
    pace.focus();
    await press('Enter', 'Tab', 'Tab');
    const slider = inside(element).activeElement;
    expect(slider?.localName).to.equal('input');
    await press('Home', 'End', 'ArrowLeft');
    expect(inside(element).activeElement).to.equal(slider);
    await press('Escape');
    expect(inside(element).activeElement).to.equal(pace);
    await sendKeys({down: 'Control'});
    await press('End');
    await sendKeys({up: 'Control'});
    expect(inside(element).activeElement).to.equal(pace);
  });

  it('passes over what is not there at great zoom', async () => {
    await setViewport({width: 320, height: 256});
    try {
      const element = await bar();
      inside(element).querySelector<HTMLElement>('.play')!.focus();
      await press('Home');
      expect(focused(element)).to.equal('repeat');
      await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
      expect(focused(element)).to.equal('stop');
    } finally {
      await setViewport({width: 800, height: 600});
    }
  });

  it('lets what cannot go on be met, and asks for nothing there', async () => {
    const element = await bar({section: 5, sections: 5});
    const events = eventsOf(element, 'player-command');
    const next = inside(element).querySelector<HTMLElement>('.next-section')!;
    expect(next).to.have.attribute('aria-disabled', 'true');
    inside(element).querySelector<HTMLElement>('.play')!.focus();
    await press('ArrowLeft', 'ArrowLeft');
    expect(inside(element).activeElement).to.equal(next);
    await press('Enter');
    expect(events).to.be.empty;
    element.player = {...still, section: 4};
    await element.updateComplete;
    expect(next).not.to.have.attribute('aria-disabled');
    await press('Enter');
    expect(events.map(({command}) => command)).to.deep.equal([
      {type: 'step', step: 'next-section'},
    ]);
  });

  it('has nowhere to go on to at the end of the article', async () => {
    const element = await bar({section: 2, sections: 5, ended: true});
    const disabled = buttonsOf(element).filter((button) => button.ariaDisabled === 'true');
    expect(disabled.map(({className}) => className)).to.deep.equal([
      'next-sentence',
      'next-section',
    ]);
  });

  it('begins with what serves a screen reader where that reads, and offers the voice by name', async () => {
    const element = await bar();
    element.listenWith = 'screen-reader';
    await element.updateComplete;
    const kinds = buttonsOf(element).map(({className}) => className);
    expect(kinds.slice(0, 4)).to.deep.equal([
      'where',
      'previous-section',
      'next-section',
      'contents',
    ]);
    const play = inside(element).querySelector('.play')!;
    expect(play).to.have.attribute('aria-label', messages.ways.listenWithVoice);
    element.player = {...still, status: 'playing'};
    await element.updateComplete;
    expect(play).to.have.attribute('aria-label', messages.player.pause);
    await expect(element).to.be.accessible();
  });
});
