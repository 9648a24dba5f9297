import {expect} from '@open-wc/testing';
import {arabic, english, eventsOf, locales, named, words} from '../page.ts';
import {bar, inside, range, still} from './open-bar.ts';

describe('rawi-player-bar', () => {
  for (const locale of locales) {
    const {player, reader, listening, ways} = locale.messages;

    it(`names every control (${locale.language})`, async () => {
      const element = await bar({}, locale);
      const names = [...inside(element).querySelectorAll('button')].map((button) =>
        button.getAttribute('aria-label'),
      );
      expect(names).to.deep.equal([
        ways.where,
        player.paceButton(1),
        listening.repeatSentence,
        player.previousSection,
        player.previousSentence,
        player.play,
        player.nextSentence,
        player.nextSection,
        ways.stop,
        listening.title,
        reader.contents,
        player.slower,
        player.faster,
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
        ways.where,
        listening.repeatSentence,
        player.previousSection,
        player.previousSentence,
        player.play,
        player.nextSentence,
        player.nextSection,
        ways.stop,
        listening.title,
        reader.contents,
      ]) {
        named(inside(element), name).click();
      }
      expect(events.map(({command}) => command)).to.deep.equal([
        {type: 'where'},
        {type: 'repeat'},
        {type: 'step', step: 'previous-section'},
        {type: 'step', step: 'previous-sentence'},
        {type: 'play'},
        {type: 'step', step: 'next-sentence'},
        {type: 'step', step: 'next-section'},
        {type: 'stop'},
        {type: 'listening'},
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

  it('says hours where there are some', async () => {
    const element = await bar({sections: 1, minutesLeft: 135});
    const place = words(inside(element).querySelector('.place')!.textContent);
    expect(place).to.include('بقي نحو ساعتين و١٥ دقيقة');
  });

  it('shows where the sleep timer will stop the voice, while one runs', async () => {
    const element = await bar();
    const shown = () => inside(element).querySelector('.sleep')?.textContent;
    expect(shown()).to.equal(undefined);
    for (const [sleep, text] of [
      [{until: 'time', minutesLeft: 5}, 'يتوقف بعد ٥ دقائق'],
      [{until: 'time', minutesLeft: 0}, 'يتوقف بعد أقل من دقيقة'],
      [{until: 'section'}, 'يتوقف في آخر القسم'],
      [{until: 'article'}, 'يتوقف في آخر المقال'],
      [undefined, undefined],
    ] as const) {
      element.player = {...still, sleep};
      await element.updateComplete;
      expect(shown()).to.equal(text);
    }
  });

  it('says what the sleep timer does in no live region', async () => {
    const element = await bar({sleep: {until: 'time', minutesLeft: 5}});
    const sleep = inside(element).querySelector('.sleep')!;
    expect(sleep.closest('[aria-live], [role=status], [role=alert], output')).to.equal(null);
  });

  it('tells a screen reader of progress as text, not step by step into the voice', async () => {
    const element = await bar();
    expect(inside(element).querySelector('progress')).to.have.attribute('aria-hidden', 'true');
    expect(words(inside(element).querySelector('.place')!.textContent)).to.include('سُمع');
  });

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
