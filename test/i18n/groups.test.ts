import {expect} from '@open-wc/testing';
import {groupsMessages} from '../../src/i18n/groups/groups-catalogue.ts';
import {createLocale} from '../../src/i18n/create-locale.ts';
import {everyMessage, sampleTitle} from './every-message.ts';

const arabic = groupsMessages(createLocale('ar', 'arab'));
const english = groupsMessages(createLocale('en', 'latn'));
const every = (messages: object) => everyMessage(messages as Parameters<typeof everyMessage>[0]);

describe('the catalogue of the groups of the settings', () => {
  it('has the same messages in both languages, none of them empty', () => {
    expect([...every(arabic).keys()]).to.deep.equal([...every(english).keys()]);
    for (const [key, text] of [...every(arabic), ...every(english)]) {
      expect(text, key).to.equal(text.trim());
      expect(text, key).not.to.equal('');
      expect(text, key).not.to.match(/undefined|NaN|[!！]|\.\.\./u);
    }
  });

  it('says each in its own letters and with its own punctuation', () => {
    for (const [key, text] of every(arabic)) {
      expect(text, key).not.to.match(/\p{Script=Latin}|[,;?"']/u);
    }
    for (const [key, text] of every(english)) {
      expect(text, key).not.to.match(/\p{Script=Arabic}|[،؛؟"']/u);
    }
  });

  it('has words to find every setting by, none of them twice', () => {
    for (const {synonyms} of [arabic, english]) {
      for (const [setting, words] of Object.entries(synonyms)) {
        const each = words.split(/[،,] /u);
        expect(new Set(each).size, setting).to.equal(each.length);
        expect(each.length, setting).to.be.greaterThan(1);
      }
    }
  });

  it('counts what was found in the forms of Arabic', () => {
    const {found} = arabic.search;
    expect([0, 1, 2, 3, 11, 100].map(found)).to.deep.equal([
      'لم يُعثر على إعداد.',
      'عُثر على إعداد واحد.',
      'عُثر على إعدادين.',
      'عُثر على ٣ إعدادات.',
      'عُثر على ١١ إعداداً.',
      'عُثر على ١٠٠ إعداد.',
    ]);
    expect([0, 1, 2].map(english.search.found)).to.deep.equal([
      'No setting found.',
      '1 setting found.',
      '2 settings found.',
    ]);
  });

  it('sets the names of voices apart from the sentence', () => {
    for (const {privacy} of [arabic, english]) {
      for (const say of [privacy.takeBack, privacy.takenBack]) {
        expect(say(sampleTitle)).to.include(`\u2068${sampleTitle}\u2069`);
      }
    }
  });
});
