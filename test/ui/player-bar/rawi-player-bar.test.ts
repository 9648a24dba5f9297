import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../../src/ui/player-bar/rawi-player-bar.ts';
import type {PlayerView, RawiPlayerBar} from '../../../src/ui/player-bar/rawi-player-bar.ts';
import {dressPage, english, eventsOf, arabic, locales, named, painted, words} from '../page.ts';

const still: PlayerView = {
  status: 'paused',
  ended: false,
  rate: 1,
  progress: 0.25,
  minutesLeft: 12,
  section: 2,
  sections: 5,
};

async function bar(view: Partial<PlayerView> = {}, locale = arabic): Promise<RawiPlayerBar> {
  await dressPage(locale);
  return fixture<RawiPlayerBar>(
    html`<rawi-player-bar .locale=${locale} .player=${{...still, ...view}}></rawi-player-bar>`,
  );
}
const inside = (element: RawiPlayerBar) => element.shadowRoot!;
const range = (element: RawiPlayerBar) => inside(element).querySelector<HTMLInputElement>('input')!;

describe('rawi-player-bar', () => {
  for (const locale of locales) {
    const {player, reader} = locale.messages;

    it(`names every control (${locale.language})`, async () => {
      const element = await bar({}, locale);
      const names = [...inside(element).querySelectorAll('button')].map((button) =>
        button.getAttribute('aria-label'),
      );
      expect(names).to.deep.equal([
        player.paceButton(1),
        player.slower,
        player.faster,
        player.previousSection,
        player.previousSentence,
        player.play,
        player.nextSentence,
        player.nextSection,
        reader.contents,
      ]);
      expect(range(element)).to.have.attribute('aria-label', player.pace);
    });

    it(`is accessible, open and closed (${locale.language})`, async () => {
      const element = await bar({}, locale);
      await expect(element).to.be.accessible();
      inside(element).querySelector<HTMLElement>('.pace')!.click();
      await expect(element).to.be.accessible();
    });

    it(`asks for what each button says (${locale.language})`, async () => {
      const element = await bar({}, locale);
      const events = eventsOf(document.body, 'player-command');
      for (const name of [
        player.previousSection,
        player.previousSentence,
        player.play,
        player.nextSentence,
        player.nextSection,
        reader.contents,
      ]) {
        named(inside(element), name).click();
      }
      expect(events.map(({command}) => command)).to.deep.equal([
        {type: 'step', step: 'previous-section'},
        {type: 'step', step: 'previous-sentence'},
        {type: 'play'},
        {type: 'step', step: 'next-sentence'},
        {type: 'step', step: 'next-section'},
        {type: 'contents'},
      ]);
    });
  }

  it('offers to pause while a voice is sounding or about to', async () => {
    for (const status of ['playing', 'loading'] as const) {
      const element = await bar({status});
      const events = eventsOf(element, 'player-command');
      const button = named(inside(element), 'إيقاف مؤقت');
      expect(button.hasAttribute('data-loading')).to.equal(status === 'loading');
      button.click();
      expect(events[0]!.command).to.deep.equal({type: 'pause'});
    }
  });

  it('keeps the focus on the button when its name changes', async () => {
    const element = await bar();
    const button = named(inside(element), 'تشغيل');
    button.focus();
    element.player = {...still, status: 'playing'};
    await element.updateComplete;
    expect(inside(element).activeElement).to.equal(button);
    expect(button).to.have.attribute('aria-label', 'إيقاف مؤقت');
  });

  it('shows the place, the time left and the end', async () => {
    const element = await bar({}, english);
    const place = () => words(inside(element).querySelector('.place')!.textContent);
    expect(place()).to.equal('25% heard Section 2 of 5 About 12 minutes left');
    expect(inside(element).querySelector('progress')!.value).to.equal(0.25);
    element.player = {...still, sections: 1, minutesLeft: 0};
    await element.updateComplete;
    expect(place()).to.equal('25% heard Less than a minute left');
    element.player = {...still, sections: 1, ended: true, progress: 1};
    await element.updateComplete;
    expect(place()).to.equal('100% heard End of the article');
  });

  it('changes the pace by a tenth, without crumbs of arithmetic', async () => {
    const element = await bar({rate: 1.1});
    const events = eventsOf(element, 'player-command');
    named(inside(element), 'أسرع').click();
    named(inside(element), 'أبطأ').click();
    element.player = {...still, rate: 0.7};
    await element.updateComplete;
    named(inside(element), 'أسرع').click();
    expect(events.map(({command}) => command)).to.deep.equal([
      {type: 'rate', rate: 1.2},
      {type: 'rate', rate: 1},
      {type: 'rate', rate: 0.8},
    ]);
  });

  it('keeps the pace within its limits', async () => {
    for (const [rate, name] of [
      [3, 'أسرع'],
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
    expect(inside(element).querySelector('output')!.textContent).to.equal('١٫٥×');
  });

  it('tells a screen reader of progress as text, not step by step into the voice', async () => {
    const element = await bar();
    expect(inside(element).querySelector('progress')).to.have.attribute('aria-hidden', 'true');
    expect(words(inside(element).querySelector('.place')!.textContent)).to.include('سُمع');
  });

  it('says a pace that a button changed, and leaves the saying to the slider itself', async () => {
    const element = await bar();
    const live = async () => {
      element.player = {...still};
      await element.updateComplete;
      return inside(element).querySelector('output')!.getAttribute('aria-live');
    };
    expect(await live()).to.equal('off');
    named(inside(element), 'أسرع').click();
    expect(await live()).to.equal('polite');
    range(element).dispatchEvent(new InputEvent('input'));
    expect(await live()).to.equal('off');
  });

  for (const [width, height, type] of [
    [320, 640, 100],
    [320, 256, 100],
    [412, 915, 200],
  ] as const) {
    it(`keeps to one row of large targets (${width}×${height}, type at ${type}%)`, async () => {
      await setViewport({width, height});
      document.documentElement.style.fontSize = `${type}%`;
      try {
        const element = await bar({rate: 1.3});
        await painted();
        const boxes = [...inside(element).querySelectorAll('.controls > button')].map((button) =>
          button.getBoundingClientRect(),
        );
        for (const box of boxes) {
          expect(box.width, 'width').to.be.at.least(44);
          expect(box.height, 'height').to.be.at.least(44);
          expect(box.left).to.be.at.least(0);
          expect(box.right).to.be.at.most(width);
          expect(box.top, 'one row').to.be.below(boxes[0]!.bottom);
        }
        expect(element.offsetHeight).to.be.below(height / 3);
        const {style} = document.documentElement;
        expect(style.getPropertyValue('--player-bar-size')).to.equal(`${element.offsetHeight}px`);
      } finally {
        document.documentElement.style.fontSize = '';
        await setViewport({width: 800, height: 600});
      }
    });
  }

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
        {type: 'rate', rate: 1.1},
        {type: 'rate', rate: 1.2},
        {type: 'rate', rate: 0.5},
        {type: 'rate', rate: 3},
      ]);
    });
  }

  it('turns the arrows of its icons round with the direction', async () => {
    const icon = async (locale: typeof arabic) => {
      const element = await bar({}, locale);
      const {nextSentence} = locale.messages.player;
      const found = named(inside(element), nextSentence).querySelector('.icon')!;
      return getComputedStyle(found).transform;
    };
    expect(await icon(english)).to.equal('none');
    expect(await icon(arabic)).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });
});
