/**
 * C0 and C1 controls but tab, line feed, form feed and carriage return; and the byte order mark
 * wherever it strayed to.
 */
// eslint-disable-next-line no-control-regex -- controls are what it looks for
const CONTROLS = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * `text` without the characters that no text needs and that databases, voices and screens may
 * stumble over. A lone surrogate becomes U+FFFD, so that what is there stays visible.
 */
export function plainCharacters(text: string): string {
  return text
    .replace(CONTROLS, '')
    .replace(/\u0085/g, '\n')
    .replace(LONE_SURROGATE, '\uFFFD');
}
