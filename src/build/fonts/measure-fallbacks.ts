/**
 * Writes `src/ui/styles/fallback-fonts.css`: `npx tsx src/build/fonts/measure-fallbacks.ts`, and
 * `npx prettier --write` after it. Fonts that devices have, each scaled so that running Arabic text
 * takes as much room as in the font that it stands for until that one has come. Run it after the
 * fonts were made anew; it needs Chromium and the Debian packages `fonts-noto-core` and
 * `fonts-dejavu-core`, whose fonts it measures.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';

const output = 'src/ui/styles/fallback-fonts.css';
const folder = 'src/ui/styles/fonts';

/** Ascent and descent as parts of the type's size: `hhea` of each font. */
const faces = [
  {name: 'naskh', family: 'Rawi Naskh', ascent: 1.069, descent: 0.634},
  {name: 'sans', family: 'Rawi Sans', ascent: 2100 / 2048, descent: 1100 / 2048},
  {name: 'clear', family: 'Rawi Clear', ascent: 1.282, descent: 0.615},
  {name: 'interface', family: 'Readex Pro', ascent: 1, descent: 0.25},
];

/** By full name and by PostScript name, since browsers differ in which of them they know. */
const devices = [
  {
    family: 'Noto Naskh Arabic',
    near: 'Naskh',
    normal: ['Noto Naskh Arabic', 'NotoNaskhArabic', 'NotoNaskhArabic-Regular'],
    bold: ['Noto Naskh Arabic Bold', 'NotoNaskhArabic-Bold'],
  },
  {
    family: 'Noto Sans Arabic',
    near: 'Sans',
    normal: ['Noto Sans Arabic', 'Noto Sans Arabic Regular', 'NotoSansArabic-Regular'],
    bold: ['Noto Sans Arabic Bold', 'NotoSansArabic-Bold'],
  },
  {
    family: 'DejaVu Sans',
    near: 'DejaVu',
    normal: ['DejaVu Sans', 'DejaVuSans'],
    bold: ['DejaVu Sans Bold', 'DejaVuSans-Bold'],
  },
];

/** Ordinary prose, with and without marks, with digits and signs. */
const sample =
  `وصلت صباح اليوم أول سفينة إلى الميناء الجديد بعد رحلة طويلة، وكان على ظهرها ٢٤٠ راكباً
جاؤوا من مدن كثيرة ليروا كيف تغيّر المكان في عشرين سنة. وقال أحد العاملين في الميناء: «لم نكن ننتظر هذا
العدد من الناس، لكنّ الخبر انتشر بسرعة». ثم أضاف أن العمل سيستمر حتى نهاية العام 2026، وأن الطريق الذي
يصل الميناء بالمدينة القديمة سيفتح قريباً أمام الجميع؛ فهل يكفي ذلك؟`.replace(/\s+/g, ' ');

const percent = (part: number) => `${(part * 100).toFixed(1)}%`;

const browser = await puppeteer.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();

/** Pixels that the sample takes at a size of 100. The scripts are strings: this is no DOM program. */
async function width(family: string, weight: number): Promise<number> {
  return (await page.evaluate(`{
    const context = document.createElement('canvas').getContext('2d');
    context.font = "${weight} 100px '${family}'";
    context.measureText(${JSON.stringify(sample)}).width;
  }`)) as number;
}

for (const {name} of faces) {
  for (const [part, range] of [
    ['latin', 'U+0021-05FF, U+2012-2044'],
    ['arabic', 'U+0020, U+0600-06FF'],
  ] as const) {
    const data = readFileSync(`${folder}/${name}-${part}.woff2`).toString('base64');
    const source = `url(data:font/woff2;base64,${data})`;
    await page.evaluate(`(async () => {
      const choices = {weight: '400 700', unicodeRange: '${range}'};
      document.fonts.add(await new FontFace('${name}', '${source}', choices).load());
    })()`);
  }
}

const rules: string[] = [];
for (const face of faces) {
  for (const device of devices) {
    for (const [weights, weight, names] of [
      ['400 500', 400, device.normal],
      ['600 700', 600, device.bold],
    ] as const) {
      const scale = (await width(face.name, weight)) / (await width(device.family, weight));
      rules.push(`@font-face {
        font-family: '${face.family} as ${device.near}';
        font-weight: ${weights};
        src: ${names.map((local) => `local('${local}')`).join(', ')};
        size-adjust: ${percent(scale)};
        ascent-override: ${percent(face.ascent / scale)};
        descent-override: ${percent(face.descent / scale)};
        line-gap-override: 0%;
      }`);
    }
  }
}
await browser.close();

const heading = `/*
 * Written by src/build/fonts/measure-fallbacks.ts. Fonts of devices, scaled to take as much room as
 * the font for which they stand in, so that nothing moves when it comes.
 */`;
writeFileSync(output, `${[heading, ...rules].join('\n\n')}\n`);
