import type {EspeakInstance} from './espeak-module.ts';
import {espeakText} from './espeak-text.ts';
import {markedSpeech, type MarkedSpeech} from './marked-speech.ts';
import type {EspeakVoice, EspeakWordEvent, Synthesis} from './protocol.ts';

/** Speaks into memory with one instance of eSpeak NG, which is synchronous and has one voice at a time. */
export class EspeakSynthesizer {
  readonly #espeak: EspeakInstance;
  #voice = '';

  constructor(espeak: EspeakInstance) {
    this.#espeak = espeak;
  }

  /** @throws {Error} where there is no such voice, or eSpeak NG fails. */
  synthesise(text: string, voice: EspeakVoice): Synthesis {
    this.#setVoice(voice);
    const said = isArabic(voice) ? markedSpeech(text) : unmarked(text);
    const chunks: Int16Array[] = [];
    const words: EspeakWordEvent[] = [];
    let length = 0;
    this.#espeak.synthesize(espeakText(said.text), (samples, events) => {
      chunks.push(samples);
      length += samples.length;
      for (const event of events) {
        if (event.type !== 'word') continue;
        const position = said.unmarkedPosition(event.text_position);
        words.push({position, time: event.audio_position});
      }
      return false;
    });
    const samples = new Int16Array(length);
    let at = 0;
    for (const chunk of chunks) {
      samples.set(chunk, at);
      at += chunk.length;
    }
    return {samples, sampleRate: this.#espeak.samplerate, words};
  }

  #setVoice(voice: EspeakVoice): void {
    const key = JSON.stringify(voice);
    // Setting a voice reads its dictionary again.
    if (key === this.#voice) return;
    this.#voice = '';
    if (this.#espeak.set_voice(voice.name) !== 0) throw new Error(`no voice ${voice.name}`);
    this.#espeak.rate = voice.wordsPerMinute;
    this.#espeak.pitch = voice.pitch;
    this.#espeak.range = voice.range;
    this.#voice = key;
  }
}

function isArabic({name}: EspeakVoice): boolean {
  return name.split('+', 1)[0] === 'ar';
}

function unmarked(text: string): MarkedSpeech {
  return {text, unmarkedPosition: (position) => position};
}
