import {expect, waitUntil} from '@open-wc/testing';
import {firstState, type AppState} from '../../src/app/app-state.ts';
import {LibraryDesk} from '../../src/app/library-desk.ts';
import {NoticeBoard} from '../../src/app/notice-board.ts';
import {SettingsDesk} from '../../src/app/settings-desk.ts';
import {Store} from '../../src/app/store.ts';
import {AppError} from '../../src/core/errors.ts';
import {DEFAULT_SETTINGS, type Settings} from '../../src/core/settings.ts';
import {SettingsChangeEvent} from '../../src/ui/settings/settings-change-event.ts';
import {cleanUp, ongoing, testLibrary} from '../library/test-library.ts';
import {arabic, dressPage} from '../ui/page.ts';

async function settingsBench() {
  const library = await testLibrary();
  const store = new Store<AppState>(
    firstState({screen: 'settings'}, DEFAULT_SETTINGS, arabic, undefined),
  );
  const notices = new NoticeBoard(store);
  /** What was asked of the others, in order. */
  const calls: string[] = [];
  const heard: Partial<Settings>[] = [];
  const settings = new SettingsDesk({
    store,
    desk: new LibraryDesk(library, store, notices),
    notices,
    player: {pause: () => calls.push('pause')},
    listening: {settingsChanged: (change) => heard.push(change)},
    reader: {
      tellPace: () => calls.push('pace'),
      replanSoon: () => calls.push('replan'),
    },
    stage: {
      focusAgain: () => {
        calls.push('focus');
        return Promise.resolve();
      },
    },
  });
  const root = document.createElement('div');
  settings.listen(root);
  const change = (changed: Partial<Settings>) =>
    root.dispatchEvent(new SettingsChangeEvent(changed));
  return {library, store, settings, calls, heard, change};
}

describe('SettingsDesk', () => {
  afterEach(async () => {
    await cleanUp();
    const {documentElement: page} = document;
    page.removeAttribute('style');
    for (const name of page.getAttributeNames()) {
      if (name.startsWith('data-')) page.removeAttribute(name);
    }
    await dressPage();
  });

  it('shows what was chosen at once, hands it on and keeps it', async () => {
    const {library, store, calls, heard, change} = await settingsBench();
    change({textScale: 1.5});
    expect(store.value.settings).to.deep.equal({...DEFAULT_SETTINGS, textScale: 1.5});
    expect(document.documentElement.style.getPropertyValue('--text-scale')).to.equal('1.5');
    expect(heard).to.deep.equal([{textScale: 1.5}]);
    expect(calls).to.deep.equal(['pace']);
    await waitUntil(async () => (await library.settings.get(ongoing)).textScale === 1.5);
  });

  it('has an article read anew where that changes what is said of it', async () => {
    const {calls, change} = await settingsBench();
    change({pauses: {...DEFAULT_SETTINGS.pauses, scaled: !DEFAULT_SETTINGS.pauses.scaled}});
    expect(calls).to.deep.equal(['pace', 'replan']);
    calls.length = 0;
    change({emoji: DEFAULT_SETTINGS.emoji});
    expect(calls).to.deep.equal(['pace', 'replan']);
  });

  it('speaks the language of the interface that was chosen, once its strings are here', async () => {
    const {store, change} = await settingsBench();
    change({interfaceLanguage: 'en'});
    await waitUntil(() => store.value.locale.language === 'en', 'no English', {timeout: 5000});
    expect(document.documentElement.lang).to.equal('en');
    expect(document.documentElement.dir).to.equal('ltr');
    change({interfaceLanguage: 'ar'});
    expect(store.value.locale.language).to.equal('ar');
    expect(document.documentElement.dir).to.equal('rtl');
  });

  it('silences the voice for a screen reader, says who reads, and looks after the focus', async () => {
    const {store, calls, change} = await settingsBench();
    const told = () => store.value.notices.map(({text}) => text);
    change({listenWith: 'screen-reader'});
    expect(calls).to.deep.equal(['pace', 'pause', 'focus']);
    expect(told()).to.deep.equal([arabic.messages.ways.nowScreenReader]);
    calls.length = 0;
    change({listenWith: 'voice'});
    expect(calls).to.deep.equal(['pace', 'focus']);
    expect(told()).to.deep.equal([arabic.messages.ways.nowVoice]);
  });

  it('holds what was chosen where it cannot be kept, and tells of that', async () => {
    const {library, store, change} = await settingsBench();
    library.settings.set = () => Promise.reject(new AppError('library-full'));
    change({highlight: 'sentence'});
    await waitUntil(() => store.value.notices.length > 0);
    expect(store.value.notices[0]!.urgent).to.equal(true);
    expect(store.value.settings.highlight).to.equal('sentence');
  });

  it('is as at the first visit again once everything is deleted, with nothing kept', async () => {
    const {library, store, settings, heard, change} = await settingsBench();
    change({textScale: 1.5});
    await waitUntil(async () => (await library.settings.get(ongoing)).textScale === 1.5);
    await library.clear(ongoing);
    settings.reset();
    expect(store.value.settings).to.deep.equal(DEFAULT_SETTINGS);
    expect(heard.at(-1)).to.deep.equal(DEFAULT_SETTINGS);
    expect(document.documentElement.style.getPropertyValue('--text-scale')).to.equal('1');
    expect(await library.settings.get(ongoing)).to.deep.equal(DEFAULT_SETTINGS);
  });
});
