import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {ElementHandle, Page} from 'puppeteer-core';
import {startAppServer, type AppServer} from './support/app-server.ts';
import {launchChromium, launchFirefox, type TestBrowser} from './support/browsers.ts';
import {woff2Characters} from './support/woff2-characters.ts';

const FACES = ['naskh', 'sans', 'clear'] as const;
type Face = (typeof FACES)[number];
type Marks = 'shown' | 'dimmed' | 'hidden';

const FAMILIES: Readonly<Record<Face, string>> = {
  naskh: 'Rawi Naskh',
  sans: 'Rawi Sans',
  clear: 'Rawi Clear',
};

/** Every vowel mark, shadda with each of them, and every letter that has dots or a hamza. */
const marked =
  'كَتَبَ الطِّفْلُ رِسَالَةً إِلَى جَدَّتِهِ، مُتَحَدِّثًا عَنْ مَدِينَةٍ جَمِيلَةٍ وَبَيْتٍ قَدِيمٌ؛ غَيْثٌ ' +
  'خَفَّ ذُو ظِلٍّ، شَمْسٌ زَكِيٌّ ضَوْءٌ، سُئِلَ مُؤْمِنٌ أَيُّ شَيْءٍ آخَرَ؟ ذٰلِكَ رَحْمٰنٌ، أُمًّا';
const unmarked = marked.replace(/[\u064B-\u0652\u0670]/g, '');

/** How much darker than the paper each pixel is, 0 to 255. */
interface Ink {
  readonly dark: readonly number[];
  readonly width: number;
}

