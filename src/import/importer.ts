import type {Article, ArticleSource} from '../core/article/article.ts';

/** What is to become an article, as it came. */
export type Material =
  | {readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly source: ArticleSource}
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The same content as markup, where the clipboard has it. */
      readonly html?: string;
      readonly source: ArticleSource;
    };

/** Which sanitiser cleans markup: the browser's own where it has one, or DOMPurify always. */
export type SanitiserChoice = 'auto' | 'dompurify';

export interface ImportOptions {
  /** For tests; `auto` unless told. */
  readonly sanitiser?: SanitiserChoice;
}

/** Makes articles of one kind of material. Loaded when it is first needed. */
export interface Importer {
  /**
   * @throws AppError with one of the codes of import; an abort rejects with `signal.reason`.
   */
  import(material: Material, options: ImportOptions, signal: AbortSignal): Promise<Article>;
}

/** How an importer is found. Entries are part of the first load, so they are small. */
export interface ImporterEntry {
  readonly name: string;
  /** Whether the importer is for this material; looks at the content, never at a file's name. */
  readonly recognises: (material: Material) => boolean;
  readonly load: () => Promise<Importer>;
}
