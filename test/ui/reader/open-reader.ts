import {fixture, html} from '@open-wc/testing';
import {TITLE_BLOCK_ID, type Article} from '../../../src/core/article/article.ts';
import {sectionsOf} from '../../../src/core/article/sections.ts';
import type {PlayerView} from '../../../src/ui/player-bar/rawi-player-bar.ts';
import '../../../src/ui/reader/rawi-reader.ts';
import type {OpenArticle, RawiReader} from '../../../src/ui/reader/rawi-reader.ts';
import {arabic, dressPage, named, nextEvent} from '../page.ts';

export const player: PlayerView = {
  status: 'paused',
  ended: false,
  rate: 1,
  rates: [0.5, 1, 2, 4],
  progress: 0,
  minutesLeft: 3,
  section: 1,
  sections: 3,
};

export function opened(article: Article, start?: OpenArticle['start']): OpenArticle {
  return {
    article,
    sections: sectionsOf(article),
    start: start ?? {block: TITLE_BLOCK_ID, sentence: {start: 0, end: article.title.length}},
  };
}

/** The reader with an article that has been built. */
export async function reader(open: OpenArticle, locale = arabic): Promise<RawiReader> {
  await dressPage(locale);
  const ready = nextEvent(document.body, 'reader-ready');
  const element = await fixture<RawiReader>(
    html`<rawi-reader .locale=${locale} .open=${open} .player=${player}></rawi-reader>`,
  );
  await ready;
  return element;
}
export const litTexts = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
const bar = (element: RawiReader) => element.querySelector('rawi-player-bar')!.shadowRoot!;
export const openContents = (element: RawiReader, locale = arabic) =>
  named(bar(element), locale.messages.reader.contents).click();
export const listeningButton = (element: RawiReader, locale = arabic) =>
  named(bar(element), locale.messages.listening.title);
