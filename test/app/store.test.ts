import {expect} from '@open-wc/testing';
import {Store} from '../../src/app/store.ts';

describe('Store', () => {
  it('keeps what a change does not name, in a new value', () => {
    const store = new Store({a: 1, b: 2});
    const before = store.value;
    store.update({b: 3});
    expect(store.value).to.deep.equal({a: 1, b: 3});
    expect(before).to.deep.equal({a: 1, b: 2});
  });

  it('tells every listener of the whole new value', () => {
    const store = new Store<{a: number}>({a: 1});
    const told: unknown[] = [];
    store.subscribe((value) => told.push(['first', value]));
    store.subscribe((value) => told.push(['second', value]));
    store.update({a: 2});
    expect(told).to.deep.equal([
      ['first', {a: 2}],
      ['second', {a: 2}],
    ]);
  });

  it('says nothing at a subscription, nor to whoever stopped listening', () => {
    const store = new Store({a: 1});
    let told = 0;
    const stop = store.subscribe(() => told++);
    expect(told).to.equal(0);
    stop();
    store.update({a: 2});
    expect(told).to.equal(0);
  });

  it('lets a listener stop while it is told', () => {
    const store = new Store({a: 1});
    let first = 0;
    let second = 0;
    const stop = store.subscribe(() => {
      first++;
      stop();
    });
    store.subscribe(() => second++);
    store.update({a: 2});
    store.update({a: 3});
    expect([first, second]).to.deep.equal([1, 2]);
  });
});
