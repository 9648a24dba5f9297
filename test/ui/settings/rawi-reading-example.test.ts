import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {DEFAULT_SETTINGS, type Settings} from '../../../src/core/settings.ts';
import '../../../src/ui/settings/rawi-reading-example.ts';
import type {RawiReadingExample} from '../../../src/ui/settings/rawi-reading-example.ts';
import {WRITTEN_SAMPLES} from '../../../src/ui/settings/sample-texts.ts';
import {arabic, dressPage, locales, words} from '../page.ts';

async function example(
  name: keyof typeof WRITTEN_SAMPLES,
  changes: Partial<Settings> = {},
  locale = arabic,
): Promise<RawiReadingExample> {
  await dressPage(locale);
  const element = await fixture<RawiReadingExample>(
    html`<rawi-reading-example
      .locale=${locale}
      .settings=${{...DEFAULT_SETTINGS, ...changes}}
      .written=${WRITTEN_SAMPLES[name]}
    ></rawi-reading-example>`,
  );
  // The rules are hundreds of files here, and one in the app.
  await waitUntil(() => element.querySelector('dd'), undefined, {timeout: 8000});
  return element;
}
const texts = (element: RawiReadingExample) =>
  [...element.querySelectorAll('dd')].map((text) => words(text.textContent));

describe('rawi-reading-example', () => {
  for (const locale of locales) {
    it(`is accessible, and in the language of its text (${locale.language})`, async () => {
      const element = await example('acronyms', {}, locale);
      await expect(element).to.be.accessible();
      for (const text of element.querySelectorAll('dd')) {
        expect(text).to.have.attribute('lang', 'ar');
        expect(text).to.have.attribute('dir', 'rtl');
      }
    });
  }

  for (const [name, value, said] of [
    ['monthNames', 'levantine', 'آذار'],
    ['monthNames', 'egyptian', 'مارس'],
    ['dateOrder', 'day-month', 'الثالث من سبتمبر'],
    ['dateOrder', 'month-day', 'التاسع من مارس'],
    ['acronyms', 'arabic', 'سي إن إن'],
    ['acronyms', 'latin', 'CNN'],
    ['foreign', 'voice', 'Victor Hugo'],
    ['foreign', 'skipped', 'كتب ذلك في رسالة'],
    ['emoji', 'named', 'كتب،'],
    ['emoji', 'silent', 'وصل الكتاب اليوم'],
    ['endings', 'pausal', 'مَدْرَسَةُ الْقَرْيَه'],
    ['endings', 'full', 'مَدْرَسَةُ الْقَرْيَةِ'],
    ['endings', 'none', 'مَدْرَسَة الْقَرْيَه'],
  ] as const) {
    it(`shows what «${name}» as ${value} leads to`, async () => {
      const [written, read] = texts(await example(name, {[name]: value}));
      expect(written).to.equal(WRITTEN_SAMPLES[name]);
      expect(read).to.include(said);
    });
  }

  it('is made out of sight as well, in a quiet moment', async () => {
    const far = await fixture<HTMLElement>(
      html`<div>
        <div style="height: 500vh"></div>
        <rawi-reading-example
          .locale=${arabic}
          .settings=${DEFAULT_SETTINGS}
          .written=${WRITTEN_SAMPLES.acronyms}
        ></rawi-reading-example>
      </div>`,
    );
    await waitUntil(() => far.querySelector('dd'), undefined, {timeout: 8000});
    expect(scrollY).to.equal(0);
  });

  it('changes with the choice', async () => {
    const element = await example('acronyms', {acronyms: 'arabic'});
    element.settings = {...DEFAULT_SETTINGS, acronyms: 'latin'};
    await element.updateComplete;
    expect(texts(element)[1]).to.include('CNN');
  });
});
