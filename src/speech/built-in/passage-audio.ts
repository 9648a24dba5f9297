import type {Utterance} from '../../core/plan/utterance.ts';
import type {EngineEvent} from '../engine.ts';
import type {UtteranceSound} from './utterance-sound.ts';
import {wavBlob} from './wav.ts';

/** What is due at a moment of the passage. */
export interface TimelineMark {
  /** Seconds from the beginning, at rate 1. */
  readonly at: number;
  readonly event: EngineEvent;
}

/** A passage as one sound, and what happens in it. */
export interface PassageAudio {
  readonly wav: Blob;
  /** In order of time. */
  readonly marks: readonly TimelineMark[];
}

/**
 * Joins the sounds of a passage's utterances, each followed by exactly its pause: the silence
 * that is left around a sound counts as part of it.
 */
export function passageAudio(
  passage: readonly Utterance[],
  sounds: readonly UtteranceSound[],
): PassageAudio {
  const sampleRate = sounds[0]?.sampleRate ?? 22_050;
  const chunks: Int16Array<ArrayBuffer>[] = [];
  const marks: TimelineMark[] = [];
  let position = 0;
  const append = (chunk: Int16Array<ArrayBuffer>) => {
    chunks.push(chunk);
    position += chunk.length;
  };

  passage.forEach((utterance, index) => {
    const sound = sounds[index]!;
    const start = position / sampleRate;
    marks.push({at: start, event: {type: 'start', utterance: index}});
    utterance.words.forEach((word, wordIndex) => {
      const time = sound.words[wordIndex]!;
      marks.push({
        at: start + time.start / 1000,
        event: {
          type: 'word',
          utterance: index,
          offset: word.spoken.start,
          estimated: time.estimated,
        },
      });
    });
    append(sound.samples);
    marks.push({at: position / sampleRate, event: {type: 'end', utterance: index}});

    const pause = Math.round((utterance.pauseAfter * sampleRate) / 1000);
    const silent = sound.trail + (sounds[index + 1]?.lead ?? 0);
    append(new Int16Array(Math.max(0, pause - silent)));
  });
  return {wav: wavBlob(chunks, sampleRate), marks};
}
