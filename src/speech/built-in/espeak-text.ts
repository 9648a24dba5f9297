/**
 * `text` with every code point that eSpeak NG would take for markup (it reads SSML) replaced by a
 * space, so that the positions it reports still count the code points of `text`.
 */
export function espeakText(text: string): string {
  return text.replace(/[<>&\p{Cc}]/gu, ' ');
}
