/** The systems that each have their own way to an Arabic voice. */
export type DevicePlatform =
  'android' | 'samsung' | 'ios' | 'windows' | 'macos' | 'chromeos' | 'linux' | 'other';

/** What a browser tells of its device beside its name. */
export interface DeviceTraits {
  /** Whether the screen feels fingers. */
  readonly touch: boolean;
}

/** The first that matches counts: Android names Linux too, and Samsung's phones name Android. */
const SIGNS: readonly {readonly pattern: RegExp; readonly platform: DevicePlatform}[] = [
  {pattern: /\bSamsungBrowser\/|\bAndroid\b.*\b(SAMSUNG|SM-[A-Z]\d)/, platform: 'samsung'},
  {pattern: /\bAndroid\b/, platform: 'android'},
  {pattern: /\b(iPhone|iPad|iPod)\b/, platform: 'ios'},
  {pattern: /\bWindows NT\b/, platform: 'windows'},
  {pattern: /\bCrOS\b/, platform: 'chromeos'},
  {pattern: /\bMacintosh\b/, platform: 'macos'},
  {pattern: /\b(Linux|X11)\b/, platform: 'linux'},
];

/**
 * The system of the browser whose `navigator.userAgent` this is; `other` where it is not known.
 * Chromium on Android no longer names the maker of the phone, so that most of Samsung's phones are
 * `android` there.
 */
export function devicePlatform(userAgent: string, {touch}: DeviceTraits): DevicePlatform {
  const platform = SIGNS.find(({pattern}) => pattern.test(userAgent))?.platform ?? 'other';
  // An iPad calls itself a Mac, and no Mac has a screen that feels fingers.
  return platform === 'macos' && touch ? 'ios' : platform;
}

/** Whether it is a phone or a tablet: something that is locked and put away while it speaks. */
export function isPhone(platform: DevicePlatform): boolean {
  return platform === 'android' || platform === 'samsung' || platform === 'ios';
}
