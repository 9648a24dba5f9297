import {caseEndings} from '../../src/core/diacritics/case-endings.ts';
import type {EndingManner} from '../../src/core/diacritics/ending-manner.ts';
import {markedSpeech} from '../../src/speech/built-in/marked-speech.ts';
import type {Mnemonics} from './espeak-mnemonics.ts';

/** The phonemes of eSpeak NG, without their stress, for a text that goes the way of the app. */
export function heardPhonemes(mnemonics: Mnemonics, text: string, endings: EndingManner): string[] {
  return mnemonics(markedSpeech(caseEndings(text, endings)).text)
    .split(/[\s_|]+/u)
    .map((mnemonic) => mnemonic.replace(/[',%=]/gu, ''))
    .filter((mnemonic) => mnemonic !== '');
}
