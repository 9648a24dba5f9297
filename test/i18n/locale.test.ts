import {expect} from '@open-wc/testing';
import {createFormat} from '../../src/i18n/format.ts';
import {isolate} from '../../src/i18n/isolate.ts';
import {createLocale} from '../../src/i18n/create-locale.ts';

describe('createLocale', () => {
  it('gives each language its direction and its catalogue', () => {
    const arabic = createLocale('ar', 'auto');
    expect(arabic).to.include({language: 'ar', direction: 'rtl'});
    expect(arabic.messages.appName).to.equal('راوي');
    const english = createLocale('en', 'auto');
    expect(english).to.include({language: 'en', direction: 'ltr'});
    expect(english.messages.appName).to.equal('Rawi');
  });

  it('makes no format of the browser before one is wanted', () => {
    const made: string[] = [];
    const {NumberFormat, PluralRules, DateTimeFormat, DisplayNames} = Intl;
    const watched = {NumberFormat, PluralRules, DateTimeFormat, DisplayNames};
    const watch = (name: string, original: object) =>
      new Proxy(original, {
        construct: (target, args, self) => {
          made.push(name);
          return Reflect.construct(target as new () => object, args, self) as object;
        },
      });
    for (const [name, original] of Object.entries(watched)) {
      Object.assign(Intl, {[name]: watch(name, original)});
    }
    try {
      const {format} = createLocale('ar', 'arab');
      createLocale('en', 'latn');
      expect(made).to.deep.equal([]);
      format.number(1);
      expect(made).to.deep.equal(['NumberFormat']);
    } finally {
      Object.assign(Intl, watched);
    }
  });

  it('writes the digits of the reader’s own region where none are chosen', () => {
    const digits = (...preferred: string[]) =>
      createLocale('ar', 'auto', preferred).format.number(12.5);
    expect(digits('ar-EG')).to.equal('١٢٫٥');
    expect(digits('ar-MA')).to.equal('12,5');
    expect(digits('fr-FR', 'ar-MA', 'ar-EG'), 'the first in the language').to.equal('12,5');
    expect(createLocale('en', 'auto', ['ar-EG', 'en-GB']).format.number(12.5)).to.equal('12.5');
  });

  it('writes the digits that were chosen, in each language and region', () => {
    for (const language of ['ar', 'en'] as const) {
      for (const region of ['ar-EG', 'ar-MA', 'en-US']) {
        const {number, percent} = createLocale(language, 'arab', [region]).format;
        const {format} = createLocale(language, 'latn', [region]);
        expect(number(3)).to.equal('٣');
        expect(percent(0.5)).to.include('٥٠');
        expect(format.number(3)).to.equal('3');
        expect(format.percent(0.5)).to.include('50');
      }
    }
  });

  it('carries the digits into every message that counts', () => {
    const {messages} = createLocale('ar', 'arab');
    expect(messages.player.paceValue(1.25)).to.equal('١٫٢٥×');
    expect(messages.player.sectionOf(2, 15)).to.equal('القسم ٢ من ١٥');
    expect(messages.library.progress(0.4)).to.include('٤٠');
    expect(messages.errors['text-too-large'].remedy).to.include('١٠');
  });
});

describe('createFormat', () => {
  it('names languages and regions in the language of the interface', () => {
    expect(createFormat('en', 'en', 'auto').language('ar-EG')).to.equal('Arabic (Egypt)');
    expect(createFormat('ar', 'ar', 'auto').language('ar')).to.equal('العربية');
  });

  it('gives back a tag that is none', () => {
    expect(createFormat('en', 'en', 'auto').language('not a tag')).to.equal('not a tag');
  });

  it('rounds to two places', () => {
    expect(createFormat('en', 'en', 'latn').number(1.2000000000000002)).to.equal('1.2');
  });
});

describe('isolate', () => {
  it('wraps text in FSI and PDI', () => {
    expect(isolate('Ports')).to.equal('\u2068Ports\u2069');
  });
});
