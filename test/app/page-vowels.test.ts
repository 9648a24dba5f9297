import {expect} from '@open-wc/testing';
import type {Article, ArticleId} from '../../src/core/article/article.ts';
import {insertMarks} from '../../src/core/diacritics/insert-marks.ts';
import {AppError} from '../../src/core/errors.ts';
import type {LexiconEntry, LexiconEntryId} from '../../src/core/lexicon/lexicon-entry.ts';
import type {AppState} from '../../src/app/app-state.ts';
import {PageVowels, type PageVowelsParts} from '../../src/app/page-vowels.ts';
import type {VowelSource} from '../../src/ui/article/vowel-source.ts';
import {FakeVowels, faked} from '../fakes/fake-vowels.ts';

const ongoing = new AbortController().signal;
const entry: LexiconEntry = {
  id: 'w' as LexiconEntryId,
  written: 'علم',
  spoken: 'عِلْم',
  scope: {kind: 'article', article: 'a' as ArticleId},
  match: 'with-clitics',
};

function start(vowels = new FakeVowels()) {
  const faults: unknown[] = [];
  const given: (VowelSource | undefined)[] = [];
  let listener: (state: AppState) => void = () => undefined;
  const app: PageVowelsParts['app'] = {
    notices: {fault: (error) => void faults.push(error)},
    onState: (listen) => (listener = listen),
    update: (change) => void given.push(change.vowels),
  };
  new PageVowels({app, vowels: {client: () => Promise.resolve(vowels as never)}}).start();
  const tell = (words: readonly LexiconEntry[], id: string) =>
    listener({words, open: {article: {id} as Article}} as unknown as AppState);
  const marked = async (text: string) =>
    insertMarks(text, await given.at(-1)!.mark(text, ongoing)).text;
  return {faults, given, tell, marked};
}

describe('PageVowels', () => {
  it('marks by the listener’s words, and the rest as it would be', async () => {
    const {tell, marked} = start();
    expect(await marked('في علم')).to.equal(faked('في علم'));
    tell([entry], 'a');
    expect(await marked('في علم')).to.equal(`${faked('في')} عِلْمَ`);
    tell([entry], 'b');
    expect(await marked('في علم'), 'in another article').to.equal(faked('في علم'));
  });

  it('gives another source when the words or the article are others, and else not', () => {
    const {given, tell} = start();
    const words = [entry];
    expect(given).to.have.lengthOf(1);
    tell(words, 'a');
    expect(given).to.have.lengthOf(2);
    tell([entry], 'a');
    expect(given).to.have.lengthOf(3);
  });

  it('offers what would stand there without the listener’s word', async () => {
    const vowels = new FakeVowels();
    vowels.forms = ['عُلِمَ'];
    const {given, tell} = start(vowels);
    const forms = () => given.at(-1)!.alternatives('في علم', {start: 3, end: 6}, 4, ongoing);
    expect(await forms()).to.deep.equal(['عُلِمَ']);
    tell([entry], 'a');
    expect(await forms()).to.deep.equal([faked('علم'), 'عُلِمَ']);
  });

  it('tells once that there are none, until there are some again', async () => {
    const vowels = new FakeVowels();
    const fail = () => Promise.reject(new AppError('vowels-unavailable'));
    const {faults, given} = start(vowels);
    const ask = () => given[0]!.mark('علم', ongoing).catch(() => undefined);
    vowels.wait = fail;
    await ask();
    await ask();
    expect(faults.map((fault) => (fault as AppError).code)).to.deep.equal(['vowels-unavailable']);
    vowels.wait = () => Promise.resolve();
    await ask();
    vowels.wait = fail;
    await ask();
    expect(faults).to.have.lengthOf(2);
  });

  it('says nothing of a question that was called off', async () => {
    const {faults, given} = start();
    const calledOff = new AbortController();
    calledOff.abort();
    await given[0]!.mark('علم', calledOff.signal).catch(() => undefined);
    expect(faults).to.deep.equal([]);
  });
});
