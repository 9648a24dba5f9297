import type {DevicePlatform} from '../voice-check/device-platform.ts';

/**
 * How an app of the web is installed by hand in a browser. `share`: iOS, in every browser; `dock`:
 * Safari on a Mac; `phone-menu`: browsers on Android; `address-bar`: Chromium on a computer;
 * `taskbar`: Firefox on Windows.
 */
export type InstallWay = 'share' | 'dock' | 'phone-menu' | 'address-bar' | 'taskbar';

const CHROMIUM = /\bChrom(?:e|ium)\//;
const FIREFOX = /\bFirefox\//;

/**
 * The way to install in the browser whose `navigator.userAgent` this is; `undefined` where there
 * is none, or none is known.
 */
export function installWay(userAgent: string, platform: DevicePlatform): InstallWay | undefined {
  if (platform === 'ios') return 'share';
  const isFirefox = FIREFOX.test(userAgent);
  const isChromium = CHROMIUM.test(userAgent);
  if (platform === 'android' || platform === 'samsung') {
    return isFirefox || isChromium ? 'phone-menu' : undefined;
  }
  if (isFirefox) return platform === 'windows' ? 'taskbar' : undefined;
  if (isChromium) return 'address-bar';
  return platform === 'macos' && /\bSafari\//.test(userAgent) ? 'dock' : undefined;
}
