/** A look in which the colours of the page are read. */
export interface ColourLook {
  readonly theme: 'system' | 'light' | 'dark' | 'sepia' | 'contrast';
  readonly lightColour?: string;
  readonly lightStyle?: string;
  /** As where the system asks for more contrast. */
  readonly more?: boolean;
}

/** Colours by the name of what has them, as red, green and blue. */
export type PageColours = Readonly<Record<string, readonly [number, number, number]>>;

/**
 * Reads what the style sheets of this page make of each colour in a look, as a screen would show
 * it. Runs in a page and stands by itself, so that a page without modules can be given its text.
 */
export function readPageColours(look: ColourLook): PageColours {
  const tokens = [
    'paper',
    'raised',
    'ink',
    'muted',
    'line',
    'control-line',
    'accent',
    'on-accent',
    'danger',
    'sentence-light',
  ];
  const root = document.documentElement;
  const mediaRules = (sheet: CSSStyleSheet): CSSMediaRule[] =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSImportRule && rule.styleSheet
        ? mediaRules(rule.styleSheet)
        : rule instanceof CSSMediaRule && rule.cssText.includes('--paper')
          ? [rule]
          : [],
    );
  const asking = [...document.styleSheets]
    .flatMap(mediaRules)
    .filter(({media}) => media.mediaText.includes('prefers-contrast'));
  if (asking.length !== 1) throw new Error(`${asking.length} rules ask for more contrast.`);
  const {media} = asking[0]!;
  const question = media.mediaText;

  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', {willReadFrequently: true})!;
  const bytes = (colour: string): [number, number, number] => {
    if (!CSS.supports('color', colour)) throw new Error(`«${colour}» is no colour.`);
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    if (alpha !== 255) throw new Error(`«${colour}» lets through what is behind it.`);
    return [red!, green!, blue!];
  };

  const article = document.createElement('div');
  article.className = 'article';
  const probe = document.createElement('p');
  article.append(probe);
  document.body.append(article);
  const before: Readonly<Record<string, string | undefined>> = Object.assign({}, root.dataset);
  try {
    if (look.more) media.mediaText = 'all, (prefers-contrast: more)';
    if (look.theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = look.theme;
    root.dataset['lightColour'] = look.lightColour ?? 'amber';
    root.dataset['lightStyle'] = look.lightStyle ?? 'ground';
    const named = tokens.map((token) => {
      probe.style.color = `var(--${token})`;
      return [token, bytes(getComputedStyle(probe).color)] as const;
    });
    probe.style.color = '';
    const sentence = getComputedStyle(probe, '::highlight(rawi-sentence)');
    const word = getComputedStyle(probe, '::highlight(rawi-word)');
    return Object.fromEntries([
      ...named,
      ['page', bytes(getComputedStyle(root).backgroundColor)],
      ['text', bytes(getComputedStyle(probe).color)],
      ['sentence', bytes(sentence.backgroundColor)],
      ['sentence-text', bytes(sentence.color)],
      ['word', bytes(word.backgroundColor)],
      ['word-text', bytes(word.color)],
      ['word-line', bytes(word.textDecorationColor)],
    ]);
  } finally {
    media.mediaText = question;
    article.remove();
    for (const name of ['theme', 'lightColour', 'lightStyle']) {
      const value = before[name];
      const attribute = `data-${name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}`;
      if (value === undefined) root.removeAttribute(attribute);
      else root.setAttribute(attribute, value);
    }
  }
}
