import voicePack from 'virtual:voice-pack';
import espeakWorkerUrl from '../speech/built-in/espeak.worker.ts?worker&url';
import {BuiltInEngine} from '../speech/built-in/built-in-engine.ts';
import {pagePlatform} from '../speech/web-speech/web-speech-platform.ts';
import {VoiceMemory} from '../speech/web-speech/voice-memory.ts';
import {WebSpeechEngine} from '../speech/web-speech/web-speech-engine.ts';
import {trustedScriptUrl} from './trusted-script-url.ts';

/** The voices of the app, constructed once. */
export interface Engines {
  readonly device: WebSpeechEngine;
  readonly 'built-in': BuiltInEngine;
}

export function createEngines(): Engines {
  return {
    device: new WebSpeechEngine(pagePlatform(), new VoiceMemory(voiceStore())),
    'built-in': new BuiltInEngine({
      createWorker: () => new Worker(trustedScriptUrl(espeakWorkerUrl), {type: 'module'}),
      pack: voicePack,
    }),
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
