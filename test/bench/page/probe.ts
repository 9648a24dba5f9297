import {Blocks, type LongBlock} from './blocks.ts';
import {Interactions} from './interactions.ts';
import {PlayButton, type FirstSound} from './play-button.ts';
import {showWords, scrollThrough, type Scrolled, type WordTimes} from './reader-drive.ts';

/** What is measured inside the pages of the app, past its own code. Times as `performance.now`. */
export interface Probe {
  /** Moments by their names: `usable`, `import-request`, `route`, `first-paragraph`, `ready`. */
  readonly moments: Record<string, number>;
  /** Resolves when a moment has come. */
  moment(name: string): Promise<number>;
  /** Forgets what there was. */
  reset(): void;
  /** Stretches in which the main thread answered nothing, of 50 ms and more. */
  blocks(): readonly LongBlock[];
  /** Since the last call; see {@link Interactions}. */
  slowestInteraction(): Promise<number>;
  firstSound(): Promise<FirstSound>;
  silence(): Promise<void>;
  useBuiltInVoice(): void;
  /** How many sections the contents of the open article list. */
  sections(): number;
  seekSection(index: number): void;
  words(count: number): Promise<WordTimes>;
  scroll(screens: number): Promise<Scrolled>;
}

declare global {
  interface Window {
    probe?: Probe;
  }
}

const moments: Record<string, number> = {};
let waiting: {name: string; resolve: (at: number) => void}[] = [];
const blocks = new Blocks();
const interactions = new Interactions();
const playButton = new PlayButton();

function note(name: string, at = performance.now()): void {
  if (name in moments) return;
  moments[name] = at;
  waiting = waiting.filter((wait) => {
    if (wait.name === name) wait.resolve(at);
    return wait.name !== name;
  });
}

/** Notes when the first element appears that matches. */
function watch(name: string, selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    note(name);
  });
  observer.observe(document, {childList: true, subtree: true});
}

addEventListener('import-request', () => note('import-request'), true);
addEventListener('reader-ready', () => note('ready'), true);
const pushState = history.pushState.bind(history);
history.pushState = (...args) => {
  pushState(...args);
  note('route');
};
watch('usable', 'a[href="/add"]');

window.probe = {
  moments,
  moment: (name) =>
    new Promise((resolve) => {
      if (name in moments) resolve(moments[name]!);
      else waiting.push({name, resolve});
    }),
  reset() {
    for (const name of Object.keys(moments)) Reflect.deleteProperty(moments, name);
    blocks.clear();
    watch('first-paragraph', 'article.article p');
  },
  blocks: () => blocks.taken(),
  slowestInteraction: () => interactions.slowest(),
  firstSound: () => playButton.firstSound(),
  silence: () => playButton.silence(),
  useBuiltInVoice() {
    const event = new Event('settings-change', {bubbles: true});
    document
      .querySelector('main')!
      .dispatchEvent(Object.assign(event, {change: {engine: 'built-in'}}));
  },
  sections: () => document.querySelectorAll('rawi-contents a').length,
  seekSection(index) {
    document.querySelectorAll<HTMLElement>('rawi-contents a')[index]!.click();
  },
  words: showWords,
  scroll: scrollThrough,
};
