import {expect} from '@open-wc/testing';
import {openDB} from 'idb';
import {DEFAULT_SETTINGS} from '../../src/core/settings.ts';
import {cleanUp, freshName, ongoing, testLibrary} from './test-library.ts';

describe('SettingsStore', () => {
  afterEach(cleanUp);

  it('has the defaults before anything is chosen', async () => {
    const library = await testLibrary();
    expect(await library.settings.get(ongoing)).to.deep.equal(DEFAULT_SETTINGS);
  });

  it('keeps what was set and leaves the rest', async () => {
    const name = freshName();
    const first = await testLibrary({name});
    await first.settings.set({rate: 1.5, voices: {ar: 'Laila'}}, ongoing);
    await first.settings.set({theme: 'sepia'}, ongoing);
    first.close();
    const second = await testLibrary({name});
    expect(await second.settings.get(ongoing)).to.deep.equal({
      ...DEFAULT_SETTINGS,
      rate: 1.5,
      voices: {ar: 'Laila'},
      theme: 'sepia',
    });
  });

  it('falls back where the stored value is broken or unknown', async () => {
    const name = freshName();
    const library = await testLibrary({name});
    await library.settings.set({digits: 'latn'}, ongoing);
    const raw = await openDB(name);
    await raw.put('settings', 99, 'rate');
    await raw.put('settings', 'neon', 'theme');
    await raw.put('settings', null, 'engine');
    await raw.put('settings', true, 'left-by-an-older-version');
    raw.close();
    expect(await library.settings.get(ongoing)).to.deep.equal({
      ...DEFAULT_SETTINGS,
      digits: 'latn',
    });
  });

  it('does not keep an impossible value', async () => {
    const library = await testLibrary();
    await library.settings.set({rate: 2}, ongoing);
    await library.settings.set({rate: -1}, ongoing);
    expect((await library.settings.get(ongoing)).rate).to.equal(2);
  });

  it('tells of a change, but not when nothing was kept', async () => {
    const library = await testLibrary();
    const heard: unknown[] = [];
    library.onChange((change) => heard.push(change));
    await library.settings.set({rate: -1}, ongoing);
    await library.settings.set({highlight: 'sentence'}, ongoing);
    expect(heard).to.deep.equal([{kind: 'settings', elsewhere: false}]);
  });
});
