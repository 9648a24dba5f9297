import type {ReleaseNote} from './release-note.ts';

/** The newest first. A version without a note of its own brings nothing that one would notice. */
export const englishNotes: readonly ReleaseNote[] = [
  {
    version: '0.1.0',
    changes: [
      'Two ways to listen, Rawi’s voice or your screen reader, and a switch between them at the head of every page.',
      'Letters, colours and spacing to choose for reading, and ways to show the sentence that is read alone.',
      'A library that goes back to the last article in one press and shows what each article begins with.',
      'A user guide inside the app, which opens with no network.',
    ],
  },
];
