import {expect, fixture, html} from '@open-wc/testing';
import {isNewer} from '../../../src/core/install/is-newer.ts';
import {VERSION} from '../../../src/core/version.ts';
import {installMessages} from '../../../src/i18n/install/install-catalogue.ts';
import '../../../src/ui/install/rawi-whats-new.ts';
import type {RawiWhatsNew} from '../../../src/ui/install/rawi-whats-new.ts';
import {arabic, dressPage, english, eventsOf, expectFocus, locales} from '../page.ts';

async function whatsNew(since: string | undefined, locale = arabic): Promise<RawiWhatsNew> {
  await dressPage(locale);
  return fixture<RawiWhatsNew>(
    html`<rawi-whats-new .locale=${locale} .since=${since}></rawi-whats-new>`,
  );
}
const dialogOf = (element: RawiWhatsNew) => element.querySelector('dialog')!;
const headings = (element: RawiWhatsNew) => element.querySelectorAll('h3').length;

describe('rawi-whats-new', () => {
  for (const locale of locales) {
    it(`is an accessible dialog with the focus on its name (${locale.language})`, async () => {
      const element = await whatsNew('', locale);
      expect(dialogOf(element).matches(':modal')).to.equal(true);
      expectFocus(element.querySelector('h2'));
      await expect(element).to.be.accessible();
    });
  }

  it('tells of the versions after one, and is closed while there is none', async () => {
    const element = await whatsNew(undefined);
    expect(dialogOf(element).open).to.equal(false);
    element.since = '';
    await element.updateComplete;
    expect(dialogOf(element).open).to.equal(true);
    expect(headings(element)).to.equal(installMessages(arabic).notes.length);
    element.since = VERSION;
    await element.updateComplete;
    expect(headings(element)).to.equal(0);
  });

  it('says when the listener closes it, and then only', async () => {
    const element = await whatsNew('');
    const closed = eventsOf(document.body, 'whats-new-close');
    const gone = () =>
      new Promise((resolve) => dialogOf(element).addEventListener('close', resolve, {once: true}));
    let ended = gone();
    dialogOf(element).querySelector('button')!.click();
    await ended;
    expect(closed).to.have.length(1);
    element.since = undefined;
    await element.updateComplete;
    element.since = '';
    await element.updateComplete;
    ended = gone();
    element.since = undefined;
    await ended;
    expect(closed).to.have.length(1);
  });
});

describe('the notes of change', () => {
  const notes = [arabic, english].map((locale) => installMessages(locale).notes);

  it('tell of the same versions in both languages, the newest first', () => {
    const [inArabic, inEnglish] = notes.map((all) => all.map(({version}) => version));
    expect(inArabic).to.deep.equal(inEnglish);
    for (const [index, version] of inArabic!.entries()) {
      expect(isNewer(version, VERSION), 'of a version to come').to.equal(false);
      const next = inArabic![index + 1];
      if (next !== undefined) expect(isNewer(version, next)).to.equal(true);
    }
  });

  it('say something in whole sentences, as much in one language as in the other', () => {
    for (const [index, {changes}] of notes[0]!.entries()) {
      expect(changes).not.to.be.empty;
      expect(notes[1]![index]!.changes).to.have.length(changes.length);
      for (const change of changes)
        expect(change).to.match(/^[\p{Script=Arabic}\p{M}\s\p{P}]+\.$/u);
      for (const change of notes[1]![index]!.changes) expect(change).to.match(/^\p{Lu}.*\.$/u);
    }
  });
});
