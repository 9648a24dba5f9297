import {expect} from '@open-wc/testing';
import {quirksOf, type Quirks} from '../../../src/speech/quirks.ts';

const chrome = (system: string, tail = '') =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 ${tail}Safari/537.36`;

/** Browsers and the quirks they have; every other quirk they have not. */
const browsers: readonly [string, string, readonly (keyof Quirks)[]][] = [
  ['Chrome on Windows', chrome('Windows NT 10.0; Win64; x64'), ['steppedRate']],
  ['Edge on Windows', `${chrome('Windows NT 10.0; Win64; x64')} Edg/156.0.0.0`, ['steppedRate']],
  ['Chrome on macOS', chrome('Macintosh; Intel Mac OS X 10_15_7'), []],
  ['Chrome on Linux', chrome('X11; Linux x86_64'), []],
  ['headless Chromium', chrome('X11; Linux x86_64').replace('Chrome/', 'HeadlessChrome/'), []],
  ['Chrome on Android', chrome('Linux; Android 10; K', 'Mobile '), ['unlistedVoices']],
  [
    'Safari on macOS',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    ['meaninglessLocalService', 'slowCancel', 'steepRate'],
  ],
  [
    'Chrome on iPhone, which is WebKit',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/156.0.0.0 Mobile/15E148 Safari/604.1',
    ['meaninglessLocalService', 'slowCancel', 'steepRate'],
  ],
  [
    'GNOME Web',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    ['meaninglessLocalService', 'slowCancel'],
  ],
  [
    'Firefox on Linux',
    'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
    ['meaninglessLocalService'],
  ],
  [
    'Firefox on Windows',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0',
    ['meaninglessLocalService', 'steppedRate'],
  ],
  [
    'Firefox on Android, which lists its voices',
    'Mozilla/5.0 (Android 14; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0',
    ['meaninglessLocalService'],
  ],
];

describe('quirksOf', () => {
  for (const [name, userAgent, expected] of browsers) {
    it(name, () => {
      const found = Object.entries(quirksOf({userAgent}))
        .filter(([, has]) => has)
        .map(([quirk]) => quirk);
      expect(found).to.have.members([...expected]);
    });
  }
});
