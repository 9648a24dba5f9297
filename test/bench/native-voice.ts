import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {espeakVoice} from '../../src/speech/built-in/built-in-voices.ts';
import {findOnPath} from '../setup/executables.ts';
import {figure, type Figure} from './figure.ts';
import {ARTICLE} from './spoken-sample.ts';

/**
 * Seconds of sound that the machine's own `espeak-ng` program makes in one second, its start
 * included, for the same text, voice and pace; `undefined` where it is not installed.
 */
export async function measureNativeVoice(runs: number): Promise<Figure | undefined> {
  const program = findOnPath('espeak-ng');
  if (!program) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'rawi-bench-'));
  const wav = path.join(folder, 'sound.wav');
  const text = ARTICLE.join('\n');
  const {name, wordsPerMinute} = espeakVoice('ar', text);
  try {
    return await figure(runs, async () => {
      const from = performance.now();
      await promisify(execFile)(program, ['-v', name, '-s', `${wordsPerMinute}`, '-w', wav, text]);
      const took = (performance.now() - from) / 1000;
      return secondsOf(readFileSync(wav)) / took;
    });
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** How long a WAV file of 16-bit mono is, by its header and its size. */
function secondsOf(wav: Buffer): number {
  const header = 44;
  return (wav.length - header) / 2 / wav.readUInt32LE(24);
}
