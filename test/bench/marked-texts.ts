import {readdirSync, readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';

/** The text of a file, unpacked where it ends in `.gz`. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The order of the marks that eSpeak NG knows: a shadda before its vowel. */
export function shaddaFirst(text: string): string {
  return text.replace(/([\u064B-\u0650])\u0651/gu, '\u0651$1');
}

/** The lines of `path` without digits, which are read in words. */
export function linesWithoutDigits(path: string): string[] {
  return readText(path)
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '' && !/\p{Nd}/u.test(line))
    .map(shaddaFirst);
}

/** Stretches without a stop inside. */
export function phrases(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split(/[^\p{Script=Arabic}\p{M}\s]+|[،؛؟]/u))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

export interface MarkedForms {
  readonly name: string;
  readonly forms: readonly string[];
}

/** The marked forms in a folder: those of dictionaries, and each two neighbours of modern texts. */
export function markedForms(folder: string): MarkedForms[] {
  return readdirSync(folder)
    .filter((name) => /^dict_.*\.tsv(?:\.gz)?$|_modern\.txt(?:\.gz)?$/u.test(name))
    .map((name) => {
      const path = `${folder}/${name}`;
      const forms = name.startsWith('dict_') ? secondColumn(path) : neighbours(path);
      return {name, forms: forms.map(shaddaFirst)};
    });
}

function secondColumn(path: string): string[] {
  return readText(path)
    .split('\n')
    .map((line) => line.split('\t')[1] ?? '')
    .filter((form) => /\p{M}/u.test(form));
}

function neighbours(path: string): string[] {
  return phrases(linesWithoutDigits(path)).flatMap((phrase) => {
    const words = phrase.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
    const isMarked = (word: string): boolean =>
      /[\u064B-\u0650\u0652\u0670]|^[\u0627\u0649\u0644\u0645]+$/u.test(word);
    return words
      .slice(1)
      .map((word, index) => [words[index]!, word])
      .filter((pair) => pair.every(isMarked))
      .map((pair) => pair.join(' '));
  });
}
