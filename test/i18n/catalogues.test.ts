import {expect} from '@open-wc/testing';
import {createLocale} from '../../src/i18n/create-locale.ts';
import {everyMessage, sampleTitle} from './every-message.ts';

const arabic = createLocale('ar', 'arab').messages;
const english = createLocale('en', 'latn').messages;
const inArabic = everyMessage(arabic);
const inEnglish = everyMessage(english);
const isolated = `\u2068${sampleTitle}\u2069`;

/** Both languages show the digits themselves here. */
const alike = new Set(['settings.digitsArab', 'settings.digitsLatn']);

describe('the catalogues', () => {
  it('have the same messages, none of them empty', () => {
    expect([...inArabic.keys()]).to.deep.equal([...inEnglish.keys()]);
    expect(inArabic.size).to.be.greaterThan(100);
    for (const [key, text] of [...inArabic, ...inEnglish]) {
      expect(text, key).to.equal(text.trim());
      expect(text, key).not.to.equal('');
      expect(text, key).not.to.match(/undefined|null|NaN|\[object/u);
    }
  });

  it('say nothing in one language that belongs to the other', () => {
    for (const [key, text] of inArabic) {
      if (!alike.has(key)) expect(text, key).not.to.equal(inEnglish.get(key));
      const own = text.replace(isolated, '').replace('eSpeak NG', '');
      expect(own, key).not.to.match(/\p{Script=Latin}/u);
    }
    for (const [key, text] of inEnglish) {
      if (!alike.has(key)) expect(text, key).not.to.match(/\p{Script=Arabic}/u);
    }
  });

  it('do not shout', () => {
    for (const [key, text] of [...inArabic, ...inEnglish]) {
      expect(text, key).not.to.match(/[!！]/u);
    }
  });

  it('use the punctuation of their language', () => {
    for (const [key, text] of inArabic) {
      expect(text, key).not.to.match(/[,;?"']/u);
      expect(text, key).not.to.match(/\.\.\./u);
    }
    for (const [key, text] of inEnglish) expect(text, key).not.to.match(/[،؛؟"']|\.\.\./u);
  });

  it('set every title apart from the sentence around it', () => {
    let count = 0;
    for (const [key, text] of [...inArabic, ...inEnglish]) {
      if (!text.includes(sampleTitle)) continue;
      count++;
      expect(text, key).to.include(isolated);
    }
    expect(count).to.equal(2 * 21);
  });

  it('say of every error what happened and what can be done', () => {
    const codes = Object.keys(english.errors);
    expect(codes).to.have.length(18);
    for (const {errors} of [arabic, english]) {
      expect(Object.keys(errors)).to.deep.equal(codes);
      for (const [code, {what, remedy}] of Object.entries(errors)) {
        for (const sentence of [what, remedy]) {
          expect(sentence, code).to.match(/^\p{L}.*\p{L}.*\.$/u);
        }
        expect(what, code).not.to.equal(remedy);
      }
    }
  });

  it('name in the catalogue every button of one screen differently', () => {
    for (const {player, library} of [arabic, english]) {
      const names = [
        player.play,
        player.pause,
        player.nextSentence,
        player.previousSentence,
        player.nextSection,
        player.previousSection,
        player.slower,
        player.faster,
      ];
      expect(new Set(names).size).to.equal(names.length);
      expect(library.rename('أ')).not.to.equal(library.remove('أ'));
    }
  });
});
