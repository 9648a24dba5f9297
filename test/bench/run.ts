/**
 * `npm run bench`: builds the app and measures it in headless browsers, prints a table, and says
 * which goals are met.
 *
 *   npm run bench                     everything, in Chromium and Firefox
 *   npm run bench -- voice long       only some: voice, play, load, interaction, lighthouse,
 *                                     long, core, word-times, diacritizer
 *   npm run bench -- --chromium       in one browser; also --firefox
 *   npm run bench -- --json           the same as JSON
 *   npm run bench -- --profile        no table: where the time of importing and opening goes
 */
import {findChromium, findFirefox} from '../setup/executables.ts';
import type {TestBrowser} from '../e2e/support/browsers.ts';
import {launchBrowser, launchHeard, type BrowserName} from './bench-browser.ts';
import {buildApp, buildProbe, buildRoomsPage} from './builds.ts';
import {measureCoreGrowth} from './core-growth.ts';
import {measureCoreSpeed} from './core-speed.ts';
import {measureDiacritizer} from './diacritizer-speed.ts';
import {measureDiacritizerIn, measureDownload} from './measure-diacritizer.ts';
import {measureInteractions} from './measure-interactions.ts';
import {measureLighthouse} from './measure-lighthouse.ts';
import {measureLoad} from './measure-load.ts';
import {measureLong} from './measure-long.ts';
import {measurePlay} from './measure-play.ts';
import {measureTextCore, measureVoice} from './measure-rooms.ts';
import {profileLong} from './profile.ts';
import {table, type Row} from './report.ts';
import {measureSegments} from './segments.ts';
import {startServer} from './server.ts';
import {longText} from './texts.ts';
import {measureWordTimes} from './word-times.ts';

const WORDS = 200_000;
/** The parts that need the built app and its browsers. */
const IN_BROWSERS = [
  'voice',
  'play',
  'load',
  'interaction',
  'lighthouse',
  'long',
  'core',
  'diacritizer',
];
const never = new AbortController().signal;
const args = process.argv.slice(2);
const parts = args.filter((arg) => !arg.startsWith('--'));
const wanted = (part: string) => parts.length === 0 || parts.includes(part);
const text = longText(WORDS);

const probe = await buildProbe();
if (args.includes('--profile')) {
  const app = await startServer(await buildApp({readable: true}));
  console.log(await profileLong({origin: app.origin, probe, text}));
  app.stop();
} else {
  const rows = await measureAll();
  // Rows of one part together, the browsers side by side.
  const order = [...new Set(rows.map(({part, what}) => `${part}\n${what}`))];
  const sorted = order.flatMap((key) => rows.filter(({part, what}) => `${part}\n${what}` === key));
  const byPart = [...new Set(sorted.map(({part}) => part))].flatMap((part) =>
    sorted.filter((row) => row.part === part),
  );
  console.log(args.includes('--json') ? JSON.stringify(byPart, undefined, 2) : table(byPart));
}

async function measureAll(): Promise<Row[]> {
  const rows: Row[] = [];
  if (IN_BROWSERS.some(wanted)) rows.push(...(await measureInBrowsers()));
  if (wanted('core'))
    rows.push(...measureSegments(), ...measureCoreSpeed(), ...measureCoreGrowth());
  if (wanted('diacritizer')) rows.push(await measureDownload(), ...(await measureDiacritizer()));
  if (wanted('word-times')) rows.push(...(await measureWordTimes()));
  return rows;
}

async function measureInBrowsers(): Promise<Row[]> {
  const folder = await buildApp();
  const app = await startServer(folder);
  const rooms = await startServer(await buildRoomsPage());
  const rows: Row[] = [];
  for (const where of browsers()) {
    const tasks: Record<string, () => Promise<Row[]>> = {
      voice: () =>
        inBrowser(launchHeard(where, never), (browser) =>
          measureVoice(browser, where, rooms.origin),
        ),
      play: () =>
        inBrowser(launchHeard(where, never), (browser) =>
          measurePlay(browser, where, app.origin, probe),
        ),
      load: () =>
        measureLoad({
          where,
          app: folder,
          origin: app.origin,
          probe,
          launch: () => launchBrowser(where, never),
        }),
      interaction: () =>
        inBrowser(launchBrowser(where, never), (browser) =>
          measureInteractions(browser, where, app.origin, probe),
        ),
      lighthouse: async () => (where === 'Chromium' ? measureLighthouse(app.origin) : []),
      long: () =>
        inBrowser(launchBrowser(where, never), (browser) =>
          measureLong({browser, where, origin: app.origin, probe, text}),
        ),
      core: () =>
        inBrowser(launchBrowser(where, never), (browser) =>
          measureTextCore(browser, where, rooms.origin, text),
        ),
      diacritizer: () =>
        inBrowser(launchBrowser(where, never), (browser) =>
          measureDiacritizerIn(browser, where, rooms.origin),
        ),
    };
    for (const [part, measure] of Object.entries(tasks)) {
      if (!wanted(part)) continue;
      console.error(`${where}: ${part} …`);
      rows.push(...(await measure()));
    }
  }
  app.stop();
  rooms.stop();
  return rows;
}

function browsers(): BrowserName[] {
  const present: BrowserName[] = [];
  if (findChromium() && !args.includes('--firefox')) present.push('Chromium');
  if (findFirefox() && !args.includes('--chromium')) present.push('Firefox');
  return present;
}

async function inBrowser(
  launching: Promise<TestBrowser | undefined>,
  measure: (browser: TestBrowser) => Promise<Row[]>,
): Promise<Row[]> {
  const browser = await launching;
  if (!browser) return [];
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}
