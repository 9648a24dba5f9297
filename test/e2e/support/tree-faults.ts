import {isText, nodesOf, textOf, type TreeNode} from './tree-node.ts';

/** What somebody operates or is told of by its name alone; in the words of Chromium and AT-SPI. */
const NAMED = new Set([
  ...['button', 'link', 'checkbox', 'radio', 'slider', 'textbox', 'searchbox', 'combobox'],
  ...['option', 'switch', 'spinbutton', 'DisclosureTriangle', 'image', 'dialog', 'toolbar'],
  ...['push button', 'toggle button', 'check box', 'radio button', 'entry', 'combo box'],
  ...['tool bar', 'navigation', 'region'],
]);
/** Landmarks by their roles; a form is one only where it has a name. */
const LANDMARKS = new Set([
  ...['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'],
]);
/** What holds the name of another node and is not a second one. */
const LABELS = new Set(['LabelText', 'Legend', 'caption', 'label']);
/** What may have the name of the heading with which it begins. */
const TITLED = new Set(['RootWebArea', 'article', 'region', 'dialog', 'document web']);

export interface TreeExpectations {
  /** Where the interface is Arabic: what may stand in it in Latin letters. */
  readonly latin?: RegExp;
  /** Whether a modal dialog hides the page behind it, its `h1` with it. */
  readonly isDialog: boolean;
}

/** What somebody who listens to the tree would stumble over, in words; empty where all is well. */
export function treeFaults(root: TreeNode, expected: TreeExpectations): string[] {
  return [
    ...nameless(root),
    ...landmarkFaults(root),
    ...headingFaults(root, expected),
    ...saidTwice(root),
    ...structureFaults(root),
    ...foreignNames(root, expected),
  ];
}

function nameless(root: TreeNode): string[] {
  return [...nodesOf(root)]
    .filter(({role, name}) => NAMED.has(role) && name.trim() === '')
    .map(({role}) => `A ${role} has no name.`);
}

function landmarkFaults(root: TreeNode): string[] {
  const landmarks = [...nodesOf(root)].filter(
    ({role, name}) => LANDMARKS.has(role) && (role !== 'form' || name !== ''),
  );
  const called = landmarks.map(({role, name}) => `${role} "${name}"`);
  const alike = called.filter((each, index) => called.indexOf(each) < index);
  return [
    ...(landmarks.length > 7 ? [`There are ${landmarks.length} landmarks.`] : []),
    ...alike.map((each) => `${each} is there twice.`),
  ];
}

function headingFaults(root: TreeNode, {isDialog}: TreeExpectations): string[] {
  const headings = [...nodesOf(root)].filter(({role}) => role === 'heading');
  const levels = headings.map(({level}) => level ?? 0);
  const first = levels.filter((level) => level === 1).length;
  const wanted = isDialog ? 0 : 1;
  const skipped = headings.filter(
    (_, index) => index > 0 && levels[index]! > levels[index - 1]! + 1,
  );
  return [
    ...(first === wanted ? [] : [`There are ${first} headings of level 1.`]),
    ...skipped.map(({name, level}) => `"${name}" of level ${level} skips a level.`),
  ];
}

/** What is told twice to somebody who goes through the page from one node to the next. */
function saidTwice(root: TreeNode): string[] {
  const faults: string[] = [];
  for (const {role, name, description} of nodesOf(root)) {
    if (description !== '' && same(description, name)) {
      faults.push(`The ${role} "${name}" is described by its name.`);
    }
  }
  let before: TreeNode | undefined;
  for (const node of heard(root)) {
    if (
      before &&
      node.role !== 'main' &&
      same(node.name, before.name) &&
      !(TITLED.has(before.role) && isHeading(node))
    ) {
      faults.push(`"${node.name}" is said twice: ${before.role}, ${node.role}.`);
    }
    before = node;
  }
  return faults;
}

/** What has a name, in the order in which it is met; a name that is the text within it counts once. */
function* heard(node: TreeNode): Generator<TreeNode> {
  if (LABELS.has(node.role) && node.children.every(isText)) return;
  // Whoever comes into the screen has left what is around it.
  if (node.name.trim() !== '' || node.role === 'main') yield node;
  const isItsText = node.children.every(isText) && same(textOf(node), node.name);
  if (isItsText) return;
  for (const child of node.children) {
    if (LABELS.has(node.role) && isText(child)) continue;
    yield* heard(child);
  }
}

function structureFaults(root: TreeNode): string[] {
  const faults: string[] = [];
  for (const {role, name, children} of nodesOf(root)) {
    const roles = new Set(children.map((child) => child.role));
    const isList = role === 'list';
    if (isList && (roles.size === 0 || [...roles].some((each) => !ITEMS.has(each)))) {
      faults.push(`The list "${name}" has something else than items: ${[...roles].join()}.`);
    }
    if (!isList && roles.has('listitem')) faults.push(`A ${role} has items and is no list.`);
    if (role === 'table' && ![...nodesOf({...EMPTY, children})].some(isHeader)) {
      faults.push(`The table "${name}" has no headers.`);
    }
  }
  return faults;
}

const ITEMS = new Set(['listitem', 'list item', 'list']);
const EMPTY: TreeNode = {
  role: '',
  name: '',
  description: '',
  value: '',
  states: [],
  children: [],
};

function isHeader({role}: TreeNode): boolean {
  return /^(column|row) ?header$/u.test(role);
}

/** Latin letters in an Arabic interface; articles are in the language they are in. */
function foreignNames(root: TreeNode, {latin}: TreeExpectations): string[] {
  if (!latin) return [];
  const faults = new Set<string>();
  const look = ({role, name, description, value, children}: TreeNode) => {
    if (role === 'article') return;
    for (const each of [name, description, value]) {
      if (/\p{Script=Latin}/u.test(each.replace(latin, ''))) faults.add(`"${each}" is not Arabic.`);
    }
    children.forEach(look);
  };
  look(root);
  return [...faults];
}

function isHeading({role}: TreeNode): boolean {
  return role === 'heading';
}

function same(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/[\s\u2068\u2069]+/gu, ' ').trim();
  return plain(one) === plain(other);
}
