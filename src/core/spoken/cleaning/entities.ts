import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {foldedCharacter} from './fold-forms.ts';

/** The entities that texts on the web leave behind; of HTML's two thousand, the rest are rare. */
const NAMED: ReadonlyMap<string, string> = new Map(
  (
    'nbsp:  amp:& quot:" apos:\' lt:< gt:> laquo:« raquo:» lsaquo:‹ rsaquo:› ldquo:“ rdquo:” lsquo:‘ ' +
    'rsquo:’ sbquo:‚ bdquo:„ hellip:… ndash:– mdash:— bull:• middot:· ensp:  emsp:  thinsp:  ' +
    'shy: zwnj: zwj: lrm: rlm: copy:© reg:® trade:™ deg:° times:× divide:÷ plusmn:± minus:− ' +
    'frac12:½ frac14:¼ frac34:¾ euro:€ pound:£ yen:¥ cent:¢ sect:§ para: micro:µ permil:‰ ' +
    'sup1:¹ sup2:² sup3:³ larr:← rarr:→ uarr:↑ darr:↓ harr:↔ hearts:♥ iexcl:! iquest:؟ le:≤ ge:≥ ' +
    'ne:≠ asymp:≈ infin:∞ radic:√ pi:π alpha:α beta:β gamma:γ delta:δ omega:ω prime:′ Prime:″ ' +
    'dagger:† Dagger:‡ lbrack:[ rbrack:] comma:, period:. colon:: excl:! num:# percnt:% sol:/'
  )
    .split(/ (?=[A-Za-z]+\d*:)/u)
    .map((entry) => {
      const colon = entry.indexOf(':');
      return [entry.slice(0, colon), entry.slice(colon + 1)];
    }),
);

// «&amp;lt;» was escaped twice. Without its semicolon only what cannot be part of an address.
const ENTITY =
  /&(?:(?:amp|AMP|#0*38|#[xX]0*26);)*(?:#(\d{1,7})(?:;|(?!\d))|#[xX]([\dA-Fa-f]{1,6})(?:;|(?![\dA-Fa-f]))|([A-Za-z]{2,8}\d{0,2});|(nbsp|quot|amp|lt|gt)(?![\w=;]))/gu;

/** `&nbsp;`, `&amp;`, `&#1587;` left behind by a web page become the characters they name. */
export const decodeEntities: SpokenStep = {
  name: 'entities',
  needs: Feature.symbol,
  languages: 'any',
  edits: (text) => {
    if (!text.includes('&')) return [];
    const edits: Edit[] = [];
    for (const {0: entity, 1: decimal, 2: hex, 3: name, 4: bare, index} of text.matchAll(ENTITY)) {
      const replacement = decimal
        ? character(parseInt(decimal, 10))
        : hex
          ? character(parseInt(hex, 16))
          : NAMED.get(name ?? bare ?? '');
      if (replacement === undefined) continue;
      edits.push({start: index, end: index + entity.length, replacement, exact: false});
    }
    return edits;
  },
};

/** The character of a code point as the steps before this one would have left it. */
function character(point: number): string {
  if (point > 0x10ffff) return '';
  const named = String.fromCodePoint(point);
  if (/[\t\n\r]|\s/u.test(named)) return ' ';
  if (/[\p{C}\u0640]/u.test(named)) return point === 0x200d ? named : '';
  return foldedCharacter(named);
}
