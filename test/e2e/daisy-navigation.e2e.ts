import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {DAISY_SOURCE, DaisyReader, inOrder} from './support/daisy-reader.ts';
import {until} from './support/rawi-page.ts';

const HEADINGS = [...DAISY_SOURCE.matchAll(/<h([1-6])>([^<]+)</g)].map((match) => ({
  level: Number(match[1]),
  title: match[2]!,
}));

describe('DAISY, navigation', {timeout: 300_000}, () => {
  let reader: DaisyReader;

  before(async () => {
    // So that the page's own motion and that of the scrolling keys do not meet.
    reader = await DaisyReader.start({}, AbortSignal.timeout(120_000), (page) =>
      page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]),
    );
  });

  after(() => reader.stop());

  const page = () => reader.rawi.page;

  /** Presses a button and waits until another sentence is lit. */
  async function step(name: string): Promise<string> {
    const from = await reader.rawi.litSentence();
    await reader.press(name);
    await until(
      async () => (await reader.rawi.litSentence()) !== from,
      AbortSignal.timeout(30_000),
    );
    return reader.rawi.litSentence();
  }

  it('nav-005: the contents have every section in the order of the article, in lists within lists', async () => {
    await reader.press('أقسام المقال');
    await page().waitForSelector('dialog.contents-sheet[open]');
    const items = inOrder(await reader.tree('navigation')).filter(({role}) => role === 'listitem');
    assert.deepEqual(
      items.map(({level, children}) => ({
        level,
        title: children.find(({role}) => role === 'link')!.name,
      })),
      // The title has the first place; what is under it begins beside it.
      HEADINGS.map(({level, title}) => ({level: Math.max(1, level - 1), title})),
    );
    await reader.closeSheet();
  });

  it('nav-010: a section is chosen in the contents with the keyboard, and has the focus', async () => {
    await reader.press('أقسام المقال');
    await page().waitForSelector('dialog.contents-sheet[open]');
    for (let presses = 0; presses <= HEADINGS.length; presses++) {
      const here = await page().evaluate(() => document.activeElement?.textContent.trim());
      if (here === 'أنصبة الأحياء') break;
      await page().keyboard.press('Tab');
    }
    await page().keyboard.press('Enter');
    await page().waitForFunction(() => document.activeElement?.localName === 'h3');
    await reader.rawi.waitForSentence('أنصبة الأحياء');
    const {title, isInView} = await page().evaluate(() => {
      const heading = document.activeElement!;
      const {top, bottom} = heading.getBoundingClientRect();
      return {title: heading.textContent, isInView: top >= 0 && bottom <= innerHeight};
    });
    assert.equal(title, 'أنصبة الأحياء');
    assert.ok(isInView);
  });

  it('nav-210: one goes forward and back by sentences, and by screens', async () => {
    await reader.goToSection('حساب الساعات');
    const first = await step('الجملة التالية');
    const second = await step('الجملة التالية');
    assert.ok(first.startsWith('أما الزمن'), first);
    assert.ok(second.startsWith('وكان الطاس'), second);
    assert.equal(await step('الجملة السابقة'), first);

    const top = await page().evaluate(() => scrollY);
    await page().keyboard.press('PageDown');
    await page().waitForFunction((before) => scrollY > before + 100, {}, top);
    const below = await page().evaluate(() => scrollY);
    await page().keyboard.press('PageUp');
    await page().waitForFunction((before) => scrollY < before - 100, {}, below);
  });

  it('nav-310: it says the section and how much was heard, and the reading goes on there', async () => {
    await reader.goToSection('حساب الساعات');
    const place = await step('الجملة التالية');
    await reader.press('أين أنا؟');
    const told = await page().waitForFunction(() =>
      [...document.querySelectorAll('rawi-notices [aria-live] p')]
        .map(({textContent}) => textContent)
        .find((line) => line.includes('القسم')),
    );
    const text = (await told.jsonValue())!;
    const section = HEADINGS.findIndex(({title}) => title === 'حساب الساعات') + 1;
    assert.match(text, new RegExp(`القسم ${section} من ${HEADINGS.length}`));
    assert.match(text, /حساب الساعات/);
    assert.match(text, /سُمع \d+.*%/);
    assert.match(text, /بقي/);
    assert.equal(await reader.rawi.litSentence(), place);
    const heard = (await reader.rawi.litWords()).length;
    await reader.press('تشغيل');
    await page().waitForFunction((count) => window.litWords!.length > count, {}, heard);
    await reader.press('إيقاف مؤقت');
    await reader.rawi.waitForPlayButton('تشغيل', 30_000);
    const word = (await reader.rawi.litWords())[heard]!.text;
    assert.ok(place.startsWith(word), `${word} begins ${place}`);
  });

  it('nav-410: a phrase is found in the library and, by the browser, at each place in the text', async () => {
    await reader.rawi.goto('/');
    await page().waitForSelector('.article-link');
    await page().type('input[type="search"]', 'بيت الحساب');
    await page().waitForSelector('.articles mark');
    const marked = await page().$$eval('.articles .excerpt', (excerpts) =>
      excerpts.map(({textContent}) => textContent),
    );
    assert.equal(marked.length, 1);
    assert.match(marked[0]!, /بيت/);
    await reader.open();
    const places = await page().evaluate(() => {
      // The same search as the browser's own, which a page cannot open.
      const searched = window as unknown as {find(text: string): boolean};
      const found: string[] = [];
      getSelection()!.collapse(document.querySelector('article'), 0);
      while (searched.find('بيت الحساب')) {
        const block =
          getSelection()!.anchorNode!.parentElement!.closest<HTMLElement>('[data-block]');
        found.push(block!.textContent.slice(0, 20));
      }
      return found;
    });
    assert.equal(places.length, 2);
    assert.match(places[0]!, /^أما الزمن/);
    assert.match(places[1]!, /^في ربيع سنة 1931/);
  });

  it('nav-510: every section is reached without the contents, and the next sentence crosses their borders', async () => {
    await reader.goToSection(HEADINGS[1]!.title);
    for (const {title} of HEADINGS.slice(2)) {
      assert.equal(await step('القسم التالي'), title);
    }
    await reader.goToSection('خاتمة');
    const last = await step('الجملة السابقة');
    assert.match(last, /^ثم تضيف مبتسمة/);
    assert.equal(await step('الجملة التالية'), 'خاتمة');
    assert.deepEqual(reader.rawi.complaints, []);
  });
});

