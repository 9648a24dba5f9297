import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {contrastRatio} from '../../../src/core/look/contrast.ts';
import {dressPage} from '../page.ts';
import {
  CONTROL_PAIRS,
  LIGHT_COLOURS,
  LIGHT_PAIRS,
  LIGHT_STYLES,
  TEXT_PAIRS,
  THEMES,
  tooLow,
} from './colour-pairs.ts';
import {coloursPage, withoutLayout} from './colours-page.ts';
import {readPageColours} from './page-colours.ts';

const inEachScheme = ['light', 'dark'] as const;

describe('the colours', () => {
  before(() => dressPage());
  afterEach(() => emulateMedia({colorScheme: 'light'}));

  for (const [name, look] of Object.entries(THEMES)) {
    it(`are told from their grounds (${name})`, () => {
      const colours = readPageColours(look);
      expect(tooLow([...TEXT_PAIRS, ...CONTROL_PAIRS], colours)).to.deep.equal([]);
    });

    for (const lightColour of LIGHT_COLOURS) {
      it(`of the ${lightColour} light leave the text to be read (${name})`, () => {
        for (const lightStyle of LIGHT_STYLES) {
          const colours = readPageColours({...look, lightColour, lightStyle});
          expect(tooLow([...TEXT_PAIRS, ...CONTROL_PAIRS, ...LIGHT_PAIRS], colours)).to.deep.equal(
            [],
            lightStyle,
          );
        }
      });
    }
  }

  for (const colorScheme of inEachScheme) {
    it(`of a chosen theme are its own on a ${colorScheme} system`, async () => {
      const before = Object.values(THEMES).map(readPageColours);
      await emulateMedia({colorScheme});
      expect(Object.values(THEMES).map(readPageColours)).to.deep.equal(before);
    });

    it(`are the system’s where it is ${colorScheme} and no theme was chosen`, async () => {
      await emulateMedia({colorScheme});
      for (const more of [false, true]) {
        expect(readPageColours({theme: 'system', more})).to.deep.equal(
          readPageColours({theme: colorScheme, more}),
        );
      }
    });
  }

  it('of each light are its own', () => {
    for (const look of Object.values(THEMES)) {
      for (const part of ['sentence', 'word']) {
        const seen = LIGHT_COLOURS.map((lightColour) =>
          String(readPageColours({...look, lightColour})[part]),
        );
        expect(new Set(seen).size).to.equal(LIGHT_COLOURS.length);
      }
    }
  });

  it('reach further where the system asks for more', () => {
    for (const theme of inEachScheme) {
      const usual = readPageColours({theme});
      const more = readPageColours({theme, more: true});
      for (const name of ['ink', 'muted', 'control-line', 'accent']) {
        expect(contrastRatio(more[name]!, more['paper']!)).to.be.greaterThan(
          contrastRatio(usual[name]!, usual['paper']!),
        );
      }
    }
  });

  it('would be found wanting where they are', () => {
    const style = document.createElement('style');
    style.textContent = `
      :root { --muted: light-dark(#8a7d6c, #b9af9e); --accent: #b9c2c0; }
      ::highlight(rawi-word) { color: #7a7a7a; }`;
    document.head.append(style);
    try {
      const colours = readPageColours({theme: 'light'});
      const found = tooLow([...TEXT_PAIRS, ...CONTROL_PAIRS, ...LIGHT_PAIRS], colours);
      expect(found.map((each) => each.split(':')[0])).to.deep.equal([
        'muted on paper',
        'accent on paper',
        'muted on raised',
        'accent on raised',
        'on-accent on accent',
        'accent on paper',
        'accent on raised',
        'accent on sentence-light',
        'accent on line',
        'word-text on word',
      ]);
    } finally {
      style.remove();
    }
  });

  it('are those of docs/colours.md', async () => {
    const response = await fetch(new URL('../../../docs/colours.md', import.meta.url));
    expect(response.ok).to.equal(true);
    const written = await coloursPage(readPageColours);
    expect(withoutLayout(await response.text())).to.equal(withoutLayout(written));
  });
});
