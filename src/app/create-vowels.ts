import pack from 'virtual:diacritizer-pack';
import workerUrl from '../diacritizer/diacritizer.worker.ts?worker&url';
import {trustedScriptUrl} from './trusted-script-url.ts';
import {VowelsClient} from './vowels-client.ts';

/** The diacritizer of the app; its worker starts with the first question. */
export function createVowels(): VowelsClient {
  return new VowelsClient(() => new Worker(trustedScriptUrl(workerUrl), {type: 'module'}), pack);
}
