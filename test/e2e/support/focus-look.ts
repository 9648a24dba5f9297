import type {CDPSession, Page} from 'puppeteer-core';

/** A rectangle in CSS pixels of the window. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A control that has the focus. */
export interface FocusStop {
  /** Its element's name, type and classes: controls of one kind look alike. */
  readonly kind: string;
  readonly name: string;
  /** Whether the Tab key stops here; a heading that took the focus when it was shown is no control. */
  readonly isControl: boolean;
  /** What covers it, or puts a part of it out of sight; empty where nothing does. */
  readonly covered: string;
  /** Its lines; one box for what is no link in a text. */
  readonly boxes: readonly Box[];
}

/** How the pixels around a control differ with and without the focus. */
export interface FocusLook {
  /** Pixels whose contrast between both states is 3:1 or more. */
  readonly changed: number;
  /** Pixels of a perimeter of the control that is 2 CSS pixels thick. */
  readonly perimeter: number;
}

/** Where the focus is after the last key; `undefined` on nothing, or where it has been before. */
export function focusStop(page: Page): Promise<FocusStop | undefined> {
  return page.evaluate(async () => {
    // Notices make room for the focus in the frame after it has moved.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const met = ((globalThis as {met?: WeakSet<Element>}).met ??= new WeakSet());
    if (met.has(element)) return undefined;
    met.add(element);
    const type = element.getAttribute('type');
    const kind = [element.localName, ...(type ? [type] : []), ...element.classList].join('.');
    const named = element.getAttribute('aria-label') ?? element.textContent;
    // A link whose box is stretched over its row is the row.
    const isStretched = getComputedStyle(element, '::after').inset === '0px';
    const row = isStretched ? element.offsetParent : null;
    const inside =
      !row && element.localName === 'a' && getComputedStyle(element).display === 'inline';
    const shown = row ?? element;
    const whole = shown.getBoundingClientRect();
    const rects = inside ? [...element.getClientRects()] : [whole];
    const describe = (found: Element | null) =>
      found ? [found.localName, ...found.classList].join('.') : 'nothing';
    const at = (x: number, y: number) => {
      let found = document.elementFromPoint(x, y);
      while (found?.shadowRoot) {
        const deeper = found.shadowRoot.elementFromPoint(x, y);
        if (!deeper || deeper === found) break;
        found = deeper;
      }
      return found;
    };
    const radius = parseFloat(getComputedStyle(element).borderStartStartRadius) || 0;
    let covered = '';
    for (const {left, right, top, bottom, width, height} of rects) {
      // A round corner does not reach the corner of its box.
      const inset = Math.min(1 + 0.3 * Math.min(radius, height / 2), width / 2, height / 2);
      const tall = height > innerHeight;
      const points = [
        [left + inset, top + inset],
        [right - inset, top + inset],
        [left + inset, bottom - inset],
        [right - inset, bottom - inset],
        [(left + right) / 2, (top + bottom) / 2],
      ] as const;
      for (const [x, y] of points) {
        if (tall && (y < 0 || y >= innerHeight)) continue;
        const found = at(x, y);
        if (found && (shown.contains(found) || found.closest('label')?.contains(element))) continue;
        const place = `${x.toFixed()}, ${y.toFixed()}`;
        covered ||= `${describe(found)} at ${place} of ${innerWidth} × ${innerHeight}`;
      }
    }
    const boxes = rects.map(({x, y, width, height}) => ({x, y, width, height}));
    const name = named.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
    return {kind, name, isControl: element.tabIndex >= 0, covered, boxes};
  });
}

/** The colours that the focus is looked at in: the app's themes, and those that the system forces. */
export const FOCUS_COLOURS = ['light', 'dark', 'sepia', 'contrast', 'forced'] as const;

export type FocusColours = (typeof FOCUS_COLOURS)[number];

/** Compares what has the focus with itself without it, in all colours. Leaves the focus there. */
export async function focusLooks(
  page: Page,
  {boxes}: FocusStop,
): Promise<Readonly<Record<FocusColours, FocusLook>>> {
  const AROUND = 8;
  const client = await page.createCDPSession();
  const {width, height} = page.viewport()!;
  const left = Math.max(0, Math.floor(Math.min(...boxes.map(({x}) => x)) - AROUND));
  const top = Math.max(0, Math.floor(Math.min(...boxes.map(({y}) => y)) - AROUND));
  const right = Math.min(
    width,
    Math.ceil(Math.max(...boxes.map((box) => box.x + box.width)) + AROUND),
  );
  const bottom = Math.min(
    height,
    Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)) + AROUND),
  );
  const scroll = await page.evaluate(() => ({x: scrollX, y: scrollY}));
  const clip = {
    x: left + scroll.x,
    y: top + scroll.y,
    width: right - left,
    height: bottom - top,
    scale: 1,
  };
  const shots = async () => {
    const taken: string[] = [];
    for (const colours of FOCUS_COLOURS) {
      await setColours(page, client, colours);
      const {data} = await client.send('Page.captureScreenshot', {format: 'png', clip});
      taken.push(data);
    }
    return taken;
  };
  const withFocus = await shots();
  const before = await page.evaluateHandle(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    // Without its focus, and with nothing else that moves with that.
    (element as HTMLElement).blur();
    return element as HTMLElement;
  });
  const without = await shots();
  await setColours(page, client, 'light');
  await before.evaluate((element) => element.focus({preventScroll: true}));
  const changed = await changedPixels(page, withFocus, without);
  await client.detach();
  const perimeter = boxes.reduce((sum, box) => sum + 4 * (box.width + box.height) - 16, 0);
  return Object.fromEntries(
    FOCUS_COLOURS.map((colours, index) => [colours, {changed: changed[index]!, perimeter}]),
  ) as Record<FocusColours, FocusLook>;
}

async function setColours(page: Page, client: CDPSession, colours: FocusColours): Promise<void> {
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      {name: 'prefers-reduced-motion', value: 'reduce'},
      {name: 'forced-colors', value: colours === 'forced' ? 'active' : 'none'},
    ],
  });
  await page.evaluate(
    (theme) => {
      document.documentElement.dataset['theme'] = theme;
    },
    colours === 'forced' ? 'light' : colours,
  );
}

/** How many pixels of each pair have a contrast of 3:1 or more between both. */
function changedPixels(
  page: Page,
  some: readonly string[],
  others: readonly string[],
): Promise<number[]> {
  return page.evaluate(
    async (left, right) => {
      const pixels = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      };
      const linear = (channel: number) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      };
      const luminance = (data: Uint8ClampedArray, at: number) =>
        0.2126 * linear(data[at]!) +
        0.7152 * linear(data[at + 1]!) +
        0.0722 * linear(data[at + 2]!);
      return Promise.all(
        left.map(async (one, index) => {
          const [a, b] = [await pixels(one), await pixels(right[index]!)];
          let count = 0;
          for (let at = 0; at < a.length; at += 4) {
            if (a[at] === b[at] && a[at + 1] === b[at + 1] && a[at + 2] === b[at + 2]) continue;
            const [x, y] = [luminance(a, at), luminance(b, at)];
            if ((Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05) >= 3) count++;
          }
          return count;
        }),
      );
    },
    some,
    others,
  );
}
