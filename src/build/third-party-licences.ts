import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Plugin} from 'vite';

/** Parts of the app that do not come in as script modules. */
const otherParts = [
  '@echogarden/espeak-ng-emscripten',
  // In the service worker, which is bundled by itself.
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/** The licences of the fonts, kept beside them. */
const fonts = 'src/ui/styles/fonts';

/**
 * Emits `licences.txt` beside the app: NOTICE, then the licence of everything in the app that is by
 * others, read from the packages themselves and from beside the fonts. Fails where one of them has
 * no licence text.
 */
export function thirdPartyLicences(): Plugin {
  return {
    name: 'rawi-third-party-licences',
    apply: 'build',
    async generateBundle() {
      const packages = new Set(otherParts);
      for (const id of this.getModuleIds()) {
        const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
        if (name) packages.add(name);
      }
      const notices = await Promise.all([...packages].sort().map(notice));
      this.emitFile({
        type: 'asset',
        fileName: 'licences.txt',
        source: [await readFile('NOTICE', 'utf8'), ...(await fontNotices()), ...notices].join(
          `\n${'-'.repeat(80)}\n\n`,
        ),
      });
    },
  };
}

async function fontNotices(): Promise<string[]> {
  const files = await readdir(fonts);
  const faces = new Set(
    files.filter((file) => file.endsWith('.woff2')).map((file) => file.replace(/-.*/, '')),
  );
  return Promise.all(
    [...faces]
      .sort()
      .map(
        async (face) =>
          `Font (${face})\n\n${await readFile(join(fonts, `${face}-OFL.txt`), 'utf8')}`,
      ),
  );
}

async function notice(name: string): Promise<string> {
  const folder = join('node_modules', name);
  const {version, license} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const heading = `${name} ${version} (${license})`;
  const file = (await readdir(folder)).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
  if (!file) throw new Error(`${heading} has no licence text`);
  return `${heading}\n\n${await readFile(join(folder, file), 'utf8')}`;
}
