/** A list that is gone through in its order, or read in any. */
export interface GuideList {
  readonly kind: 'steps' | 'list';
  readonly items: readonly string[];
}

export interface GuideParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** The first cell of each row is its heading. */
export interface GuideTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Keys and what they do. */
export interface GuideKeys {
  readonly kind: 'keys';
  readonly keys: readonly {readonly key: string; readonly does: string}[];
}

/** A heading within a section. */
export interface GuideHeading {
  readonly kind: 'heading';
  readonly text: string;
}

/** A picture of `public/help`, by its name without the ending. */
export interface GuidePicture {
  readonly kind: 'picture';
  readonly name: string;
  readonly alt: string;
  /** In pixels of the file, which is twice as fine as the page. */
  readonly width: number;
  readonly height: number;
}

export type GuideBlock =
  GuideParagraph | GuideHeading | GuideList | GuideTable | GuideKeys | GuidePicture;

export interface GuideSection {
  /** Its place in the page's address. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}

/** The user guide. */
export interface HelpMessages {
  readonly title: string;
  readonly intro: string;
  /** The name of the list of its sections. */
  readonly contents: string;
  readonly sections: readonly GuideSection[];
}
