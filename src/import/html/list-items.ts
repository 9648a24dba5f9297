import type {BlockForm} from './page-block.ts';

/** What stands in a list: an item with its number, or something that is no item (`item` absent). */
export interface ListPart {
  readonly content: ChildNode;
  readonly item?: BlockForm & {readonly kind: 'list-item'};
}

/** The children of a `ul`, `ol` or `menu` in order, numbered as a browser numbers them. */
export function listItems(list: Element, depth: number): ListPart[] {
  const ordered = list.localName === 'ol';
  const children = [...list.childNodes];
  const step = list.hasAttribute('reversed') ? -1 : 1;
  const count = children.filter(isItem).length;
  let ordinal = wholeNumber(list.getAttribute('start')) ?? (step < 0 ? count : 1);
  return children.map((content) => {
    if (!isItem(content)) return {content};
    if (!ordered) return {content, item: {kind: 'list-item', ordered, depth}};
    const own = wholeNumber(content.getAttribute('value')) ?? ordinal;
    ordinal = own + step;
    return {content, item: {kind: 'list-item', ordered, ordinal: own, depth}};
  });
}

function isItem(node: ChildNode): node is Element & ChildNode {
  return node instanceof Element && node.localName === 'li';
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}
