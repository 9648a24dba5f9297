/** A node of what a browser hands to assistive technology, whichever browser and way. */
export interface TreeNode {
  /** In the browser's own words: `heading`, `push button`. */
  readonly role: string;
  /** Empty where it has none. */
  readonly name: string;
  readonly description: string;
  /** What is set or filled in. */
  readonly value: string;
  /** Of a heading. */
  readonly level?: number;
  /** In the order of the alphabet; only those that hold. */
  readonly states: readonly string[];
  /** BCP 47, where the browser tells it. */
  readonly language?: string;
  readonly children: readonly TreeNode[];
}

/** All nodes from `root` on, in reading order. */
export function* nodesOf(root: TreeNode): Generator<TreeNode> {
  yield root;
  for (const child of root.children) yield* nodesOf(child);
}

/** What is text alone, in Chromium and by AT-SPI. */
export function isText({role}: TreeNode): boolean {
  return role === 'StaticText' || role === 'text leaf';
}

/** The text of a node and of all in it. */
export function textOf(root: TreeNode): string {
  const texts = [...nodesOf(root)].filter(isText).map(({name}) => name);
  return texts.join('').replace(/\s+/gu, ' ').trim();
}
