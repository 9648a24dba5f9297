import type {Voice} from '../engine.ts';

/** What is known of a voice by its name; nothing of most. */
export type VoiceFacts = Pick<Voice, 'gender' | 'tellsWords'>;

/**
 * The women and men among Microsoft's Arabic voices, by given name: sixteen countries of Edge's
 * online voices with one of each, and the two that come with Windows. From
 * HadrienGardeur/web-speech-recommended-voices (json/ar.json).
 */
const MICROSOFT_WOMEN =
  'Amal|Amany|Amina|Aysha|Fatima|Hoda|Iman|Laila|Layla|Maryam|Mouna|Noura|Rana|Reem|Salma|Sana|Zariyah';
const MICROSOFT_MEN =
  'Abdullah|Ali|Bassel|Fahed|Hamdan|Hamed|Hedi|Ismael|Jamal|Laith|Moaz|Naayf|Omar|Rami|Saleh|Shakir|Taim';

/**
 * Families of voices by name or URI, the first that matches counts. Word events are what the
 * family's own interface has; whether the browser hands them on is a quirk.
 */
const families: readonly {readonly pattern: RegExp; readonly facts: VoiceFacts}[] = [
  // Neither speech-dispatcher nor Android hands eSpeak's word marks on.
  {pattern: /espeak|speechd/i, facts: {tellsWords: false}},
  {
    pattern: new RegExp(`^Microsoft (${MICROSOFT_WOMEN})\\b`),
    facts: {gender: 'female', tellsWords: true},
  },
  {
    pattern: new RegExp(`^Microsoft (${MICROSOFT_MEN})\\b`),
    facts: {gender: 'male', tellsWords: true},
  },
  {pattern: /^Microsoft\b/, facts: {tellsWords: true}},
  // Apple names its voice Majed and its files Maged.
  {pattern: /\bMa[jg]ed\b|^Tarik\b/, facts: {gender: 'male', tellsWords: true}},
  {pattern: /^(Mariam|Laila)\b/, facts: {gender: 'female', tellsWords: true}},
  {pattern: /^com\.apple\./, facts: {tellsWords: true}},
  {pattern: /\bar-xa-x-ar[cz]-/, facts: {gender: 'female'}},
  {pattern: /\bar-xa-x-ar[de]-/, facts: {gender: 'male'}},
];

/** What a voice's name and URI tell of it. */
export function voiceFacts({name, voiceURI}: {name: string; voiceURI: string}): VoiceFacts {
  const family = families.find(({pattern}) => pattern.test(name) || pattern.test(voiceURI));
  return family?.facts ?? {};
}
