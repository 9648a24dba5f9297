import type {Messages} from '../../src/i18n/messages.ts';

/** Values for the messages that take some: a count, a fraction, a title. */
const sample = 3;
const title = 'Ports and Storms';

/** Messages whose argument is text, not a number. */
const takesText =
  /pageTitle|rename$|remove$|removed|restored|byline|deviceVoice$|saved$|inLanguage|remoteTitle|edit$|saidAs|correctWord|queue\.(?:more|removeArticle|added|marked)/u;

/** Every string of a catalogue by its path; functions are asked for one of theirs. */
export function everyMessage(messages: Messages): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const collect = (value: unknown, path: string) => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'function') {
      const ask = value as (...values: unknown[]) => string;
      found.set(path, takesText.test(path) ? ask(title) : ask(sample, sample + 1));
    } else {
      for (const [key, inner] of Object.entries(value as object)) {
        collect(inner, path ? `${path}.${key}` : key);
      }
    }
  };
  collect(messages, '');
  return found;
}

export {title as sampleTitle};
