/**
 * Draws the app's icons into `public/icons`: `npx tsx src/build/draw-icons.ts`. The letter «ر»,
 * whose tail opens into two arcs of sound. Run it after changing the drawing; the results are kept
 * in the repository because a browser is needed to make the bitmaps.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const folder = 'public/icons';
const ground = '#0a5550';

/** Drawn within the middle 80 % of the square, which every mask leaves visible. */
function mark(letter: string, sound: string): string {
  return `<g fill="none" stroke-linecap="round" transform="translate(36 -10)">
    <path stroke="${letter}" stroke-width="46" d="M348 128v96a132 132 0 0 1-132 132"/>
    <path stroke="${sound}" stroke-width="32" d="M164 300a78 78 0 0 0 0 112M114 252a146 146 0 0 0 0 208"/>
  </g>`;
}

function drawing(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${content}</svg>\n`;
}

const rounded = drawing(
  `<rect width="512" height="512" rx="112" fill="${ground}"/>${mark('#fff', '#f5be3d')}`,
);
const full = drawing(
  `<rect width="512" height="512" fill="${ground}"/><g transform="translate(46 46) scale(.82)">${mark('#fff', '#f5be3d')}</g>`,
);
const monochrome = drawing(mark('#000', '#000'));

const bitmaps = [
  {name: 'icon-192.png', size: 192, svg: rounded},
  {name: 'icon-512.png', size: 512, svg: rounded},
  {name: 'maskable-192.png', size: 192, svg: full},
  {name: 'maskable-512.png', size: 512, svg: full},
  {name: 'apple-touch-icon.png', size: 180, svg: full},
];

await mkdir(folder, {recursive: true});
await writeFile(`${folder}/icon.svg`, rounded);
await writeFile(`${folder}/monochrome.svg`, monochrome);

const browser = await puppeteer.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const {name, size, svg} of bitmaps) {
  await page.setViewport({width: size, height: size});
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}img{display:block;width:100vw}</style><img src="${source}">`,
  );
  await page.screenshot({path: `${folder}/${name}` as `${string}.png`, omitBackground: true});
}
await browser.close();
