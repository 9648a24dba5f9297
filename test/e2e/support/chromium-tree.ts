import type {CDPSession, Protocol} from 'puppeteer-core';
import type {TreeNode} from './tree-node.ts';

type AxNode = Protocol.Accessibility.AXNode;

/** Parts of what is a node already: a line of a text, the bullet of an item. */
const PARTS = new Set(['InlineTextBox', 'LineBreak', 'ListMarker']);
/** Holds others and is nothing by itself, unless it has a name or is live. */
const PLAIN = new Set(['generic', 'none', 'Section']);
/** Properties that are said of a control, and the value that says nothing. */
const STATES: Readonly<Record<string, string>> = {
  busy: 'false',
  checked: 'never',
  disabled: 'false',
  expanded: 'never',
  hasPopup: 'false',
  invalid: 'false',
  live: 'off',
  modal: 'false',
  pressed: 'never',
  required: 'false',
  selected: 'false',
};

/** What Chromium hands to assistive technology of the page, closed shadow roots included. */
export async function chromiumTree(session: CDPSession): Promise<TreeNode> {
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find(({parentId}) => parentId === undefined);
  const [tree] = root ? treesOf(root, byId) : [];
  if (!tree) throw new Error('The page has no accessibility tree.');
  return tree;
}

/** The node, or in place of one that is ignored its children. */
function treesOf(node: AxNode, byId: ReadonlyMap<string, AxNode>): readonly TreeNode[] {
  const role = said(node.role);
  if (PARTS.has(role)) return [];
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? treesOf(child, byId) : [];
  });
  const name = said(node.name);
  const properties = new Map((node.properties ?? []).map((each) => [each.name, said(each.value)]));
  const isPlain = PLAIN.has(role) && name === '' && (properties.get('live') ?? 'off') === 'off';
  if (node.ignored || isPlain) return children;
  const level = properties.get('level');
  return [
    {
      role,
      name,
      description: said(node.description),
      value: (properties.get('valuetext') ?? '') || said(node.value),
      ...(level && {level: Number(level)}),
      states: [...properties].flatMap(([property, value]) => stateOf(property, value)).sort(),
      children,
    },
  ];
}

function stateOf(property: string, value: string): string[] {
  const usual = STATES[property];
  if (usual === undefined || value === usual) return [];
  return [value === 'true' ? property : `${property}=${value}`];
}

function said(value: Protocol.Accessibility.AXValue | undefined): string {
  return value?.value === undefined ? '' : String(value.value);
}
