import {expect} from '@open-wc/testing';
import {installWay} from '../../../src/core/install/install-way.ts';
import {devicePlatform} from '../../../src/core/voice-check/device-platform.ts';

const webkit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const blink = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0';

const cases: readonly [string, string, boolean, ReturnType<typeof installWay>][] = [
  [
    'Safari on an iPhone',
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) ${webkit} Version/18.5 Mobile/15E148 Safari/604.1`,
    true,
    'share',
  ],
  [
    'Chrome on an iPhone',
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) ${webkit} CriOS/141.0 Mobile/15E148 Safari/604.1`,
    true,
    'share',
  ],
  [
    'Safari on an iPad',
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Version/18.5 Safari/605.1.15`,
    true,
    'share',
  ],
  [
    'Safari on a Mac',
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Version/18.5 Safari/605.1.15`,
    false,
    'dock',
  ],
  [
    'Chrome on a Mac',
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${blink} Safari/537.36`,
    false,
    'address-bar',
  ],
  [
    'Firefox on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:144.0) Gecko/20100101 Firefox/144.0',
    false,
    undefined,
  ],
  [
    'Firefox on Windows',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0',
    false,
    'taskbar',
  ],
  [
    'Edge on Windows with a screen for fingers',
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${blink} Safari/537.36 Edg/141.0.0.0`,
    true,
    'address-bar',
  ],
  [
    'Firefox on Linux',
    'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0',
    false,
    undefined,
  ],
  [
    'Firefox on Android',
    'Mozilla/5.0 (Android 16; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0',
    true,
    'phone-menu',
  ],
  [
    'Chrome on Android',
    `Mozilla/5.0 (Linux; Android 10; K) ${blink} Mobile Safari/537.36`,
    true,
    'phone-menu',
  ],
  ['an unknown browser', 'Lynx/2.9.2 libwww-FM/2.14', false, undefined],
];

describe('installWay', () => {
  for (const [name, userAgent, touch, way] of cases) {
    it(`is ${way ?? 'none'} for ${name}`, () => {
      expect(installWay(userAgent, devicePlatform(userAgent, {touch}))).to.equal(way);
    });
  }
});
