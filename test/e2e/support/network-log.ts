import {TargetType, type Browser, type CDPSession, type Page, type Target} from 'puppeteer-core';

/** One request of a browser; `by: 'browser'` is one that the dead-end proxy saw. */
export interface LoggedRequest {
  readonly url: string;
  readonly by: 'page' | 'service-worker' | 'browser';
}

/** Every request that any page, worker or service worker of a browser made. */
export class NetworkLog {
  readonly requests: LoggedRequest[] = [];
  readonly #ignored: readonly string[];

  /** @param ignored hosts that the browser itself calls, whatever page is open. */
  constructor(ignored: readonly string[] = []) {
    this.#ignored = ignored;
  }

  add(url: string, by: LoggedRequest['by']): void {
    // These never leave the process; `chrome-extension:`, `about:` and the like neither.
    if (!/^(https?|wss?):/.test(url)) return;
    if (by === 'browser' && this.#ignored.includes(new URL(url).hostname)) return;
    this.requests.push({url, by});
  }

  /** The requests that went anywhere else than to `origin`. */
  outside(origin: string): LoggedRequest[] {
    return this.requests.filter(({url}) => new URL(url).origin !== origin);
  }

  /** Forgets what there was; for a test that is only about what follows. */
  clear(): void {
    this.requests.length = 0;
  }

  /** Notes what the pages of `browser` ask for; dedicated workers report through their page. */
  async watchPages(browser: Browser): Promise<void> {
    const watch = (page: Page) => page.on('request', (request) => this.add(request.url(), 'page'));
    browser.on('targetcreated', (target: Target) => {
      if (target.type() === TargetType.PAGE)
        void target.page().then((page) => page && watch(page), ignore);
    });
    for (const page of await browser.pages()) watch(page);
  }

  /** Notes what service workers ask for (Chromium only); all else is left to the proxy. */
  watchServiceWorkers(browser: Browser): void {
    browser.on('targetcreated', (target: Target) => {
      if (target.type() !== TargetType.SERVICE_WORKER) return;
      void target.createCDPSession().then((session) => this.#watchSession(session), ignore);
    });
  }

  async #watchSession(session: CDPSession): Promise<void> {
    session.on('Network.requestWillBeSent', ({request}) => this.add(request.url, 'service-worker'));
    await session.send('Network.enable').catch(ignore);
  }
}

/** A target may be gone before it can be watched. */
function ignore(): undefined {
  return undefined;
}
