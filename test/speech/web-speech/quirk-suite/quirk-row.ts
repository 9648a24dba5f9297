import {expect} from '@open-wc/testing';
import {FakeClock} from '../../../fakes/fake-clock.ts';
import type {FakeSpeechProfile} from '../../../fakes/fake-speech-profile.ts';
import {FakeSpeechSynthesis} from '../../../fakes/fake-speech-synthesis.ts';
import type {FakeUtterance} from '../../../fakes/fake-utterance.ts';
import {plainUtterance} from '../../plain-utterance.ts';
import type {EngineOnFake} from '../engine-on-fake.ts';

export const MINUTE = 60_000;
export const TEXT = 'وصل القطار السريع إلى المحطة القديمة في المساء.';
export const SENTENCE = plainUtterance(TEXT);
export const STARTS = SENTENCE.words.map(({spoken}) => spoken.start);
/** All that the engine reports of {@link SENTENCE}. */
export const WHOLE = ['start', ...STARTS, 'end'];

/**
 * One row of docs/quirks.md: first that the platform really behaves so to a page that takes the
 * API at its word, then that the engine gets along with it. `symptom` is the row's first column.
 */
export function describeQuirk(
  symptom: string,
  shows: () => void | Promise<void>,
  cured: () => void | Promise<void>,
): void {
  describe(symptom, () => {
    it('shows itself to a page that trusts the API', shows);
    it('is cured', cured);
  });
}

/** Something that the platform told a {@link TrustingPage}. */
export interface PlatformEvent {
  readonly type: string;
  readonly at: number;
  readonly utterance: FakeUtterance;
  readonly error?: string;
  readonly charIndex?: number;
  readonly charLength?: number;
  readonly elapsedTime?: number;
}

/** A page that uses `speechSynthesis` as the specification describes it, without any care. */
export class TrustingPage {
  readonly clock = new FakeClock();
  readonly synthesis: FakeSpeechSynthesis;
  readonly events: PlatformEvent[] = [];

  constructor(profile: FakeSpeechProfile) {
    this.synthesis = new FakeSpeechSynthesis(profile, this.clock);
  }

  /** Hands a text to the platform and notes what it tells of it. */
  speak(text: string, settings: Partial<SpeechSynthesisUtterance> = {}): FakeUtterance {
    const utterance = this.synthesis.createUtterance(text) as unknown as FakeUtterance;
    Object.assign(utterance, {lang: 'ar', ...settings});
    for (const type of ['start', 'boundary', 'end', 'error']) {
      utterance.addEventListener(type, (event) => {
        // The details are the event's own properties, the type is not.
        const details = Object.fromEntries(Object.entries(event));
        this.events.push({...details, type, at: this.clock.now(), utterance});
      });
    }
    this.synthesis.speak(utterance);
    return utterance;
  }

  /** The types of the events so far. */
  get told(): readonly string[] {
    return this.events.map(({type}) => type);
  }
}

/** The words of a text that are said in the room, in order. */
export function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(([word]) => word);
}

/** The words that were said in the room, in order. */
export function saidBy({said}: FakeSpeechSynthesis): readonly string[] {
  return said.map(({word}) => word);
}

/** Checks that the sentence was heard to its end and reported, every word of it once. */
export function expectWholeSentence(fake: EngineOnFake): void {
  expect(fake.outcome).to.equal('resolved');
  expect(fake.heard).to.deep.equal(WHOLE);
}
