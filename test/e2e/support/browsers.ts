import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import puppeteer, {type Browser, type LaunchOptions} from 'puppeteer-core';
import {onProcessEnd} from '../../setup/clean-up.ts';
import {findChromium, findFirefox} from '../../setup/executables.ts';
import {NO_VOICE} from '../../setup/no-voice.ts';
import type {VoiceSession} from '../../setup/voice-session.ts';
import {startDeadEndProxy} from './dead-end-proxy.ts';
import {NetworkLog} from './network-log.ts';

export interface BrowserOptions {
  /** The voice that the browser's Web Speech shall have; none if absent. */
  readonly voice?: VoiceSession;
  /** CSS pixels; 1280 × 800 if absent. */
  readonly width?: number;
  readonly height?: number;
  /** Whether pages see a touch screen. */
  readonly touch?: boolean;
  /** The interface language of the browser, BCP 47; `ar` if absent. */
  readonly language?: string;
  /** A profile to use and keep, for a test that starts the browser anew; fresh if absent. */
  readonly userDataDir?: string;
  /**
   * Whether Chromium treats a hidden page as it treats its users' (few timers), which Puppeteer
   * forbids it.
   */
  readonly throttlesHidden?: boolean;
  /** More command-line arguments. */
  readonly args?: readonly string[];
}

/** A real browser that reaches `localhost` and nothing else. */
export interface TestBrowser {
  readonly browser: Browser;
  /** What its pages and workers have asked the network for. */
  readonly network: NetworkLog;
  /**
   * Ends the browser, were it by force, and deletes its profile; may be called twice. Puppeteer's
   * own `close` leaves a Firefox that answers no more to run on, and with it the test's process.
   */
  readonly close: () => Promise<void>;
}

/** What the browsers themselves ask for at their start, whatever their settings; see the log. */
const CHROMIUM_HOSTS = [
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'update.googleapis.com',
];
const FIREFOX_HOSTS = ['firefox.settings.services.mozilla.com'];

/** Milliseconds that a browser has to end by itself. */
const CLOSING_LIMIT = 20_000;

/** What Puppeteer gives to Chromium so that hidden pages are as quick as others. */
const THROTTLING_FORBIDDEN = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** Starts headless Chromium. */
export function launchChromium(options: BrowserOptions, signal: AbortSignal): Promise<TestBrowser> {
  const network = new NetworkLog(CHROMIUM_HOSTS);
  return launch(options, network, signal, (proxyPort) => ({
    browser: 'chrome',
    pipe: true, // it ends with this process, even where this one is killed
    executablePath: required(findChromium(), 'chromium'),
    args: [
      '--no-sandbox', // for root, as in a container
      '--no-first-run',
      '--disable-quic',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      `--lang=${options.language ?? 'ar'}`,
      `--accept-lang=${options.language ?? 'ar'}`,
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      ...(options.voice ? ['--enable-speech-dispatcher'] : []),
      ...(options.args ?? []),
    ],
    ignoreDefaultArgs: [
      // Puppeteer silences a headless browser; its `audio` elements shall be heard as well.
      ...(options.voice ? ['--mute-audio'] : []),
      ...(options.throttlesHidden ? THROTTLING_FORBIDDEN : []),
    ],
  }));
}

/** Starts headless Firefox, driven by WebDriver BiDi. */
export function launchFirefox(options: BrowserOptions, signal: AbortSignal): Promise<TestBrowser> {
  const network = new NetworkLog(FIREFOX_HOSTS);
  return launch(options, network, signal, (proxyPort) => ({
    browser: 'firefox',
    executablePath: required(findFirefox(), 'firefox-esr'),
    args: [...(options.args ?? [])],
    extraPrefsFirefox: {
      'intl.accept_languages': options.language ?? 'ar',
      'media.autoplay.default': 0,
      'media.autoplay.blocking_policy': 0,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
      'network.proxy.failover_direct': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  }));
}

async function launch(
  options: BrowserOptions,
  network: NetworkLog,
  signal: AbortSignal,
  platform: (proxyPort: number) => LaunchOptions,
): Promise<TestBrowser> {
  signal.throwIfAborted();
  const proxy = await startDeadEndProxy((url) => network.add(url, 'browser'));
  const profile = options.userDataDir ?? mkdtempSync(path.join(tmpdir(), 'rawi-profile-'));
  const dropProfile = () => {
    if (options.userDataDir) return;
    rmSync(profile, {recursive: true, force: true, maxRetries: 5, retryDelay: 100});
  };
  let browser: Browser | undefined;
  const forget = onProcessEnd(() => {
    browser?.process()?.kill('SIGKILL');
    dropProfile();
  });
  const close = async () => {
    if (browser) await end(browser);
    forget();
    await proxy.close();
    dropProfile();
  };
  try {
    browser = await puppeteer.launch({
      ...platform(proxy.port),
      headless: true,
      userDataDir: profile,
      env: {...process.env, ...(options.voice?.env ?? NO_VOICE)},
      defaultViewport: {
        width: options.width ?? 1280,
        height: options.height ?? 800,
        ...(options.touch ? {hasTouch: true, isMobile: true} : {}),
      },
    });
    await network.watchPages(browser);
    network.watchServiceWorkers(browser);
    signal.throwIfAborted();
    return {browser, network, close};
  } catch (error) {
    await close();
    throw error;
  }
}

async function end(browser: Browser): Promise<void> {
  const child = browser.process();
  const isRunning = child?.exitCode === null && child.signalCode === null;
  const ended = isRunning ? once(child, 'exit') : undefined;
  const isClosed = await Promise.race([
    Promise.allSettled([browser.close(), ended]).then(() => true),
    delay(CLOSING_LIMIT, false, {ref: false}),
  ]);
  if (!isClosed) child?.kill('SIGKILL');
  await ended;
}

function required(executable: string | undefined, name: string): string {
  if (!executable) throw new Error(`Missing for the tests: ${name}`);
  return executable;
}
