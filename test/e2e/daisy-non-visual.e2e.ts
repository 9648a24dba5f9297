import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {
  DAISY_SOURCE,
  DaisyReader,
  inOrder,
  textOf,
  type AccessibleNode,
} from './support/daisy-reader.ts';

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** What the page says, without its markup; of an image that it is one, and its text. */
const SOURCE_WORDS = wordsIn(
  DAISY_SOURCE.slice(DAISY_SOURCE.indexOf('<h1>'), DAISY_SOURCE.indexOf('</article>'))
    .replace(/<img [^>]*alt="([^"]+)">/g, ' صورة $1 ')
    .replace(/<[^>]*>/g, (tag) => (/^<\/?(?:span|a|abbr|code|sup)\b/.test(tag) ? '' : ' ')),
);

const BLOCK_ROLES = ['heading', 'paragraph', 'row', 'code'];

describe('DAISY, reading without sight', {timeout: 300_000}, () => {
  let reader: DaisyReader;
  let tree: AccessibleNode;

  before(async () => {
    reader = await DaisyReader.start({}, AbortSignal.timeout(120_000));
    const {page} = reader.rawi;
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('header button')];
      buttons.find(({textContent}) => textContent.trim() === 'القراءة بقارئ الشاشة')!.click();
    });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('header button')].some(
        ({textContent}) => textContent.trim() === 'القراءة بصوت راوي',
      ),
    );
    tree = await reader.tree();
  });

  after(() => reader.stop());

  const page = () => reader.rawi.page;
  const nodesOf = (role: string) => inOrder(tree).filter((node) => node.role === role);
  /** How the paragraph begins through which the caret goes. */
  const BEGINNING = 'وللنفق فتحات';
  const IMAGE = /<img [^>]*alt="([^"]+)"/.exec(DAISY_SOURCE)![1]!;

  it('reading-010: the whole text can be read on from any place, without a break', () => {
    assert.deepEqual(
      wordsIn(
        inOrder(tree)
          .filter(({role}) => role === 'StaticText')
          .map(({name}) => name)
          .join(' '),
      ),
      SOURCE_WORDS,
    );
  });

  it('reading-110: the place to which a screen reader has come is kept', async () => {
    const beginning = 'وبعده بثلاثين سنة';
    await page().evaluate((wanted) => {
      const block = [...document.querySelectorAll('article p')].find(({textContent}) =>
        textContent.startsWith(wanted),
      )!;
      // As a screen reader does that moves the caret along.
      getSelection()!.collapse(block.firstChild, 0);
    }, beginning);
    await reader.rawi.waitForSentence(beginning);
    await reader.rawi.follow('/');
    await page().waitForSelector('.article-link');
    await reader.open();
    await reader.rawi.waitForSentence(beginning);
    await page().waitForFunction(
      (wanted) => document.activeElement?.textContent.startsWith(wanted),
      {},
      beginning,
    );
  });

  it('reading-210: what is read first stands first, for the eye as well', async () => {
    const texts = inOrder(tree)
      .filter(({role}) => BLOCK_ROLES.includes(role))
      .map((node) => textOf(node).replaceAll(/\s+/g, ''));
    const blocks = await page().$$eval('article [data-block]', (elements) =>
      elements
        .map((element) => ({
          text: element.textContent.replaceAll(/\s+/g, ''),
          top: element.getBoundingClientRect().top,
        }))
        .toSorted((one, other) => one.top - other.top)
        .map(({text}) => text),
    );
    assert.ok(blocks.length > 50);
    assert.deepEqual(texts, blocks);
  });

  it('reading-310: the text for an image is told from the rest, and can be read by characters and words', async () => {
    const figures = nodesOf('figure');
    assert.deepEqual(
      figures.map((figure) => inOrder(figure).map(({role, name}) => `${role} ${name}`)),
      [['StaticText صورة', 'paragraph ', `StaticText ${IMAGE}`]],
    );
    const after = inOrder(tree).filter(({role}) => BLOCK_ROLES.includes(role));
    const place = after.findIndex((node) => textOf(node) === IMAGE);
    assert.match(textOf(after[place + 1]!), /^باب ساقية/);
    const {met} = await stops('character', 'forward', IMAGE);
    const graphemes = [...new Intl.Segmenter('ar').segment(IMAGE)].map(({index}) => index);
    assert.deepEqual(met, [...graphemes, IMAGE.length]);
    const words = await stops('word', 'forward', IMAGE);
    const places = [...new Set([0, ...words.met, IMAGE.length])];
    const pieces = places.slice(1).map((end, index) => wordsIn(IMAGE.slice(places[index], end)));
    assert.ok(pieces.every((piece) => piece.length <= 1));
    assert.deepEqual(pieces.flat(), wordsIn(IMAGE));
  });

  /** Whether what has the focus is in the window. */
  const focusIsInView = () =>
    page().evaluate(() => {
      const {top, bottom} = document.activeElement!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

  it('reading-420: the mark of a note leads to the note, and the note back to the mark', async () => {
    const [mark, ...others] = inOrder(tree).filter(({name}) => name === '[1]');
    // A link that says what it leads to.
    assert.equal(mark!.role, 'doc-noteref');
    assert.deepEqual(
      others.map(({role}) => role),
      ['StaticText'],
    );
    await page().focus('article a[role="doc-noteref"]');
    await page().keyboard.press('Enter');
    await page().waitForFunction(() =>
      document.activeElement?.textContent.startsWith('قيست الغوصة'),
    );
    assert.ok(await focusIsInView());
    await page().keyboard.press('Tab');
    const back = await page().evaluate(() => document.activeElement?.textContent);
    assert.equal(back, 'رجوع');
    await page().keyboard.press('Enter');
    await page().waitForFunction(() =>
      document.activeElement?.matches('article a[role="doc-noteref"]'),
    );
    assert.ok(await focusIsInView());
  });

  it('reading-510: headings, paragraphs and items are nodes of their own, where a voice can pause', () => {
    const headings = nodesOf('heading').map(({name}) => name);
    for (const {name} of nodesOf('StaticText')) {
      for (const heading of headings) {
        assert.ok(name === heading || !name.startsWith(`${heading} `), name);
      }
    }
    const items = nodesOf('listitem').map((item) => textOf(item));
    assert.ok(items.includes('معاول قصيرة لسقف النفق'));
    assert.ok(items.includes('مجارف من خشب السدر'));
    assert.equal(nodesOf('ListMarker').length, items.length);
    assert.equal(nodesOf('list').length, 5);
    assert.equal(nodesOf('blockquote').length, 1);
  });

  it('reading-610: the table has its name, its headings of columns, its rows and cells', () => {
    const [table, ...others] = nodesOf('table');
    assert.deepEqual(others, []);
    assert.equal(table!.name, 'نصيب كل حي من الماء وعدد نخله');
    const rows = inOrder(table!)
      .filter(({role}) => role === 'row')
      .map(({children}) => children.map(({role, name}) => `${role} ${name}`));
    assert.deepEqual(rows, [
      ['columnheader الحي', 'columnheader عدد الغوصات', 'columnheader عدد النخل'],
      ['cell الأعلى', 'cell 58', 'cell 410'],
      ['cell السوق', 'cell 52', 'cell 365'],
      ['cell الرمل', 'cell 47', 'cell 298'],
      ['cell المسجد', 'cell 61', 'cell 433'],
    ]);
  });

  it('reading-710: a link leads to its end, within the article and beyond it, and one comes back to the article', async () => {
    const ends: string[] = [];
    await page().setRequestInterception(true);
    page().on('request', (request) => {
      if (!request.url().startsWith('https://example.org/')) {
        void request.continue();
        return;
      }
      ends.push(request.url());
      void request.respond({contentType: 'text/html', body: '<!doctype html><title>x</title>'});
    });
    const names = inOrder(tree).filter(({role}) => ['link', 'doc-noteref'].includes(role));
    assert.deepEqual(
      names.map(({name}) => name),
      ['دفتر كبير', '[1]', 'موقع القرية', 'رجوع'],
    );

    const linkIsInView = () =>
      page().waitForFunction(
        () => {
          const links = [...document.querySelectorAll('article a')];
          const link = links.find(({textContent}) => textContent === 'دفتر كبير')!;
          const {top, bottom} = link.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        },
        {timeout: 20_000},
      );
    await page().evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('article a')];
      links.find(({textContent}) => textContent === 'دفتر كبير')!.focus();
    });
    await linkIsInView();
    await page().keyboard.press('Enter');
    await page().waitForFunction(() =>
      document.activeElement?.textContent.startsWith('وهذا ما كتب في الدفتر'),
    );
    assert.ok(await focusIsInView());

    await page().focus('article a[href="https://example.org/wadi"]');
    await reader.rawi.waitForSentence('ومن أراد أن يعرف');
    assert.deepEqual(ends, []);
    await page().keyboard.press('Enter');
    await page().waitForFunction(() => location.hostname === 'example.org');
    // The page that was opened may want more.
    assert.equal(ends[0], 'https://example.org/wadi');
    await page().goBack();
    await page().waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
    await reader.rawi.waitForSentence('ومن أراد أن يعرف');
    page().removeAllListeners('request');
    await page().setRequestInterception(false);
  });

  it('reading-810: each block is the next item after the one before it', () => {
    const blocks = inOrder(tree).filter(({role}) => BLOCK_ROLES.includes(role));
    const from = blocks.findIndex(({name}) => name === 'أنصبة الأحياء');
    assert.deepEqual(
      blocks.slice(from, from + 9).map(({role}) => role),
      ['heading', 'paragraph', 'paragraph', 'row', 'row', 'row', 'row', 'row', 'paragraph'],
    );
    for (const block of blocks) {
      const inner = inOrder(block).filter(({role}) => BLOCK_ROLES.includes(role));
      assert.deepEqual(inner, [], textOf(block));
    }
  });

  /** Moves the caret through a paragraph; resolves to the places at which it stood. */
  const stops = (unit: string, direction: 'forward' | 'backward', beginning = BEGINNING) =>
    page().evaluate(
      (wanted, granularity, way) => {
        const block = [...document.querySelectorAll('article p')].find(({textContent}) =>
          textContent.startsWith(wanted),
        )!;
        const selection = getSelection()!;
        const whole = document.createRange();
        whole.selectNodeContents(block);
        const offset = () => {
          const before = document.createRange();
          before.setStart(block, 0);
          before.setEnd(selection.focusNode!, selection.focusOffset);
          return before.toString().length;
        };
        whole.collapse(way === 'forward');
        selection.removeAllRanges();
        selection.addRange(whole);
        const met = [offset()];
        for (;;) {
          selection.modify('move', way, granularity);
          const here = selection.focusNode;
          if (!here || !block.contains(here) || offset() === met.at(-1)) break;
          met.push(offset());
        }
        selection.removeAllRanges();
        return {text: block.textContent, met};
      },
      beginning,
      unit,
      direction,
    );

  it('reading-910: the caret goes through a paragraph character by character, and back', async () => {
    const {text, met} = await stops('character', 'forward');
    const graphemes = [...new Intl.Segmenter('ar').segment(text)].map(({index}) => index);
    assert.deepEqual(met, [...graphemes, text.length]);
    const back = await stops('character', 'backward');
    assert.deepEqual(back.met, met.toReversed());
  });

  it('reading-1010: the caret goes through a paragraph word by word, and back', async () => {
    for (const direction of ['forward', 'backward'] as const) {
      const {text, met} = await stops('word', direction);
      const places = [...new Set([0, ...met, text.length])].toSorted((one, other) => one - other);
      const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
      for (const piece of pieces) assert.ok(wordsIn(piece).length <= 1, `${direction}: ${piece}`);
      assert.ok(pieces.length > 30);
    }
  });

  it('reading-1110: the caret goes through a paragraph line by line, and back', async () => {
    const {text, met} = await stops('line', 'forward');
    const lines = await page().evaluate((wanted) => {
      const block = [...document.querySelectorAll('article p')].find(({textContent}) =>
        textContent.startsWith(wanted),
      )!;
      const {height} = block.getBoundingClientRect();
      return Math.round(height / Number.parseFloat(getComputedStyle(block).lineHeight));
    }, BEGINNING);
    assert.ok(lines > 4);
    assert.equal(met.length, lines);
    const back = await stops('line', 'backward');
    assert.equal(back.met.length, lines);
    assert.equal(back.met[0], text.length);
  });

  it('reading-1210: the headings have the levels of the source, one step at a time', () => {
    const expected = [...DAISY_SOURCE.matchAll(/<h([1-6])>([^<]+)</g)].map(
      ([, level, title]) => `${level} ${title}`,
    );
    const found = nodesOf('heading').map(({level, name}) => `${level} ${name}`);
    assert.deepEqual(found, expected);
  });

  it('reading-1310: a passage is selected and copied as it stands', async () => {
    await page()
      .browser()
      .defaultBrowserContext()
      .setPermission(reader.rawi.origin, {
        permission: {name: 'clipboard-read'},
        state: 'granted',
      });
    const corners = await page().evaluate((wanted) => {
      const block = [...document.querySelectorAll('article p')].find(({textContent}) =>
        textContent.startsWith(wanted),
      )!;
      block.scrollIntoView({block: 'center', behavior: 'instant'});
      const node = block.firstChild!;
      return [0, 100].map((offset) => {
        const range = document.createRange();
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        const {right, top, height} = range.getBoundingClientRect();
        return {x: right - 1, y: top + height / 2};
      });
    }, BEGINNING);
    const {mouse, keyboard} = page();
    await mouse.move(corners[0]!.x, corners[0]!.y);
    await mouse.down();
    await mouse.move(corners[1]!.x, corners[1]!.y, {steps: 5});
    await mouse.up();
    await page().waitForFunction(() => !getSelection()!.isCollapsed);
    await keyboard.down('Control');
    await keyboard.press('KeyC');
    await keyboard.up('Control');
    const copied = await page().evaluate(() => navigator.clipboard.readText());
    const source = DAISY_SOURCE.slice(DAISY_SOURCE.indexOf(BEGINNING));
    assert.equal(copied, source.slice(0, 100));
    await reader.rawi.waitForPlayButton('الاستماع بصوت راوي', 30_000);
    await page().evaluate(() => getSelection()!.removeAllRanges());
  });

  it('reading-1510: passages in other languages say which', async () => {
    const languages = await page().evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('article')!,
        NodeFilter.SHOW_TEXT,
      );
      const found: Record<string, string> = {};
      while (walker.nextNode()) {
        const text = walker.currentNode;
        const language = text.parentElement!.closest<HTMLElement>('[lang]')!.lang;
        for (const part of ['I have seen', 'L’eau appartient', 'ثم رحل ولم يعد', 'FAO']) {
          if (text.textContent!.includes(part)) found[part] = language;
        }
      }
      return found;
    });
    assert.deepEqual(languages, {
      'I have seen': 'en',
      'L’eau appartient': 'fr',
      'ثم رحل ولم يعد': 'ar',
      FAO: 'en',
    });
    assert.deepEqual(reader.rawi.complaints, []);
  });
});
