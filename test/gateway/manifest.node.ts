import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {validateManifest, type Manifest} from '@pwabuilder/manifest-validation';
import {VERSION} from '../../src/core/version.ts';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly form_factor?: 'narrow' | 'wide';
  readonly label?: string;
}
interface Entry {
  readonly name: string;
  readonly url: string;
  readonly icons: readonly Picture[];
}
interface WebManifest {
  readonly lang: string;
  readonly dir: string;
  readonly icons: readonly Picture[];
  readonly screenshots: readonly Picture[];
  readonly shortcuts: readonly Entry[];
}

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('public/manifest.webmanifest', root), 'utf8');
const manifest = JSON.parse(text) as WebManifest;

/** The first bytes of a PNG: its signature, then width and height in its first chunk. */
function sizeOfPng(src: string): string {
  const bytes = readFileSync(new URL(`public${src}`, root));
  assert.equal(bytes.toString('latin1', 0, 8), '\x89PNG\r\n\x1a\n', src);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('the manifest', () => {
  it('passes every required and recommended check of PWABuilder', async () => {
    const checks = await validateManifest(JSON.parse(text) as Manifest, true);
    const wanted = checks.filter(({category}) => category !== 'optional');
    assert.ok(wanted.some(({category}) => category === 'required'));
    assert.ok(wanted.some(({category}) => category === 'recommended'));
    assert.deepEqual(
      wanted
        .filter(({valid}) => !valid)
        .map(({member, errorString}) => `${member}: ${errorString}`),
      [],
    );
  });

  it('is right in what it has of the optional members', async () => {
    const checks = await validateManifest(JSON.parse(text) as Manifest, false);
    assert.deepEqual(
      checks.filter(({valid}) => !valid).map(({member}) => member),
      [],
    );
  });

  it('finds a fault where there is one', async () => {
    const broken = {...(JSON.parse(text) as Manifest), short_name: 'ر', background_color: 'paper'};
    const checks = await validateManifest(broken, true);
    const faults = checks.filter(({category, valid}) => category !== 'optional' && !valid);
    assert.deepEqual(
      faults.map(({member}) => member),
      ['short_name', 'background_color'],
    );
  });

  it('is in Arabic', () => {
    assert.deepEqual([manifest.lang, manifest.dir], ['ar', 'rtl']);
    const strings = [
      ...manifest.shortcuts.map(({name}) => name),
      ...manifest.screenshots.map(({label}) => label),
    ];
    for (const string of strings)
      assert.match(string!, /^\p{Script=Arabic}[\p{Script=Arabic}\p{M}\s]+$/u);
  });

  it('has pictures that are there, in the sizes that it says', () => {
    const pictures = [
      ...manifest.icons,
      ...manifest.screenshots,
      ...manifest.shortcuts.flatMap(({icons}) => icons),
    ];
    assert.ok(pictures.length > 8);
    for (const {src, sizes, type} of pictures) {
      if (type === 'image/svg+xml') {
        assert.equal(sizes, 'any');
        assert.match(readFileSync(new URL(`public${src}`, root), 'utf8'), /^<svg[^>]*viewBox=/);
      } else {
        assert.equal(type, 'image/png');
        assert.equal(sizeOfPng(src), sizes, src);
      }
    }
  });

  it('has shortcuts to go on listening and to add an article', () => {
    assert.deepEqual(
      manifest.shortcuts.map(({url}) => url),
      ['/continue', '/add'],
    );
  });
});

describe('the version', () => {
  it('is that of the package', () => {
    const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
      version: string;
    };
    assert.equal(VERSION, version);
  });
});
