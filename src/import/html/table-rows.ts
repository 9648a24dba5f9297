import type {TextRange} from '../../core/text-range.ts';
import {IMAGE_TEXT, unwrapLoneImages} from './image-texts.ts';
import {InlineText, type InlineContent, type InlineScope} from './inline-text.ts';
import {NOTE_MARK} from './note-marks.ts';
import type {PageBlock} from './page-block.ts';

/** Joins the cells of a row, so that a voice pauses between them. */
const SEPARATOR = '؛ ';
/** A longer cell is a column of a page, not a value. */
const LONGEST_CELL = 400;

/** Whether a table holds data; others only place parts of a page side by side. */
export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/i.test(table.getAttribute('role') ?? '')) return false;
  if (table.querySelector('table, h1, h2, h3, h4, h5, h6, blockquote, pre')) return false;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.length === 0 || Math.max(...rows.map(({children}) => children.length)) < 2) return false;
  return [...table.querySelectorAll('td, th')].every(
    ({textContent}) => textContent.trim().length <= LONGEST_CELL,
  );
}

/** The rows of a data table; rows without text are left out. */
export function tableRows(table: Element, scope: InlineScope): PageBlock[] {
  return [...table.querySelectorAll('tr')].flatMap((row) => {
    const cells = [...row.children].filter(({localName}) => /^t[hd]$/.test(localName));
    const joined = joinCells(cells.map((cell) => cellContent(cell, withLanguage(row, scope))));
    if (joined.content.text === '') return [];
    const inHead = row.parentElement?.localName === 'thead';
    const header = inHead || cells.every(({localName}) => localName === 'th');
    const anchors = [row, ...row.querySelectorAll('[id]')].flatMap((element) => {
      const name = element.getAttribute('id');
      return name === null ? [] : [{name, offset: 0}];
    });
    return [{...joined.content, anchors, kind: 'table-row' as const, cells: joined.cells, header}];
  });
}

/** An empty cell is an empty range, and nothing to be heard. */
function joinCells(contents: readonly InlineContent[]): {
  content: Omit<InlineContent, 'anchors'>;
  cells: readonly TextRange[];
} {
  let text = '';
  const cells: TextRange[] = [];
  const languages: InlineContent['languages'][number][] = [];
  const links: InlineContent['links'][number][] = [];
  for (const cell of contents) {
    if (cell.text !== '' && text !== '') text += SEPARATOR;
    const start = text.length;
    text += cell.text;
    const moved = <Range extends TextRange>(range: Range): Range => ({
      ...range,
      start: range.start + start,
      end: range.end + start,
    });
    cells.push({start, end: text.length});
    languages.push(...cell.languages.map(moved));
    links.push(...cell.links.map(moved));
  }
  return {content: {text, languages, links}, cells};
}

function cellContent(cell: Element, scope: InlineScope): InlineContent {
  unwrapLoneImages(cell);
  const line = new InlineText();
  const add = (node: Node, around: InlineScope): void => {
    if (node instanceof Text) line.add(node.data, around);
    if (!(node instanceof Element) || node.matches(IMAGE_TEXT)) return;
    // Paragraphs and lists within a cell; without this their words would touch.
    const isInline = /^(?:a|b|i|u|s|em|strong|span|sub|sup|small|bdi|abbr|mark|code)$/.test(
      node.localName,
    );
    if (!isInline) line.space();
    const href = node.localName === 'a' ? node.getAttribute('href') : null;
    const isNote = node.matches(NOTE_MARK);
    const inner = withLanguage(node, href === null ? around : {...around, href, isNote});
    for (const child of node.childNodes) add(child, inner);
    if (!isInline) line.space();
  };
  add(cell, scope);
  return line.take();
}

function withLanguage(element: Element, scope: InlineScope): InlineScope {
  const language = element.getAttribute('lang')?.trim();
  return language ? {...scope, language} : scope;
}
