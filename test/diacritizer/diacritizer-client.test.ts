import {expect} from '@open-wc/testing';
import {DiacritizerClient} from '../../src/diacritizer/diacritizer-client.ts';
import {createTestWorker, TEST_DIACRITIZER} from './test-diacritizer.ts';
import {rejectionOf} from '../rejection.ts';

const ongoing = new AbortController().signal;

describe('DiacritizerClient', () => {
  const workers: Worker[] = [];
  const client = (urls = TEST_DIACRITIZER) =>
    new DiacritizerClient(() => {
      const worker = createTestWorker();
      workers.push(worker);
      return worker;
    }, urls);

  afterEach(() => {
    for (const worker of workers.splice(0)) worker.terminate();
  });

  it('marks texts in a worker, in the order in which they were asked', async () => {
    const diacritizer = client();
    const answered: string[] = [];
    const ask = async (text: string) => {
      const insertions = await diacritizer.mark(text, ongoing);
      answered.push(text);
      return insertions;
    };
    const [first, second] = await Promise.all([ask('كتب الولد'), ask('درس'), ask('')]);
    expect(answered).to.deep.equal(['كتب الولد', 'درس', '']);
    expect(first.length).to.be.greaterThan(4);
    expect(second.map(({at}) => at)).to.include(1);
    expect(workers).to.have.lengthOf(1);
  });

  it('answers first what is urgent', async () => {
    const diacritizer = client();
    const answered: string[] = [];
    const ask = async (text: string, urgent: boolean) => {
      await diacritizer.mark(text, ongoing, urgent);
      answered.push(text);
    };
    // None is answered before its files are there.
    await Promise.all([ask('كتب', false), ask('درس', false), ask('علم', true), ask('ذهب', true)]);
    expect(answered).to.deep.equal(['علم', 'ذهب', 'كتب', 'درس']);
  });

  it('answers those who wait when others call off', async () => {
    const diacritizer = client();
    const calledOff = new AbortController();
    const off = rejectionOf(diacritizer.mark('كتب', calledOff.signal));
    const kept = diacritizer.mark('درس', ongoing);
    calledOff.abort();
    expect(await off).to.equal(calledOff.signal.reason);
    expect((await kept).length).to.be.greaterThan(0);
  });

  it('tells of the other forms of a word', async () => {
    const diacritizer = client();
    const word = {start: 4, end: 7};
    const forms = await diacritizer.alternatives('هذا علم', word, 3, ongoing);
    expect(forms).to.have.lengthOf(3);
    for (const form of forms) expect(form.replace(/[\u064B-\u0652]/gu, '')).to.equal('علم');
    const calledOff = new AbortController();
    const off = rejectionOf(diacritizer.alternatives('هذا علم', word, 3, calledOff.signal));
    calledOff.abort();
    expect(await off).to.equal(calledOff.signal.reason);
  });

  it('says that it is not there where its files are not, and tries again', async () => {
    const urls = {...TEST_DIACRITIZER, weightsUrl: '/.cache/diacritizer/none'};
    const diacritizer = client(urls);
    for (let time = 1; time <= 2; time++) {
      expect(await rejectionOf(diacritizer.mark('كتب', ongoing))).to.include({
        code: 'vowels-unavailable',
      });
      expect(workers).to.have.lengthOf(time);
    }
  });

  it('says when it can mark', async () => {
    const diacritizer = client();
    await diacritizer.load(ongoing);
    expect(workers).to.have.lengthOf(1);
    await diacritizer.mark('كتب', ongoing);
    await diacritizer.load(ongoing);
    expect(workers).to.have.lengthOf(1);
    const none = client({...TEST_DIACRITIZER, weightsUrl: '/.cache/diacritizer/none'});
    expect(await rejectionOf(none.load(ongoing))).to.include({code: 'vowels-unavailable'});
    const calledOff = new AbortController();
    const waiting = rejectionOf(client().load(calledOff.signal));
    calledOff.abort();
    expect(await waiting).to.equal(calledOff.signal.reason);
  });

  it('rests until it is asked again', async () => {
    const diacritizer = client();
    const waiting = rejectionOf(diacritizer.mark('كتب', ongoing));
    diacritizer.rest();
    expect(await waiting).to.include({name: 'AbortError'});
    expect((await diacritizer.mark('كتب', ongoing)).length).to.be.greaterThan(0);
    expect(workers).to.have.lengthOf(2);
  });
});