for (const [name, launch] of [
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const) {
  describe(`typography in ${name}`, {timeout: 180_000}, () => {
    let server: AppServer;
    let test: TestBrowser;
    let page: Page;

    before(async () => {
      const signal = AbortSignal.timeout(60_000);
      server = await startAppServer({}, signal);
      test = await launch({width: 900, height: 900}, signal);
      page = await test.browser.newPage();
      await page.goto(server.origin);
      await page.waitForSelector('main h1');
    });

    after(async () => {
      await test.close();
      await server.stop();
    });

    /** Shows a text alone on the page, in the app's own style of articles, and waits for fonts. */
    const show = async (text: string, face: Face, marks: Marks) => {
      await page.evaluate(
        async (content, font, choice) => {
          const root = document.documentElement;
          root.dataset['font'] = font;
          root.dataset['marks'] = choice;
          let sample = document.querySelector<HTMLElement>('#sample');
          if (!sample) {
            sample = document.createElement('div');
            sample.id = 'sample';
            sample.className = 'article';
            sample.lang = 'ar';
            sample.dir = 'rtl';
            document.body.replaceChildren(sample);
          }
          // The colours are the test's own, so that pixels tell ink from paper.
          sample.style.cssText =
            'color:#000;background:#fff;font-size:32px;inline-size:800px;max-inline-size:none;margin:0';
          if (sample.textContent !== content) sample.textContent = content;
          sample.getBoundingClientRect();
          await document.fonts.ready;
          await new Promise((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(resolve)),
          );
        },
        text,
        face,
        marks,
      );
    };

    const sample = async () => (await page.$('#sample')) as ElementHandle<HTMLElement>;

    /** Red, green, blue and opacity of every pixel of the sample. */
    const pixels = async (): Promise<{data: Buffer; width: number}> => {
      const shot = await (await sample()).screenshot({encoding: 'base64'});
      const {packed, width} = await page.evaluate(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        const image = context.getImageData(0, 0, bitmap.width, bitmap.height);
        let text = '';
        for (let at = 0; at < image.data.length; at += 4096) {
          text += String.fromCharCode(...image.data.subarray(at, at + 4096));
        }
        return {packed: btoa(text), width: image.width};
      }, shot);
      return {data: Buffer.from(packed, 'base64'), width};
    };

    const ink = async (): Promise<Ink> => {
      const {data, width} = await pixels();
      const dark: number[] = [];
      for (let at = 0; at < data.length; at += 4) dark.push(255 - data[at + 1]!);
      return {dark, width};
    };

    /** Where every character stands. */
    const places = () =>
      page.evaluate(() => {
        const text = document.querySelector('#sample')!.firstChild as Text;
        const range = document.createRange();
        return Array.from({length: text.length}, (_, index) => {
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          const {x, y, width, height} = range.getBoundingClientRect();
          return [x, y, width, height].join(' ');
        });
      });

    const sum = ({dark}: Ink) => dark.reduce((total, each) => total + each, 0);

    for (const face of FACES) {
      it(`hides the marks of ${face} and nothing else`, async () => {
        await show(marked, face, 'shown');
        const shown = await ink();
        await show(marked, face, 'hidden');
        const hidden = await ink();
        await show(unmarked, face, 'shown');
        const bare = await ink();
        assert.ok(sum(shown) > sum(bare) * 1.08, 'the marks are seen where they are shown');
        assert.equal(hidden.dark.length, bare.dark.length, 'the lines break alike');
        // Letters may be kerned a little otherwise beside a mark; the ink, with its dots, is the same.
        const difference = Math.abs(sum(hidden) - sum(bare)) / sum(bare);
        assert.ok(difference < 0.005, `ink differs by ${(difference * 100).toFixed(2)} %`);
        const added = hidden.dark.filter((each, index) => each > shown.dark[index]! + 40).length;
        assert.equal(added, 0, 'nothing is drawn that was not there before');
      });

      it(`dims the marks of ${face} to a part of their colour`, async () => {
        await show(marked, face, 'shown');
        const shown = await ink();
        await show(marked, face, 'dimmed');
        const dimmed = await ink();
        await show(marked, face, 'hidden');
        const hidden = await ink();
        const left = (sum(dimmed) - sum(hidden)) / (sum(shown) - sum(hidden));
        assert.ok(left > 0.6 && left < 0.7, `${(left * 100).toFixed(0)} % of the marks is left`);
        // What is drawn without the marks is as dark with dimmed ones.
        const paler = hidden.dark.filter((each, index) => each > dimmed.dark[index]! + 40).length;
        assert.equal(paler, 0);
      });

      it(`moves no letter of ${face} and leaves the text alone`, async () => {
        await show(marked, face, 'shown');
        const before = await places();
        const node = await page.evaluateHandle(() => document.querySelector('#sample')!.firstChild);
        for (const marks of ['dimmed', 'hidden'] as const) {
          await show(marked, face, marks);
          assert.deepEqual(await places(), before, marks);
          const found = await page.evaluate((text) => {
            const holder = document.querySelector<HTMLElement>('#sample')!;
            getSelection()!.selectAllChildren(holder);
            const copied = getSelection()!.toString();
            getSelection()!.removeAllRanges();
            return {same: holder.childNodes.length === 1 && holder.firstChild === text, copied};
          }, node);
          assert.deepEqual(found, {same: true, copied: marked});
        }
      });
    }

    it('paints dimmed marks in the colour of a highlight', async () => {
      await show(marked, 'naskh', 'dimmed');
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('::highlight(test) {color: #f00}');
        document.adoptedStyleSheets = [sheet];
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('#sample')!);
        CSS.highlights.set('test', new Highlight(range));
      });
      const {data} = await pixels();
      await page.evaluate(() => CSS.highlights.delete('test'));
      let red = 0;
      let other = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at]! < 240) other++;
        else if (data[at + 1]! < 160) red++;
      }
      assert.ok(red > 1000);
      assert.equal(other, 0, 'nothing is left in the text’s own colour');
    });

    it('fetches the chosen face alone, and the font of faded marks when they are', async () => {
      const fresh = await test.browser.newPage();
      await fresh.goto(server.origin);
      await fresh.waitForSelector('main h1');
      const loaded = async () =>
        fresh.evaluate(() =>
          [...document.fonts]
            .filter(({status}) => status === 'loaded')
            .map(({family}) => family.replaceAll(/["']/g, ''))
            // Fonts of the device are there already.
            .filter((family) => !family.includes(' as ')),
        );
      const newlyLoaded = async (face: Face, marks: Marks) => {
        const before = new Set(await loaded());
        await fresh.evaluate(
          async (font, choice) => {
            Object.assign(document.documentElement.dataset, {font, marks: choice});
            const text = document.createElement('p');
            text.className = 'article';
            text.textContent = 'نص بِحركات';
            document.body.append(text);
            text.getBoundingClientRect();
            await document.fonts.ready;
          },
          face,
          marks,
        );
        return [...new Set(await loaded())].filter((each) => !before.has(each));
      };
      assert.deepEqual(await newlyLoaded('sans', 'shown'), ['Rawi Sans']);
      assert.deepEqual(await newlyLoaded('sans', 'hidden'), ['Rawi Sans Marks']);
      assert.deepEqual(await newlyLoaded('clear', 'shown'), ['Rawi Clear']);
      await fresh.close();
    });

    /** The room that a line of prose takes in a font; undefined where the font is not there. */
    const room = (family: string, weight: number) =>
      page.evaluate(
        async (name, boldness) => {
          const font = `${boldness} 100px '${name}'`;
          const faces = await document.fonts.load(font, 'ن 3').catch(() => []);
          if (!faces.some(({status}) => status === 'loaded')) return undefined;
          const text = document.createElement('p');
          text.textContent =
            'خرج أهل القرية في الصباح يبحثون عن الطريق الذي غمرته الثلوج، ومعهم ٣٠ معولاً وشاحنة واحدة. ' +
            'وقال كبيرهم: «من ينتظر الربيع لا يصل»، ثم مشوا نحو الجبل حتى بلغوا النهر قبل المساء.';
          text.style.cssText = `position:absolute;white-space:nowrap;margin:0;font:${boldness} 100px/normal '${name}',monospace`;
          document.body.append(text);
          const {width, height} = text.getBoundingClientRect();
          text.remove();
          return {width, height};
        },
        family,
        weight,
      );

    it('has fonts of devices stand in that take the same room', async () => {
      let there = 0;
      for (const family of Object.values(FAMILIES)) {
        for (const weight of [400, 600]) {
          const own = await room(family, weight);
          assert.ok(own, family);
          for (const device of ['Naskh', 'Sans', 'DejaVu']) {
            const name = `${family} as ${device}`;
            const stand = await room(name, weight);
            if (!stand) continue;
            there++;
            const width = stand.width / own.width;
            const height = stand.height / own.height;
            assert.ok(Math.abs(width - 1) < 0.04, `${name} ${weight}: width ${width.toFixed(3)}`);
            assert.ok(
              Math.abs(height - 1) < 0.03,
              `${name} ${weight}: height ${height.toFixed(3)}`,
            );
          }
        }
      }
      assert.ok(there >= FACES.length * 2, 'at least one of the fonts is on this device');
    });
  });
}

