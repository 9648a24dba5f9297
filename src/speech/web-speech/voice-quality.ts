/**
 * How well voices speak, by what their makers call them: the first pattern that a voice's name or
 * URI matches counts, the higher the better. From the voices' own families and
 * HadrienGardeur/web-speech-recommended-voices; a voice that nothing is known of lies in between.
 */
const families: readonly {readonly pattern: RegExp; readonly quality: number}[] = [
  // Every Linux has it, in any language, and it is the hardest to listen to.
  {pattern: /espeak|speechd/i, quality: 0},
  // Apple's jokes and its Eloquence voices, which come first in the alphabet.
  {
    pattern:
      /^(Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Good News|Jester|Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox|Fred|Junior|Kathy|Ralph|Eddy|Flo|Grandma|Grandpa|Reed|Rocko|Sandy|Shelley)\b/,
    quality: 1,
  },
  {pattern: /super-compact/i, quality: 2},
  {pattern: /\bcompact\b/i, quality: 3},
  {pattern: /\b(premium|natural|neural)\b/i, quality: 7},
  {pattern: /\benhanced\b/i, quality: 6},
  // ChromeOS and Android: `ar-xa-x-arc-local` and the like.
  {pattern: /\bGoogle\b|-x-[a-z]{3}-(local|network)\b/i, quality: 5},
];
const UNKNOWN = 4;

/** The quality of a voice; only comparing two of them means anything. */
export function voiceQuality({name, voiceURI}: {name: string; voiceURI: string}): number {
  const family = families.find(({pattern}) => pattern.test(name) || pattern.test(voiceURI));
  return family?.quality ?? UNKNOWN;
}
