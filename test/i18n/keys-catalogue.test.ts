import {expect} from '@open-wc/testing';
import {KEY_COMMANDS} from '../../src/core/keys/key-commands.ts';
import {keysMessages} from '../../src/i18n/keys/keys-catalogue.ts';
import {arabic, english} from '../ui/page.ts';

const title = 'Z';

/** Every string of the part, by its path. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, (value as (name: string) => string)(title)]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    strings(inner, `${path}.${key}`),
  );
}

const inArabic = new Map(strings(keysMessages(arabic)));
const inEnglish = new Map(strings(keysMessages(english)));

describe('the messages of the keys', () => {
  it('are the same in both languages, none of them empty', () => {
    expect([...inArabic.keys()]).to.deep.equal([...inEnglish.keys()]);
    for (const [path, text] of [...inArabic, ...inEnglish]) {
      expect(text, path).to.match(/\p{L}/u);
      expect(text, path).to.equal(text.trim());
      expect(text, path).not.to.match(/[!！"]|undefined/u);
    }
  });

  it('are in their own language', () => {
    for (const [path, text] of inArabic) {
      expect(text.replace(title, ''), path).not.to.match(/[A-Za-z,;?']/u);
    }
    for (const [path, text] of inEnglish) {
      expect(text, path).not.to.match(/\p{Script=Arabic}|[،؛؟']/u);
    }
  });

  for (const locale of [arabic, english]) {
    const {commands, changeKeyOf, change, signs} = keysMessages(locale);

    it(`name each command differently (${locale.language})`, () => {
      expect(Object.keys(commands)).to.deep.equal([...KEY_COMMANDS]);
      expect(new Set(Object.values(commands)).size).to.equal(KEY_COMMANDS.length);
    });

    it(`have the visible word of a button in its name (${locale.language})`, () => {
      expect(changeKeyOf(commands.play).startsWith(change)).to.equal(true);
    });

    it(`name each sign differently (${locale.language})`, () => {
      const names = Object.values(signs);
      expect(new Set(names).size).to.equal(names.length);
    });
  }
});
