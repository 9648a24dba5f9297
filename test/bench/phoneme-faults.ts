import {espeakSpelling} from '../../src/speech/built-in/spelling/espeak-spelling.ts';
import {differences, type Difference} from '../phonemes/alignment.ts';
import {espeakPhonemes} from '../phonemes/espeak-phonemes.ts';
import {expectedPhonemes, type Phoneme} from '../phonemes/expected-phonemes.ts';
import {FAULT_CLASSES, faultClass} from '../phonemes/fault-classes.ts';
import {startMnemonics} from './espeak-mnemonics-in-node.ts';
import {markedForms} from './marked-texts.ts';

interface Tally {
  right: number;
  readonly classes: Map<string, {count: number; example: string}>;
}

/** A table of how the forms in `folder` are said, before and after the respelling. */
export async function phonemeFaults(folder: string, every: number): Promise<string> {
  const mnemonics = await startMnemonics();
  const say = (text: string): Phoneme[] => beforeB(espeakPhonemes(mnemonics(text)).flat());
  const total = {before: tally(), after: tally()};
  const lines: string[] = [];
  for (const {name, forms} of markedForms(folder)) {
    const chosen = forms.filter((_, index) => index % every === 0);
    const before = tally();
    const after = tally();
    for (const form of chosen) {
      const expected = beforeB(expectedPhonemes(form).flat());
      count(before, total.before, form, differences(expected, say(form)));
      count(after, total.after, form, differences(expected, say(espeakSpelling(form).text)));
    }
    lines.push(
      `${name}: ${chosen.length} forms, said right ${share(before, chosen)} before and ${share(after, chosen)} after`,
    );
  }
  lines.push('', 'before   after  class (an example of what is left)');
  for (const {name} of FAULT_CLASSES) {
    const before = total.before.classes.get(name)?.count ?? 0;
    const {count: after = 0, example = ''} = total.after.classes.get(name) ?? {};
    lines.push(`${String(before).padStart(6)} ${String(after).padStart(7)}  ${name} ${example}`);
  }
  return lines.join('\n');
}

function tally(): Tally {
  return {right: 0, classes: new Map()};
}

function count(own: Tally, total: Tally, form: string, found: readonly Difference[]): void {
  if (found.length === 0) own.right++;
  for (const difference of found) {
    const name = faultClass(difference);
    const {after, expected, said} = difference;
    const example = `${form}: ${after}[${expected.join('')}] as [${said.join('')}]`;
    const known = total.classes.get(name) ?? {count: 0, example};
    known.count++;
    total.classes.set(name, known);
  }
}

/** Before b an n is m in any mouth, and in the voice's inside a word alone. */
function beforeB(sounds: readonly Phoneme[]): Phoneme[] {
  return sounds.map((sound, index) => (sound === 'n' && sounds[index + 1] === 'b' ? 'm' : sound));
}

function share({right}: Tally, {length}: readonly string[]): string {
  return `${((100 * right) / Math.max(1, length)).toFixed(1)} %`;
}
