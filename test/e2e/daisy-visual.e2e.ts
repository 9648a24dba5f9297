import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {DaisyReader} from './support/daisy-reader.ts';

/** The parts of the text that must grow alike. */
const PARTS = ['h1', 'h2', 'h4', 'p', 'li p', 'th', 'td', 'blockquote p', 'code'];

describe('DAISY, looks', {timeout: 300_000}, () => {
  let reader: DaisyReader;

  before(async () => {
    reader = await DaisyReader.start({width: 1280}, AbortSignal.timeout(120_000));
    await reader.openLook();
  });

  after(() => reader.stop());

  const page = () => reader.rawi.page;

  const sizes = () =>
    page().evaluate(
      (parts) =>
        parts.map((part) =>
          Number.parseFloat(getComputedStyle(document.querySelector(`article ${part}`)!).fontSize),
        ),
      PARTS,
    );

  it('visual-010: every part of the text grows to three times its size and shrinks, alike', async () => {
    const usual = await sizes();
    for (const [key, scale] of [
      ['End', 3],
      ['Home', 0.75],
    ] as const) {
      await page().focus('.look-sheet #textScale');
      await page().keyboard.press(key);
      await page().waitForFunction(
        (wanted) =>
          document.documentElement.style.getPropertyValue('--text-scale') === String(wanted),
        {},
        scale,
      );
      for (const [index, size] of (await sizes()).entries()) {
        const ratio = size / usual[index]!;
        assert.ok(Math.abs(ratio - scale) < 0.01, `${PARTS[index]}: ${ratio}`);
      }
    }
    await page().evaluate(() => {
      const slider = document.querySelector<HTMLInputElement>('.look-sheet #textScale')!;
      slider.value = '1';
      slider.dispatchEvent(new Event('input', {bubbles: true}));
      slider.dispatchEvent(new Event('change', {bubbles: true}));
    });
    await page().waitForFunction(
      () => document.documentElement.style.getPropertyValue('--text-scale') === '1',
    );
  });

  /** The colours of the text and of what it stands on, and their contrast after WCAG 2.2. */
  const colours = () =>
    page().evaluate(() => {
      const article = document.querySelector('article p')!;
      let ground = 'rgba(0, 0, 0, 0)';
      for (let at: Element | null = article; at; at = at.parentElement) {
        ground = getComputedStyle(at).backgroundColor;
        if (ground !== 'rgba(0, 0, 0, 0)') break;
      }
      const ink = getComputedStyle(article).color;
      const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
      const luminance = (colour: string) => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((channel) => {
          const part = channel / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
      };
      const [light, dark] = [luminance(ink), luminance(ground)].sort((one, other) => other - one);
      return {ink, ground, contrast: (light! + 0.05) / (dark! + 0.05)};
    });

  it('visual-110: there are four pairs of colours for text and ground, and the system’s own', async () => {
    const pairs = new Set<string>();
    for (const theme of ['light', 'dark', 'sepia', 'contrast']) {
      await reader.look('theme', theme);
      const {ink, ground, contrast} = await colours();
      assert.ok(contrast >= 7, `${theme}: ${contrast}`);
      pairs.add(`${ink} on ${ground}`);
    }
    assert.equal(pairs.size, 4);
    await page().click('dialog.look-sheet input[name="theme"][value="system"]');
    await page().waitForFunction(() => document.documentElement.dataset['theme'] === undefined);
    const light = await colours();
    await page().emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
    const dark = await colours();
    await page().emulateMediaFeatures([]);
    assert.notEqual(light.ground, dark.ground);
  });

  it('visual-310: the system’s own colours are on the text and on every control', async () => {
    const session = await page().createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        {name: 'forced-colors', value: 'active'},
        {name: 'prefers-color-scheme', value: 'dark'},
      ],
    });
    const {system, text, controls} = await page().evaluate(() => {
      const pair = (element: Element) => {
        const {color, backgroundColor} = getComputedStyle(element);
        return {color, backgroundColor};
      };
      const probe = document.createElement('div');
      probe.style.cssText = 'color: CanvasText; background-color: Canvas';
      const button = document.createElement('div');
      button.style.cssText = 'color: ButtonText; background-color: ButtonFace';
      document.body.append(probe, button);
      const system = {canvas: pair(probe), button: pair(button)};
      probe.remove();
      button.remove();
      const bar = document.querySelector('rawi-player-bar')!.shadowRoot!;
      return {
        system,
        text: pair(document.querySelector('article')!),
        controls: [
          ...document.querySelectorAll('.reader-tools button'),
          ...bar.querySelectorAll('button'),
        ].map((each) => ({
          name: each.getAttribute('aria-label') ?? each.textContent,
          ...pair(each),
        })),
      };
    });
    await session.send('Emulation.setEmulatedMedia', {features: []});
    await session.detach();
    assert.deepEqual(text, system.canvas);
    const inks = [system.canvas.color, system.button.color];
    assert.ok(controls.length > 10);
    const grounds = [
      'rgba(0, 0, 0, 0)',
      system.canvas.backgroundColor,
      system.button.backgroundColor,
    ];
    for (const {name, color, backgroundColor} of controls) {
      const isPlain = inks.includes(color) && grounds.includes(backgroundColor);
      // The button that plays is the other way round.
      const isTurned = inks.includes(backgroundColor) && grounds.includes(color);
      assert.ok(isPlain || isTurned, `${name}: ${color} on ${backgroundColor}`);
    }
  });

  it('visual-410: four times as large, the screens and sheets are whole and move one way alone', async () => {
    await reader.closeSheet();
    await page().setViewport({width: 320, height: 256, deviceScaleFactor: 4});
    const widest = () =>
      page().evaluate(() => {
        const dialog = document.querySelector('dialog[open]');
        return Math.max(document.documentElement.scrollWidth, dialog?.scrollWidth ?? 0);
      });
    assert.ok((await widest()) <= 320, 'the article');
    await reader.openLook();
    assert.ok((await widest()) <= 320, 'the looks');
    await reader.closeSheet();
    await reader.press('أقسام المقال');
    await page().waitForSelector('dialog.contents-sheet[open]');
    assert.ok((await widest()) <= 320, 'the contents');
    await reader.closeSheet();
    for (const path of ['/', '/add', '/settings']) {
      await reader.rawi.goto(path);
      assert.ok((await widest()) <= 320, path);
    }
    // The letters of the interface follow the size that the browser is told, too.
    const {usual, large} = await page().evaluate(() => {
      const shown = [...document.querySelectorAll('h1, main button, nav a, label')].filter(
        (each) => each.getClientRects().length > 0,
      );
      const sizes = () => shown.map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
      const before = sizes();
      document.documentElement.style.fontSize = '200%';
      return {usual: before, large: sizes()};
    });
    assert.ok(usual.length > 10);
    assert.deepEqual(
      large,
      usual.map((each) => each * 2),
    );
    await page().setViewport({width: 1280, height: 800});
    await reader.open();
  });

  it('visual-510: a Naskh, a sans and a font of large clear forms can be chosen', async () => {
    await reader.openLook();
    const families = new Set<string>();
    for (const font of ['naskh', 'sans', 'clear']) {
      await reader.look('font', font);
      const family = await page().evaluate(async () => {
        const {fontFamily} = getComputedStyle(document.querySelector('article p')!);
        await document.fonts.ready;
        const first = fontFamily.split(',')[0]!.trim();
        const isThere = [...document.fonts].some(
          (face) =>
            face.status === 'loaded' &&
            face.family.replaceAll(/["']/g, '') === first.replaceAll(/["']/g, ''),
        );
        return isThere ? first : '';
      });
      assert.notEqual(family, '', font);
      families.add(family);
    }
    assert.equal(families.size, 3);
    assert.deepEqual(reader.rawi.complaints, []);
  });
});
