import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {guidesFor} from '../../../src/core/voice-check/install-guide.ts';
import {ARABIC_SAMPLE} from '../../../src/core/voice-check/sample.ts';
import '../../../src/ui/voice-check/rawi-voice-check.ts';
import type {RawiVoiceCheck} from '../../../src/ui/voice-check/rawi-voice-check.ts';
import {
  installSteps,
  resultSentence,
  spokenResult,
} from '../../../src/ui/voice-check/result-text.ts';
import type {VoiceCheckView} from '../../../src/ui/voice-check/voice-check-view.ts';
import {
  arabic,
  dressPage,
  english,
  eventsOf,
  expectFocus,
  locales,
  named,
  painted,
  words,
} from '../page.ts';
import {heard, noVoice, notHeard, offer, playing, question} from './checks.ts';

async function dialogWith(
  check: VoiceCheckView | null = offer,
  locale = arabic,
): Promise<RawiVoiceCheck> {
  await dressPage(locale);
  return fixture<RawiVoiceCheck>(
    html`<rawi-voice-check .locale=${locale} .check=${check ?? undefined}></rawi-voice-check>`,
  );
}
async function show(element: RawiVoiceCheck, check: VoiceCheckView | undefined): Promise<void> {
  element.check = check;
  await element.updateComplete;
}
const messages = arabic.messages.voiceCheck;
const dialogOf = (element: RawiVoiceCheck) => element.querySelector('dialog')!;
const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const stepsAsked = () => {
  const events = eventsOf(document.body, 'voice-check');
  return () => events.map(({step}) => step);
};
const pages = {offer, playing, question, heard, notHeard, noVoice};

