import {expect} from '@open-wc/testing';
import {VowelsClient} from '../../src/app/vowels-client.ts';
import {LazyVowels} from '../../src/app/vowels.ts';
import {createTestWorker, TEST_DIACRITIZER} from '../diacritizer/test-diacritizer.ts';
import {rejectionOf} from '../rejection.ts';

const ongoing = new AbortController().signal;

describe('the vowels of the app', () => {
  const workers: Worker[] = [];
  const start = (): Worker => {
    const worker = createTestWorker();
    workers.push(worker);
    return worker;
  };

  afterEach(() => {
    for (const worker of workers.splice(0)) worker.terminate();
  });

  it('are there for a voice once their files are', async () => {
    const client = new VowelsClient(start, TEST_DIACRITIZER, {patience: 60_000});
    expect((await client.markSoon('كتب الولد', ongoing, true)).length).to.be.greaterThan(4);
  });

  it('keep no voice waiting whose files are still on their way', async () => {
    const silent = {postMessage: () => undefined, terminate: () => undefined} as unknown as Worker;
    const client = new VowelsClient(() => silent, TEST_DIACRITIZER, {patience: 1});
    const late = await rejectionOf(client.markSoon('كتب', ongoing, true));
    expect(late).to.include({name: 'TimeoutError'});
    // They may be there now: it is tried again.
    expect(await rejectionOf(client.markSoon('كتب', ongoing, true))).to.include({
      name: 'TimeoutError',
    });
  });

  it('are not tried for each sentence where they cannot be had', async () => {
    const urls = {...TEST_DIACRITIZER, weightsUrl: '/.cache/diacritizer/none'};
    const client = new VowelsClient(start, urls, {patience: 60_000});
    for (let time = 0; time < 3; time++) {
      expect(await rejectionOf(client.markSoon('كتب', ongoing, true))).to.include({
        code: 'vowels-unavailable',
      });
    }
    expect(workers).to.have.lengthOf(1);
  });

  it('are fetched once, with the first question, and again after a fault', async () => {
    let fetched = 0;
    const vowels = new LazyVowels(() => {
      fetched++;
      if (fetched === 1) return Promise.reject(new Error('no network'));
      return Promise.resolve(new VowelsClient(start, TEST_DIACRITIZER, {patience: 60_000}));
    });
    vowels.rest();
    expect(fetched).to.equal(0);
    expect(await rejectionOf(vowels.load(ongoing))).to.be.an('error');
    await vowels.load(ongoing);
    expect((await vowels.markSoon('كتب', ongoing, true)).length).to.be.greaterThan(0);
    expect(fetched).to.equal(2);
    vowels.rest();
    await vowels.load(ongoing);
    expect(fetched).to.equal(2);
    expect(workers).to.have.lengthOf(2);
  });
});
