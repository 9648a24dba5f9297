import {expect} from '@open-wc/testing';
import {guideMarkdown} from '../../src/i18n/help/guide-markdown.ts';
import {helpMessages} from '../../src/i18n/help/help-catalogue.ts';
import {createLocale} from '../../src/i18n/create-locale.ts';

const arabic = createLocale('ar', 'arab');
const english = createLocale('en', 'latn');
const guides = {ar: helpMessages(arabic), en: helpMessages(english)};
const blocksOf = ({sections}: (typeof guides)['ar']) => sections.flatMap(({blocks}) => blocks);

/** A text without what Prettier may lay out otherwise. */
const plain = (text: string) => text.replace(/-{3,}/gu, '---').replace(/\s+/gu, ' ').trim();

describe('the guide', () => {
  it('has the same sections of the same pieces in both languages', () => {
    const outline = (guide: (typeof guides)['ar']) =>
      guide.sections.map(({id, blocks}) => [id, blocks.map(({kind}) => kind)]);
    expect(outline(guides.ar)).to.deep.equal(outline(guides.en));
    const ids = guides.ar.sections.map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids) expect(id).to.match(/^[a-z-]+$/u);
  });

  it('says all of it in its own letters', () => {
    for (const block of blocksOf(guides.ar)) {
      if (block.kind === 'picture' || block.kind === 'keys') continue;
      const {kind: _, ...said} = block;
      expect(JSON.stringify(Object.values(said))).not.to.match(/undefined|null/u);
      const own = JSON.stringify(Object.values(said)).replaceAll('Dock', '');
      expect(own).not.to.match(/\p{Script=Latin}/u);
    }
    for (const block of blocksOf(guides.en)) {
      if (block.kind === 'picture') continue;
      expect(JSON.stringify(block)).not.to.match(/\p{Script=Arabic}|undefined|null/u);
    }
  });

  it('has tables whose rows are as long as their heads', () => {
    for (const guide of Object.values(guides)) {
      for (const block of blocksOf(guide)) {
        if (block.kind !== 'table') continue;
        for (const row of block.rows) expect(row).to.have.length(block.head.length);
      }
    }
  });

  it('describes every picture', () => {
    for (const guide of Object.values(guides)) {
      const pictures = blocksOf(guide).filter((block) => block.kind === 'picture');
      expect(pictures).not.to.be.empty;
      for (const {alt} of pictures) expect(alt.length).to.be.greaterThan(20);
    }
  });

  it('says which devices were not tried', () => {
    const rows = blocksOf(guides.en).flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const {platforms} = english.messages.voiceCheck;
    for (const device of [platforms.android, platforms.ios, platforms.windows, platforms.macos]) {
      expect(rows.find(([name]) => name === device)!.at(-1)).to.match(/^no/u);
    }
  });

  for (const [language, locale] of [
    ['ar', arabic],
    ['en', english],
  ] as const) {
    it(`stands in the repository as it does in the app (${language})`, async () => {
      const file = new URL(`../../docs/user-guide.${language}.md`, import.meta.url);
      const response = await fetch(file);
      expect(response.ok).to.equal(true);
      // Written by `npx tsx src/build/write-guide.ts`.
      expect(plain(await response.text())).to.equal(plain(guideMarkdown(locale, '../public/help')));
    });
  }
});
