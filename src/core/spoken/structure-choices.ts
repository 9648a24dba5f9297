/** What becomes of a part of an article: said, said with its name before it, or left out. */
export type Treatment = 'read' | 'announce' | 'skip';

/** The parts of an article that the listener may have announced or left out. */
export const STRUCTURE_PARTS = [
  'headings',
  'lists',
  'quotes',
  'captions',
  /** What is written for those who do not see an image. */
  'images',
  'tables',
  'code',
  /** Pointers to other articles. */
  'links',
  /** The signs of footnotes in the text. */
  'footnotes',
  /** Web and mail addresses in the text. */
  'addresses',
] as const;

export type StructurePart = (typeof STRUCTURE_PARTS)[number];

export type StructureChoices = Readonly<Record<StructurePart, Treatment>>;

export type StructurePresetId = 'text' | 'article' | 'everything';

/** From the least that is said to the most. */
export const STRUCTURE_PRESETS: Readonly<Record<StructurePresetId, StructureChoices>> =
  Object.freeze({
    text: {
      headings: 'read',
      lists: 'read',
      quotes: 'read',
      captions: 'skip',
      images: 'skip',
      tables: 'skip',
      code: 'skip',
      links: 'skip',
      footnotes: 'skip',
      addresses: 'announce',
    },
    article: {
      headings: 'read',
      lists: 'read',
      quotes: 'read',
      captions: 'read',
      // Unannounced it would be taken for a sentence of the text.
      images: 'announce',
      tables: 'read',
      code: 'read',
      links: 'skip',
      footnotes: 'skip',
      addresses: 'read',
    },
    everything: {
      headings: 'announce',
      lists: 'announce',
      quotes: 'announce',
      captions: 'announce',
      images: 'announce',
      tables: 'announce',
      code: 'announce',
      links: 'announce',
      footnotes: 'announce',
      addresses: 'announce',
    },
  });

export const DEFAULT_STRUCTURE: StructureChoices = STRUCTURE_PRESETS.article;
