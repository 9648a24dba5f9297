import type {Format} from '../format.ts';
import {plural} from '../plural.ts';
import type {LookMessages} from './look-messages.ts';

export function englishLook({number}: Format): LookMessages {
  return {
    title: 'Look of the text',
    preview: 'Preview',
    restore: 'Back to the usual look',
    letters: 'Letters and lines',
    colours: 'Page and highlight colours',
    reading: 'While it is read',
    themeContrast: 'High contrast',
    themeContrastHint: 'White on black.',
    font: 'Typeface',
    fonts: {
      naskh: 'Naskh',
      sans: 'Modern',
      clear: 'Large, clear letters',
    },
    lineHeight: 'Space between lines',
    measure: 'Longest line',
    characters: (count) =>
      plural('en', count, {
        one: `${number(count)} character`,
        other: `${number(count)} characters`,
      }),
    paragraphSpacing: 'Space between paragraphs',
    margin: 'Margin',
    vowels: 'Add missing vowel marks',
    vowelsChoices: {
      written: 'No, the text as it is written',
      sentence: 'In the sentence that is read',
      text: 'In the whole text',
    },
    marks: 'Vowel marks',
    marksChoices: {shown: 'Shown', dimmed: 'Dimmed', hidden: 'Hidden'},
    lightColour: 'Colour of the highlight',
    lightColours: {
      amber: 'Amber',
      green: 'Green',
      blue: 'Blue',
      rose: 'Rose',
      violet: 'Violet',
    },
    lightStyle: 'The word is marked by',
    lightStyles: {
      ground: 'A colour behind it and a line below',
      underline: 'A thick line below',
      ink: 'The colour of its letters and a line below',
    },
    focusMode: 'What is seen of the text',
    focusModes: {
      page: 'The whole page',
      dimmed: 'The sentence that is read, the rest dimmed',
      sentence: 'One sentence in large type',
      ruler: 'The page, with a ruler under the line that is read',
    },
  };
}
