import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startAppServer, type AppServer} from './support/app-server.ts';
import {launchChromium, type TestBrowser} from './support/browsers.ts';
import {lighthouseReport, type LighthouseCategory} from './support/lighthouse.ts';
import {RawiPage} from './support/rawi-page.ts';

/** What does not depend on the machine; how fast the pages are, `npm run bench -- load` says. */
const CATEGORIES: LighthouseCategory[] = ['accessibility', 'best-practices', 'seo'];

describe('the served build, judged by Lighthouse as a phone loads it', {timeout: 600_000}, () => {
  let server: AppServer;
  let test: TestBrowser;

  before(async () => {
    server = await startAppServer({}, AbortSignal.timeout(30_000));
    test = await launchChromium({width: 412, height: 823}, AbortSignal.timeout(60_000));
  });

  after(async () => {
    await test.close();
    await server.stop();
  });

  async function allPoints(path: string, {isFirst = false} = {}): Promise<void> {
    const page = await test.browser.newPage();
    try {
      const visit = {url: server.origin + path, categories: CATEGORIES, isFirst};
      const {scores, faults} = await lighthouseReport(page, visit);
      assert.deepEqual(faults, []);
      assert.deepEqual(scores, {accessibility: 1, 'best-practices': 1, seo: 1});
    } finally {
      await page.close();
    }
  }

  it('has all points for the library at the first visit', () => allPoints('/', {isFirst: true}));

  it('has all points for the settings', () => allPoints('/settings'));

  it('has all points for the help', () => allPoints('/help'));

  it('has all points for an article', async () => {
    const page = await test.browser.newPage();
    const rawi = await RawiPage.open(page, server.origin);
    await page.waitForSelector('.articles .article-link');
    const article = await page.$eval('.articles .article-link', (link) =>
      link.getAttribute('href'),
    );
    await rawi.follow(article!);
    await page.close();
    await allPoints(article!);
  });
});
