import {textOf, isText, type TreeNode} from './tree-node.ts';

/** Longer texts are cut: which one it is shows by its beginning. */
const SHOWN_LENGTH = 70;

/**
 * What differs from one day, machine or build to the next, in the order in which it is looked for.
 * Nothing else is left out of a golden.
 */
const VARYING: readonly (readonly [RegExp, string])[] = [
  [/\d{1,2} \p{L}+ \d{4}(?!\p{L})|\p{Lu}\p{L}+ \d{1,2}, \d{4}/gu, 'DATE'],
  [/[\d.,]+ (?:ميغابايت|غيغابايت|[MG]B|(?:mega|giga)bytes?)(?!\p{L})/gu, 'SIZE'],
];

/** A tree as text, a line for each node, to be read by people and compared with a golden. */
export function treeText(root: TreeNode): string {
  return `${lines(root, '').join('\n')}\n`;
}

function lines(node: TreeNode, indent: string): string[] {
  const {role, name, description, value, level, states, language} = node;
  if (isText(node)) {
    const text = shown(name);
    return text === '' ? [] : [`${indent}${quoted(text)}${language ? ` lang=${language}` : ''}`];
  }
  const facts = [
    ...(level === undefined ? [] : [`level ${level}`]),
    ...(value === '' || value === name ? [] : [`= ${quoted(shown(value))}`]),
    ...states,
    ...(description === '' ? [] : [`(${shown(description)})`]),
    ...(language ? [`lang=${language}`] : []),
  ];
  const head = [role, ...(name === '' ? [] : [quoted(shown(name))]), ...facts].join(' ');
  const below = node.children.every(isText) && textOf(node) === plain(name) ? [] : node.children;
  return [`${indent}${head}`, ...below.flatMap((child) => lines(child, `${indent}  `))];
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function quoted(text: string): string {
  return `"${text}"`;
}

function shown(text: string): string {
  let steady = plain(text);
  for (const [what, name] of VARYING) steady = steady.replace(what, name);
  const characters = Array.from(steady);
  if (characters.length <= SHOWN_LENGTH) return steady;
  return `${characters.slice(0, SHOWN_LENGTH).join('').trimEnd()}…`;
}