describe('the fonts', () => {
  const fonts = new URL('../../src/ui/styles/fonts/', import.meta.url);
  const codes = (text: string) => Array.from(text, (each) => each.codePointAt(0)!);
  const missing = (file: string, wanted: readonly number[]) => {
    const present = woff2Characters(new URL(file, fonts));
    return wanted.filter((code) => !present.has(code)).map((code) => code.toString(16));
  };
  const range = (first: number, last: number) =>
    Array.from({length: last - first + 1}, (_, index) => first + index);

  const arabic = [
    ...range(0x0621, 0x063a), // letters
    ...range(0x0640, 0x0655), // kashida, letters, vowel marks, hamza above and below
    ...range(0x0660, 0x066c), // digits and their signs
    ...codes('ٰٱپچژکگی۰۱۲۳۴۵۶۷۸۹،؛؟ '),
    0x200c,
  ];
  const latin = [...range(0x21, 0x7e), ...codes('«»“”‘’–—…•°×÷£€éèàçüöäñß')];

  for (const face of FACES) {
    it(`${face} has all the letters, digits and signs of Arabic articles`, () => {
      assert.deepEqual(missing(`${face}-arabic.woff2`, arabic), []);
      assert.deepEqual(missing(`${face}-marks.woff2`, arabic), []);
      assert.deepEqual(missing(`${face}-latin.woff2`, latin), []);
    });
  }

  it('tells a character that a font has not', () => {
    assert.deepEqual(missing('naskh-arabic.woff2', [0x4e00, 0x0628]), ['4e00']);
  });
});
