import {
  DEFAULT_READING_CHOICES,
  type ReadingChoices,
} from '../../../src/core/spoken/reading-choices.ts';
import {
  DEFAULT_STRUCTURE,
  type StructureChoices,
} from '../../../src/core/spoken/structure-choices.ts';

/** One line of a case file: what stands on the page, what is said, and why. */
export interface SpokenCase {
  readonly line: number;
  readonly shown: string;
  readonly spoken: string;
  readonly why: string;
  readonly choices: ReadingChoices;
}

/**
 * The cases of a file: `shown<TAB>spoken<TAB>why` a line. A line that begins with `#` is a remark;
 * one that begins with `@` holds the choices (JSON) for the lines after it, on top of the defaults.
 * Characters that one cannot see are written `\u200F`.
 */
export function parseCases(source: string): SpokenCase[] {
  const cases: SpokenCase[] = [];
  let choices = DEFAULT_READING_CHOICES;
  source.split('\n').forEach((text, index) => {
    if (text === '' || text.startsWith('#')) return;
    if (text.startsWith('@')) {
      choices = withDefaults(JSON.parse(text.slice(1)) as Chosen);
      return;
    }
    const [shown, spoken, why, ...rest] = text.split('\t').map(unescaped);
    if (shown === undefined || spoken === undefined || !why || rest.length > 0) {
      throw new Error(`Line ${index + 1} is not «shown, spoken, why»: ${text}`);
    }
    cases.push({line: index + 1, shown, spoken, why, choices});
  });
  return cases;
}

type Chosen = Partial<Omit<ReadingChoices, 'structure'>> & {
  readonly structure?: Partial<StructureChoices>;
};

function withDefaults({structure, ...chosen}: Chosen): ReadingChoices {
  return {
    ...DEFAULT_READING_CHOICES,
    ...chosen,
    structure: {...DEFAULT_STRUCTURE, ...structure},
  };
}

function unescaped(field: string): string {
  return field.replace(
    /\\u(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{4}))/gu,
    (_, long: string | undefined, short: string | undefined) =>
      String.fromCodePoint(parseInt(long ?? short!, 16)),
  );
}