describe('rawi-voice-check', () => {
  for (const locale of locales) {
    for (const [name, check] of Object.entries(pages)) {
      it(`is accessible at every step (${name}, ${locale.language})`, async () => {
        const element = await dialogWith(check, locale);
        await expect(element).to.be.accessible();
        for (const details of element.querySelectorAll('details')) details.open = true;
        await expect(element).to.be.accessible();
      });
    }
  }

  it('is shut while there is no check, and opens with one on its heading', async () => {
    const element = await dialogWith(null);
    expect(dialogOf(element).open).to.equal(false);
    await show(element, offer);
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    expectFocus(element.querySelector('h2'));
    expect(element.textContent).to.include(messages.offer);
  });

  it('shows the sentence as Arabic in any language of the interface', async () => {
    const sample = (await dialogWith(offer, english)).querySelector('.sample')!;
    expect(sample).to.have.attribute('lang', 'ar');
    expect(getComputedStyle(sample).direction).to.equal('rtl');
    expect(words(sample.textContent)).to.equal(ARABIC_SAMPLE);
  });

  it('keeps out of the way of the voice', async () => {
    const element = await dialogWith(offer);
    const play = named(element, messages.play);
    play.focus();
    await show(element, playing);
    expectFocus(play);
    expect(named(element, messages.play)).to.equal(play);
    for (const check of Object.values(pages)) {
      await show(element, check);
      expect(element.querySelector('[aria-live], [role=status], [role=alert], output')).to.equal(
        null,
      );
    }
  });

  it('asks its question when the sentence has ended, and again after it was repeated', async () => {
    const element = await dialogWith(offer);
    await show(element, playing);
    await show(element, question);
    const heading = element.querySelector('h3')!;
    expect(words(heading.textContent)).to.equal(messages.question);
    expectFocus(heading);
    const again = named(element, messages.again);
    again.focus();
    await show(element, playing);
    expectFocus(again);
    expect(words(element.querySelector('h3')!.textContent)).to.equal(messages.question);
    await show(element, question);
    expectFocus(heading);
  });

  it('begins with the offer each time', async () => {
    const element = await dialogWith(question);
    await show(element, undefined);
    await show(element, playing);
    named(element, messages.play);
  });

  it('tells what the listener presses', async () => {
    const element = await dialogWith(offer);
    const steps = stepsAsked();
    const press = async (check: VoiceCheckView, name: string) => {
      await show(element, check);
      named(element, name).click();
    };
    await press(offer, messages.play);
    await press(question, messages.again);
    await press(question, messages.heard);
    await press(question, messages.notHeard);
    await press(heard, messages.readWithDevice);
    await press(notHeard, messages.readWithBuiltIn);
    await press(notHeard, messages.silence);
    await press({...notHeard, speaking: false}, messages.hearResult);
    expect(steps()).to.deep.equal([
      'play',
      'play',
      'heard',
      'not-heard',
      'choose-device',
      'choose-built-in',
      'hush',
      'say',
    ]);
  });

  it('is led by the keyboard alone', async () => {
    const element = await dialogWith(question);
    const steps = stepsAsked();
    await sendKeys({press: 'Tab'});
    expectFocus(named(element, messages.heard));
    await sendKeys({press: 'Tab'});
    expectFocus(named(element, messages.notHeard));
    await sendKeys({press: 'Enter'});
    expect(steps()).to.deep.equal(['not-heard']);
  });

  describe('the result', () => {
    it('says in one sentence what the device can do, and takes the focus', async () => {
      const element = await dialogWith(question);
      await show(element, heard);
      const heading = element.querySelector('h3')!;
      expect(words(heading.textContent)).to.equal(messages.resultTitle);
      expectFocus(heading);
      const result = words(element.querySelector('.result')!.textContent);
      expect(result).to.equal(
        'يقرأ صوت هذا الجهاز العربية بلا شبكة، ويسكت إذا انطفأت الشاشة، ولا يُعرف أتُبرز معه كل كلمة.',
      );
    });

    it('says a sentence of its own for everything that may be known', () => {
      const answers = ['yes', 'no', 'unknown'] as const;
      for (const locale of locales) {
        const sentences = answers.flatMap((offline) =>
          answers.flatMap((screenOff) =>
            answers.map((known) =>
              resultSentence(locale, {
                outcome: 'heard',
                facts: {offline, screenOff, words: known},
              }),
            ),
          ),
        );
        expect(new Set(sentences).size).to.equal(27);
        for (const sentence of sentences) expect(sentence.match(/\./g)).to.have.length(1);
      }
    });

    it('names Rawi’s voice where the device’s was not heard', async () => {
      const element = await dialogWith(question);
      for (const outcome of ['not-heard', 'no-voice', 'failed'] as const) {
        await show(element, {...notHeard, outcome});
        const result = words(element.querySelector('.result')!.textContent);
        expect(result).to.equal(messages.instead[outcome]);
        expect(result).to.include('صوت راوي');
      }
    });

    it('puts first what fits it, and offers no voice that is not there', async () => {
      const element = await dialogWith(heard);
      const primary = () => words(element.querySelector('.primary')!.textContent);
      expect(primary()).to.equal(messages.readWithDevice);
      await show(element, notHeard);
      expect(primary()).to.equal(messages.readWithBuiltIn);
      named(element, messages.readWithDevice);
      await show(element, noVoice);
      expect(() => named(element, messages.readWithDevice)).to.throw();
    });

    it('is silenced with one key while Rawi’s voice says it, and keeps the focus', async () => {
      const element = await dialogWith(question);
      const steps = stepsAsked();
      await show(element, notHeard);
      const button = named(element, messages.silence);
      expectFocus(button);
      await sendKeys({press: 'Enter'});
      expect(steps()).to.deep.equal(['hush']);
      await show(element, {...notHeard, speaking: false});
      expectFocus(button);
      expect(named(element, messages.hearResult)).to.equal(button);
    });
  });

  describe('the way to an Arabic voice', () => {
    it('is in sight for the device at hand, and folded for the others', async () => {
      const element = await dialogWith({...heard, platform: 'windows'});
      const section = element.querySelector('section')!;
      const steps = [...section.querySelectorAll(':scope > ol > li')].map((step) =>
        words(step.textContent),
      );
      expect(steps.map(withoutIsolates)).to.deep.equal([
        'فتح «الإعدادات»، ثم «الوقت واللغة»، ثم «الكلام».',
        'فتح «إدارة الأصوات»، ثم «إضافة أصوات»، ثم «العربية»، وتنزيل صوت منها.',
        'إغلاق المتصفح كله وفتحه من جديد، ثم إعادة هذه التجربة.',
      ]);
      const folded = [...section.querySelectorAll('summary')].map((each) =>
        words(each.textContent),
      );
      expect(folded).to.deep.equal(
        guidesFor('windows')
          .slice(1)
          .map((platform) => messages.platforms[platform]),
      );
      expect([...section.querySelectorAll('details')].some(({open}) => open)).to.equal(false);
    });

    it('folds all where the device is not known, and says none of them', async () => {
      const element = await dialogWith({...notHeard, platform: 'other'});
      const section = element.querySelector('section')!;
      expect(section.querySelector(':scope > ol')).to.equal(null);
      expect(section.querySelectorAll('details')).to.have.length(7);
      const spoken = spokenResult(arabic, {...notHeard, platform: 'other'});
      expect(spoken).to.equal(messages.instead['not-heard']);
    });

    it('has words for every step on every device', () => {
      for (const locale of locales) {
        for (const platform of guidesFor('other')) {
          const steps = installSteps(locale, platform);
          expect(steps.length).to.be.at.least(2);
          for (const step of steps)
            expect(step)
              .to.match(/^\p{L}.*\.$/u)
              .and.not.match(/undefined/);
        }
      }
      const [packages] = installSteps(english, 'linux');
      expect(withoutIsolates(packages!)).to.equal(
        'Install speech-dispatcher and espeak-ng from the package manager.',
      );
    });

    it('names the menus in the system’s other language too', async () => {
      for (const [locale, language, name] of [
        [arabic, 'en', 'Text-to-speech output'],
        [english, 'ar', 'تحويل النص إلى كلام'],
      ] as const) {
        const element = await dialogWith(heard, locale);
        const menus = element.querySelector('section > p bdi')!;
        expect(menus).to.have.attribute('lang', language);
        expect(menus.textContent).to.include(name);
      }
    });
  });

  describe('closing', () => {
    const ways: Record<string, (element: RawiVoiceCheck) => unknown> = {
      Escape: () => sendKeys({press: 'Escape'}),
      'its button': (element) => named(element, arabic.messages.close).click(),
    };
    for (const [way, close] of Object.entries(ways)) {
      it(`tells of it once (${way})`, async () => {
        const element = await dialogWith(question);
        const steps = stepsAsked();
        await close(element);
        await painted();
        expect(steps()).to.deep.equal(['close']);
        await show(element, undefined);
        await painted();
        expect(steps()).to.deep.equal(['close']);
      });
    }

    it('closes for want of a check, asks for nothing and gives the focus back', async () => {
      const element = await dialogWith(null);
      const opener = await fixture<HTMLElement>(html`<button>تجربة</button>`);
      opener.focus();
      await show(element, heard);
      const steps = stepsAsked();
      await show(element, undefined);
      await painted();
      expect(dialogOf(element).open).to.equal(false);
      expect(steps()).to.deep.equal([]);
      expectFocus(opener);
    });
  });

  it('has room on a narrow screen with large type', async () => {
    await setViewport({width: 320, height: 640});
    document.documentElement.style.fontSize = '200%';
    try {
      for (const check of [question, notHeard]) {
        const element = await dialogWith(check);
        for (const details of element.querySelectorAll('details')) details.open = true;
        await painted();
        const dialog = dialogOf(element);
        expect(dialog.scrollWidth).to.equal(dialog.clientWidth);
        for (const target of dialog.querySelectorAll('button, summary')) {
          const {width, height, left, right} = target.getBoundingClientRect();
          expect(Math.min(width, height), target.outerHTML).to.be.at.least(48);
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(320);
        }
      }
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({width: 800, height: 600});
    }
  });
});
