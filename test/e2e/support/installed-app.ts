import {TargetType, type Browser, type CDPSession, type Page} from 'puppeteer-core';

/** The app in a window of its own, as the system's launcher opens and finds it; Chromium alone. */
export class InstalledApp {
  readonly #session: CDPSession;
  readonly #browser: Browser;
  readonly #origin: string;

  private constructor(session: CDPSession, browser: Browser, origin: string) {
    this.#session = session;
    this.#browser = browser;
    this.#origin = origin;
  }

  /** Installs what is served at `origin`, with nobody asked. */
  static async install(browser: Browser, origin: string): Promise<InstalledApp> {
    const session = await browser.target().createCDPSession();
    const app = new InstalledApp(session, browser, origin);
    await session.send('PWA.install', {manifestId: app.#id, installUrlOrBundleUrl: app.#id});
    // Who installs by hand gets a window; who does it this way gets a tab.
    await session.send('PWA.changeAppUserSettings', {
      manifestId: app.#id,
      displayMode: 'standalone',
    });
    return app;
  }

  /** Opens the app from its icon, for the first time; resolves to its window. */
  async open(): Promise<Page> {
    const known = new Set(this.#browser.targets());
    await this.launch();
    const window = await this.#browser.waitForTarget(
      (target) => target.type() === TargetType.PAGE && !known.has(target),
    );
    const page = (await window.page())!;
    await page.waitForSelector('main h1');
    return page;
  }

  /** What the icon does, or with a `path` one of its shortcuts. */
  async launch(path?: string): Promise<void> {
    const url = path === undefined ? {} : {url: this.#origin + path};
    await this.#session.send('PWA.launch', {manifestId: this.#id, ...url});
  }

  /** The number on the icon, as the system was told; 0 where there is none. */
  async badge(): Promise<number> {
    const {badgeCount} = await this.#session.send('PWA.getOsAppState', {manifestId: this.#id});
    return badgeCount;
  }

  get #id(): string {
    return `${this.#origin}/`;
  }
}
