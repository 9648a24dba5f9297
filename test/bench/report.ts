import type {Figure} from './figure.ts';

/** One line of the table. */
export interface Row {
  readonly part: string;
  readonly where: string;
  readonly what: string;
  readonly unit: string;
  readonly figure: Figure;
  /** The value to stay within, for the median. */
  readonly goal?: Goal;
  /** What belongs to a figure that is measured once. */
  readonly note?: string;
}

export type Goal = {readonly atMost: number} | {readonly atLeast: number};

/** A value that is measured once, such as a size. */
export function once(value: number): Figure {
  return {median: value, minimum: value, maximum: value, runs: 1};
}

export function isMet({figure, goal}: Row): boolean | undefined {
  if (!goal) return undefined;
  return 'atMost' in goal ? figure.median <= goal.atMost : figure.median >= goal.atLeast;
}

/** The rows as a table for people, a heading for each part. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.what,
    row.where,
    `${number(row.figure.median)} ${row.unit}`,
    row.figure.runs > 1
      ? `${number(row.figure.minimum)}–${number(row.figure.maximum)} of ${row.figure.runs}`
      : (row.note ?? ''),
    goalText(row),
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...lines.map((line) => line[column]!.length)),
  );
  const printed: string[] = [];
  lines.forEach((line, index) => {
    const {part} = rows[index]!;
    if (part !== rows[index - 1]?.part) printed.push('', part);
    const cells = line.map((cell, column) =>
      column === 2 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column] ?? 0),
    );
    printed.push(`  ${cells.join('  ')}`.trimEnd());
  });
  return printed.join('\n');
}

function goalText(row: Row): string {
  if (!row.goal) return '';
  const bound = 'atMost' in row.goal ? `≤ ${row.goal.atMost}` : `≥ ${row.goal.atLeast}`;
  return `goal ${bound}  ${isMet(row) ? 'met' : 'MISSED'}`;
}

function number(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
}
