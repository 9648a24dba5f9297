import {expect} from '@open-wc/testing';
import {utteranceFrom} from '../../../../src/core/plan/utterance.ts';
import type {Quirks} from '../../../../src/speech/quirks.ts';
import {profiles, type FakeSpeechProfile} from '../../../fakes/fake-speech-profile.ts';
import {plainUtterance} from '../../plain-utterance.ts';
import {EngineOnFake} from '../engine-on-fake.ts';
import {
  describeQuirk,
  expectWholeSentence,
  MINUTE,
  saidBy,
  SENTENCE,
  STARTS,
  TEXT,
  TrustingPage,
  wordsOf,
} from './quirk-row.ts';

/** How long the platform needs for the sentence at a rate, trusting the API. */
async function durationTrusting(profile: FakeSpeechProfile, rate: number): Promise<number> {
  const page = new TrustingPage(profile);
  page.speak(TEXT, {rate});
  await page.clock.advance(MINUTE);
  return page.events.at(-1)!.at - page.events[0]!.at;
}

/** How long the engine needs for the sentence at each of the rates that it offers. */
async function durationsOfEngine(
  profile: FakeSpeechProfile,
  quirks: Partial<Quirks>,
): Promise<ReadonlyMap<number, number>> {
  const durations = new Map<number, number>();
  for (const rate of new EngineOnFake(profile, quirks).engine.capabilities.rates) {
    const fake = new EngineOnFake(profile, quirks);
    fake.speak([SENTENCE], {rate});
    await fake.clock.advance(MINUTE);
    durations.set(rate, fake.events.at(-1)!.at - fake.events[0]!.at);
  }
  return durations;
}

/** Checks that each rate is faster than the one before it. */
function expectAudibleSteps(durations: ReadonlyMap<number, number>): void {
  let before = Infinity;
  for (const [rate, duration] of durations) {
    expect(duration, `rate ${rate}`).to.be.below(0.97 * before);
    before = duration;
  }
}

