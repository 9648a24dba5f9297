import type {Locale} from '../locale.ts';
import {helpMessages} from './help-catalogue.ts';
import type {GuideBlock, GuideTable} from './help-messages.ts';

/**
 * The guide as Markdown, for readers of the repository; not laid out as Prettier would have it.
 *
 * @param pictures the folder of the pictures, as seen from the file
 */
export function guideMarkdown(locale: Locale, pictures: string): string {
  const {title, intro, sections} = helpMessages(locale);
  const parts = [
    `# ${title}`,
    intro,
    ...sections.flatMap((section) => [
      `## ${section.title}`,
      ...section.blocks.map((block) => blockMarkdown(block, pictures)),
    ]),
  ];
  // What isolates a title from its sentence on the screen is only in the way in a file.
  return `${parts.join('\n\n').replace(/[\u2066-\u2069]/gu, '')}\n`;
}

function blockMarkdown(block: GuideBlock, pictures: string): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'heading':
      return `### ${block.text}`;
    case 'steps':
      return block.items.map((item, index) => `${index + 1}. ${item}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return tableMarkdown(block);
    case 'keys':
      return block.keys.map(({key, does}) => `- ${codeSpan(key)} ${does}`).join('\n');
    case 'picture':
      return `![${block.alt}](${pictures}/${block.name}.webp)`;
  }
}

/** A grave accent needs a fence that it does not end. */
function codeSpan(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function tableMarkdown({caption, head, rows}: GuideTable): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`${caption}:`, '', row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
