import {expect} from '@open-wc/testing';
import {cleanUp, ongoing, testLibrary} from './test-library.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('requestPersistence', () => {
  let asked = 0;
  let persisted = false;
  let answer = false;

  beforeEach(() => {
    asked = 0;
    persisted = false;
    answer = false;
    Object.defineProperty(navigator, 'storage', {
      configurable: true,
      value: {
        persisted: () => Promise.resolve(persisted),
        persist: () => {
          asked++;
          persisted = answer;
          return Promise.resolve(answer);
        },
      },
    });
  });
  afterEach(async () => {
    Reflect.deleteProperty(navigator, 'storage');
    await cleanUp();
  });

  it('asks once and takes a refusal for an answer, for a month', async () => {
    let now = 1000;
    const library = await testLibrary({now: () => now});
    expect(await library.requestPersistence(ongoing)).to.equal(false);
    now += 29 * DAY;
    expect(await library.requestPersistence(ongoing)).to.equal(false);
    expect(asked).to.equal(1);
    now += 2 * DAY;
    answer = true;
    expect(await library.requestPersistence(ongoing)).to.equal(true);
    expect(asked).to.equal(2);
  });

  it('does not ask where the library is safe already', async () => {
    const library = await testLibrary();
    answer = true;
    await library.requestPersistence(ongoing);
    expect(await library.requestPersistence(ongoing)).to.equal(true);
    expect(asked).to.equal(1);
  });

  it('is no failure where the browser cannot do it', async () => {
    Object.defineProperty(navigator, 'storage', {configurable: true, value: undefined});
    const library = await testLibrary();
    expect(await library.requestPersistence(ongoing)).to.equal(false);
  });
});
