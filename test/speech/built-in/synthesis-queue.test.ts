import {expect} from '@open-wc/testing';
import {SynthesisQueue} from '../../../src/speech/built-in/synthesis-queue.ts';

/** Everything that is left, in the order it is taken. */
function taken(queue: SynthesisQueue<string>): string[] {
  const jobs: string[] = [];
  for (let next = queue.take(); next; next = queue.take()) jobs.push(next.job);
  return jobs;
}

describe('SynthesisQueue', () => {
  it('keeps the order of coming, the urgent first', () => {
    const queue = new SynthesisQueue<string>();
    queue.add(1, 'لاحقاً', false);
    queue.add(2, 'بعده', false);
    queue.add(3, 'الآن', true);
    queue.add(4, 'الآن أيضاً', true);
    expect(taken(queue)).to.deep.equal(['الآن', 'الآن أيضاً', 'لاحقاً', 'بعده']);
    expect(queue.empty).to.equal(true);
  });

  it('lets what becomes urgent overtake, and forgets what was cancelled', () => {
    const queue = new SynthesisQueue<string>();
    queue.add(1, 'أول', false);
    queue.add(2, 'ملغى', false);
    queue.add(3, 'مستعجل', false);
    queue.hurry(3);
    queue.remove(2);
    expect(taken(queue)).to.deep.equal(['مستعجل', 'أول']);
  });
});
