import type {GuideBlock, GuidePicture} from './help-messages.ts';

/** What a guide is written with. */
export const paragraph = (text: string): GuideBlock => ({kind: 'paragraph', text});

export const heading = (text: string): GuideBlock => ({kind: 'heading', text});

export const steps = (...items: string[]): GuideBlock => ({kind: 'steps', items});

export const list = (...items: string[]): GuideBlock => ({kind: 'list', items});

/** In the pictures' own pixels; the page shows them at half. */
const PICTURE_SIZES = {
  phone: {width: 720, height: 1280},
  wide: {width: 1280, height: 800},
} as const;

/** A picture that `src/build/take-screenshots.ts` takes. */
export function picture(
  name: string,
  alt: string,
  size: keyof typeof PICTURE_SIZES = 'phone',
): GuidePicture {
  return {kind: 'picture', name, alt, ...PICTURE_SIZES[size]};
}
