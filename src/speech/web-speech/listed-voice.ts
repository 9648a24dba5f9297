import type {Quirks} from '../quirks.ts';
import type {Voice} from '../engine.ts';
import {languageTag} from './language-tag.ts';
import {voiceQuality} from './voice-quality.ts';

/** A voice as the listener sees it, with the platform's own. */
export interface ListedVoice {
  readonly voice: Voice;
  readonly native: SpeechSynthesisVoice;
}

/**
 * The voices to choose from among all that a platform has for one language, best first: local
 * before remote, then by quality, then the platform's default, then its order. eSpeak's hundred
 * variants of a voice («Arabic+Alex») count as that one voice.
 */
export function listVoices(
  natives: readonly SpeechSynthesisVoice[],
  quirks: Quirks,
): readonly ListedVoice[] {
  const listed = withoutVariants(natives).map(({native, name}) => ({
    native,
    quality: voiceQuality(native),
    voice: {
      // URIs alone collide between makers, names between platforms.
      id: [native.voiceURI, native.name, native.lang].join('|'),
      name,
      language: languageTag(native.lang),
      local: quirks.meaninglessLocalService || native.localService,
    },
  }));
  const unique = [...new Map(listed.map((each) => [each.voice.id, each])).values()];
  return unique.sort(
    (a, b) =>
      Number(b.voice.local) - Number(a.voice.local) ||
      b.quality - a.quality ||
      Number(b.native.default) - Number(a.native.default),
  );
}

interface NamedVoice {
  readonly native: SpeechSynthesisVoice;
  /** Without a variant's name. */
  readonly name: string;
}

function withoutVariants(natives: readonly SpeechSynthesisVoice[]): readonly NamedVoice[] {
  const plain: NamedVoice[] = [];
  const variants = new Map<string, NamedVoice>();
  for (const native of natives) {
    const name = native.name.replace(/(?<=\S)\+\S+/, '');
    if (name === native.name) {
      plain.push({native, name});
      continue;
    }
    // Firefox lists some variants without the voice itself, in no order: then any will do, but it
    // must be the same one at every visit.
    const other = variants.get(keyOf(native, name));
    if (!other || native.name < other.native.name)
      variants.set(keyOf(native, name), {native, name});
  }
  for (const {native, name} of plain) variants.delete(keyOf(native, name));
  return [...plain, ...variants.values()];
}

function keyOf(native: SpeechSynthesisVoice, name: string): string {
  return `${name}|${native.lang}`;
}
