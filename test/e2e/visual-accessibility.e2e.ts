import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {startAppServer, type AppServer} from './support/app-server.ts';
import {launchChromium, type TestBrowser} from './support/browsers.ts';
import {FOCUS_COLOURS, focusLooks, focusStop, type FocusStop} from './support/focus-look.ts';
import {layoutFaults, motions, type LayoutFaults} from './support/layout-faults.ts';
import {RawiPage, until} from './support/rawi-page.ts';
import {screenFacts, type ScreenFacts} from './support/screen-facts.ts';
import {chooseLanguage, fillLibrary, type ScreenState} from './support/visual-states.ts';

/** A folder for screenshots of everything that is measured, to be looked at by eye. */
const shots = process.env['RAWI_SCREENSHOTS'];

const PHONE = {width: 412, height: 915};

/** What is found wrong, by state. */
type Found = Record<string, readonly string[]>;

/** The ways to enlarge or to narrow that a page must bear. */
const layouts = {
  'in a window of 320 pixels': {width: 320, height: 640, style: ''},
  'on a phone of 412 pixels': {...PHONE, style: ''},
  'with text of 200 % at 320 pixels': {width: 320, height: 640, style: 'html {font-size: 200%}'},
  'with text of 200 % on a phone': {...PHONE, style: 'html {font-size: 200%}'},
  'on a phone held sideways': {width: 915, height: 412, style: ''},
  'at 400 % of a window of 1280 by 1024': {width: 320, height: 256, style: ''},
  'with the text spacing of WCAG at 320 pixels': {
    width: 320,
    height: 640,
    style: `*, ::before, ::after {
      line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
    }
    p {margin-block-end: 2em !important}`,
  },
} as const;

type LayoutName = keyof typeof layouts;

