import type {Article} from '../core/article/article.ts';
import {AppError} from '../core/errors.ts';
import {decodeText} from './charset/decode-text.ts';
import type {ImportOptions, Material} from './importer.ts';
import {IMPORTERS} from './importers.ts';
import {readBytes} from './read-bytes.ts';
import {refuseTooLarge} from './size-limit.ts';

/** What a person hands over: something pasted or shared, or a file. */
export type ImportInput =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The clipboard's `text/html`, where it has one. */
      readonly html?: string;
    }
  | {readonly kind: 'file'; readonly file: File};

/**
 * Makes an article of what a person hands over. Nothing in it is executed, shown or fetched on
 * the way, and the article is plain data.
 *
 * @throws AppError `empty-text` (no letter in it), `binary-file` (nothing that Rawi can read),
 *   `text-too-large` (see `size-limit.ts`; told before reading), `unreadable-file` (the device
 *   does not give it), `no-article-found` (a page without text). An abort rejects with
 *   `signal.reason`.
 */
export async function importArticle(
  input: ImportInput,
  signal: AbortSignal,
  options: ImportOptions = {},
): Promise<Article> {
  signal.throwIfAborted();
  const material = readable(await materialOf(input, signal));
  const entry = IMPORTERS.find(({recognises}) => recognises(material));
  if (!entry) throw new AppError('binary-file');
  const importer = await entry.load();
  signal.throwIfAborted();
  return importer.import(material, options, signal);
}

async function materialOf(input: ImportInput, signal: AbortSignal): Promise<Material> {
  if (input.kind === 'file') {
    const {file} = input;
    refuseTooLarge(file.size);
    const source = {kind: 'file', name: file.name} as const;
    return {kind: 'bytes', bytes: await readBytes(file, signal), source};
  }
  const {text, html} = input;
  refuseTooLarge(text.length);
  if (html !== undefined) refuseTooLarge(html.length);
  return {kind: 'text', text, ...(html === undefined ? {} : {html}), source: {kind: 'text'}};
}

/** Bytes that no importer knows by themselves are text in some encoding, or nothing for us. */
function readable(material: Material): Material {
  if (material.kind === 'text') return material;
  if (IMPORTERS.some(({recognises}) => recognises(material))) return material;
  return {kind: 'text', text: decodeText(material.bytes).text, source: material.source};
}