describe('docs/daisy.md', () => {
  /** In DAISY's books of navigation, reading without sight, looks and reading aloud. */
  const IDS = [
    ...['005', '010', '110', '210', '310', '410', '510'].map((each) => `nav-${each}`),
    ...['010', '110', '210', '310', '420', '510', '610', '710', '810', '910'].map(
      (each) => `reading-${each}`,
    ),
    ...['1010', '1110', '1210', '1310', '1410', '1510'].map((each) => `reading-${each}`),
    ...['010', '110', '210', '310', '410', '510', '550', '610', '710'].map(
      (each) => `visual-${each}`,
    ),
    ...['010', '110', '210', '310', '350', '400', '410', '510', '550', '610', '710'].map(
      (each) => `ReadAloud-${each}`,
    ),
  ];
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const tests = ['navigation', 'non-visual', 'visual', 'read-aloud'].flatMap((book) =>
    [
      ...read(`./daisy-${book}.e2e.ts`).matchAll(
        /\bit\(\s*'((?:nav|reading|visual|ReadAloud)-[^']+)'/g,
      ),
    ].map((match) => match[1]!),
  );
  const rows = [
    ...read('../../docs/daisy.md').matchAll(/^\| ((?:nav|reading|visual|ReadAloud)-\d+) .*\|$/gm),
  ].map(([row, id]) => {
    const cells = row.split('|').map((cell) => cell.trim());
    return {id: id!, result: cells[4]!, test: /^`(.+)`$/.exec(cells[5]!)?.[1]};
  });

  it('has a row for each test of the books, in their order', () => {
    assert.deepEqual(
      rows.map(({id}) => id),
      IDS,
    );
  });

  it('names the tests that there are, and no other', () => {
    const named = rows.flatMap(({id, test}) => (test === undefined ? [] : [`${id}: ${test}`]));
    assert.deepEqual(named.toSorted(), tests.toSorted());
  });

  it('says of each row what came out of it, and claims nothing without a test', () => {
    for (const {id, result, test} of rows) {
      const results = test ? ['passes', 'partly'] : ['gap', 'by hand', 'does not apply'];
      assert.ok(results.includes(result), `${id}: ${result}`);
    }
  });
});
