import type {Page} from 'puppeteer-core';

/**
 * `page`, but what it promises is rejected as soon as its renderer has crashed. Puppeteer waits for
 * the answers of a crashed page as long as a test may last. The whole browser is ended with it: the
 * answers that elements and keyboards wait for do not come either.
 *
 * Chromium alone tells of a crash; of Firefox's, WebDriver BiDi itself rejects what is awaited.
 */
export function failOnCrash(page: Page): Page {
  const crashed = new Promise<never>((_, reject) => {
    page.once('error', (error) => {
      reject(new Error(`The renderer of ${page.url()} crashed: ${error.message}`));
      page.browser().process()?.kill('SIGKILL');
    });
  });
  // A crash between two calls is told by the next.
  crashed.catch(() => undefined);
  return new Proxy(page, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: readonly unknown[]): unknown => {
        const result: unknown = Reflect.apply(value, target, args);
        return result instanceof Promise ? Promise.race([crashed, result]) : result;
      };
    },
  });
}
