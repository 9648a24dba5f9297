import type {Quirks} from '../quirks.ts';
import type {Voice} from '../engine.ts';
import {languageTag} from './language-tag.ts';
import {voiceFacts} from './voice-facts.ts';
import {UNKNOWN_QUALITY, voiceQuality} from './voice-quality.ts';

/** A voice of the platform with its tag, which is read once: lists have thousands. */
export interface NativeVoice {
  readonly native: SpeechSynthesisVoice;
  /** As the platform writes it. */
  readonly lang: string;
}

/** A voice as the listener sees it, with the platform's own. */
export interface ListedVoice extends NativeVoice {
  readonly voice: Voice;
}

/**
 * The voices to choose from among all that a platform has for one language, best first: local
 * before remote, then by quality, then the platform's default, then its order. eSpeak's hundred
 * variants of a voice («Arabic+Alex») count as that one voice.
 */
export function listVoices(
  natives: readonly NativeVoice[],
  quirks: Quirks,
): readonly ListedVoice[] {
  const listed = withoutVariants(natives).map(({native, lang, uri, fullName, name}) => ({
    native,
    lang,
    isDefault: native.default,
    voice: describeVoice({name: fullName, voiceURI: uri}, quirks, {
      // URIs alone collide between makers, names between platforms.
      id: [uri, fullName, lang].join('|'),
      name,
      language: languageTag(lang),
      local: quirks.meaninglessLocalService || native.localService,
    }),
  }));
  const unique = [...new Map(listed.map((each) => [each.voice.id, each])).values()];
  const quality = ({voice}: ListedVoice) => voice.quality ?? UNKNOWN_QUALITY;
  return unique.sort(
    (a, b) =>
      Number(b.voice.local) - Number(a.voice.local) ||
      quality(b) - quality(a) ||
      Number(b.isDefault) - Number(a.isDefault),
  );
}

/** Adds what its name tells of a voice. */
function describeVoice(
  names: {readonly name: string; readonly voiceURI: string},
  {wordEvents}: Quirks,
  voice: Voice,
): Voice {
  const {gender, tellsWords} = voiceFacts(names);
  const quality = voiceQuality(names);
  // What the platform never hands on, no voice can tell.
  const expected = wordEvents === false ? false : (tellsWords ?? wordEvents);
  return {
    ...voice,
    ...(gender && {gender}),
    ...(quality !== undefined && {quality}),
    ...(expected !== undefined && {tellsWords: expected}),
  };
}

interface NamedVoice extends NativeVoice {
  readonly uri: string;
  readonly fullName: string;
  /** Without a variant's name. */
  readonly name: string;
}

function withoutVariants(natives: readonly NativeVoice[]): readonly NamedVoice[] {
  const plain: NamedVoice[] = [];
  const variants = new Map<string, NamedVoice>();
  for (const {native, lang} of natives) {
    const fullName = native.name;
    const name = fullName.replace(/(?<=\S)\+\S+/, '');
    const named = {native, lang, uri: native.voiceURI, fullName, name};
    if (name === fullName) {
      plain.push(named);
      continue;
    }
    // Firefox lists some variants without the voice itself, in no order: then any will do, but it
    // must be the same one at every visit.
    const other = variants.get(keyOf(named));
    if (!other || fullName < other.fullName) variants.set(keyOf(named), named);
  }
  for (const each of plain) variants.delete(keyOf(each));
  return [...plain, ...variants.values()];
}

function keyOf({name, lang}: NamedVoice): string {
  return `${name}|${lang}`;
}
