import type {Page} from 'puppeteer-core';

/** What is wrong with the layout of what is on a page; each fault names its element. */
export interface LayoutFaults {
  /** Text that is cut off, and what leaves the window sideways. */
  readonly clipped: readonly string[];
  /** Controls that are smaller than 44 CSS pixels one way or the other. */
  readonly small: readonly string[];
  /** Elements with authored letter spacing. */
  readonly spaced: readonly string[];
  /** Controls that were measured. */
  readonly controls: number;
}

/** Measures the page as it is now, shadow roots too. */
export function layoutFaults(page: Page): Promise<LayoutFaults> {
  return page.evaluate(() => {
    const TARGET = 44;
    const clipped: string[] = [];
    const small: string[] = [];
    const spaced: string[] = [];
    let controls = 0;

    const everything = function* (root: Document | ShadowRoot): Generator<HTMLElement> {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        yield element;
        if (element.shadowRoot) yield* everything(element.shadowRoot);
      }
    };
    const name = (element: Element) => {
      const named = element.getAttribute('aria-label') ?? element.textContent.trim();
      const kind = [element.localName, ...element.classList].join('.');
      return `${kind} «${named.replaceAll(/\s+/g, ' ').slice(0, 30)}»`;
    };
    const isForTheEar = (element: HTMLElement) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
      }
      return false;
    };
    const isShown = (element: HTMLElement) =>
      element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}) &&
      !isForTheEar(element);
    const hasOwnText = (element: HTMLElement) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );

    const root = document.documentElement;
    const body = document.body;
    if (Math.max(root.scrollWidth, body.scrollWidth) > innerWidth) {
      clipped.push(`the page is ${root.scrollWidth} wide in a window of ${innerWidth}`);
    }
    for (const element of everything(document)) {
      const style = getComputedStyle(element);
      if (style.letterSpacing !== 'normal' && parseFloat(style.letterSpacing) !== 0) {
        spaced.push(name(element));
      }
      if (!isShown(element)) continue;
      const {scrollWidth, clientWidth, scrollHeight, clientHeight} = element;
      const isBox = style.display !== 'inline' && element !== root && element !== body;
      if (isBox) {
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const wide = scrollWidth > clientWidth + 1;
        const tall = scrollHeight > clientHeight + 1;
        // The beginning of an article is a sample of it, which is all there when it is opened.
        const isText = element.textContent.trim() !== '' && !element.matches('.excerpt');
        if (isText && ((wide && hides(style.overflowX)) || (tall && hides(style.overflowY)))) {
          clipped.push(`${name(element)} hides a part of its text`);
        }
        if (style.textOverflow === 'ellipsis' && wide) clipped.push(`${name(element)} …`);
        // A table alone may be wider than the window; it is scrolled within its own frame.
        const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
        if (wide && scrolls(style.overflowX) && !element.matches('.scroller, textarea, pre')) {
          clipped.push(`${name(element)} is scrolled sideways`);
        }
      }
      if (hasOwnText(element) && !element.closest('.scroller')) {
        const range = document.createRange();
        for (const node of element.childNodes) {
          if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') continue;
          range.selectNodeContents(node);
          const {left, right, width} = range.getBoundingClientRect();
          if (width > 0 && (left < -1 || right > innerWidth + 1)) {
            clipped.push(`${name(element)} leaves the window: ${left} to ${right}`);
          }
        }
        // A button has a width of its own, which its text may outgrow.
        if (element.matches('button, .button, select') && scrollWidth > clientWidth + 1) {
          clipped.push(`${name(element)} is smaller than its text`);
        }
      }
      const isControl =
        element.matches('a[href], button, input, select, textarea, summary, [role="button"]') &&
        element.tabIndex >= -1 &&
        !element.matches('[aria-hidden="true"]');
      if (!isControl) continue;
      controls++;
      const isInText =
        element.localName === 'a' &&
        style.display === 'inline' &&
        hasOwnText(element.parentElement ?? element);
      if (isInText) continue;
      // What is pressed for a choice is all of its label.
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const choice = element.matches('[type="radio"], [type="checkbox"]');
      // A link whose box is stretched over its row is pressed all over the row.
      const isStretched = getComputedStyle(element, '::after').inset === '0px';
      const row = isStretched ? element.offsetParent : null;
      const label = choice ? labels.find((each) => each.contains(element)) : undefined;
      const target = row ?? label ?? element;
      const {width, height} = target.getBoundingClientRect();
      if (width < TARGET - 0.01 || height < TARGET - 0.01) {
        small.push(`${name(target)} ${width.toFixed(1)} × ${height.toFixed(1)}`);
      }
    }
    const once = (found: string[]) => [...new Set(found)];
    return {clipped: once(clipped), small: once(small), spaced: once(spaced), controls};
  });
}

/** What moves by itself or would, in the state in which the page is. */
export function motions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = document
      .getAnimations()
      .map((animation) => animation.effect?.getComputedTiming() ?? {})
      .filter(({activeDuration, duration}) => Number(activeDuration ?? duration) > 1)
      .map(({activeDuration}) => `an animation of ${Number(activeDuration)} ms`);
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        const {transitionDuration, animationName, animationDuration, scrollBehavior} =
          getComputedStyle(element);
        const long = (durations: string) =>
          durations.split(',').some((duration) => parseFloat(duration) > 0.001);
        const kind = [element.localName, ...element.classList].join('.');
        if (long(transitionDuration)) found.push(`${kind} changes in ${transitionDuration}`);
        if (animationName !== 'none' && long(animationDuration)) {
          found.push(`${kind} moves for ${animationDuration}`);
        }
        if (scrollBehavior !== 'auto') found.push(`${kind} scrolls smoothly`);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return [...new Set(found)];
  });
}
