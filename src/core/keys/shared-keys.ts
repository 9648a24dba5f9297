import type {KeyCommand} from './key-commands.ts';
import type {KeyOwner} from './reserved-keys.ts';

/** A usual key that a screen reader uses as well. */
export interface SharedKey {
  readonly owners: readonly KeyOwner[];
  /** Why it is the usual key all the same. */
  readonly because: string;
}

/**
 * Seven keys are nobody's: they have the commands that are needed while one listens. These are the
 * others; what they do can be had in another way with a screen reader.
 */
export const SHARED_KEYS: Readonly<Partial<Record<KeyCommand, SharedKey>>> = {
  'next-section': {
    owners: ['nvda'],
    because: 'no article has headings of level 9, and NVDA goes to the next section with H',
  },
  'previous-section': {
    owners: ['nvda'],
    because: 'no article has headings of level 8, and NVDA goes to the section before with Shift+H',
  },
  contents: {
    owners: ['nvda'],
    because: 'no article has headings of level 7, and NVDA lists the headings with NVDA+F7',
  },
  slower: {
    owners: ['jaws'],
    because: 'minus belongs beside equals; the pace is also a slider in the player',
  },
  listening: {
    owners: ['jaws'],
    because: 'nothing in an article answers to a mouse above it; the options are also a button',
  },
  keys: {
    owners: ['voiceover', 'orca'],
    because: 'of all letters the fewest use it; the list is also in the settings',
  },
};
