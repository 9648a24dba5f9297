import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {randomFrom} from '../random-from.ts';

const folder = fileURLToPath(new URL('../fixtures/articles/', import.meta.url));
/** Not Arabic, and one without a line break. */
const left = ['english', 'wall'];
/** What is a paragraph among the lines of the fixtures, in words. */
const leastWords = 12;
const wordsOfParagraph = 35;
const paragraphsOfSection = 12;

/**
 * `words` words of Arabic in paragraphs of about 35 words, a heading now and then: the paragraphs
 * of the fixtures over and over, each time in another order, always the same.
 */
export function longText(words: number): string {
  const sentences = fixtureParagraphs();
  const random = randomFrom(1);
  const lines = ['كتاب الحكايات الطويل'];
  let written = 0;
  for (let paragraph = 0; written < words; paragraph++) {
    if (paragraph % paragraphsOfSection === 0) {
      lines.push(`الباب ${1 + paragraph / paragraphsOfSection}`);
    }
    const parts: string[] = [];
    let length = 0;
    while (length < wordsOfParagraph - 6) {
      const part = sentences[Math.floor(random() * sentences.length)]!;
      parts.push(part);
      length += countWords(part);
    }
    lines.push(parts.join(' '));
    written += length;
  }
  return lines.join('\n\n');
}

/** `count` sections of one heading and one paragraph, no paragraph twice: for listening in. */
export function sectionsText(count: number): string {
  const paragraphs = fixtureParagraphs().slice(0, count);
  if (paragraphs.length < count) throw new Error(`The fixtures have no ${count} paragraphs.`);
  const sections = paragraphs.map((paragraph, index) => `الفصل ${index + 1}\n\n${paragraph}`);
  return `فصول للسماع\n\n${sections.join('\n\n')}`;
}

function fixtureParagraphs(): string[] {
  const lines = readdirSync(folder)
    .filter((name) => !left.includes(name))
    .flatMap((name) => readFileSync(`${folder}${name}/source.txt`, 'utf8').split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => /^[\p{Script=Arabic}«]/u.test(line) && countWords(line) >= leastWords);
  return [...new Set(lines)];
}

export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
