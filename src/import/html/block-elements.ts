/** Allowed elements, beside those that the walk knows by name, whose content begins a new line. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  ...[
    'p',
    'div',
    'section',
    'article',
    'main',
    'header',
    'footer',
    'aside',
    'nav',
    'address',
    'center',
  ],
  ...['figure', 'details', 'summary', 'hr', 'dl', 'dt', 'dd', 'li'],
  ...['thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
]);
