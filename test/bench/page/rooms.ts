import voicePack from 'virtual:voice-pack';
import {trustedScriptUrl} from '../../../src/app/trusted-script-url.ts';
import espeakWorkerUrl from '../../../src/speech/built-in/espeak.worker.ts?worker&url';
import {measureBuiltInVoice, type BuiltInFigures} from '../built-in-page.ts';
import {measureDiacritizerHere, type DiacritizerFigures} from './diacritizer.ts';
import {measureTextCore, type TextCoreFigures} from './text-core.ts';

/** What the page of the rooms can be asked for. */
export interface Rooms {
  voice(runs: number): Promise<BuiltInFigures>;
  textCore(text: string, runs: number): TextCoreFigures;
  diacritizer(sentences: readonly string[], runs: number): Promise<DiacritizerFigures>;
}

declare global {
  interface Window {
    rooms?: Rooms;
  }
}

window.rooms = {
  voice: (runs) =>
    measureBuiltInVoice(
      () => new Worker(trustedScriptUrl(espeakWorkerUrl), {type: 'module'}),
      voicePack,
      runs,
    ),
  textCore: measureTextCore,
  diacritizer: measureDiacritizerHere,
};
