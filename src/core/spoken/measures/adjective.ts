import type {CountedNoun} from '../../numbers/counted-noun.ts';
import {isInvariable} from './noun-forms.ts';

/** The form of the counted noun that the adjective follows. */
export type CountedForm = 'singular' | 'accusative' | 'dual' | 'dualOblique' | 'plural';

/**
 * `adjective` (masculine singular) as it follows `noun` in `form`. The plural of a thing takes the
 * feminine singular: «جنيهات مصرية».
 */
export function agreeing(adjective: string, noun: CountedNoun, form: CountedForm): string {
  if (isInvariable(noun)) return adjective;
  const feminine = noun.gender === 'feminine';
  switch (form) {
    case 'plural':
      return `${adjective}ة`;
    case 'dual':
      return `${adjective}${feminine ? 'ت' : ''}ان`;
    case 'dualOblique':
      return `${adjective}${feminine ? 'ت' : ''}ين`;
    case 'accusative':
      return `${adjective}${feminine ? 'ة' : 'ا'}`;
    case 'singular':
      return feminine ? `${adjective}ة` : adjective;
  }
}
