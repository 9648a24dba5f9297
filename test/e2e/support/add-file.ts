import {copyFileSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {RawiPage} from './rawi-page.ts';

/**
 * Puts a file into the library under the name `name`, as its reader would have called it. Resolves to
 * the path of its article when that stands there.
 */
export async function addFile(rawi: RawiPage, source: URL, name: string): Promise<string> {
  const {page} = rawi;
  await rawi.follow('/add');
  const folder = mkdtempSync(path.join(tmpdir(), 'rawi-article-'));
  const file = path.join(folder, name);
  copyFileSync(source, file);
  const input = (await page.$('input[type="file"]'))!;
  await input.uploadFile(file);
  await page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
  rmSync(folder, {recursive: true});
  return new URL(page.url()).pathname;
}
