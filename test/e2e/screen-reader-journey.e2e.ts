import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {addFile} from './support/add-file.ts';
import {OrcaSession} from './support/orca-session.ts';
import {until} from './support/rawi-page.ts';
import {SaidGolden} from './support/said-golden.ts';

const fixtures = new URL('../fixtures/screen-reader/', import.meta.url);

/** Of the article: long enough to be paused in. */
const SENTENCE = 'ثم ظهر الماء من بين الأشجار';

describe('what Orca says on the way through Rawi', {timeout: 600_000}, () => {
  let orca: OrcaSession;
  let said: SaidGolden;
  const signal = AbortSignal.timeout(600_000);

  before(async () => {
    orca = await OrcaSession.start(signal);
    const {rawi} = orca;
    await addFile(rawi, new URL('journey-article.html', fixtures), 'رحلة إلى البحيرة.html');
    await rawi.goto('/');
    await rawi.page.waitForSelector('.article-link');
    await orca.takeKeyboard(signal);
    said = new SaidGolden(orca, new URL('journey.ar.txt', fixtures));
  });

  after(async () => {
    await orca.stop();
  });

  it('names everything in the library', async () => {
    said.begin('the library');
    await said.press('h', 'Tab', 'Tab', 'Tab');
  });

  it('opens an article at its title, and goes on by lines and by headings', async () => {
    said.begin('the article');
    await said.after('Return', async () => {
      await orca.press('Return');
      // The caret follows the focus when that has been heard.
      await orca.rawi.page.waitForFunction(() =>
        document.querySelector('article h1')?.contains(document.getSelection()!.anchorNode),
      );
      await orca.allSaidSince(orca.mark);
    });
    await said.press('Down', 'Down', 'Down', 'h', 'h', 'shift+h', 'shift+h');
    await said.press('Down', 'Down', 'Down', 'Down');
  });

  it('plays, stops at the sentence, and the next line is the next line', async () => {
    const {rawi} = orca;
    said.begin('the player');
    await said.press('Tab');
    await said.after('space', async () => {
      await orca.press('space');
      await rawi.waitForPlayButton('إيقاف مؤقت', 15_000);
      await until(
        async () => (await rawi.litSentence()).startsWith(SENTENCE),
        AbortSignal.timeout(60_000),
      );
    });
    await said.after('space', async () => {
      await orca.press('space');
      await rawi.waitForPlayButton('تشغيل', 10_000);
    });
    await said.press('Left', 'Left', 'Left', 'space', 'Down');
  });

  it('comes to the settings', async () => {
    said.begin('the settings');
    await said.press('ctrl+Home', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Return', 'Down', 'Down');
    await said.press('h', 'h', 'h', 'Tab', 'Tab');
  });

  it('comes back to the article', async () => {
    const {mark} = orca;
    await orca.press('alt+Left');
    await orca.whenSaid(/^رحلة إلى البحيرة ترويس/, mark);
    // Orca has its own place somewhere before the title, and says «article» or not, by where.
    const heard = (await orca.allSaidSince(mark)).filter((each) => each !== 'article');
    assert.deepEqual(heard, ['رحلة إلى البحيرة ترويس level 1.']);
    said.skip();
  });

  it('reads on from a place to the end', async () => {
    said.begin('all from the second heading on');
    await said.press('ctrl+Home', 'h', 'h', 'h', 'KP_Add');
  });

  it('comes back to the link in the library', async () => {
    said.begin('back in the library');
    await said.press('alt+Left', 'Down');
    said.end();
  });
});
