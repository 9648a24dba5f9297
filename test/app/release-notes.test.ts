import {expect} from '@open-wc/testing';
import {tellWhatIsNew} from '../../src/app/release-notes.ts';
import {installMessages} from '../../src/i18n/install/install-catalogue.ts';
import type {Notice} from '../../src/ui/notices/notice.ts';
import {arabic} from '../ui/page.ts';

function visit(seenVersion: string, version: string) {
  const notices: Notice[] = [];
  const seen: string[] = [];
  const opened: string[] = [];
  const waiting: (() => void)[] = [];
  tellWhatIsNew(
    {
      settings: () => ({seenVersion}),
      change: ({seenVersion: now}) => seen.push(now!),
      locale: () => arabic,
      notices: {show: (notice) => notices.push(notice)},
      whenSilent: (action) => waiting.push(action),
      open: (since) => opened.push(since),
    },
    version,
  );
  return {notices, seen, opened, silent: () => waiting.splice(0).forEach((action) => action())};
}
const newest = installMessages(arabic).notes[0]!.version;

describe('tellWhatIsNew', () => {
  it('tells nothing at the first visit, and remembers the version', () => {
    const {notices, seen, silent} = visit('', newest);
    silent();
    expect(notices).to.deep.equal([]);
    expect(seen).to.deep.equal([newest]);
  });

  it('tells nothing twice', () => {
    const {notices, seen, silent} = visit(newest, newest);
    silent();
    expect(notices).to.deep.equal([]);
    expect(seen).to.deep.equal([]);
  });

  it('tells it after an update, when no voice speaks, and opens what is new since then', () => {
    const {notices, seen, opened, silent} = visit('0.0.1', newest);
    expect(notices, 'while a voice may speak').to.deep.equal([]);
    expect(seen).to.deep.equal([]);
    silent();
    expect(seen).to.deep.equal([newest]);
    expect(notices.map(({text}) => text)).to.deep.equal(['حُدّث راوي.']);
    notices[0]!.action!.run();
    expect(opened).to.deep.equal(['0.0.1']);
  });

  it('passes over a version that has brought nothing to tell of', () => {
    const {notices, seen, silent} = visit(newest, '99.0.0');
    silent();
    expect(notices).to.deep.equal([]);
    expect(seen).to.deep.equal(['99.0.0']);
  });
});
