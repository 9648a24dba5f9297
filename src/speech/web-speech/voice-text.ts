/** Whether there is anything in `text` that a voice can say. */
export function isSpeakable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * `text` without what some voices take for markup and stop at (Edge's multilingual ones). Every
 * offset stays what it was.
 */
export function voiceText(text: string): string {
  return text.replace(/[&<>]/g, ' ');
}
