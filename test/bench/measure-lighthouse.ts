import {launchChromium} from '../e2e/support/browsers.ts';
import {lighthouseReport} from '../e2e/support/lighthouse.ts';
import {figureOf} from './figure.ts';
import type {Row} from './report.ts';

const RUNS = 5;
const PHONE = {width: 412, height: 823};
const PAGES = [
  {path: '/', name: 'library, first visit', isFirst: true},
  {path: '/settings', name: 'settings', isFirst: false},
  {path: '/help', name: 'help', isFirst: false},
] as const;

/**
 * Lighthouse's points for performance, as its slow phone would load the served build. It goes by what
 * this machine did meanwhile, so the points fall when something else is running.
 */
export async function measureLighthouse(origin: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const {path, name, isFirst} of PAGES) {
    const points: number[] = [];
    const faults = new Set<string>();
    for (let run = 0; run < RUNS; run++) {
      const test = await launchChromium(PHONE, AbortSignal.timeout(60_000));
      try {
        const page = await test.browser.newPage();
        // What a first visit leaves behind is part of a later one.
        if (!isFirst) await page.goto(origin, {waitUntil: 'networkidle0'});
        const report = await lighthouseReport(page, {
          url: origin + path,
          categories: ['performance'],
          isFirst,
        });
        points.push(100 * (report.scores['performance'] ?? NaN));
        for (const fault of report.faults) faults.add(fault);
      } finally {
        await test.close();
      }
    }
    for (const fault of faults) console.error(`  ${name}: ${fault}`);
    rows.push({
      part: 'Lighthouse',
      where: 'Chromium',
      what: `Performance: ${name}`,
      unit: 'points',
      figure: figureOf(points),
      goal: {atLeast: 100},
    });
  }
  return rows;
}
