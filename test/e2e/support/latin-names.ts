/**
 * What keeps its Latin letters in an Arabic interface: the name of a language in that language, of
 * keys as they are printed, of a program, of what examples of reading are about, the end of a
 * file's name.
 */
export const LATIN_NAMES =
  /English|\b(?:Tab|Enter|Space|Home|End|Esc|[Yy])\b|eSpeak NG|espeak-ng|speech-dispatcher|Dock|CNN|Victor Hugo|Marseille|\.html/gu;
