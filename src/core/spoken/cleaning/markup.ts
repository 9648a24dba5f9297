import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';

/** An address as it stands in a link: what «[١](توضيح)» has none of. */
const TARGET =
  '(?:https?:|mailto:|tel:|www\\.|\\/|#|\\.{1,2}\\/|[\\w.-]{1,60}\\.[a-z]{2,4})[^()\\s]{0,1000}(?:\\([^()\\s]{0,100}\\)[^()\\s]{0,300})?';
const TITLED_TARGET = `\\(\\s?<?${TARGET}>?(?:\\s"[^"\\n]{0,200}")?\\s?\\)`;
const LINK = `(?<opening>!?\\[)(?<label>[^\\[\\]\\n]{0,300})\\]${TITLED_TARGET}`;
const LINKED_IMAGE = `(?<outer>\\[!\\[)(?<alt>[^\\[\\]\\n]{0,300})\\]${TITLED_TARGET}\\]${TITLED_TARGET}`;
/** Begins and ends apart, since the one may hold others. */
const WIKI_LINK = '\\[\\[(?:[^\\[\\]|\\n]{1,200}\\|)?|\\]\\]';
const BB_TAG =
  '\\[\\/?(?:b|i|u|s|url|img|quote|color|size|font|center|left|right|justify|list|code|email|spoiler|youtube|php|html|align|\\*)(?:=[^\\[\\]\\n]{0,300})?\\]';
/** What a wiki writes in brackets after a sentence or heading, for those who edit it. */
const WIKI_NOTE =
  '\\[\\s?(?:عدل|تعديل|تحرير|عدل المصدر|عدل\\s?\\|\\s?عدل المصدر|محل شك|بحاجة (?:لمصدر|إلى مصدر|لدقة|لتوضيح)|بحاجة (?:ل|إلى )\\p{L}{3,12}|من؟|متى؟|أين؟|كيف؟|وصلة مكسورة|edit|citation needed|clarification needed|who\\?|when\\?|dubious)\\s?\\]';
const TEMPLATE = '\\{\\{[^{}]{0,400}\\}\\}|\\{\\{|\\}\\}';
const OMISSION = '\\[\\s?(?:…|\\.{2,4}|\\. \\. \\.)\\s?\\]|\\(\\s?(?:…|\\.{2,4})\\s?\\)';

const MARKUP = new RegExp(
  [
    LINKED_IMAGE,
    LINK,
    WIKI_LINK,
    `(?<bb>${BB_TAG})`,
    `(?<note>\\s?${WIKI_NOTE})`,
    TEMPLATE,
    `(?<omission>${OMISSION})`,
    "'{2,}",
  ].join('|'),
  'giu',
);

/** What in a text can begin one of these. */
const BEGINNING = /[[\]{}]|''|\(\s?(?:…|\.\.)/u;

/**
 * Links in Markdown and wiki text are read as their own words, without the address; tags in square
 * brackets, «[عدل]» and templates not at all; «[...]» is a pause.
 */
export const dropMarkup: SpokenStep = {
  name: 'markup',
  needs: Feature.symbol | Feature.repeat,
  languages: 'any',
  edits: (text) => {
    if (!BEGINNING.test(text)) return [];
    const edits: Edit[] = [];
    for (const match of text.matchAll(MARKUP)) {
      const {0: found, index, groups = {}} = match;
      const end = index + found.length;
      const opening = groups['opening'] ?? groups['outer'];
      if (opening !== undefined) {
        const start = index + opening.length;
        const label = groups['label'] ?? groups['alt'] ?? '';
        edits.push({start: index, end: start, replacement: '', exact: false});
        edits.push({start: start + label.length, end, replacement: '', exact: false});
      } else {
        const replacement = groups['omission'] === undefined ? '' : '…';
        edits.push({start: index, end, replacement, exact: false});
      }
    }
    return edits;
  },
};
