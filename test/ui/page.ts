import {createLocale} from '../../src/i18n/create-locale.ts';
import type {Locale} from '../../src/i18n/locale.ts';

export const arabic = createLocale('ar', 'arab');
export const english = createLocale('en', 'latn');
/** Both languages of the interface, for tests of what differs between them. */
export const locales: readonly Locale[] = [arabic, english];

/** Gives the document a language and the app's own styles, as they are when the app runs. */
export async function dressPage({language, direction}: Locale = arabic): Promise<void> {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  document.title = 'راوي';
  await styles();
}

let loading: Promise<void> | undefined;

function styles(): Promise<void> {
  loading ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL('../../src/ui/styles/index.css', import.meta.url).href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error('The styles did not load.')));
    document.head.append(link);
  });
  return loading;
}

/** The next event of a kind that reaches `target`. */
export function nextEvent<Kind extends keyof HTMLElementEventMap>(
  target: EventTarget,
  kind: Kind,
): Promise<HTMLElementEventMap[Kind]> {
  return new Promise((resolve) => {
    target.addEventListener(kind, (event) => resolve(event as HTMLElementEventMap[Kind]), {
      once: true,
    });
  });
}

/** Collects the events of a kind that reach `target`. */
export function eventsOf<Kind extends keyof HTMLElementEventMap>(
  target: EventTarget,
  kind: Kind,
): HTMLElementEventMap[Kind][] {
  const events: HTMLElementEventMap[Kind][] = [];
  target.addEventListener(kind, (event) => events.push(event as HTMLElementEventMap[Kind]));
  return events;
}

/** The one element in `root` whose accessible name is this. */
export function named(root: ParentNode, name: string): HTMLElement {
  const found = [
    ...root.querySelectorAll('button, a, input, select, textarea, [aria-label]'),
  ].filter((element) => nameOf(element) === name);
  if (found.length !== 1) throw new Error(`${found.length} elements are named «${name}».`);
  return found[0] as HTMLElement;
}

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const {labels} = element as Partial<HTMLInputElement>;
  return words(labels?.[0]?.textContent ?? element.textContent);
}

/** Fails unless `element` has the focus. Says so in words: chai would print a whole tree. */
export function expectFocus(element: Element | null): void {
  const {activeElement} = document;
  if (activeElement === element) return;
  throw new Error(`The focus is on ${tagOf(activeElement)} and not on ${tagOf(element)}.`);
}

function tagOf(element: Element | null): string {
  const copy = element?.cloneNode() as Element | undefined;
  return copy ? copy.outerHTML : 'nothing';
}

/** Text with its line breaks and indents taken out. */
export function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The next frame has been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
