import {buildArticle} from '../../core/article/build-article.ts';
import type {Article} from '../../core/article/article.ts';
import {AppError} from '../../core/errors.ts';
import {detectLanguage} from '../../core/language/detect-language.ts';
import type {Importer, ImportOptions, Material} from '../importer.ts';
import {newArticleId} from '../new-article-id.ts';
import {plainCharacters} from '../plain-characters.ts';
import {importText} from '../text-importer.ts';
import {pageBlocks} from './block-walker.ts';
import {declaredLanguage} from './declared-language.ts';
import {draftsFromPage, hasLetters} from './drafts-from-page.ts';
import {findArticle, type FoundArticle} from './find-article.ts';
import {imagesToTexts} from './image-texts.ts';
import {hasTooManyOpenElements} from './open-elements.ts';
import {settleNoteMarks} from './note-marks.ts';
import type {PageBlock} from './page-block.ts';
import {pageFacts} from './page-facts.ts';
import {linkAddress, resolveLinks} from './page-url.ts';
import {parseInert} from './parse-inert.ts';
import {isMenu, markRelated} from './related-links.ts';
import {sanitise} from './sanitise.ts';
import {settlePlaces} from './settle-places.ts';
import {stripFurniture} from './strip-furniture.ts';
import {unclobber} from './unclobber.ts';
import {restoreWordLists} from './word-lists.ts';

/** The part of the plain text's letters that the markup must have to be taken instead of it. */
const ENOUGH_OF_THE_TEXT = 0.9;

/** Web pages, from files, and pieces of them, from the clipboard. */
export const htmlImporter: Importer = {
  async import(material, options, signal) {
    signal.throwIfAborted();
    if (material.kind !== 'text') throw new AppError('binary-file');
    return material.html?.trim()
      ? importPiece(material, material.html, options, signal)
      : importPage(material, options, signal);
  },
};

type TextMaterial = Material & {readonly kind: 'text'};

/** A whole page: its article is somewhere in it. */
async function importPage(
  {text, source}: TextMaterial,
  options: ImportOptions,
  signal: AbortSignal,
): Promise<Article> {
  if (hasTooManyOpenElements(text)) throw new AppError('no-article-found');
  const page = inertPage(text);
  const found = findArticle(page);
  const all = await readBlocks(found, options, signal);
  const blocks = all.filter((block) => !isMenu(block));
  if (!hasLetters(blocks)) throw new AppError('no-article-found');
  return articleOf(blocks, found, page, source);
}

/** What a person selected and copied: all of it is meant, unless the plain text says more. */
async function importPiece(
  {text, source}: TextMaterial,
  html: string,
  options: ImportOptions,
  signal: AbortSignal,
): Promise<Article> {
  if (hasTooManyOpenElements(html)) return importText(text, source);
  const page = inertPage(html);
  const piece: FoundArticle = {content: page.body, facts: {}};
  const blocks = await readBlocks(piece, options, signal);
  const letters = blocks.reduce(
    // The plain text has nothing of the images.
    (sum, {kind, text: own}) => sum + (kind === 'image' ? 0 : letterCount(own)),
    0,
  );
  if (letters === 0 || letters < letterCount(text) * ENOUGH_OF_THE_TEXT) {
    return importText(text, source);
  }
  return articleOf(blocks, piece, page, source);
}

function inertPage(html: string): Document {
  const page = parseInert(plainCharacters(html));
  unclobber(page);
  resolveLinks(page);
  settleNoteMarks(page);
  restoreWordLists(page);
  stripFurniture(page);
  return page;
}

async function readBlocks(
  {content}: FoundArticle,
  {sanitiser = 'auto'}: ImportOptions,
  signal: AbortSignal,
): Promise<PageBlock[]> {
  settlePlaces(content);
  imagesToTexts(content);
  const clean = await sanitise(content, sanitiser, signal);
  return markRelated(pageBlocks(clean), linkAddress);
}

function articleOf(
  blocks: readonly PageBlock[],
  found: FoundArticle,
  page: Document,
  source: Article['source'],
): Article {
  const facts = pageFacts(page, found.facts);
  const body = blocks.filter(({kind}) => kind !== 'image');
  const text = body.map((block) => block.text).join('\n');
  const language = declaredLanguage(facts.language, text) ?? detectLanguage(text);
  // A piece of a page has no title but its first heading.
  const first = body[0];
  const title = facts.title ?? (first?.kind === 'heading' ? first.text : undefined);
  const drafts = draftsFromPage(blocks, title, language);
  return buildArticle(drafts, {
    id: newArticleId(),
    source,
    language,
    ...(title === undefined ? {} : {title}),
    ...(facts.byline === undefined ? {} : {byline: facts.byline}),
  });
}

function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
