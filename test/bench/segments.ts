import {readFileSync} from 'node:fs';
import {sentences} from '../../src/core/segment/sentences.ts';
import {
  boundaryScore,
  markedParagraphs,
  platformSentences,
  SEGMENT_FILES,
  type MarkedParagraph,
} from '../core/segment/marked-paragraphs.ts';
import {once, type Row} from './report.ts';

const folder = new URL('../fixtures/segments/', import.meta.url);

/**
 * How well sentences end where an editor ends them: F1 in per cent over the marked boundaries, for
 * the app's own rules and for `Intl.Segmenter`, over all files and over the one that was written
 * when the rules were settled.
 */
export function measureSegments(): Row[] {
  const all = SEGMENT_FILES.flatMap(paragraphsOf);
  const heldOut = paragraphsOf('held-out');
  return [
    row('own rules', all, sentences, {atLeast: 99.5}),
    row('Intl.Segmenter', all, platformSentences),
    row('own rules, held-out text', heldOut, sentences),
    row('Intl.Segmenter, held-out text', heldOut, platformSentences),
  ];
}

function paragraphsOf(name: (typeof SEGMENT_FILES)[number]): MarkedParagraph[] {
  return markedParagraphs(readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
}

function row(
  who: string,
  paragraphs: readonly MarkedParagraph[],
  segment: typeof sentences,
  goal?: Row['goal'],
): Row {
  const count = paragraphs.reduce((sum, {boundaries}) => sum + boundaries.length, 0);
  return {
    part: 'Sentences: F1 of their boundaries',
    where: 'Node',
    what: `${who}, ${count} boundaries`,
    unit: '%',
    figure: once(100 * boundaryScore(paragraphs, segment).f1),
    ...(goal && {goal}),
  };
}
