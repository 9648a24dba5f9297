const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';

/** Keeps a title's own direction from scrambling the sentence that it is put into. */
export function isolate(text: string): string {
  return `${firstStrongIsolate}${text}${popDirectionalIsolate}`;
}
