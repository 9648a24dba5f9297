import {
  CONTROL_PAIRS,
  LIGHT_COLOURS,
  LIGHT_PAIRS,
  LIGHT_STYLES,
  measured,
  TEXT_PAIRS,
  THEMES,
  type ColourPair,
} from './colour-pairs.ts';
import type {ColourLook, PageColours} from './page-colours.ts';

const themes = Object.entries(THEMES);

/**
 * The text of docs/colours.md.
 *
 * @param read reads the colours of a look from the real style sheets.
 */
export async function coloursPage(
  read: (look: ColourLook) => PageColours | Promise<PageColours>,
): Promise<string> {
  const usual = await Promise.all(themes.map(async ([, look]) => read(look)));
  const rows = (pairs: readonly ColourPair[]) =>
    pairs.map(({subject, ground, least}, index) => [
      `${subject} on ${ground}`,
      String(least),
      ...usual.map((colours) => shown(measured(pairs, colours)[index]!.ratio)),
    ]);
  const lights: string[][] = [];
  for (const lightStyle of LIGHT_STYLES) {
    for (const lightColour of LIGHT_COLOURS) {
      const cells: string[] = [];
      for (const [, look] of themes) {
        const colours = await read({...look, lightColour, lightStyle});
        cells.push(
          measured(LIGHT_PAIRS, colours)
            .map(({ratio}) => shown(ratio))
            .join(' / '),
        );
      }
      lights.push([`${lightColour}, ${lightStyle}`, ...cells]);
    }
  }
  const names = themes.map(([name]) => name);
  return `# Colours

Written by \`npx tsx test/ui/styles/write-colours.ts\` from the style sheets, as Chromium shows
them; a test fails where this page is not what they say, or a ratio is under its least. Ratios are
those of WCAG 2.2, rounded down. “More” is a theme where the system asks for more contrast. With
the system's theme the colours are those of light or dark, and with forced colours the system's own.

## Text

${table(['Pair', 'Least', ...names], rows(TEXT_PAIRS))}

## Controls, focus and progress

The accent is the colour of the focus ring.

${table(['Pair', 'Least', ...names], rows(CONTROL_PAIRS))}

## The light

The text of the sentence on its ground, the word on its own, and the line under the word on the
word's ground: at least ${LIGHT_PAIRS.map(({least}) => least).join(' / ')}. Every word that is lit has a line, so that it is told from its sentence
by more than colour.

${table(['Light', ...names], lights)}
`;
}

/** A page written by hand or by a formatter says the same whatever its spaces and dashes. */
export function withoutLayout(page: string): string {
  return page.replace(/-+/g, '-').replace(/\s+/g, ' ').trim();
}

/** Never more than it is. */
function shown(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}
