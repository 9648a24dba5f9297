import {expect} from '@open-wc/testing';
import {createLocale} from '../../../src/i18n/create-locale.ts';

const arabic = createLocale('ar', 'arab').messages.listening;
const english = createLocale('en', 'latn').messages.listening;
const minutes = [0, 1, 2, 3, 10, 11, 60, 61, 62, 100, 120, 135, 600];

describe('the time left', () => {
  it('has the six Arabic forms of hours and of minutes', () => {
    expect(minutes.map(arabic.timeLeft)).to.deep.equal([
      'بقي أقل من دقيقة',
      'بقي نحو دقيقة واحدة',
      'بقي نحو دقيقتين',
      'بقي نحو ٣ دقائق',
      'بقي نحو ١٠ دقائق',
      'بقي نحو ١١ دقيقة',
      'بقي نحو ساعة',
      'بقي نحو ساعة ودقيقة',
      'بقي نحو ساعة ودقيقتين',
      'بقي نحو ساعة و٤٠ دقيقة',
      'بقي نحو ساعتين',
      'بقي نحو ساعتين و١٥ دقيقة',
      'بقي نحو ١٠ ساعات',
    ]);
    expect([660, 6000, 6180].map(arabic.timeLeft)).to.deep.equal([
      'بقي نحو ١١ ساعة',
      'بقي نحو ١٠٠ ساعة',
      'بقي نحو ١٠٣ ساعات',
    ]);
  });

  it('has the English forms', () => {
    expect(minutes.map(english.timeLeft)).to.deep.equal([
      'Less than a minute left',
      'About 1 minute left',
      'About 2 minutes left',
      'About 3 minutes left',
      'About 10 minutes left',
      'About 11 minutes left',
      'About 1 hour left',
      'About 1 hour 1 minute left',
      'About 1 hour 2 minutes left',
      'About 1 hour 40 minutes left',
      'About 2 hours left',
      'About 2 hours 15 minutes left',
      'About 10 hours left',
    ]);
  });

  it('counts a part of a minute as one', () => {
    expect(english.timeLeft(0.4)).to.equal('Less than a minute left');
    expect(english.timeLeft(59.2)).to.equal('About 1 hour left');
    expect(arabic.timeLeft(2.1)).to.equal('بقي نحو ٣ دقائق');
  });

  it('is written in the digits that were chosen', () => {
    const {listening} = createLocale('ar', 'latn').messages;
    expect(listening.timeLeft(135)).to.equal('بقي نحو ساعتين و15 دقيقة');
  });
});

describe('what the sleep timer is about to do', () => {
  it('has the Arabic forms', () => {
    expect([0, 1, 2, 3, 11, 60].map(arabic.sleep.stopsAfter)).to.deep.equal([
      'يتوقف بعد أقل من دقيقة',
      'يتوقف بعد دقيقة واحدة',
      'يتوقف بعد دقيقتين',
      'يتوقف بعد ٣ دقائق',
      'يتوقف بعد ١١ دقيقة',
      'يتوقف بعد ساعة',
    ]);
  });

  it('has the English forms', () => {
    expect([0, 1, 5, 60].map(english.sleep.stopsAfter)).to.deep.equal([
      'Stops in less than a minute',
      'Stops in 1 minute',
      'Stops in 5 minutes',
      'Stops in 1 hour',
    ]);
  });
});

describe('how long a silence is', () => {
  it('has the Arabic forms, of parts of a second too', () => {
    expect([0, 0.4, 1, 1.5, 2, 3].map(arabic.silences.seconds)).to.deep.equal([
      'بلا سكوت',
      '٠٫٤ ثانية',
      'ثانية واحدة',
      '١٫٥ ثانية',
      'ثانيتان',
      '٣ ثوانٍ',
    ]);
  });

  it('has the English forms', () => {
    expect([0, 0.4, 1, 2].map(english.silences.seconds)).to.deep.equal([
      'no silence',
      '0.4 seconds',
      '1 second',
      '2 seconds',
    ]);
  });
});

describe('how often a sentence is read', () => {
  it('is counted in both languages', () => {
    expect([1, 2, 3, 5].map(arabic.manner.times)).to.deep.equal([
      'مرة واحدة',
      'مرتين',
      '٣ مرات',
      '٥ مرات',
    ]);
    expect([1, 2, 3].map(english.manner.times)).to.deep.equal(['Once', 'Twice', '3 times']);
  });
});
