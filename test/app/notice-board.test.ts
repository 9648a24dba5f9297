import {expect} from '@open-wc/testing';
import {firstState, type AppState} from '../../src/app/app-state.ts';
import {NoticeBoard} from '../../src/app/notice-board.ts';
import {Store} from '../../src/app/store.ts';
import {AppError} from '../../src/core/errors.ts';
import {DEFAULT_SETTINGS} from '../../src/core/settings.ts';
import {AnnounceEvent} from '../../src/ui/notices/announce-event.ts';
import type {Notice} from '../../src/ui/notices/notice.ts';
import {NoticeOverEvent} from '../../src/ui/notices/notice-events.ts';
import {arabic} from '../ui/page.ts';

function board({sounding = false} = {}) {
  const store = new Store<AppState>(
    firstState({screen: 'library'}, DEFAULT_SETTINGS, arabic, undefined),
  );
  const voice = {sounding};
  const root = document.createElement('div');
  const made = new NoticeBoard(store, {isSounding: () => voice.sounding});
  made.listen(root);
  return {board: made, voice, root, shown: () => store.value.notices};
}
const saved: Notice = {id: 'a', text: 'حُفظ.'};

describe('NoticeBoard', () => {
  it('shows notices, and one in place of another with its id', () => {
    const {board: notices, shown} = board();
    notices.show(saved);
    notices.show({id: 'b', text: 'ثان'}, {stays: true});
    notices.show({...saved, text: 'حُفظ آخر.'});
    expect(shown()).to.deep.equal([
      {id: 'b', text: 'ثان', stays: true},
      {id: 'a', text: 'حُفظ آخر.'},
    ]);
    notices.dismiss('b');
    expect(shown().map(({id}) => id)).to.deep.equal(['a']);
  });

  it('keeps one passing notice alone, whatever waits for an answer beside it', () => {
    const {board: notices, shown} = board();
    const action = {label: 'تراجع', run: () => undefined};
    notices.show(saved);
    notices.show({id: 'removed', text: 'حُذف.', action});
    expect(shown().map(({id}) => id)).to.deep.equal(['removed']);
    notices.show(saved);
    notices.show({id: 'b', text: 'ثان'});
    expect(shown().map(({id}) => id)).to.deep.equal(['removed', 'b']);
    notices.announce('مقالان');
    expect(shown().map(({id}) => id)).to.deep.equal(['removed', 'b', 'said']);
  });

  it('shows without a word while a voice speaks, and does not say it later', () => {
    const {board: notices, voice, shown} = board({sounding: true});
    notices.show(saved);
    voice.sounding = false;
    expect(shown()).to.deep.equal([{...saved, only: 'shown'}]);
    notices.show({id: 'b', text: 'ثان'});
    expect(shown().at(-1)).to.deep.equal({id: 'b', text: 'ثان'});
  });

  it('tells of a fault at any time: what happened, what to do, and the button for it', () => {
    const {board: notices, shown} = board({sounding: true});
    const {what, remedy} = arabic.messages.errors['voice-failed'];
    const action = {label: arabic.messages.player.play, run: () => undefined};
    notices.fault(new AppError('voice-failed'), 'test', action);
    expect(shown()).to.deep.equal([{id: 'fault', text: `${what} ${remedy}`, urgent: true, action}]);
  });

  it('says what a screen wants said and shows nothing of it', () => {
    const {root, shown} = board();
    root.dispatchEvent(new AnnounceEvent('مقالان'));
    expect(shown().map(({text, only}) => [text, only])).to.deep.equal([['مقالان', 'said']]);
  });

  it('says nothing into a voice but faults', () => {
    const {root, shown} = board({sounding: true});
    root.dispatchEvent(new AnnounceEvent('مقالان'));
    expect(shown()).to.deep.equal([]);
    root.dispatchEvent(new AnnounceEvent('خطأ', {urgent: true}));
    expect(shown().map(({text, only}) => [text, only])).to.deep.equal([['خطأ', 'said']]);
  });

  it('lets the last of what is said stand, and a fault beside it', () => {
    const {board: notices, shown} = board();
    notices.announce('خطأ', {urgent: true});
    notices.announce('مقال');
    notices.announce('مقالان');
    expect(shown().map(({text}) => text)).to.deep.equal(['خطأ', 'مقالان']);
  });

  it('takes away what has had its time, and not what came in its place', () => {
    const {board: notices, root, shown} = board();
    notices.show(saved);
    const [first] = shown();
    notices.show({...saved, text: 'حُفظ آخر.'});
    root.dispatchEvent(new NoticeOverEvent(first!));
    expect(shown()).to.have.length(1);
    root.dispatchEvent(new NoticeOverEvent(shown()[0]!));
    expect(shown()).to.deep.equal([]);
  });
});
