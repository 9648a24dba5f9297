import {contrastRatio} from '../../../src/core/look/contrast.ts';
import type {Settings} from '../../../src/core/settings.ts';
import type {ColourLook, PageColours} from './page-colours.ts';

/** What stands on what, and the least contrast of the two. */
export interface ColourPair {
  readonly subject: string;
  readonly ground: string;
  readonly least: number;
}

export interface MeasuredPair extends ColourPair {
  readonly ratio: number;
}

/** Text of the interface and of an article: WCAG 1.4.6. */
export const TEXT_PAIRS: readonly ColourPair[] = [
  ...['paper', 'raised'].flatMap((ground) =>
    ['ink', 'muted', 'accent', 'danger'].map((subject) => ({subject, ground, least: 7})),
  ),
  {subject: 'on-accent', ground: 'accent', least: 7},
  {subject: 'ink', ground: 'sentence-light', least: 7},
  {subject: 'text', ground: 'page', least: 7},
];

/** Lines of controls, the focus ring, and what has been heard of an article: WCAG 1.4.11, 2.4.13. */
export const CONTROL_PAIRS: readonly ColourPair[] = [
  {subject: 'control-line', ground: 'paper', least: 3},
  {subject: 'control-line', ground: 'raised', least: 3},
  {subject: 'accent', ground: 'paper', least: 3},
  {subject: 'accent', ground: 'raised', least: 3},
  {subject: 'accent', ground: 'sentence-light', least: 3},
  {subject: 'accent', ground: 'line', least: 3},
];

/** The light that moves with the voice. */
export const LIGHT_PAIRS: readonly ColourPair[] = [
  {subject: 'sentence-text', ground: 'sentence', least: 7},
  {subject: 'word-text', ground: 'word', least: 7},
  {subject: 'word-line', ground: 'word', least: 3},
];

export const LIGHT_COLOURS: readonly Settings['lightColour'][] = [
  'amber',
  'green',
  'blue',
  'rose',
  'violet',
];

export const LIGHT_STYLES: readonly Settings['lightStyle'][] = ['ground', 'underline', 'ink'];

/** Every look whose grounds differ, by its name in docs/colours.md. */
export const THEMES: Readonly<Record<string, ColourLook>> = {
  light: {theme: 'light'},
  dark: {theme: 'dark'},
  sepia: {theme: 'sepia'},
  contrast: {theme: 'contrast'},
  'light, more': {theme: 'light', more: true},
  'dark, more': {theme: 'dark', more: true},
  'sepia, more': {theme: 'sepia', more: true},
};

export function measured(pairs: readonly ColourPair[], colours: PageColours): MeasuredPair[] {
  return pairs.map((pair) => {
    const subject = colours[pair.subject];
    const ground = colours[pair.ground];
    if (!subject || !ground) throw new Error(`No colour of ${pair.subject} on ${pair.ground}.`);
    return {...pair, ratio: contrastRatio(subject, ground)};
  });
}

/** Those that are under their least, in words. */
export function tooLow(pairs: readonly ColourPair[], colours: PageColours): string[] {
  return measured(pairs, colours)
    .filter(({ratio, least}) => ratio < least)
    .map(
      ({subject, ground, ratio, least}) =>
        `${subject} on ${ground}: ${ratio.toFixed(2)} of ${least}`,
    );
}
