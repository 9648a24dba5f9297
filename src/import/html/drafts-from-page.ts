import type {BlockDraft} from '../../core/article/block-draft.ts';
import type {LanguageRun} from '../../core/article/article.ts';
import {plainCharacters} from '../plain-characters.ts';
import {declaredLanguage, sameLanguage} from './declared-language.ts';
import {headingLevels} from './heading-levels.ts';
import type {DeclaredLanguage} from './inline-text.ts';
import type {PageBlock} from './page-block.ts';
import {inlineAddress} from './page-url.ts';
import {withoutSaidImages} from './said-images.ts';
import {sameWords} from './same-words.ts';

/**
 * The blocks of a page as drafts of an article: without the headings that repeat its title,
 * with levels of its own, and with the languages the page names where the text bears them out.
 */
export function draftsFromPage(
  blocks: readonly PageBlock[],
  title: string | undefined,
  language: string,
): BlockDraft[] {
  const first = blocks.findIndex(({kind}) => kind !== 'image');
  const body = blocks.filter((block, index) => !repeatsTitle(block, index === first, title));
  const kept = withoutSaidImages(body.length > 0 ? body : blocks, title);
  const levels = headingLevels(
    kept.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])),
  );
  return kept.map((block) => {
    const {text, languages, links, anchors, ...form} = block;
    const languageRuns = runsIn(text, languages, language);
    const level = form.kind === 'heading' ? {level: levels.shift()!} : {};
    return {
      ...form,
      ...level,
      text,
      languageRuns,
      ...placesOf(form.kind, {links, anchors}),
    } as BlockDraft;
  });
}

/** What leads elsewhere, and the places that are led to. A pointer or an image is one link whole. */
function placesOf(
  kind: PageBlock['kind'],
  {links, anchors}: Pick<PageBlock, 'links' | 'anchors'>,
): Pick<BlockDraft, 'links' | 'anchors'> {
  if (kind === 'related' || kind === 'image') return {anchors};
  const kept = links.flatMap((link) => {
    const href = link.href.startsWith('#') ? link.href : inlineAddress(link.href);
    return href === undefined ? [] : [{...link, href}];
  });
  return {anchors, links: kept};
}

/** What the page names and the letters bear out, piece by piece, and neighbours together. */
function runsIn(
  text: string,
  declared: readonly DeclaredLanguage[],
  articleLanguage: string,
): LanguageRun[] {
  const runs: LanguageRun[] = [];
  for (const {start, end, language: tag} of declared) {
    const language = declaredLanguage(tag, text.slice(start, end));
    if (language === undefined || sameLanguage(language, articleLanguage)) continue;
    const last = runs.at(-1);
    const joins = last?.language === language && start - last.end <= 1;
    if (joins) runs.splice(-1, 1, {...last, end});
    else runs.push({start, end, language});
  }
  return runs;
}

/** The first thing on the page, or its main heading wherever it stands. */
function repeatsTitle(block: PageBlock, isFirst: boolean, title: string | undefined): boolean {
  if (block.kind !== 'heading' || title === undefined) return false;
  return (isFirst || block.level === 1) && sameWords(block.text, title);
}

/** Whether there is something to read beside what images show. */
export function hasLetters(blocks: readonly PageBlock[]): boolean {
  return blocks.some(({kind, text}) => kind !== 'image' && /\p{L}/u.test(plainCharacters(text)));
}
