import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {setTimeout as delay} from 'node:timers/promises';

/** Whether the goldens are written anew, which is asked for by hand and never by a test. */
const isUpdating = process.env['UPDATE_GOLDENS'] === '1';

const folder = new URL('../../fixtures/accessibility-trees/', import.meta.url);

/**
 * Compares `read()` with the golden `name`. A screen may still be on its way: it is read again until
 * it is as the golden, or, while goldens are written, until it stays as it is.
 */
export async function assertGolden(name: string, read: () => Promise<string>): Promise<void> {
  const file = new URL(`${name}.txt`, folder);
  if (isUpdating) {
    writeFileSync(file, await settled(read));
    return;
  }
  assert.ok(existsSync(file), `There is no golden ${name}: UPDATE_GOLDENS=1 writes it.`);
  const golden = readFileSync(file, 'utf8');
  const end = Date.now() + 10_000;
  let text = await read();
  while (text !== golden && Date.now() < end) {
    await delay(200);
    text = await read();
  }
  assert.equal(text, golden);
}

async function settled(read: () => Promise<string>): Promise<string> {
  let text = await read();
  for (let alike = 0; alike < 10;) {
    await delay(200);
    const next = await read();
    alike = next === text ? alike + 1 : 0;
    text = next;
  }
  return text;
}
