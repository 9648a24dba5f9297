import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {pauseFor} from './neighbours.ts';

/** Elements that begin a line of their own, so that their tag is heard as a pause. */
const BLOCKS =
  'address article aside blockquote br caption center dd details div dl dt fieldset figcaption figure ' +
  'footer form h1 h2 h3 h4 h5 h6 header hr html body head li main nav ol option p pre section table tbody td tfoot ' +
  'th thead title tr ul';
const INLINE =
  'a abbr acronym audio b bdi bdo big button cite code data del dfn em embed font i iframe img input ' +
  'ins kbd label link mark meta noscript object path picture q rp rt ruby s samp script select small ' +
  'source span strike strong style sub sup svg textarea time tt u var video wbr';

const NAMES = `${BLOCKS} ${INLINE}`.replaceAll(' ', '|');

// No «<» inside, so that many of them without an end stay cheap.
const TAG = `<(?:!--[^<>]{0,400}--|\\/?(?:${NAMES})(?![\\w-])[^<>]{0,600})>`;
const TAGS = new RegExp(`${TAG}(?:\\s*${TAG})*`, 'giu');
const BLOCK_TAG = new RegExp(`<\\/?(?:${BLOCKS.replaceAll(' ', '|')})(?![\\w-])`, 'iu');
const SUPERSCRIPT = /<sup>\s*(\d{1,3}|\[\d{1,3}\])\s*<\/sup>/giu;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `<sup>2</sup>` as «²», which later steps take for a power or a footnote. */
export const raiseDigits: SpokenStep = {
  name: 'raised-digits',
  needs: Feature.symbol,
  languages: 'any',
  edits: (text) => {
    if (!text.includes('<')) return [];
    const edits: Edit[] = [];
    for (const {0: element, 1: digits = '', index} of text.matchAll(SUPERSCRIPT)) {
      const replacement = digits.startsWith('[')
        ? digits
        : digits.replace(/\d/gu, (digit) => RAISED[Number(digit)]!);
      edits.push({start: index, end: index + element.length, replacement, exact: false});
    }
    return edits;
  },
};

/** HTML tags left in a text are not read; one that begins a new line is a pause. */
export const dropTags: SpokenStep = {
  name: 'html-tags',
  needs: Feature.symbol,
  languages: 'any',
  edits: (text, {language}) => {
    if (!text.includes('<')) return [];
    const edits: Edit[] = [];
    for (const {0: run, index} of text.matchAll(TAGS)) {
      const end = index + run.length;
      let replacement = /\s/u.test(run.replace(/<[^<>]*>/gu, '')) ? ' ' : '';
      if (BLOCK_TAG.test(run)) replacement = pauseFor(text, index, end, language);
      edits.push({start: index, end, replacement, exact: false});
    }
    return edits;
  },
};
