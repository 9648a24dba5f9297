import {expect} from '@open-wc/testing';
import {VoiceCheckDesk} from '../../src/app/voice-check-desk.ts';
import {AppError} from '../../src/core/errors.ts';
import type {Settings} from '../../src/core/settings.ts';
import type {Voice} from '../../src/speech/engine.ts';
import type {VoiceChoice} from '../../src/speech/player/manner.ts';
import {installSteps} from '../../src/ui/voice-check/result-text.ts';
import {VoiceCheckEvent} from '../../src/ui/voice-check/voice-check-event.ts';
import type {VoiceCheckView} from '../../src/ui/voice-check/voice-check-view.ts';
import {arabic, english} from '../ui/page.ts';

const local: Voice = {id: 'local', name: 'ليلى', language: 'ar-EG', local: true, tellsWords: true};
const remote: Voice = {id: 'remote', name: 'Naayf', language: 'ar-SA', local: false};

/** Something that is being said, and how it ends. */
interface Said {
  readonly text: string;
  readonly language: string;
  readonly choice: VoiceChoice;
  readonly signal: AbortSignal;
  readonly end: () => void;
  readonly fail: (error: unknown) => void;
}

function desk(
  voices: readonly Voice[] | 'unknown' = [local],
  {settings = {}, locale = arabic}: {settings?: Partial<Settings>; locale?: typeof arabic} = {},
) {
  const said: Said[] = [];
  const changes: Partial<Settings>[] = [];
  const views: (VoiceCheckView | undefined)[] = [];
  const made = new VoiceCheckDesk({
    platform: 'android',
    locale: () => locale,
    settings: () => ({voices: {en: 'e1'}, agreedVoices: [], listenWith: 'voice', ...settings}),
    change: (change) => changes.push(change),
    voices: () => (voices === 'unknown' ? undefined : voices),
    speak: (text, language, choice, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        said.push({text, language, choice, signal, end: resolve, fail: reject});
      }),
    show: (view) => views.push(view),
  });
  return {
    desk: made,
    said,
    changes,
    view: () => views.at(-1),
    /** What has been promised has come about. */
    settled: async () => {
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    },
  };
}

/** A desk at its question. */
async function asking(voices: readonly Voice[] = [local]) {
  const made = desk(voices);
  made.desk.take('start');
  made.desk.take('play');
  made.said[0]!.end();
  await made.settled();
  return made;
}

