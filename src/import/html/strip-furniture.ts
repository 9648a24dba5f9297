/**
 * What no reader of the page is meant to read: hidden parts, and controls that publishing
 * systems put into the text itself. Each names a system or a convention, not a single site.
 */
const FURNITURE = [
  'noscript, template, style',
  '[hidden], [aria-hidden="true"]',
  // Print-outs leave it out, so may we.
  '.noprint, .no-print, .print-hidden',
  // MediaWiki: «[عدل]», navigation boxes, the table of contents.
  '.mw-editsection, .navbox, .toc, #toc, .mw-jump-link, .catlinks',
  // WordPress and its plugins.
  '.sharedaddy, .jp-relatedposts, .addtoany_share_save_container, .wp-block-buttons',
  '.screen-reader-text, .skip-link, .visually-hidden, .sr-only',
  '[role="navigation"], [role="search"], [role="dialog"], [role="alertdialog"]',
].join(', ');
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** Takes out of an inert document what would be heard but is not meant to be. */
export function stripFurniture(page: Document): void {
  for (const element of page.body.querySelectorAll(FURNITURE)) element.remove();
  for (const element of page.body.querySelectorAll('[style]')) {
    if (HIDDEN_STYLE.test(element.getAttribute('style')!)) element.remove();
  }
}
