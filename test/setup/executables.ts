import {accessSync, constants} from 'node:fs';
import path from 'node:path';

/** The path of the first of `names` that is an executable on PATH. */
export function findOnPath(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (isExecutable(file)) return file;
    }
  }
  return undefined;
}

/** Chromium or Chrome: `CHROME_PATH` if set, else the first on PATH. */
export function findChromium(): string | undefined {
  return process.env['CHROME_PATH'] ?? findOnPath('chromium', 'google-chrome', 'chromium-browser');
}

/** Firefox: `FIREFOX_PATH` if set, else the first on PATH. */
export function findFirefox(): string | undefined {
  return process.env['FIREFOX_PATH'] ?? findOnPath('firefox-esr', 'firefox');
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