describe('VoiceCheckDesk', () => {
  it('says nothing before it is asked to', () => {
    const {desk: check, said, changes, view} = desk();
    check.take('start');
    expect(view()).to.deep.include({step: 'offer', voice: local, platform: 'android'});
    expect(view()!.facts).to.deep.equal({offline: 'yes', screenOff: 'no', words: 'yes'});
    expect(said).to.deep.equal([]);
    expect(changes).to.deep.equal([]);
  });

  it('plays an Arabic sentence with the device’s voice, then asks', async () => {
    const {desk: check, said, view, settled} = desk([remote, local], {locale: english});
    check.take('start');
    check.take('play');
    expect(view()!.step).to.equal('playing');
    expect(said.map(({language, choice}) => [language, choice])).to.deep.equal([
      ['ar', {engine: 'device', voice: 'local'}],
    ]);
    expect(said[0]!.text).to.match(/^[\p{Script=Arabic}\s\p{P}\p{M}]+$/u);
    said[0]!.end();
    await settled();
    expect(view()!.step).to.equal('question');
    expect(said).to.have.length(1);
  });

  it('plays it again, and silences what it played before', async () => {
    const {desk: check, said, view, settled} = await asking();
    check.take('play');
    check.take('play');
    await settled();
    expect(said.map(({signal}) => signal.aborted)).to.deep.equal([true, true, false]);
    expect(view()!.step).to.equal('playing');
    said[2]!.end();
    await settled();
    expect(view()!.step).to.equal('question');
  });

  it('keeps that Arabic was heard, and leaves the voice', async () => {
    const {desk: check, said, changes, view} = await asking();
    check.take('heard');
    expect(view()).to.deep.include({step: 'result', outcome: 'heard', voice: local});
    expect(changes).to.deep.equal([{voiceCheck: 'heard'}]);
    expect(said).to.have.length(1);
  });

  it('takes an answer while the sentence still sounds, and silences it', async () => {
    const {desk: check, said, view, settled} = await asking();
    check.take('play');
    check.take('heard');
    await settled();
    expect(said[1]!.signal.aborted).to.equal(true);
    expect(view()).to.deep.include({step: 'result', outcome: 'heard'});
  });

  it('has Rawi’s voice read where nothing was heard, and say so with the way to a voice', async () => {
    const {desk: check, said, changes, view, settled} = await asking();
    check.take('not-heard');
    expect(changes).to.deep.equal([{voiceCheck: 'not-heard', engine: 'built-in'}]);
    expect(view()).to.deep.include({step: 'result', outcome: 'not-heard', speaking: true});
    const [, result] = said;
    expect(result).to.deep.include({language: 'ar', choice: {engine: 'built-in'}});
    const {voiceCheck} = arabic.messages;
    const steps = installSteps(arabic, 'android');
    expect(steps).to.have.length.above(2);
    for (const text of [voiceCheck.instead['not-heard'], ...steps]) {
      expect(result!.text).to.include(text);
    }
    result!.end();
    await settled();
    expect(view()).to.deep.include({step: 'result', speaking: false});
  });

  it('leaves it to the screen reader to say so where one reads', async () => {
    const settings = {listenWith: 'screen-reader'} as const;
    const {desk: check, said, changes, view, settled} = desk([], {settings});
    check.take('start');
    await settled();
    expect(view()).to.deep.include({step: 'result', outcome: 'no-voice'});
    expect(changes).to.deep.equal([{voiceCheck: 'not-heard'}]);
    expect(said).to.deep.equal([]);
    check.take('say');
    expect(said, 'when it is asked to').to.have.length(1);
  });

  it('says it in the interface’s language', () => {
    const {desk: check, said} = desk([], {locale: english});
    check.take('start');
    expect(said[0]).to.deep.include({language: 'en', choice: {engine: 'built-in'}});
    expect(said[0]!.text).to.include(english.messages.voiceCheck.instead['no-voice']);
  });

  it('counts a voice that fails as not heard', async () => {
    const {desk: check, said, changes, view, settled} = desk();
    check.take('start');
    check.take('play');
    said[0]!.fail(new AppError('voice-silent'));
    await settled();
    expect(view()).to.deep.include({step: 'result', outcome: 'failed', speaking: true});
    expect(changes).to.deep.equal([{voiceCheck: 'not-heard', engine: 'built-in'}]);
    expect(said[1]!.choice).to.deep.equal({engine: 'built-in'});
  });

  it('does not fail with Rawi’s voice', async () => {
    const {desk: check, said, view, settled} = desk([]);
    check.take('start');
    said[0]!.fail(new AppError('voice-pack-unavailable'));
    await settled();
    expect(view()).to.deep.include({step: 'result', outcome: 'no-voice', speaking: false});
  });

  it('says at once that there is no voice, and leaves the way open for one', () => {
    const {desk: check, changes, view} = desk([]);
    check.take('start');
    expect(view()).to.deep.include({step: 'result', outcome: 'no-voice', voice: undefined});
    expect(changes).to.deep.equal([{voiceCheck: 'not-heard'}]);
  });

  it('plays nothing through a voice that would send the sentence away', () => {
    const {desk: check, said, view} = desk([remote]);
    check.take('start');
    check.take('play');
    expect(view()).to.deep.include({step: 'result', outcome: 'no-voice'});
    expect(said.map(({choice}) => choice)).to.deep.equal([{engine: 'built-in'}]);
  });

  it('leaves the choice to the device while its voices are not known', () => {
    const {desk: check, said, view} = desk('unknown');
    check.take('start');
    expect(view()).to.deep.include({step: 'offer', voice: undefined});
    check.take('play');
    expect(said.map(({choice}) => choice)).to.deep.equal([{engine: 'device'}]);
    expect(view()!.step).to.equal('playing');
  });

  it('hushes the result and says it again', async () => {
    const {desk: check, said, view, settled} = desk([]);
    check.take('start');
    check.take('hush');
    await settled();
    expect(said[0]!.signal.aborted).to.equal(true);
    expect(view()!.speaking).to.equal(false);
    check.take('say');
    expect(view()!.speaking).to.equal(true);
    expect(said).to.have.length(2);
    expect(said[1]!.text).to.equal(said[0]!.text);
  });

  it('reads with whom the listener chooses, whatever was heard', async () => {
    const device = await asking();
    device.desk.take('not-heard');
    device.desk.take('choose-device');
    expect(device.changes.at(-1)).to.deep.equal({
      engine: 'device',
      voices: {en: 'e1', ar: 'local'},
    });
    expect(device.view()).to.equal(undefined);
    await device.settled();
    expect(device.view()).to.equal(undefined);

    const own = await asking();
    own.desk.take('heard');
    own.desk.take('choose-built-in');
    expect(own.changes.at(-1)).to.deep.equal({engine: 'built-in'});
    expect(own.view()).to.equal(undefined);
  });

  for (const when of ['playing', 'result'] as const) {
    it(`is silent once it is closed (${when})`, async () => {
      const {desk: check, said, changes, view, settled} = await asking();
      check.take(when === 'playing' ? 'play' : 'not-heard');
      const before = changes.length;
      check.take('close');
      await settled();
      expect(said.every(({signal}) => signal.aborted)).to.equal(true);
      expect(view()).to.equal(undefined);
      expect(changes).to.have.length(before);
    });
  }

  it('ignores what does not belong to what is shown', () => {
    const {desk: check, said, changes, view} = desk();
    for (const step of ['play', 'heard', 'say', 'choose-device', 'close'] as const)
      check.take(step);
    expect(view()).to.equal(undefined);
    check.take('start');
    for (const step of ['heard', 'not-heard', 'say', 'hush', 'choose-device'] as const) {
      check.take(step);
    }
    expect(view()!.step).to.equal('offer');
    expect(said).to.deep.equal([]);
    expect(changes).to.deep.equal([]);
  });

  it('keeps that it was put off', () => {
    const {desk: check, changes, view} = desk();
    const root = document.createElement('div');
    check.listen(root);
    root.dispatchEvent(new VoiceCheckEvent('later'));
    expect(changes).to.deep.equal([{voiceCheck: 'later'}]);
    expect(view()).to.equal(undefined);
    root.dispatchEvent(new VoiceCheckEvent('start'));
    expect(view()!.step).to.equal('offer');
  });
});
