import voicePack from 'virtual:voice-pack';
import espeakWorkerUrl from '../speech/built-in/espeak.worker.ts?worker&url';
import {BuiltInEngine} from '../speech/built-in/built-in-engine.ts';
import {HeartbeatClock} from '../speech/keep-alive/heartbeat-clock.ts';
import {KeepAlive} from '../speech/keep-alive/keep-alive.ts';
import type {Clock} from '../speech/web-speech/clock.ts';
import {pagePlatform} from '../speech/web-speech/web-speech-platform.ts';
import {VoiceMemory} from '../speech/web-speech/voice-memory.ts';
import {WebSpeechEngine} from '../speech/web-speech/web-speech-engine.ts';
import {trustedScriptUrl} from './trusted-script-url.ts';
import {LazyVowels} from './vowels.ts';

/** The voices of the app. */
export interface Engines {
  readonly device: WebSpeechEngine;
  readonly 'built-in': BuiltInEngine;
}

/** What the app is built on, constructed once. */
export interface Services<Voices = Engines> {
  readonly engines: Voices;
  /** Goes on in a hidden page, by the beat of what keeps it alive. */
  readonly clock: Clock;
  readonly keepAlive: KeepAlive;
  /** The vowel marks that Arabic lacks. */
  readonly vowels: LazyVowels;
}

export function createServices(): Services {
  const clock = new HeartbeatClock();
  const platform = pagePlatform(clock);
  const keepAlive = new KeepAlive({enabled: platform?.quirks.needsKeepAlive ?? false});
  keepAlive.onBeat(() => clock.beat());
  const vowels = new LazyVowels(async () => (await import('./create-vowels.ts')).createVowels());
  return {
    clock,
    keepAlive,
    vowels,
    engines: {
      device: new WebSpeechEngine(platform, new VoiceMemory(voiceStore())),
      'built-in': new BuiltInEngine({
        createWorker: () => new Worker(trustedScriptUrl(espeakWorkerUrl), {type: 'module'}),
        pack: voicePack,
        vowels: {mark: (...question) => vowels.markSoon(...question)},
      }),
    },
  };
}

/** Where the measured speeds of the device's voices are kept; nowhere if the browser forbids it. */
function voiceStore(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
