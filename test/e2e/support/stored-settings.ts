import type {Page} from 'puppeteer-core';

/** A setting as the app keeps it; `undefined` where it is as it comes. */
export function storedSetting(page: Page, key: string): Promise<unknown> {
  return page.evaluate(
    (wanted) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('rawi');
        opening.onerror = () => reject(new Error('The library is closed', {cause: opening.error}));
        opening.onsuccess = () => {
          const reading = opening.result
            .transaction('settings')
            .objectStore('settings')
            .get(wanted);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    key,
  );
}

/** Puts a setting where the app keeps it, as another version would have left it there. */
export function storeSetting(page: Page, key: string, value: unknown): Promise<unknown> {
  return page.evaluate(
    (name, kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rawi');
        opening.onerror = () => reject(new Error('The library is closed', {cause: opening.error}));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('settings', 'readwrite');
          writing.objectStore('settings').put(kept, name);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    key,
    value,
  );
}
