import {expect} from '@open-wc/testing';
import type {Article} from '../../src/core/article/article.ts';
import {importArticle} from '../../src/import/import-article.ts';
import {ongoing} from './import-code.ts';
import {BEACON, HIT, POISONED} from './poisoned-markup.ts';

const marked = globalThis as {__poisoned?: number};

/** Enough text around it for Readability to take it for an article. */
const SENTENCE = 'كانت المدينة هادئة في ذلك الصباح، وكان الناس في بيوتهم ينتظرون المطر.';
const BODY = `<p>${SENTENCE}</p>`.repeat(8);

/** Addresses of requests that any of the markup has caused. */
function beacons(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => name.startsWith(BEACON) || name.endsWith('/x'));
}

/**
 * A request made after all others, in the page as in the markup; once it has been answered and
 * noted, earlier ones have been noted as well.
 */
async function settled(): Promise<void> {
  const address = `${location.origin}/__settled__/${crypto.randomUUID()}`;
  const noted = new Promise<void>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (!list.getEntriesByName(address).length) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({type: 'resource'});
  });
  const image = new Image();
  image.src = address;
  await noted;
}

function strings(article: Article): string[] {
  return [article.title, article.byline ?? '', ...article.blocks.map(({text}) => text)];
}

describe('poisoned markup', () => {
  beforeEach(() => {
    delete marked.__poisoned;
    performance.clearResourceTimings();
  });

  it('would leave a trace if it were ever put in the page', async () => {
    const probe = document.createElement('div');
    document.body.append(probe);
    probe.innerHTML = `<img src="${BEACON}/probe.png" onerror="${HIT}">`;
    const image = probe.querySelector('img')!;
    await new Promise((resolve) => image.addEventListener('error', resolve));
    await settled();
    expect(marked.__poisoned).to.equal(1);
    expect(beacons()).to.deep.equal([`${BEACON}/probe.png`]);
    probe.remove();
  });

  for (const sanitiser of ['auto', 'dompurify'] as const) {
    describe(sanitiser, () => {
      for (const [name, markup] of Object.entries(POISONED)) {
        it(name, async () => {
          const page = `<!doctype html><html lang="ar"><body><article>${BODY}${markup}</article></body></html>`;
          const articles = [
            await importArticle({kind: 'file', file: new File([page], 'x.html')}, ongoing, {
              sanitiser,
            }),
            await importArticle({kind: 'text', text: page}, ongoing, {sanitiser}),
            await importArticle({kind: 'text', text: '', html: markup}, ongoing, {sanitiser}),
          ];
          await settled();
          expect(marked.__poisoned, 'something ran').to.equal(undefined);
          expect(beacons(), 'something was loaded').to.deep.equal([]);
          // Readability leaves out forms; whoever selects one means it.
          expect(strings(articles[0]!)).to.include(SENTENCE);
          expect(strings(articles[2]!).join('\n')).to.contain('نص');
          for (const article of articles) {
            expect(strings(article).join('\n')).not.to.match(
              /<[a-z!?/]|onerror|__poisoned|javascript/i,
            );
            for (const block of article.blocks) {
              const own = block.kind === 'related' && block.href !== undefined ? [block.href] : [];
              const within = (block.links ?? []).flatMap((link) =>
                'href' in link ? [link.href] : [],
              );
              for (const href of [...own, ...within]) {
                expect(new URL(href).protocol).to.match(/^(?:https?|mailto):$/);
                expect(new URL(href).host).not.to.equal(location.host);
              }
            }
            // Plain data through and through.
            expect(structuredClone(article)).to.deep.equal(article);
          }
        });
      }
    });
  }

  it('uses the sanitiser of the browser where it has one, and DOMPurify where it has not', async () => {
    const native = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
    expect(native, 'this browser has setHTML').not.to.equal(undefined);
    let calls = 0;
    Object.defineProperty(Element.prototype, 'setHTML', {
      configurable: true,
      writable: true,
      value(this: Element, ...given: unknown[]) {
        calls++;
        (native!.value as (...values: unknown[]) => void).apply(this, given);
      },
    });
    try {
      const input = {kind: 'text', text: '', html: '<p>نص</p>'} as const;
      await importArticle(input, ongoing);
      expect(calls).to.equal(1);
      await importArticle(input, ongoing, {sanitiser: 'dompurify'});
      expect(calls).to.equal(1);
      Reflect.deleteProperty(Element.prototype, 'setHTML');
      const {blocks} = await importArticle(input, ongoing);
      expect(blocks.map(({text}) => text)).to.deep.equal(['نص']);
    } finally {
      Object.defineProperty(Element.prototype, 'setHTML', native!);
    }
  });
});
