import {expect} from '@open-wc/testing';
import {Badge, type BadgeTarget} from '../../src/app/badge.ts';

function icon() {
  const calls: (number | 'cleared')[] = [];
  const target: BadgeTarget = {
    setAppBadge: (count) => {
      calls.push(count!);
      return Promise.resolve();
    },
    clearAppBadge: () => {
      calls.push('cleared');
      return Promise.resolve();
    },
  };
  return {calls, badge: new Badge(target)};
}
const articles = (...progress: number[]) => progress.map((each) => ({progress: each}));

describe('Badge', () => {
  it('shows how many articles have not been begun, and changes with them', () => {
    const {badge, calls} = icon();
    badge.show(true, articles(0, 0.2, 0, 1));
    badge.show(true, articles(0, 0.3, 0, 1));
    badge.show(true, articles(0.1, 0.3, 0, 1));
    badge.show(true, articles(0.1, 0.3, 0.1, 1));
    expect(calls).to.deep.equal([2, 1, 'cleared']);
  });

  it('shows nothing to who does not want it, and takes away what was there', () => {
    const {badge, calls} = icon();
    badge.show(false, articles(0, 0));
    badge.show(false, articles(0));
    expect(calls).to.deep.equal(['cleared']);
    badge.show(true, articles(0));
    badge.show(false, undefined);
    expect(calls).to.deep.equal(['cleared', 1, 'cleared']);
  });

  it('leaves what is there while the library opens', () => {
    const {badge, calls} = icon();
    badge.show(true, undefined);
    expect(calls).to.deep.equal([]);
  });

  it('does without where the browser has no such thing', () => {
    const badge = new Badge({});
    expect(() => badge.show(true, articles(0))).not.to.throw();
    expect(() => badge.show(false, [])).not.to.throw();
  });
});
