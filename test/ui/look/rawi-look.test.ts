import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {USUAL_LOOK} from '../../../src/core/look/look-keys.ts';
import {SETTING_LIMITS} from '../../../src/core/settings.ts';
import {lookMessages} from '../../../src/i18n/look/look-catalogue.ts';
import type {RawiLook} from '../../../src/ui/look/rawi-look.ts';
import {arabic, eventsOf, expectFocus, locales, named, painted, words} from '../page.ts';
import {openLook} from './open-look.ts';

const look = lookMessages(arabic);
const changesOf = () => {
  const events = eventsOf(document.body, 'settings-change');
  return () => events.map(({change}) => change);
};
const radios = (element: RawiLook, name: string) => [
  ...element.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
];
const slider = (element: RawiLook, id: string) =>
  element.querySelector<HTMLInputElement>(`#${id}`)!;
const litTexts = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
const sample = (element: RawiLook) => element.querySelector<HTMLElement>('.look-preview')!;

const choices = {
  theme: ['system', 'light', 'dark', 'sepia', 'contrast'],
  font: ['naskh', 'sans', 'clear'],
  vowels: ['written', 'sentence', 'text'],
  marks: ['shown', 'dimmed', 'hidden'],
  lightColour: ['amber', 'green', 'blue', 'rose', 'violet'],
  highlight: ['word', 'sentence'],
  lightStyle: ['ground', 'underline', 'ink'],
  estimatedWords: ['trusted', 'always', 'never'],
  focusMode: ['page', 'dimmed', 'sentence', 'ruler'],
} as const;

