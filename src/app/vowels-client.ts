import pack from 'virtual:diacritizer-pack';
import workerUrl from '../diacritizer/diacritizer.worker.ts?worker&url';
import {DiacritizerClient} from '../diacritizer/diacritizer-client.ts';
import {trustedScriptUrl} from './trusted-script-url.ts';

/** The diacritizer of the app; its worker starts with the first question. */
export function createVowelsClient(): DiacritizerClient {
  return new DiacritizerClient(
    () => new Worker(trustedScriptUrl(workerUrl), {type: 'module'}),
    pack,
  );
}
