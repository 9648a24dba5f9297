/**
 * Our cardinals beside those of ICU and of n2words, 0 to 1,000,000 in both genders. Whatever
 * differs must fall into a class that has a name; docs/arabic/numbers.md says who is right in each.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {toCardinal} from 'n2words/ar-SA';
import {cardinal, type Gender} from '../../src/core/numbers/cardinal.ts';
import {DifferenceTally, type DifferenceClass, type Differences} from './difference-class.ts';
import {ICU_CLASSES} from './icu-classes.ts';
import {N2WORDS_CLASSES} from './n2words-classes.ts';

const LAST = 1_000_000;
const GENDERS: readonly Gender[] = ['masculine', 'feminine'];

function compare(
  classes: readonly DifferenceClass[],
  theirs: (number: number, gender: Gender) => string,
): Differences {
  const tally = new DifferenceTally(classes);
  for (const gender of GENDERS) {
    for (let number = 0; number <= LAST; number++) {
      tally.add(number, gender, theirs(number, gender), cardinal(number, {gender}));
    }
  }
  return tally;
}

function check(
  name: string,
  classes: readonly DifferenceClass[],
  {same, counts, unexplained}: Differences,
): void {
  const total = GENDERS.length * (LAST + 1);
  console.log(`${name}: ${same} of ${total} the same as ours, ${total - same} not:`);
  for (const {name} of classes) {
    const found = counts.get(name);
    console.log(`  ${String(found?.count ?? 0).padStart(9)}  ${name}`);
    if (found) console.log(`             ${found.example}`);
  }
  assert.deepEqual(unexplained, [], 'differences of no class');
  const empty = classes.filter(({name}) => !counts.has(name)).map(({name}) => name);
  assert.deepEqual(empty, [], 'classes that nothing falls into');
}

/** Neither Node nor a browser hands out ICU's words; Debian's Python does. */
function icuWords(): {version: string; words: readonly string[]} {
  const script = fileURLToPath(new URL('icu-cardinals.py', import.meta.url));
  // Debian's own Python: python3-icu is not seen by any other on the path.
  const output = execFileSync('/usr/bin/python3', [script, String(LAST)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const [version = '', ...words] = output.trimEnd().split('\n');
  return {version, words};
}

describe('cardinals beside those of others, 0 to 1,000,000', () => {
  it('differ from ICU in named ways', () => {
    const {version, words} = icuWords();
    assert.equal(words.length, LAST + 1);
    const differences = compare(
      ICU_CLASSES,
      (number, gender) => words[number]!.split('\t')[gender === 'masculine' ? 0 : 1]!,
    );
    check(`ICU ${version}`, ICU_CLASSES, differences);
  });

  it('differ from n2words in named ways', () => {
    const differences = compare(N2WORDS_CLASSES, (number, gender) => toCardinal(number, {gender}));
    check('n2words', N2WORDS_CLASSES, differences);
  });
});
