/**
 * How well voices speak, by what their makers call them: the first pattern that a voice's name or
 * URI matches counts, the higher the better. From the voices' own families and
 * HadrienGardeur/web-speech-recommended-voices.
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
  // The voices that come with Windows.
  {pattern: /^Microsoft (Hoda|Naayf|David|Zira|Mark)\b/, quality: 4},
  // ChromeOS and Android: `ar-xa-x-arc-local` and the like.
  {pattern: /\bGoogle\b|-x-[a-z]{3}-(local|network)\b/i, quality: 5},
];

/** Where a voice that nothing is known of stands among the others. */
export const UNKNOWN_QUALITY = 4;

/** The quality of a voice, 0 to 7; `undefined` where nothing is known of it. */
export function voiceQuality(voice: {name: string; voiceURI: string}): number | undefined {
  const {name, voiceURI} = voice;
  return families.find(({pattern}) => pattern.test(name) || pattern.test(voiceURI))?.quality;
}
