import {expect} from '@open-wc/testing';
import type {EngineEvent} from '../../../src/speech/engine.ts';
import {plainUtterance} from '../plain-utterance.ts';
import {hidePage} from './hide-page.ts';
import {testEngine, type TestEngine} from './test-engine.ts';

const never = new AbortController().signal;
const passages = [
  [plainUtterance('وصل القطار إلى المحطة.'), plainUtterance('The train has left.', 'en')],
  [plainUtterance('ثم عاد الهدوء إلى المكان.'), plainUtterance('ونام الجميع حتى الصباح.')],
];

describe('the built-in voice in a page that is not seen', () => {
  let test: TestEngine;
  let showPage: () => void;

  beforeEach(() => {
    test = testEngine();
    showPage = hidePage();
  });
  afterEach(() => {
    test.dispose();
    showPage();
  });

  it('reads from file to file to the end, every word once and in order', async () => {
    const heard: string[] = [];
    const files = new Set<string>();
    const options = {rate: 2};
    for (const [index, passage] of passages.entries()) {
      const next = passages[index + 1];
      const prepared: Promise<void>[] = [];
      const onEvent = (event: EngineEvent) => {
        files.add(test.audio.src);
        if (event.type === 'start' && event.utterance === 0 && next) {
          prepared.push(test.engine.prepare(next, options, never));
        }
        if (event.type !== 'word') return;
        const {spoken, words} = passage[event.utterance]!;
        const word = words.find((each) => each.spoken.start === event.offset)!;
        heard.push(spoken.slice(word.spoken.start, word.spoken.end));
      };
      await test.engine.speak(passage, options, onEvent, never);
      await Promise.all(prepared);
    }
    expect(heard).to.deep.equal(
      passages.flat().flatMap(({spoken}) => spoken.match(/[\p{L}\p{M}]+/gu)),
    );
    expect(files.size).to.be.at.least(2);
  });
});
