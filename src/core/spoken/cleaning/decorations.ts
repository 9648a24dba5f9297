import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {comma, isBetweenWords, pauseFor} from './neighbours.ts';

/**
 * Signs that only decorate, point or part, as the inside of a character class: arrows, lines,
 * boxes, stars, ticks, bullets, coloured shapes and pointing hands, Quranic ornaments.
 */
export const DECORATION_CLASS =
  '\\u00B7\\u00B6\\u060E\\u060F\\u061E\\u066D\\u06DE\\u06E9\\u2016\\u2020-\\u2023\\u2027\\u203B\\u203F-\\u2043\\u204C-\\u2051\\u2055-\\u205E' +
  '\\u2190-\\u21FF\\u2219\\u22C4-\\u22C6\\u2300-\\u2307\\u23CE\\u23E9-\\u23EF\\u2400-\\u244A\\u2500-\\u25FF\\u2605-\\u2606\\u2610-\\u2613\\u2619\\u261A-\\u261C\\u261E\\u261F' +
  '\\u26AA\\u26AB\\u2701\\u2713\\u2714\\u2717-\\u271C\\u271F-\\u2727\\u2729-\\u2743\\u2745-\\u274B\\u274D\\u274F-\\u2752\\u2756\\u2758-\\u2762\\u2765-\\u2767' +
  '\\u2794\\u2798-\\u27AF\\u27B1-\\u27BE\\u27F0-\\u27FF\\u2900-\\u297F\\u29EB\\u2B00-\\u2B4F\\u2B51-\\u2B54\\u2B56-\\u2BFF\\u3030\\u303D\\u30FB\\uA9C1\\uA9C2\\uFD3C' +
  '\\u{1F446}-\\u{1F449}\\u{1F4A0}\\u{1F4AE}\\u{1F4DB}\\u{1F500}-\\u{1F504}\\u{1F518}-\\u{1F51D}\\u{1F530}-\\u{1F53D}\\u{1F650}-\\u{1F67F}' +
  '\\u{1F780}-\\u{1F8FF}';

// With the variation selectors and skin tones of those that are emoji.
const UNIT = `[${DECORATION_CLASS}](?:[\\uFE0E\\uFE0F]|[\\u{1F3FB}-\\u{1F3FF}])*`;
const DECORATIONS = new RegExp(`${UNIT}(?:\\s?${UNIT})*`, 'gu');
/** Found much faster, in nearly every text that has one. */
const LIKELY =
  /[\u00B6\u00B7\u060E\u060F\u061E\u066D\u06DE\u06E9\u2016\u2020-\u2023\u2027\u2039-\u205E\u2190-\u303D\u30FB\uA9C1\uA9C2\uD800-\uDBFF\uFD3C]| > /;
/** «الرئيسية > الأخبار > الرياضة»; between single letters it compares. */
const BREADCRUMB = /(?<=\p{L}\p{L}\p{M}* )[>‹›](?= \p{L}\p{L})/gu;
/** «N·m», «l·l»: part of a Latin word or unit. */
const INNER_DOT = /[\p{Script=Latin}\d]/u;

/** Bullets, stars, lines and arrows are silent; between two words they are a pause. */
export const dropDecorations: SpokenStep = {
  name: 'decorations',
  needs: Feature.symbol | Feature.mark,
  languages: 'any',
  edits: (text, {language}) => {
    if (!LIKELY.test(text)) return [];
    const edits: Edit[] = [];
    for (const {0: run, index} of text.matchAll(DECORATIONS)) {
      const end = index + run.length;
      const inner = INNER_DOT.test(text[index - 1] ?? '') && INNER_DOT.test(text[end] ?? '');
      if (run === '·' && inner) continue;
      const footnote = run === '†' || run === '‡';
      const replacement = footnote ? '' : pauseFor(text, index, end, language);
      edits.push({start: index, end, replacement, exact: replacement.length === run.length});
    }
    if (!text.includes(' > ') && !/[‹›]/u.test(text)) return edits;
    for (const {index} of text.matchAll(BREADCRUMB)) {
      if (!isBetweenWords(text, index, index + 1)) continue;
      edits.push({start: index, end: index + 1, replacement: comma(language), exact: true});
    }
    return edits.sort((a, b) => a.start - b.start);
  },
};
