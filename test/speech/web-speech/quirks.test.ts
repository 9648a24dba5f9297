import {expect} from '@open-wc/testing';
import {quirksOf, type Quirks} from '../../../src/speech/quirks.ts';

const chrome = (system: string, tail = '') =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 ${tail}Safari/537.36`;

type Fact = {[Key in keyof Quirks]: Quirks[Key] extends boolean ? Key : never}[keyof Quirks];

/**
 * Browsers, the plain facts that are true of them (every other is not), whether their voices tell
 * of words, and the fastest rate.
 */
const browsers: readonly [string, string, readonly Fact[], boolean | undefined, number][] = [
  [
    'Chrome on Windows',
    chrome('Windows NT 10.0; Win64; x64'),
    ['steppedRate', 'needsKeepAlive'],
    true,
    4,
  ],
  [
    'Edge on Windows',
    `${chrome('Windows NT 10.0; Win64; x64')} Edg/156.0.0.0`,
    ['steppedRate', 'needsKeepAlive'],
    true,
    4,
  ],
  ['Chrome on macOS', chrome('Macintosh; Intel Mac OS X 10_15_7'), ['needsKeepAlive'], true, 4],
  ['Chrome on Linux', chrome('X11; Linux x86_64'), ['silentDeath', 'needsKeepAlive'], false, 3],
  [
    'headless Chromium',
    chrome('X11; Linux x86_64').replace('Chrome/', 'HeadlessChrome/'),
    ['silentDeath', 'needsKeepAlive'],
    false,
    3,
  ],
  [
    'Chrome on Android',
    chrome('Linux; Android 10; K', 'Mobile '),
    ['unlistedVoices', 'needsKeepAlive'],
    false,
    4,
  ],
  [
    'Safari on macOS',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    ['meaninglessLocalService', 'slowCancel', 'steepRate'],
    true,
    4,
  ],
  [
    'Chrome on iPhone, which is WebKit',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/156.0.0.0 Mobile/15E148 Safari/604.1',
    ['meaninglessLocalService', 'slowCancel', 'steepRate'],
    true,
    4,
  ],
  [
    'GNOME Web',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    ['meaninglessLocalService', 'slowCancel'],
    false,
    4,
  ],
  [
    'Firefox on Linux',
    'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
    ['meaninglessLocalService', 'silentDeath'],
    false,
    3,
  ],
  [
    'Firefox on Windows',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0',
    ['meaninglessLocalService', 'steppedRate'],
    true,
    4,
  ],
  [
    'Firefox on Android, which lists its voices',
    'Mozilla/5.0 (Android 14; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0',
    ['meaninglessLocalService'],
    true,
    4,
  ],
];

describe('quirksOf', () => {
  for (const [name, userAgent, expected, tellWords, fastest] of browsers) {
    it(name, () => {
      const {wordEvents, fastestRate, ...facts} = quirksOf({userAgent});
      const found = Object.entries(facts)
        .filter(([, has]) => has)
        .map(([quirk]) => quirk);
      expect(found).to.have.members([...expected]);
      expect(wordEvents).to.equal(tellWords);
      expect(fastestRate).to.equal(fastest);
    });
  }

  it('does not know whether voices tell of words on ChromeOS', () => {
    const {wordEvents} = quirksOf({userAgent: chrome('X11; CrOS x86_64 14541.0.0')});
    expect(wordEvents).to.equal(undefined);
  });
});
