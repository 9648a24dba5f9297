import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {welcomeArticle} from '../../src/app/welcome-article.ts';
import {madeAtBuild} from '../../src/build/made-at-build.ts';

const source = fileURLToPath(new URL('../../src/app/welcome-article.ts', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'rawi-build-'));
after(() => rmSync(folder, {recursive: true}));

describe('what is made when the app is built', () => {
  it('is the first article, without what makes articles', async () => {
    const built = path.join(folder, 'article.mjs');
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      plugins: [madeAtBuild()],
      build: {
        outDir: folder,
        lib: {entry: source, formats: ['es'], fileName: () => path.basename(built)},
        rolldownOptions: {preserveEntrySignatures: 'strict'},
      },
    });
    const {welcomeArticle: made} = (await import(built)) as {welcomeArticle: unknown};
    assert.deepEqual(made, welcomeArticle);
    assert.doesNotMatch(readFileSync(built, 'utf8'), /=>|function/);
  });
});