/** The rows about word events, texts and rates. */
export function describeWordQuirks(): void {
  describeQuirk(
    'No word events',
    async () => {
      const page = new TrustingPage(profiles.noBoundary);
      page.speak(TEXT);
      await page.clock.advance(MINUTE);
      expect(page.told).to.not.include('boundary');
    },
    async () => {
      const fake = new EngineOnFake(profiles.noBoundary);
      fake.speak([SENTENCE]);
      await fake.clock.advance(MINUTE);
      expectWholeSentence(fake);
      const words = fake.events.filter((event) => event.type === 'word');
      expect(
        words.every(({estimated}) => estimated),
        'and said to be so',
      ).to.equal(true);
    },
  );

  describeQuirk(
    '`charIndex` is wildly wrong',
    async () => {
      const page = new TrustingPage(profiles.bogusBoundary);
      page.speak(TEXT);
      await page.clock.advance(MINUTE);
      const places = page.events.flatMap(({charIndex}) => charIndex ?? []);
      expect(Math.min(...places), 'outside the text').to.be.above(TEXT.length);
    },
    async () => {
      const fake = new EngineOnFake(profiles.bogusBoundary);
      fake.speak([SENTENCE]);
      await fake.clock.advance(MINUTE);
      expectWholeSentence(fake);
    },
  );

  const withoutLength = {...profiles.normal, charLength: 'zero'} as const;
  describeQuirk(
    '`charLength` is 0 or missing',
    async () => {
      const page = new TrustingPage(withoutLength);
      page.speak(TEXT);
      await page.clock.advance(MINUTE);
      const lit = page.events
        .filter(({type}) => type === 'boundary')
        .map(({charIndex = 0, charLength = 0}) => TEXT.slice(charIndex, charIndex + charLength));
      expect(lit.join('')).to.equal('');
    },
    async () => {
      const fake = new EngineOnFake(withoutLength);
      fake.speak([SENTENCE]);
      await fake.clock.advance(MINUTE);
      // Words begin where the plan says that they do, and the plan knows where each ends.
      expectWholeSentence(fake);
    },
  );

  describeQuirk(
    '`elapsedTime` is in seconds or in milliseconds',
    async () => {
      const last = async (elapsedIn: 's' | 'ms') => {
        const page = new TrustingPage({...profiles.normal, elapsedIn});
        page.speak(TEXT);
        await page.clock.advance(MINUTE);
        return page.events.findLast(({type}) => type === 'boundary')!.elapsedTime!;
      };
      expect(await last('ms')).to.be.closeTo(1000 * (await last('s')), 1);
    },
    async () => {
      const times = async (elapsedIn: 's' | 'ms') => {
        const fake = new EngineOnFake({...profiles.normal, elapsedIn});
        fake.speak([SENTENCE]);
        await fake.clock.advance(MINUTE);
        expectWholeSentence(fake);
        return fake.events.map(({at}) => at);
      };
      expect(await times('s')).to.deep.equal(await times('ms'));
    },
  );

  const edge = {...profiles.normal, markup: 'cuts'} as const;
  const formula = 'إن كان الوزن < الحد & الحجم > الحد وصل القطار.';
  describeQuirk(
    'Speech is cut at & < >',
    async () => {
      const page = new TrustingPage(edge);
      page.speak(formula);
      await page.clock.advance(MINUTE);
      expect(saidBy(page.synthesis)).to.deep.equal(['إن', 'كان', 'الوزن']);
    },
    async () => {
      const fake = new EngineOnFake(edge);
      const utterance = plainUtterance(formula);
      fake.speak([utterance]);
      await fake.clock.advance(MINUTE);
      expect(saidBy(fake.synthesis)).to.deep.equal(wordsOf(formula));
      const offsets = fake.heard.slice(1, -1);
      expect(offsets).to.deep.equal(utterance.words.map(({spoken}) => spoken.start));
    },
  );

  // tts_win.cc takes the whole number of ten times the logarithm.
  const windows = {
    ...profiles.noBoundary,
    pace: (rate: number) => 10 ** (Math.trunc(10 * Math.log10(rate)) / 10),
  };
  describeQuirk(
    'The rate slider has a dead zone',
    async () => {
      const [slow, fast] = [
        await durationTrusting(windows, 0.8),
        await durationTrusting(windows, 1.25),
      ];
      expect(slow).to.be.closeTo(fast, 0.01);
    },
    async () => expectAudibleSteps(await durationsOfEngine(windows, {steppedRate: true})),
  );

  const safari = {
    ...profiles.noBoundary,
    pace: (rate: number) => (rate > 1 ? Math.min(4, 1 + 3 * (rate - 1)) : rate),
  };
  describeQuirk(
    'Safari is faster at the same rate, and at its fastest at 2',
    async () => {
      expect(await durationTrusting(safari, 1.5)).to.be.below(
        0.7 * (await durationTrusting(profiles.noBoundary, 1.5)),
      );
      expect(await durationTrusting(safari, 2)).to.equal(await durationTrusting(safari, 4));
    },
    async () => {
      const durations = await durationsOfEngine(safari, {steepRate: true});
      for (const [rate, duration] of durations) {
        const elsewhere = await durationTrusting(profiles.noBoundary, rate);
        expect(duration, `rate ${rate}`).to.be.closeTo(elsewhere, 0.01);
      }
      expectAudibleSteps(durations);
    },
  );

  const capped = {...profiles.noBoundary, pace: (rate: number) => Math.min(3, rate)};
  describeQuirk(
    'Nothing gets faster beyond rate 3',
    async () => {
      expect(await durationTrusting(capped, 3)).to.equal(await durationTrusting(capped, 4));
    },
    async () => expectAudibleSteps(await durationsOfEngine(capped, {fastestRate: 3})),
  );

  const restless = {...profiles.noBoundary, cancelGap: 125};
  describeQuirk(
    'Words are dropped at a change of rate',
    async () => {
      const page = new TrustingPage(restless);
      const utterance = page.speak(TEXT);
      await page.clock.advance(1500);
      utterance.rate = 2;
      await page.clock.advance(100);
      const before = saidBy(page.synthesis).length;
      // The rate of what is spoken stays as it is; the rest, spoken anew, is lost.
      page.synthesis.cancel();
      page.speak(wordsOf(TEXT).slice(before).join(' '), {rate: 2});
      await page.clock.advance(MINUTE);
      expect(saidBy(page.synthesis)).to.have.length(before);
    },
    async () => {
      const fake = new EngineOnFake(restless, {slowCancel: true});
      const controller = fake.speak([SENTENCE]);
      await fake.clock.advance(1600);
      const {offset} = fake.events.filter((event) => event.type === 'word').at(-1)!;
      controller.abort();
      const rest = utteranceFrom(SENTENCE, offset);
      fake.speak([rest], {rate: 2});
      await fake.clock.advance(MINUTE);
      const reported = fake.heard.filter((each) => typeof each === 'number');
      expect(reported.map((place) => place + offset)).to.deep.equal(
        STARTS.filter((start) => start >= offset),
      );
      expect(saidBy(fake.synthesis).slice(-rest.words.length)).to.deep.equal(wordsOf(rest.spoken));
      expect(new Set(saidBy(fake.synthesis))).to.deep.equal(new Set(wordsOf(TEXT)));
    },
  );
}
