import {oneLine} from './one-line.ts';

/** What stands for an image with a text in the markup that is walked over. */
export const IMAGE_TEXT = 'span[role="img"]';

const IMAGES = 'img, [role="img" i]';
const LETTER = /[\p{L}\p{N}]/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
/** The name of a file, which a publishing system puts where its author wrote nothing. */
const FILE_NAME =
  /^\S*\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$|^(?:img|dscn?|pxl)[-_ ]?\d\S*$/i;
/** Says that there is an image, which is said anyway. */
const NO_DESCRIPTION = /^(?:image|photo|picture|(?:ال)?صورة)[\s\p{N}.:_-]*$/iu;

/**
 * Puts in the place of each image in `content`, of an inert document, what its author wrote for
 * those who do not see it; nothing where that is nothing. Emoji that are drawn as images become the
 * characters that they are. Nothing is loaded.
 */
export function imagesToTexts(content: Element): void {
  for (const image of content.querySelectorAll(IMAGES)) {
    // One within another (`role="img"` around an `svg`) has gone with it.
    if (!content.contains(image)) continue;
    const text = textOf(image);
    if (text !== undefined) {
      wholeOf(image).replaceWith(LETTER.test(text) ? standIn(image, text) : emojiIn(text));
    } else if (image.localName === 'img') image.remove();
    // What only says of itself that it is an image: its text is all that is known of it.
    else image.removeAttribute('role');
  }
}

/** In a heading or cell without words of its own the text of its image is what it says. */
export function unwrapLoneImages(holder: Element): void {
  const images = [...holder.querySelectorAll(IMAGE_TEXT)];
  const own = images.reduce(
    (rest, image) => rest.replace(image.textContent, ''),
    holder.textContent,
  );
  if (own.trim() !== '') return;
  for (const image of images) image.replaceWith(...image.childNodes);
}

/** The name that assistive technology would have for it, as far as it stands in the element itself. */
function textOf(image: Element): string | undefined {
  const text =
    oneLine(image.getAttribute('aria-label')) ??
    oneLine(image.getAttribute('alt')) ??
    oneLine(image.querySelector(':scope > title')?.textContent);
  if (text === undefined || FILE_NAME.test(text) || NO_DESCRIPTION.test(text)) return undefined;
  return text;
}

/** A `picture` would be dropped with all that is in it. */
function wholeOf(image: Element): Element {
  const parent = image.parentElement;
  return parent?.localName === 'picture' ? parent : image;
}

function emojiIn(text: string): string {
  return EMOJI.test(text) ? text : '';
}

function standIn(image: Element, text: string): Element {
  const span = image.ownerDocument.createElement('span');
  span.setAttribute('role', 'img');
  const language = image.getAttribute('lang');
  if (language !== null) span.setAttribute('lang', language);
  span.append(text);
  return span;
}
