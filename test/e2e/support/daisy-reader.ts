import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Page, Protocol} from 'puppeteer-core';
import {startAppServer} from './app-server.ts';
import {launchChromium, type BrowserOptions} from './browsers.ts';
import {RawiPage} from './rawi-page.ts';

const FILE = fileURLToPath(new URL('../../fixtures/daisy/source.html', import.meta.url));

/** The page of which the tests make their article. */
export const DAISY_SOURCE = readFileSync(FILE, 'utf8');

/** How long a busy machine may take until something is seen. */
export const PATIENCE_MS = 60_000;

/** A node of the accessibility tree, without those that assistive technology never meets. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  /** Of a heading, or of an item of a list. */
  readonly level: number | undefined;
  readonly children: readonly AccessibleNode[];
}

/** The long article of the tests after DAISY's books, imported from its file and open in Chromium. */
export class DaisyReader {
  readonly rawi: RawiPage;
  /** Where the article is, within the app. */
  readonly path: string;
  readonly #started: readonly (() => Promise<void>)[];

  private constructor(rawi: RawiPage, path: string, started: readonly (() => Promise<void>)[]) {
    this.rawi = rawi;
    this.path = path;
    this.#started = started;
  }

  /** `prepare` is done to the page before the app is opened in it. */
  static async start(
    options: BrowserOptions,
    signal: AbortSignal,
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<DaisyReader> {
    const started: (() => Promise<void>)[] = [];
    try {
      const server = await startAppServer({}, signal);
      started.unshift(server.stop);
      const test = await launchChromium({width: 412, height: 915, ...options}, signal);
      started.unshift(test.close);
      const page = await test.browser.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      // Scripts for the page come through tsx, which has a function name every function in them.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      await prepare?.(page);
      const rawi = await RawiPage.open(page, server.origin);
      await rawi.follow('/add');
      const chooser = page.waitForFileChooser();
      await page.click('rawi-add .ways button:nth-of-type(2)');
      await (await chooser).accept([FILE]);
      await page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
      return new DaisyReader(rawi, new URL(page.url()).pathname, started);
    } catch (error) {
      for (const stop of started) await stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    for (const stop of this.#started) await stop();
  }

  /** Opens the article anew, where it was left. */
  async open(): Promise<void> {
    await this.rawi.goto(this.path);
    await this.rawi.page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
  }

  /** Presses a button of the player, by its name. */
  press(name: string): Promise<void> {
    return this.rawi.press(`button[aria-label="${name}"]`);
  }

  /** The article, or the first node of another role, in the accessibility tree. */
  async tree(role = 'article'): Promise<AccessibleNode> {
    const session = await this.rawi.page.createCDPSession();
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const root = nodes.find((node) => !node.ignored && node.role?.value === role);
    if (!root) throw new Error(`The accessibility tree has no ${role}.`);
    return shown(root, byId)[0]!;
  }

  /** Chooses a section in the list of contents. */
  async goToSection(title: string): Promise<void> {
    const {page} = this.rawi;
    await this.press('أقسام المقال');
    await page.waitForSelector('dialog.contents-sheet[open]');
    await page.evaluate((wanted) => {
      const links = [...document.querySelectorAll<HTMLElement>('.contents-sheet a')];
      links.find(({textContent}) => textContent.trim() === wanted)!.click();
    }, title);
    await this.rawi.waitForSentence(title);
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  }

  /** Opens what changes the look of the text, beside the article. */
  async openLook(): Promise<void> {
    await this.rawi.page.click('.reader-tools button');
    await this.rawi.page.waitForSelector('dialog.look-sheet[open]');
  }

  async closeSheet(): Promise<void> {
    await this.rawi.page.keyboard.press('Escape');
    await this.rawi.page.waitForFunction(() => !document.querySelector('dialog[open]'));
  }

  /** Chooses one of the looks; resolves when the document has it. */
  async look(name: string, value: string): Promise<void> {
    const {page} = this.rawi;
    await page.click(`dialog.look-sheet input[name="${name}"][value="${value}"]`);
    await page.waitForFunction(
      (key, wanted) => document.documentElement.dataset[key] === wanted,
      {},
      name,
      value,
    );
  }
}

function shown(
  node: Protocol.Accessibility.AXNode,
  byId: ReadonlyMap<string, Protocol.Accessibility.AXNode>,
): AccessibleNode[] {
  const role = String(node.role?.value);
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? shown(child, byId) : [];
  });
  if (role === 'InlineTextBox') return [];
  if (node.ignored) return children;
  const level: unknown = node.properties?.find(({name}) => name === 'level')?.value.value;
  return [
    {
      role,
      name: String(node.name?.value ?? ''),
      level: typeof level === 'number' ? level : undefined,
      children,
    },
  ];
}

/** The nodes of `root` in the order in which they are read, itself left out. */
export function inOrder(root: AccessibleNode): AccessibleNode[] {
  return root.children.flatMap((child) => [child, ...inOrder(child)]);
}

/** What is read of a node: its text, without the marks of its lists. */
export function textOf(node: AccessibleNode): string {
  return inOrder(node)
    .filter(({role}) => role === 'StaticText')
    .map(({name}) => name)
    .join('');
}
