import type {UtteranceSound} from './utterance-sound.ts';

/** An {@link UtteranceSound} whose samples the browser keeps, outside of the page's memory. */
export interface RecordedSound extends Omit<UtteranceSound, 'samples'> {
  readonly samples: Blob;
}

export function recordedSound({samples, ...sound}: UtteranceSound): RecordedSound {
  return {...sound, samples: new Blob([samples])};
}