describe('rawi-look', function () {
  // axe looks at some forty fields, each against its ground.
  this.timeout(30_000);

  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    for (const name of document.documentElement.getAttributeNames()) {
      if (name.startsWith('data-')) document.documentElement.removeAttribute(name);
    }
    await setViewport({width: 800, height: 600});
  });

  for (const locale of locales) {
    it(`is accessible (${locale.language})`, async () => {
      await expect(await openLook({}, locale)).to.be.accessible();
    });
  }

  for (const theme of choices.theme) {
    it(`is accessible in the theme «${theme}»`, async () => {
      await expect(await openLook({theme})).to.be.accessible();
    });
  }

  it('shows marks that are hidden when more of them are put in', async () => {
    for (const vowels of ['sentence', 'text'] as const) {
      const element = await openLook({marks: 'hidden'});
      const changes = changesOf();
      radios(element, 'vowels')
        .find(({value}) => value === vowels)!
        .click();
      expect(changes()).to.deep.equal([{vowels, marks: 'shown'}]);
    }
  });

  it('leaves marks hidden that nobody wants to see, and dimmed ones dimmed', async () => {
    const hidden = await openLook({marks: 'hidden', vowels: 'text'});
    const changes = changesOf();
    radios(hidden, 'vowels')[0]!.click();
    const dimmed = await openLook({marks: 'dimmed'});
    radios(dimmed, 'vowels')[2]!.click();
    expect(changes()).to.deep.equal([{vowels: 'written'}, {vowels: 'text'}]);
  });

  it('has a stop for the keys at the sample where that has to be scrolled, and else none', async () => {
    const element = await openLook();
    const stops = async (tabIndex: number) => {
      while (sample(element).tabIndex !== tabIndex) await painted();
    };
    sample(element).style.maxBlockSize = 'none';
    await stops(-1);
    sample(element).style.maxBlockSize = '2rem';
    await stops(0);
    sample(element).style.maxBlockSize = 'none';
    await stops(-1);
  });

  for (const [name, values] of Object.entries(choices)) {
    it(`offers each choice of «${name}» by name and tells of it`, async () => {
      for (const value of values) {
        const element = await openLook({[name]: value});
        const inputs = radios(element, name);
        expect(inputs.map((input) => input.value)).to.deep.equal(values);
        expect(inputs.filter(({checked}) => checked).map((input) => input.value)).to.deep.equal([
          value,
        ]);
        const names = inputs.map(({labels}) => words(labels![0]!.textContent));
        expect(new Set(names.filter(Boolean)).size).to.equal(values.length);
        const legend = inputs[0]!.closest('fieldset')!.querySelector('legend')!;
        expect(words(legend.textContent)).not.to.equal('');
        const changes = changesOf();
        const other = inputs.find((input) => input.value !== value)!;
        other.click();
        expect(changes()).to.deep.equal([{[name]: other.value}]);
        element.remove();
      }
    });
  }

  for (const [id, value, said] of [
    ['textScale', 1.5, '١٥٠٪؜'],
    ['lineHeight', 1.8, '١٨٠٪؜'],
    ['measure', 40, '٤٠ حرفاً'],
    ['measure', 52, '٥٢ حرفاً'],
    ['paragraphSpacing', 1.5, '١٥٠٪؜'],
    ['margin', 2, '٢٠٠٪؜'],
  ] as const) {
    it(`moves «${id}» from ${value} and says it in words`, async () => {
      const element = await openLook({[id]: value});
      const field = slider(element, id);
      expect(field.valueAsNumber).to.equal(value);
      expect(field).to.have.attribute('aria-valuetext', said);
      expect([Number(field.min), Number(field.max)]).to.deep.equal(
        Object.values(SETTING_LIMITS[id]),
      );
      const changes = changesOf();
      field.focus();
      await sendKeys({press: 'ArrowUp'});
      expect(changes()).to.deep.equal([{[id]: field.valueAsNumber}]);
      expect(field.valueAsNumber).to.be.greaterThan(value);
    });
  }

  it('goes to three times the size', async () => {
    const element = await openLook();
    const field = slider(element, 'textScale');
    field.focus();
    const text = element.querySelector('.article p')!;
    const usual = parseFloat(getComputedStyle(text).fontSize);
    await sendKeys({press: 'End'});
    expect(parseFloat(getComputedStyle(text).fontSize)).to.be.closeTo(3 * usual, 0.1);
  });

  it('shows every colour of the light beside its name, in every theme', async () => {
    for (const theme of choices.theme) {
      const element = await openLook({theme, lightStyle: 'ink'});
      const swatches = [...element.querySelectorAll('.swatch')];
      expect(swatches.map((swatch) => swatch.closest('label')!.control)).to.deep.equal(
        radios(element, 'lightColour'),
      );
      const seen = swatches.map((swatch) => getComputedStyle(swatch).backgroundImage);
      expect(new Set(seen).size).to.equal(choices.lightColour.length);
      element.remove();
    }
  });

  describe('the sample', () => {
    it('is a text like any other, with marks, a number and a word in another language', async () => {
      const element = await openLook();
      const text = words(sample(element).textContent);
      expect(text).to.match(/[\u064b-\u0652]/);
      expect(text).to.match(/[٠-٩]{4}/);
      expect(sample(element).querySelector('[lang=fr]')!.textContent).to.equal('Marseille');
      expect(sample(element).querySelector('.article')).to.have.attribute('dir', 'rtl');
      expect(sample(element)).to.have.attribute('aria-label', look.preview);
      expect(element.querySelector('[aria-live], [role=status]')).to.equal(null);
    });

    it('has a sentence lit and a word in it', async () => {
      await openLook();
      const [sentence] = litTexts('rawi-sentence');
      const [word] = litTexts('rawi-word');
      expect(sentence).to.match(/^جلس .*قديماً\.$/);
      expect(word).to.equal('الرَّاوِي');
      expect(sentence).to.include(word);
    });

    it('has no word lit where only sentences are', async () => {
      const element = await openLook();
      radios(element, 'highlight')
        .find(({value}) => value === 'sentence')!
        .click();
      await element.updateComplete;
      expect(litTexts('rawi-sentence')).to.have.length(1);
      expect(litTexts('rawi-word')).to.deep.equal([]);
      expect(radios(element, 'lightStyle')).to.deep.equal([]);
    });

    it('takes its own light away and no other', async () => {
      const element = await openLook();
      const other = document.createRange();
      other.selectNodeContents(document.body);
      CSS.highlights.get('rawi-sentence')!.add(other);
      element.remove();
      expect([...CSS.highlights.get('rawi-sentence')!]).to.deep.equal([other]);
      expect(litTexts('rawi-word')).to.deep.equal([]);
      CSS.highlights.get('rawi-sentence')!.delete(other);
      document.body.append(element);
      expect(litTexts('rawi-sentence')).to.have.length(1);
      element.remove();
    });

    it('changes with every choice', async () => {
      const element = await openLook();
      const text = element.querySelector('.article p')!;
      const seen = () => [
        getComputedStyle(text).color,
        getComputedStyle(text).lineHeight,
        getComputedStyle(text, '::highlight(rawi-word)').backgroundColor,
        getComputedStyle(text, '::highlight(rawi-word)').textDecorationThickness,
      ];
      for (const [index, choose] of [
        () => radios(element, 'theme').at(-1)!.click(),
        () => {
          slider(element, 'lineHeight').stepUp(3);
          slider(element, 'lineHeight').dispatchEvent(new Event('input', {bubbles: true}));
        },
        () => radios(element, 'lightColour').at(-1)!.click(),
        () => radios(element, 'lightStyle')[1]!.click(),
      ].entries()) {
        const before = seen()[index];
        choose();
        await element.updateComplete;
        expect(seen()[index]).not.to.equal(before);
      }
    });

    for (const [width, height] of [
      [412, 915],
      [320, 640],
      [1280, 800],
      [320, 256],
    ] as const) {
      it(`never covers what has the focus (${width} × ${height})`, async () => {
        await setViewport({width, height});
        const element = await openLook({textScale: 2});
        scrollTo({top: 0, behavior: 'instant'});
        const fields = [...element.querySelectorAll<HTMLElement>('input:checked, [type=range]')];
        // Its size is known with the next frame.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        await element.updateComplete;
        // Where all of the sample is in sight the focus begins before it.
        const before = document.createElement('button');
        element.before(before);
        const first = sample(element).tabIndex === 0 ? sample(element) : before;
        for (const backwards of [false, true]) {
          const seen = new Set<Element>();
          if (!backwards) first.focus();
          else await sendKeys({down: 'Shift'});
          for (let left = fields.length; left > 0; left--) {
            await sendKeys({press: 'Tab'});
            const focused = document.activeElement!;
            seen.add(focused);
            if (focused === first) break;
            const {x, y, width: wide, height: high} = focused.getBoundingClientRect();
            expect(y).to.be.at.least(0);
            const above = document.elementFromPoint(x + wide / 2, y + high / 2);
            expect(sample(element).contains(above)).to.equal(false);
          }
          if (backwards) await sendKeys({up: 'Shift'});
          expect(seen.size).to.be.greaterThan(5);
        }
        expect(document.documentElement.scrollWidth).to.equal(width);
      });
    }

    it('stays in sight where the window is tall enough, and only there', async () => {
      for (const [height, stays] of [
        [915, true],
        [400, false],
      ] as const) {
        await setViewport({width: 412, height});
        const element = await openLook();
        radios(element, 'focusMode')[0]!.scrollIntoView({block: 'end', behavior: 'instant'});
        await painted();
        const {top, bottom} = sample(element).getBoundingClientRect();
        expect(top >= 0 && bottom <= height / 2).to.equal(stays);
        element.remove();
      }
    });
  });

  describe('the way back to the usual look', () => {
    it('is of no use where nothing was changed', async () => {
      const element = await openLook();
      const button = named(element, look.restore);
      expect(button).to.have.attribute('aria-disabled', 'true');
      const changes = changesOf();
      button.click();
      expect(changes()).to.deep.equal([]);
    });

    it('brings back every part of it and keeps the focus', async () => {
      const element = await openLook({theme: 'dark', measure: 40, focusMode: 'ruler', rate: 2});
      const button = named(element, look.restore);
      expect(button).to.have.attribute('aria-disabled', 'false');
      const changes = changesOf();
      button.focus();
      await sendKeys({press: 'Enter'});
      expect(changes()).to.deep.equal([USUAL_LOOK]);
      await element.updateComplete;
      expectFocus(button);
      expect(button).to.have.attribute('aria-disabled', 'true');
      expect(radios(element, 'theme')[0]!.checked).to.equal(true);
      expect(slider(element, 'measure').valueAsNumber).to.equal(USUAL_LOOK.measure);
    });
  });
});