describe('the look of every screen', {timeout: 380_000}, () => {
  let server: AppServer;
  let test: TestBrowser;
  let rawi: RawiPage;
  let states: readonly ScreenState[];

  before(async () => {
    const signal = AbortSignal.timeout(90_000);
    server = await startAppServer({}, signal);
    test = await launchChromium(PHONE, signal);
    const page = await test.browser.newPage();
    // What compiles the tests has functions carry their names by a helper, which no page has.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    rawi = await RawiPage.open(page, server.origin);
    states = await fillLibrary(rawi);
  });

  after(async () => {
    await test.close();
    await server.stop();
  });

  /**
   * Styles of the user's own reach into shadow roots as well, as those of a browser's settings do.
   * The app's policy allows no other than constructed style sheets.
   */
  const setStyle = (css: string) =>
    rawi.page.evaluate(async (text) => {
      const own = globalThis as {userSheet?: CSSStyleSheet};
      const sheet = (own.userSheet ??= new CSSStyleSheet());
      sheet.replaceSync(text);
      const put = (root: Document | ShadowRoot) => {
        if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
        for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) put(shadowRoot);
      };
      put(document);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, css);

  const shoot = async (...names: string[]) => {
    if (!shots) return;
    mkdirSync(shots, {recursive: true});
    const name = names.join('-').replaceAll(/[^\w-]+/g, '_');
    await rawi.page.screenshot({path: path.join(shots, `${name}.png`)});
  };

  for (const language of ['ar', 'en'] as const) {
    describe(`in ${language}`, () => {
      const measured: Record<string, Record<string, LayoutFaults>> = {};
      const moving: Found = {};
      const screens: Record<string, ScreenFacts> = {};

      before(async () => {
        await chooseLanguage(rawi, language);
        for (const {name, show} of states) {
          await show();
          moving[name] = await motions(rawi.page);
          screens[name] = await screenFacts(rawi.page);
          for (const [layout, {width, height, style}] of Object.entries(layouts)) {
            await rawi.page.setViewport({width, height});
            await setStyle(style);
            (measured[layout] ??= {})[name] = await layoutFaults(rawi.page);
            await shoot(language, name, layout);
          }
          await setStyle('');
          await rawi.page.setViewport(PHONE);
        }
      });

      const faults = (layout: LayoutName, of: (found: LayoutFaults) => readonly string[]): Found =>
        Object.fromEntries(
          Object.entries(measured[layout]!)
            .map(([state, found]) => [state, of(found)] as const)
            .filter(([, found]) => found.length > 0),
        );

      for (const layout of Object.keys(layouts) as LayoutName[]) {
        it(`cuts nothing off and scrolls one way alone ${layout}`, () => {
          assert.deepEqual(
            faults(layout, ({clipped}) => clipped),
            {},
          );
        });
      }

      for (const layout of [
        'in a window of 320 pixels',
        'on a phone of 412 pixels',
        'with text of 200 % at 320 pixels',
        'with text of 200 % on a phone',
      ] as const) {
        it(`has targets of 44 by 44 pixels ${layout}`, () => {
          for (const {name} of states) {
            assert.ok(measured[layout]![name]!.controls > 4, `${name}: controls were measured`);
          }
          assert.deepEqual(
            faults(layout, ({small}) => small),
            {},
          );
        });
      }

      it('names every screen in the title of its window', () => {
        const titles = new Map<string, string>();
        for (const [state, {title, heading, path: address}] of Object.entries(screens)) {
          if (state === 'an article that is not there') continue;
          assert.ok(heading && title.includes(heading), `${state}: «${title}», «${heading}»`);
          const other = titles.get(title) ?? address;
          assert.equal(other, address, `${other} and ${address} are both «${title}»`);
          titles.set(title, address);
        }
        assert.ok(titles.size >= 6, [...titles.keys()].join());
      });

      it('has the same navigation on every screen, with the help last', () => {
        for (const [state, {links, current, path: address}] of Object.entries(screens)) {
          assert.deepEqual(links, ['/', '/add', '/settings', '/help'], state);
          assert.deepEqual(current, links.includes(address) ? [address] : [], state);
        }
      });

      it('sets no text justified', () => {
        const found = Object.entries(screens).filter(([, {justified}]) => justified.length > 0);
        assert.deepEqual(Object.fromEntries(found), {});
      });

      it('never spaces letters', () => {
        assert.deepEqual(
          faults('on a phone of 412 pixels', ({spaced}) => spaced),
          {},
        );
      });

      it('moves nothing where motion is unwelcome', () => {
        const found = Object.entries(moving).filter(([, motion]) => motion.length > 0);
        assert.deepEqual(Object.fromEntries(found), {});
      });
    });
  }

  describe('with the focus', () => {
    const covered: Found = {};
    const moved: Found = {};
    const weak: Found = {};
    const kinds = new Set<string>();

    const note = (found: Found, state: string, fault: string) => {
      found[state] = [...(found[state] ?? []), fault];
    };

    /** Looks at what has the focus, in all colours where its kind has not been met before. */
    const look = async (state: string, stop: FocusStop) => {
      const {kind, name, isControl} = stop;
      if (!isControl) return;
      if (stop.covered) note(covered, state, `${kind} «${name}»: ${stop.covered}`);
      if (kinds.has(kind)) return;
      kinds.add(kind);
      const looks = await focusLooks(rawi.page, stop);
      for (const colours of FOCUS_COLOURS) {
        const {changed, perimeter} = looks[colours];
        if (changed >= perimeter) continue;
        note(
          weak,
          state,
          `${kind} «${name}», ${colours}: ${changed} of ${perimeter.toFixed()} pixels`,
        );
      }
    };

    /** Walks from control to control as the Tab key does, and through toolbars with the arrows. */
    const walk = async ({name, within}: ScreenState) => {
      const place = () =>
        rawi.page.evaluate(() => ({
          address: location.pathname,
          open: document.querySelectorAll('dialog[open]').length,
        }));
      const before = await place();
      for (let presses = 0; presses < 200; presses++) {
        const stop = await focusStop(rawi.page);
        const isInside = await rawi.page.evaluate(
          (selector) => !selector || document.activeElement?.closest(selector) !== null,
          within,
        );
        // The first press may lead in; another that finds nothing new has been around.
        if (!stop && presses > 2) {
          const {address, open} = await place();
          if (address !== before.address || open !== before.open) note(moved, name, address);
          return;
        }
        if (stop && isInside) await look(name, stop);
        const inBar = await rawi.page.evaluate(
          () => document.activeElement?.localName === 'rawi-player-bar',
        );
        if (stop && inBar) {
          for (let more: FocusStop | undefined = stop; more;) {
            await rawi.page.keyboard.press('ArrowLeft');
            more = await focusStop(rawi.page);
            if (more) await look(name, more);
          }
        }
        await rawi.page.keyboard.press('Tab');
      }
      assert.fail(`${name}: the walk has no end`);
    };

    before(async () => {
      await chooseLanguage(rawi, 'ar');
      for (const state of states) {
        await state.show();
        await setStyle('* {caret-color: transparent !important}');
        await walk(state);
      }
    });

    it('shows it with as much as 2 pixels all around, in a contrast of 3:1', () => {
      assert.ok(kinds.size > 30, `${kinds.size} kinds of controls were looked at`);
      assert.deepEqual(weak, {});
    });

    it('goes nowhere by the focus alone', () => {
      assert.deepEqual(moved, {});
    });

    it('never covers what has it', () => {
      assert.deepEqual(covered, {});
    });
  });

  it('holds articles of three times the size', async () => {
    await rawi.goto('/settings');
    await rawi.page.waitForSelector('#textScale');
    await until(async () => {
      await rawi.page.focus('#textScale');
      await rawi.page.keyboard.press('End');
      const scale = () => document.documentElement.style.getPropertyValue('--text-scale');
      return (await rawi.page.evaluate(scale)) === '3';
    }, AbortSignal.timeout(30_000));
    const found: Found = {};
    for (const {name, show} of states) {
      await show();
      const scale = await rawi.page.evaluate(() =>
        document.documentElement.style.getPropertyValue('--text-scale'),
      );
      assert.equal(scale, '3', name);
      for (const {width, height} of [PHONE, {width: 320, height: 640}, {width: 320, height: 256}]) {
        await rawi.page.setViewport({width, height});
        const {clipped} = await layoutFaults(rawi.page);
        if (clipped.length > 0) found[`${name}, ${width} × ${height}`] = clipped;
        await shoot('large', name, `${width}x${height}`);
      }
      await rawi.page.setViewport(PHONE);
    }
    assert.deepEqual(found, {});
  });
});
