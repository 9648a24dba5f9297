import {expect} from '@open-wc/testing';
import {PlaceDesk, whereText} from '../../src/app/place-desk.ts';
import {createLocale} from '../../src/i18n/create-locale.ts';
import type {Notice} from '../../src/ui/notices/notice.ts';
import type {PlayerView} from '../../src/ui/player-bar/rawi-player-bar.ts';
import {playerBench} from '../speech/player/player-bench.ts';

const arabic = createLocale('ar', 'arab');
const english = createLocale('en', 'latn');
const view: PlayerView = {
  status: 'paused',
  ended: false,
  rate: 1,
  rates: [1],
  progress: 0.4,
  minutesLeft: 3,
  section: 2,
  sections: 5,
};
const sections = ['الموانئ', 'Ports', 'ج', 'د', 'هـ'].map((title) => ({title}));

describe('whereText', () => {
  it('says the section with its title, what was heard and what is left', () => {
    expect(whereText(arabic, view, sections)).to.equal(
      'القسم ٢ من ٥: \u2068Ports\u2069. سُمع ٤٠٪\u061c. بقي نحو ٣ دقائق.',
    );
    expect(whereText(english, view, sections)).to.equal(
      'Section 2 of 5: \u2068Ports\u2069. 40% heard. About 3 minutes left.',
    );
  });

  it('says nothing of sections where there is one, and tells the end', () => {
    expect(whereText(english, {...view, section: 1, sections: 1}, sections)).to.equal(
      '40% heard. About 3 minutes left.',
    );
    expect(whereText(english, {...view, section: 5, progress: 1, ended: true}, [])).to.equal(
      'Section 5 of 5. 100% heard. End of the article.',
    );
  });
});

describe('PlaceDesk', () => {
  function deskBench({open = true} = {}) {
    const {player} = playerBench({choices: () => [{engine: 'built-in'}]});
    const calls: string[] = [];
    const shown: Notice[] = [];
    player.onState(({status}) => calls.push(status));
    const desk = new PlaceDesk({
      player,
      notices: {
        show: (notice) => {
          calls.push('show');
          shown.push(notice);
        },
        dismiss: (id) => void shown.splice(0, shown.length, ...shown.filter((n) => n.id !== id)),
      },
      locale: () => arabic,
      place: () => (open ? {view, sections} : undefined),
      moveCursor: () => calls.push('cursor'),
    });
    return {player, desk, calls, shown};
  }

  it('tells the place', () => {
    const {desk, shown} = deskBench();
    desk.where();
    expect(shown.map(({text}) => text)).to.deep.equal([whereText(arabic, view, sections)]);
  });

  it('silences the voice before it tells', () => {
    const {desk, calls, player} = deskBench();
    player.play();
    calls.length = 0;
    desk.where();
    expect(calls).to.deep.equal(['paused', 'show']);
  });

  it('tells the same place again when asked again, in a notice of its own', () => {
    const {desk, shown} = deskBench();
    desk.where();
    const [before] = shown;
    desk.where();
    expect(shown).to.have.length(1);
    expect(shown[0]!.id).not.to.equal(before!.id);
    expect(shown[0]!.text).to.equal(before!.text);
    desk.where();
    expect(shown).to.have.length(1);
  });

  it('has nothing to tell where no article is open', () => {
    const {desk, calls} = deskBench({open: false});
    desk.where();
    expect(calls).to.deep.equal([]);
  });

  it('stops: silence first, then the reading cursor', () => {
    const {desk, calls, player} = deskBench();
    player.play();
    calls.length = 0;
    desk.stop();
    expect(calls).to.deep.equal(['paused', 'cursor']);
  });

  it('leads the reading cursor to the place in silence too', () => {
    const {desk, calls} = deskBench();
    desk.stop();
    expect(calls).to.deep.equal(['cursor']);
  });
});
