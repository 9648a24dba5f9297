import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {startAppServer, type AppServer} from './support/app-server.ts';
import {axeViolations, type RuleSelection} from './support/axe.ts';
import {launchChromium, launchFirefox, type TestBrowser} from './support/browsers.ts';
import {ibmViolations} from './support/ibm-checker.ts';
import {RawiPage} from './support/rawi-page.ts';
import {screenStates} from './support/screen-states.ts';

const text = readFileSync(new URL('../fixtures/articles/news/source.txt', import.meta.url), 'utf8');

/** The first has every rule; the others those that colours can change. */
const [firstTheme, ...otherThemes] = ['light', 'dark', 'sepia', 'contrast'] as const;
type Theme = typeof firstTheme | (typeof otherThemes)[number];

const ENHANCED = 'color-contrast-enhanced:';

const phone = {width: 412, height: 915};
const desktop = {width: 1280, height: 800};

/** Every screen is seen in each browser, each language and each window. */
const walks = (['Chromium', 'Firefox'] as const).flatMap((browser) =>
  (['ar', 'en'] as const).flatMap((language) =>
    [phone, desktop].map((viewport) => ({browser, language, viewport})),
  ),
);

/** What both find, of colours that have come to rest. */
async function violations(page: Page, selection: RuleSelection): Promise<string[]> {
  await page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].map((each) => each.shadowRoot)];
    for (const animation of roots.flatMap((root) => root?.getAnimations() ?? [])) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
  });
  const byAxe = await axeViolations(page, selection);
  // Its engine keeps the colours that it has seen, so it would judge another theme by the first.
  return selection === 'all' ? [...byAxe, ...(await ibmViolations(page))] : byAxe;
}

/** As the app does when a theme is chosen. */
const wear = (page: Page, theme: Theme) =>
  page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);

const choose = (page: Page, name: string, value: string) =>
  page.evaluate(
    (field, wanted) => {
      const inputs = document.querySelectorAll<HTMLInputElement>(`input[name="${field}"]`);
      [...inputs].find((input) => input.value === wanted)!.click();
    },
    name,
    value,
  );

/** Puppeteer has no name for it. */
async function forceColours(page: Page, forced: boolean): Promise<void> {
  const session = await page.createCDPSession();
  const features = [{name: 'forced-colors', value: forced ? 'active' : 'none'}];
  await session.send('Emulation.setEmulatedMedia', {features});
  assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), forced);
  if (!forced) await session.detach();
}

