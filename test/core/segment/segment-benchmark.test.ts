import {expect} from '@open-wc/testing';
import {sentences} from '../../../src/core/segment/sentences.ts';
import {boundaryScore, markedParagraphs, SEGMENT_FILES} from './marked-paragraphs.ts';

const folder = new URL('../../fixtures/segments/', import.meta.url);

async function paragraphsOf(name: string) {
  const response = await fetch(new URL(`${name}.txt`, folder));
  if (!response.ok) throw new Error(`No segments ${name}`);
  return markedParagraphs(await response.text());
}

describe('sentences of real prose', () => {
  it('end where an editor ends them', async () => {
    const paragraphs = (await Promise.all(SEGMENT_FILES.map(paragraphsOf))).flat();
    const count = paragraphs.reduce((sum, {boundaries}) => sum + boundaries.length, 0);
    expect(count).to.be.at.least(1000);
    expect(boundaryScore(paragraphs, sentences).f1).to.be.at.least(0.995);
  });
});
