import {DEFAULT_SETTINGS, type Settings} from '../settings.ts';

/** The settings that say how an article looks while it is read. */
export const LOOK_KEYS = [
  'theme',
  'font',
  'textScale',
  'lineHeight',
  'measure',
  'paragraphSpacing',
  'margin',
  'vowels',
  'marks',
  'highlight',
  'estimatedWords',
  'lightColour',
  'lightStyle',
  'focusMode',
] as const satisfies readonly (keyof Settings)[];

export type LookSettings = Pick<Settings, (typeof LOOK_KEYS)[number]>;

/** The look that nobody has changed. */
export const USUAL_LOOK: LookSettings = Object.freeze(
  Object.fromEntries(
    LOOK_KEYS.map((key) => [key, DEFAULT_SETTINGS[key]]),
  ) as unknown as LookSettings,
);

export function isUsualLook(settings: LookSettings): boolean {
  return LOOK_KEYS.every((key) => settings[key] === USUAL_LOOK[key]);
}