describe('accessibility, by every rule of axe-core and of IBM', {timeout: 1_500_000}, () => {
  let server: AppServer;
  const open = new Set<TestBrowser>();

  before(async () => {
    server = await startAppServer({}, AbortSignal.timeout(60_000));
  });

  after(async () => {
    for (const test of open) await test.close();
    await server.stop();
  });

  async function start({browser, viewport}: Pick<(typeof walks)[number], 'browser' | 'viewport'>) {
    const launch = browser === 'Firefox' ? launchFirefox : launchChromium;
    const test = await launch(viewport, AbortSignal.timeout(60_000));
    open.add(test);
    const rawi = await RawiPage.open(await test.browser.newPage(), server.origin);
    return {rawi, close: test.close};
  }

  describe('themes and wrong things', () => {
    let rawi: RawiPage;
    let close: TestBrowser['close'];

    before(async () => {
      ({rawi, close} = await start({browser: 'Chromium', viewport: phone}));
      await rawi.follow('/settings');
    });

    after(() => close());

    const rules = async (selection: RuleSelection) =>
      (await violations(rawi.page, selection)).map((each) => each.split(':')[0]!);

    it('would find what is wrong', async () => {
      await rawi.page.evaluate(() => {
        for (let count = 0; count < 2; count++) {
          const wrong = document.createElement('button');
          wrong.className = 'wrong';
          wrong.style.cssText = 'inline-size: 10px; block-size: 10px; padding: 0; border: 0';
          document.querySelector('main h1')!.after(wrong);
        }
      });
      const found = await rules('all');
      await rawi.page.evaluate(() => {
        for (const wrong of document.querySelectorAll('.wrong')) wrong.remove();
      });
      for (const rule of [
        'button-name',
        'target-size',
        'input_label_exists',
        'target_spacing_sufficient',
      ]) {
        assert.ok(found.includes(rule), `${rule} is not among ${found.join()}`);
      }
    });

    it('would find what is wrong in one theme alone, by the rules of colour', async () => {
      const {page} = rawi;
      await page.evaluate(() => {
        const wrong = document.createElement('p');
        wrong.textContent = 'خط أسود';
        wrong.style.color = '#111';
        document.querySelector('main h1')!.after(wrong);
      });
      await wear(page, 'light');
      assert.deepEqual(await rules('colours'), []);
      await wear(page, 'contrast');
      assert.deepEqual(await rules('colours'), ['color-contrast']);
    });

    it('the settings dress the page as this test does', async () => {
      const {page} = rawi;
      const attributes = () =>
        page.evaluate(() =>
          Object.fromEntries(
            [...document.documentElement.attributes].map(({name, value}) => [name, value]),
          ),
        );
      for (const theme of [...otherThemes, firstTheme]) {
        await choose(page, 'theme', theme);
        await page.waitForSelector(`html[data-theme="${theme}"]`);
        const chosen = await attributes();
        await wear(page, theme === 'dark' ? 'light' : 'dark');
        await wear(page, theme);
        assert.deepEqual(await attributes(), chosen);
      }
    });

    it('fails at once when the renderer crashes', async () => {
      const {page} = rawi;
      const forever = page.evaluate(() => new Promise(() => undefined));
      const session = await page.createCDPSession();
      session.send('Page.crash').catch(() => undefined);
      await assert.rejects(forever, /The renderer of .* crashed/);
      await assert.rejects(page.title(), /The renderer of .* crashed/);
    });
  });

  // Two at a time, as there are processors on the smallest machine.
  describe('walks', {concurrency: 2}, () => {
    for (const walk of walks) {
      const {browser, language, viewport} = walk;
      const device = viewport === phone ? 'a phone' : 'a desktop';
      it(`finds nothing in ${browser} on ${device} in ${language}`, async () => {
        const {rawi, close} = await start(walk);
        const {page} = rawi;
        await rawi.follow('/settings');
        await choose(page, 'interfaceLanguage', language);
        await choose(page, 'theme', firstTheme);
        await page.waitForSelector(`html[lang="${language}"][data-theme="${firstTheme}"]`);
        await rawi.follow('/');

        const found: Record<string, string[]> = {};
        const note = (state: string, theme: string, all: readonly string[]) => {
          // Who has the rest dimmed wants less than 7:1 there; that of level AA holds.
          const isDimmed = state === 'reader, the rest dimmed';
          const wrong = all.filter((each) => !isDimmed || !each.startsWith(ENHANCED));
          if (wrong.length > 0) found[`${state}, ${theme}`] = [...wrong];
        };
        const isChromium = browser === 'Chromium';
        for (const {name, show} of screenStates({
          rawi,
          text,
          isWide: viewport === desktop,
          asksToInstall: isChromium,
        })) {
          await show().catch((error: unknown) => {
            throw new Error(`«${name}» was not reached`, {cause: error});
          });
          note(name, firstTheme, await violations(page, 'all'));
          for (const theme of otherThemes) {
            await wear(page, theme);
            note(name, theme, await violations(page, 'colours'));
          }
          await wear(page, firstTheme);
          if (!isChromium) continue;
          await forceColours(page, true);
          note(name, 'forced colours', await violations(page, 'colours'));
          await forceColours(page, false);
        }
        assert.deepEqual(found, {});
        await close();
      });
    }
  });
});
