import {expect} from '@open-wc/testing';
import {markedSpeech} from '../../src/speech/built-in/marked-speech.ts';
import {TEST_PACK} from '../speech/built-in/test-engine.ts';
import {distance} from './alignment.ts';
import {espeakPhonemes} from './espeak-phonemes.ts';
import {mnemonicsOf, type EspeakBinding, type Mnemonics} from './espeak-mnemonics.ts';
import {expectedPhonemes, OPTIONAL_HAMZA, type Phoneme} from './expected-phonemes.ts';

interface MarkedCase {
  readonly marked: string;
  readonly sounds: string;
  readonly kind: string;
}

const FILE = new URL('../fixtures/espeak/marked-cases.tsv', import.meta.url);

async function markedCases(): Promise<MarkedCase[]> {
  const source = await (await fetch(FILE)).text();
  return source
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [marked, sounds, kind] = line.split('\t');
      if (!marked || !sounds || !kind) throw new Error(`not «marked, sounds, kind»: ${line}`);
      return {marked, sounds, kind};
    });
}

async function startVoice(): Promise<Mnemonics> {
  const data = await (await fetch(TEST_PACK.dataUrl)).arrayBuffer();
  const script = (await import(TEST_PACK.scriptUrl)) as {
    default: (options: object) => Promise<EspeakBinding>;
  };
  const silent = {print: () => undefined, printErr: () => undefined};
  return mnemonicsOf(await script.default({getPreloadedPackage: () => data, ...silent}));
}

/** The sounds of a case, one by one: the symbols of two letters and more first. */
function soundsOf(written: string): Phoneme[] {
  return written.match(/\(ʔ\)|aa|ii|uu|dʒ|sˤ|dˤ|tˤ|ðˤ|\S/gu) ?? [];
}

const cases = await markedCases();
const kinds = [...new Set(cases.map(({kind}) => kind))];

describe('the built-in voice', function () {
  // The voice is one megabyte, and everything else runs beside it.
  this.timeout(30_000);
  let mnemonics: Mnemonics;
  before(async () => {
    mnemonics = await startVoice();
  });

  it('has at least 150 cases of marked words', () => {
    expect(cases.length).to.be.at.least(150);
  });

  for (const kind of kinds) {
    it(`says ${kind}`, () => {
      for (const {marked, sounds} of cases.filter((each) => each.kind === kind)) {
        const said = espeakPhonemes(mnemonics(markedSpeech(marked).text)).flat();
        const wrong = distance(soundsOf(sounds), said);
        expect(wrong, `${marked}: ${said.join('')} for ${sounds}`).to.equal(0);
      }
    });
  }

  it('is judged by rules that agree with the table', () => {
    for (const {marked, sounds} of cases) {
      const expected = expectedPhonemes(marked).map((word) => word.join(''));
      expect(expected.join(' '), marked).to.equal(sounds);
    }
    expect(expectedPhonemes('اسْمٌ')[0]![0]).to.equal(OPTIONAL_HAMZA);
  });
});
