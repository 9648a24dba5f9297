import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {RawiListening} from '../../../src/ui/listening/rawi-listening.ts';
import {arabic, english, eventsOf, expectFocus, locales, named, words} from '../page.ts';
import {changesOf, chosen, field, list, listening, pick, radios, slide} from './open-listening.ts';

const dialogOf = (element: RawiListening) =>
  element.querySelector<HTMLDialogElement>('dialog.listening')!;
const questionOf = (element: RawiListening) =>
  element.querySelector<HTMLDialogElement>('dialog.remote')!;
const optionsOf = (element: RawiListening, id: string) =>
  [...list(element, id).options].map(({text}) => words(text));
/** Outlasts the microtask in which a change is rendered. */
const settled = (element: RawiListening) => element.updateComplete;

describe('rawi-listening', () => {
  for (const locale of locales) {
    it(`is accessible (${locale.language})`, async () => {
      const element = await listening(
        {sleep: {timer: {kind: 'minutes', minutes: 15}, minutesLeft: 5}},
        locale,
      );
      element.querySelector('details')!.open = true;
      await expect(element).to.be.accessible();
    });

    it(`has its groups under headings (${locale.language})`, async () => {
      const element = await listening({}, locale);
      const {listening: names, queue} = locale.messages;
      expect(
        [...element.querySelectorAll('.listening > h3')].map((heading) => heading.textContent),
      ).to.deep.equal([
        names.pace.title,
        names.voice.title,
        names.silences.title,
        names.manner.title,
        names.sleep.title,
        names.structure.title,
        queue.title,
      ]);
    });

    it(`gives every field a name (${locale.language})`, async () => {
      const element = await listening({}, locale);
      for (const each of element.querySelectorAll<HTMLInputElement>('input, select')) {
        expect(words(each.labels![0]?.textContent ?? ''), each.outerHTML).not.to.equal('');
      }
    });
  }

  it('opens on its heading, closes with Escape and by its button, and gives the focus back', async () => {
    const element = await listening();
    const dialog = dialogOf(element);
    expect(dialog.matches(':modal')).to.equal(true);
    expectFocus(element.querySelector('h2'));
    await sendKeys({press: 'Escape'});
    expect(dialog.open).to.equal(false);
    const opener = document.createElement('button');
    element.before(opener);
    opener.focus();
    element.show();
    named(dialog, arabic.messages.close).click();
    expect(dialog.open).to.equal(false);
    expectFocus(opener);
  });

  it('has its heading at its beginning for the eye alone, so that its focus is news to Orca', async () => {
    const element = await listening();
    const heading = element.querySelector('h2')!;
    const close = named(dialogOf(element), arabic.messages.close);
    expect(close.compareDocumentPosition(heading)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(heading.getBoundingClientRect().left).to.be.above(close.getBoundingClientRect().left);
  });

  it('stays open when it is shown twice', async () => {
    const element = await listening();
    element.show();
    expect(dialogOf(element).open).to.equal(true);
  });

  it('says nothing in a live region: the voice goes on under it', async () => {
    const element = await listening();
    expect(element.querySelector('[aria-live], [role=status], [role=alert], output')).to.equal(
      null,
    );
  });

  it('says what holds for this article alone', async () => {
    const element = await listening();
    expect(element.textContent).to.include(arabic.messages.listening.forThisArticle);
  });

  for (const [width, height, type] of [
    [320, 640, 100],
    [320, 256, 100],
    [412, 915, 200],
  ] as const) {
    it(`has room (${width}×${height}, type at ${type}%)`, async () => {
      await setViewport({width, height});
      document.documentElement.style.fontSize = `${type}%`;
      try {
        const element = await listening();
        element.querySelector('details')!.open = true;
        const dialog = dialogOf(element);
        expect(document.documentElement.scrollWidth).to.equal(width);
        expect(dialog.scrollWidth).to.equal(dialog.clientWidth);
        const inside = dialog.getBoundingClientRect();
        for (const target of dialog.querySelectorAll(
          '.listening > * button, .choice label, select, summary, input[type=range]',
        )) {
          const box = target.getBoundingClientRect();
          if (box.width === 0) continue;
          expect(Math.min(box.width, box.height), target.outerHTML).to.be.at.least(44);
          expect(box.left, target.outerHTML).to.be.at.least(inside.left);
          expect(box.right, target.outerHTML).to.be.at.most(inside.right);
        }
      } finally {
        document.documentElement.style.fontSize = '';
        await setViewport({width: 800, height: 600});
      }
    });
  }

  describe('the voice', () => {
    it('lists those of the device after the two that are always there', async () => {
      const element = await listening({}, english);
      expect(optionsOf(element, 'article-voice')).to.deep.equal([
        'As in the settings',
        'Rawi’s voice',
        '\u2068ليلى\u2069 · Arabic (Egypt)',
        '\u2068Naayf\u2069 · Arabic (Saudi Arabia) · sends the text to its maker',
      ]);
    });

    it('offers each once where the first two are among the given', async () => {
      const element = await listening({}, english);
      element.voices = [
        {id: '', name: 'as ever', remote: false},
        {id: 'built-in', name: 'own', remote: false},
      ];
      await settled(element);
      expect(optionsOf(element, 'article-voice')).to.deep.equal([
        'As in the settings',
        'Rawi’s voice',
      ]);
    });

    it('shows the one that was chosen, and tells of another', async () => {
      const element = await listening({voice: 'v1'});
      expect(list(element, 'article-voice').value).to.equal('v1');
      const events = eventsOf(document.body, 'article-voice');
      const changes = changesOf();
      for (const id of ['built-in', '']) pick(element, 'article-voice', id);
      expect(events.map(({voice}) => voice)).to.deep.equal(['built-in', '']);
      expect(changes()).to.be.empty;
    });

    it('asks before one that sends the text to its maker', async () => {
      const element = await listening();
      const events = eventsOf(document.body, 'article-voice');
      const changes = changesOf();
      pick(element, 'article-voice', 'v2');
      await settled(element);
      expect(questionOf(element).matches(':modal')).to.equal(true);
      expect(questionOf(element).textContent).to.include('Naayf');
      expect(events).to.be.empty;
      await expect(element).to.be.accessible();
      named(element, arabic.messages.settings.remoteAgree).click();
      expect(changes()).to.deep.equal([{agreedVoices: ['v2']}]);
      expect(events.map(({voice}) => voice)).to.deep.equal(['v2']);
      expect(questionOf(element).open).to.equal(false);
      expect(dialogOf(element).open).to.equal(true);
    });

    it('takes nothing where the listener says no, and shows again what holds', async () => {
      const element = await listening({voice: 'v1'});
      const events = eventsOf(document.body, 'article-voice');
      list(element, 'article-voice').focus();
      await sendKeys({press: 'ArrowDown'});
      expect(questionOf(element).open).to.equal(true);
      const closed = new Promise((resolve) =>
        questionOf(element).addEventListener('close', resolve, {once: true}),
      );
      await sendKeys({press: 'Escape'});
      await closed;
      expect(dialogOf(element).open).to.equal(true);
      expect(events).to.be.empty;
      expect(list(element, 'article-voice').value).to.equal('v1');
    });

    it('asks once for each voice', async () => {
      const element = await listening({settings: {agreedVoices: ['v2']}});
      const events = eventsOf(document.body, 'article-voice');
      pick(element, 'article-voice', 'v2');
      expect(questionOf(element).open).to.equal(false);
      expect(events.map(({voice}) => voice)).to.deep.equal(['v2']);
    });

    for (const [name, value, said, next] of [
      ['pitch', 0.8, '٨٠٪؜', 0.9],
      ['volume', 0.5, '٥٠٪؜', 0.6],
    ] as const) {
      it(`moves «${name}» and says it`, async () => {
        const element = await listening({settings: {[name]: value}});
        const slider = field(element, `voice-${name}`);
        expect(slider.valueAsNumber).to.equal(value);
        expect(slider).to.have.attribute('aria-valuetext', said);
        const changes = changesOf();
        slider.focus();
        await sendKeys({press: 'ArrowLeft'});
        expect(changes()).to.deep.equal([{[name]: next}]);
      });
    }
  });

  describe('stops and repeats', () => {
    it('offers where the voice stops by itself', async () => {
      const element = await listening();
      expect(radios(element, 'stop-after').map(({value}) => value)).to.deep.equal([
        'article',
        'paragraph',
        'sentence',
      ]);
      expect(chosen(element, 'stop-after')).to.deep.equal(['article']);
      const changes = changesOf();
      radios(element, 'stop-after')[0]!.focus();
      await sendKeys({press: 'ArrowDown'});
      await sendKeys({press: 'ArrowDown'});
      expect(changes()).to.deep.equal([{stopAfter: 'paragraph'}, {stopAfter: 'sentence'}]);
      await settled(element);
      expect(chosen(element, 'stop-after')).to.deep.equal(['sentence']);
    });

    it('offers to say each sentence up to five times', async () => {
      const element = await listening({settings: {repeat: 2}});
      expect(optionsOf(element, 'repeat')).to.deep.equal([
        'مرة واحدة',
        'مرتين',
        '٣ مرات',
        '٤ مرات',
        '٥ مرات',
      ]);
      expect(list(element, 'repeat').value).to.equal('2');
      const changes = changesOf();
      pick(element, 'repeat', '5');
      expect(changes()).to.deep.equal([{repeat: 5}]);
    });
  });

  describe('the sleep timer', () => {
    it('is set, changed and ended', async () => {
      const element = await listening();
      expect(list(element, 'sleep-timer').value).to.equal('off');
      const events = eventsOf(document.body, 'sleep-timer');
      for (const value of ['5', '60', 'section', 'article', 'off']) {
        pick(element, 'sleep-timer', value);
      }
      expect(events.map(({timer}) => timer)).to.deep.equal([
        {kind: 'minutes', minutes: 5},
        {kind: 'minutes', minutes: 60},
        {kind: 'section'},
        {kind: 'article'},
        undefined,
      ]);
    });

    it('names what it offers', async () => {
      expect(optionsOf(await listening({}, english), 'sleep-timer')).to.deep.equal([
        'No timer',
        'After 5 minutes',
        'After 10 minutes',
        'After 15 minutes',
        'After 30 minutes',
        'After 45 minutes',
        'After 1 hour',
        'At the end of this section',
        'At the end of the article',
      ]);
    });

    it('shows which one runs and what is left of it, until it ends', async () => {
      const element = await listening({
        sleep: {timer: {kind: 'minutes', minutes: 30}, minutesLeft: 12},
      });
      const select = list(element, 'sleep-timer');
      expect(select.value).to.equal('30');
      const left = () => {
        const id = select.getAttribute('aria-describedby');
        return id && element.querySelector(`#${id}`)!.textContent;
      };
      expect(left()).to.equal('يتوقف بعد ١٢ دقيقة');
      element.sleep = {timer: {kind: 'section'}};
      await settled(element);
      expect(select.value).to.equal('section');
      expect(left()).to.equal(null);
      element.sleep = undefined;
      await settled(element);
      expect(select.value).to.equal('off');
    });
  });

  it('goes on with the queue, or not', async () => {
    const element = await listening();
    const [box] = radios(element, 'play-queue');
    expect(box!.checked).to.equal(false);
    const changes = changesOf();
    box!.click();
    box!.click();
    expect(changes()).to.deep.equal([{playQueue: true}, {playQueue: false}]);
  });

  it('tells of every move of a slider at once', async () => {
    const element = await listening();
    const changes = changesOf();
    for (const value of [0.8, 0.6, 0.4]) slide(element, 'voice-volume', value);
    expect(changes()).to.deep.equal([{volume: 0.8}, {volume: 0.6}, {volume: 0.4}]);
  });
});
