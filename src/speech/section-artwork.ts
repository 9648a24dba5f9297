import type {Article} from '../core/article/article.ts';

/** The light colours of the icon (public/icons/icon.svg). */
const GROUND = '#0a5550';
const INK = '#ffffff';
const LIGHT = '#f5be3d';

const SIZE = 512;
const SMALL_SIZE = 96;
const MARGIN = 44;
const FONT = "'Readex Pro Variable', 'Readex Pro', sans-serif";

/** The letter ر and its two arcs of sound, on a square of 512. */
const LETTER = 'M348 128v96a132 132 0 0 1-132 132';
const ARCS = 'M164 300a78 78 0 0 0 0 112M114 252a146 146 0 0 0 0 208';

/** How large the mark stands in the picture, in parts of the icon. */
const MARK_SCALE = 0.42;

const icon: readonly MediaImage[] = [
  {src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png'},
];

let last: {readonly key: string; readonly artwork: readonly MediaImage[]} | undefined;

/**
 * A picture for the lock screen, drawn on the device: the mark, and the titles of the section and
 * of the article, which a phone shows in one short line otherwise. The icon where the page cannot
 * draw. Drawn once for each section that is heard.
 */
export function sectionArtwork(article: Article, section: string | undefined): MediaImage[] {
  const key = JSON.stringify([article.title, section, article.direction]);
  if (last?.key !== key) last = {key, artwork: draw(article, section) ?? icon};
  return [...last.artwork];
}

function draw(
  {title, direction}: Article,
  section: string | undefined,
): readonly MediaImage[] | undefined {
  const large = squareCanvas(SIZE);
  const small = squareCanvas(SMALL_SIZE);
  if (!large || !small) return undefined;
  const {context} = large;
  context.fillStyle = GROUND;
  context.fillRect(0, 0, SIZE, SIZE);
  drawMark(context);
  context.direction = direction;
  context.textBaseline = 'alphabetic';
  let baseline = 268;
  if (section !== undefined) {
    context.fillStyle = LIGHT;
    baseline = drawLines(context, section, {weight: 600, size: 46, lines: 2, baseline, direction});
    baseline += 14;
  }
  context.fillStyle = INK;
  const lines = section === undefined ? 4 : 2;
  drawLines(context, title, {weight: 400, size: 42, lines, baseline, direction});
  small.context.drawImage(large.canvas, 0, 0, SMALL_SIZE, SMALL_SIZE);
  return [large, small].map(({canvas}) => ({
    src: canvas.toDataURL('image/png'),
    sizes: `${canvas.width}x${canvas.height}`,
    type: 'image/png',
  }));
}

function squareCanvas(size: number) {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d');
  return context && {canvas, context};
}

function drawMark(context: CanvasRenderingContext2D): void {
  context.save();
  context.translate((SIZE - SIZE * MARK_SCALE) / 2, 8);
  context.scale(MARK_SCALE, MARK_SCALE);
  context.translate(36, -10);
  context.lineCap = 'round';
  context.lineWidth = 46;
  context.strokeStyle = INK;
  context.stroke(new Path2D(LETTER));
  context.lineWidth = 32;
  context.strokeStyle = LIGHT;
  context.stroke(new Path2D(ARCS));
  context.restore();
}

interface Lines {
  readonly weight: number;
  /** In pixels. */
  readonly size: number;
  /** At most so many. */
  readonly lines: number;
  /** Of the first line. */
  readonly baseline: number;
  readonly direction: 'rtl' | 'ltr';
}

/** Draws `text` at the margin where its direction begins; returns the baseline of what follows. */
function drawLines(
  context: CanvasRenderingContext2D,
  text: string,
  {weight, size, lines, baseline, direction}: Lines,
): number {
  context.font = `${weight} ${size}px ${FONT}`;
  context.textAlign = 'start';
  const begin = direction === 'rtl' ? SIZE - MARGIN : MARGIN;
  const wide = SIZE - 2 * MARGIN;
  const fits = (line: string) => context.measureText(line).width <= wide;
  let at = baseline;
  for (const line of wrapped(text, lines, fits)) {
    context.fillText(line, begin, at, wide);
    at += size * 1.4;
  }
  return at;
}

/** Breaks `text` between words into at most `most` lines; what is left over becomes an ellipsis. */
function wrapped(text: string, most: number, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) {
      line = longer;
    } else if (lines.length + 1 === most) {
      return [...lines, `${line} …`];
    } else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}
