/** Elements that say something about the structure of a text. Others leave their content behind. */
export const ALLOWED_ELEMENTS: readonly string[] = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'section', 'article', 'main', 'header'],
  ...[
    'footer',
    'aside',
    'nav',
    'address',
    'blockquote',
    'figure',
    'figcaption',
    'details',
    'center',
  ],
  ...['summary', 'hr', 'pre', 'ul', 'ol', 'menu', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'br', 'wbr', 'span', 'em', 'strong', 'b', 'i', 'u', 's', 'q', 'cite', 'code', 'kbd'],
  ...['samp', 'var', 'sub', 'sup', 'small', 'mark', 'abbr', 'dfn', 'time', 'bdi', 'bdo', 'ins'],
  ...['del', 'ruby', 'rt'],
];

/** Elements whose content is no text of the article, or means something only with them. */
export const DROPPED_ELEMENTS: readonly string[] = [
  ...['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link', 'base'],
  ...['iframe', 'frame', 'frameset', 'noframes', 'object', 'embed', 'applet', 'noembed', 'param'],
  ...['portal', 'fencedframe', 'svg', 'math', 'canvas', 'audio', 'video', 'source', 'track'],
  ...['img', 'picture', 'map', 'area', 'button', 'input', 'select', 'option', 'optgroup'],
  ...['textarea', 'datalist', 'progress', 'meter', 'xmp', 'plaintext', 'listing', 'rp', 'slot'],
];

/** Attributes that the walk over the result asks for. */
export const ALLOWED_ATTRIBUTES: readonly string[] = [
  ...['id', 'lang', 'href', 'start', 'value', 'reversed', 'role'],
];
