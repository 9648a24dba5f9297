import type {Section} from './sections.ts';

/** A section of an article and the sections under it. */
export interface SectionNode {
  readonly section: Section;
  /** Of the section among all of the article's. */
  readonly index: number;
  readonly under: readonly SectionNode[];
}

interface OpenNode extends SectionNode {
  readonly under: OpenNode[];
}

/**
 * The sections as a list of contents shows them: each under the last one whose heading stands
 * higher, whatever levels lie between. The part under the title stands beside the outermost
 * headings, since a list of one entry with all others in it would only be one step further.
 */
export function sectionTree(sections: readonly Section[]): readonly SectionNode[] {
  const top: OpenNode[] = [];
  const open: OpenNode[] = [];
  sections.forEach((section, index) => {
    while (open.length > 0 && open.at(-1)!.section.level >= section.level) open.pop();
    const node: OpenNode = {section, index, under: []};
    (open.at(-1)?.under ?? top).push(node);
    if (section.level > 1) open.push(node);
  });
  return top;
}
