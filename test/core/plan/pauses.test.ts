import {expect} from '@open-wc/testing';
import {DEFAULT_PAUSES, PACE_PRESETS, type PauseChoices} from '../../../src/core/pace/pace.ts';
import {pauseAfterBlock, pauseAfterClause, pausesOf} from '../../../src/core/plan/pauses.ts';
import {planOf, said} from './plan-of.ts';

const pauses = (choices: Partial<PauseChoices>): PauseChoices => ({...DEFAULT_PAUSES, ...choices});

describe('pausesOf', () => {
  it('keeps the usual silences where nothing is chosen', () => {
    const usual = pausesOf();
    expect([usual.comma, usual.semicolon, usual.sentence, usual.verse]).to.deep.equal([
      150, 250, 400, 500,
    ]);
    expect([usual.paragraph, usual.heading, usual.cutAtCommas]).to.deep.equal([700, 900, false]);
  });

  it('puts what is not chosen between what is, for every preset', () => {
    for (const preset of Object.values(PACE_PRESETS)) {
      const {comma, semicolon, sentence, verse, paragraph} = pausesOf(preset.pauses);
      expect(comma < semicolon && semicolon < sentence).to.equal(true);
      expect(sentence < verse && verse < paragraph).to.equal(true);
    }
  });

  it('gives a heading its silence before and after it', () => {
    const chosen = pausesOf(pauses({heading: 2000}));
    expect(pauseAfterBlock(chosen, 'paragraph', 'heading')).to.equal(2000);
    expect(pauseAfterBlock(chosen, 'heading', 'paragraph')).to.equal(2000);
    expect(pauseAfterBlock(chosen, 'title', 'paragraph')).to.equal(2000);
    expect(pauseAfterBlock(chosen, 'list-item', 'list-item')).to.equal(DEFAULT_PAUSES.sentence);
  });

  it('does not make the rest before a heading shorter than that of the paragraph', () => {
    const chosen = pausesOf(pauses({paragraph: 800, heading: 100}));
    expect(pauseAfterBlock(chosen, 'paragraph', 'heading')).to.equal(800);
  });

  it('looks at the stop through closing quotes and brackets', () => {
    const chosen = pausesOf(pauses({comma: 10, sentence: 60}));
    expect(pauseAfterClause(chosen, 'قال «نعم»،')).to.equal(10);
    expect(pauseAfterClause(chosen, 'قال «نعم،»')).to.equal(10);
    expect(pauseAfterClause(chosen, 'قال (نعم؛)')).to.equal(30);
    expect(pauseAfterClause(chosen, 'قال نعم')).to.equal(0);
  });
});

describe('a chosen pause after commas', () => {
  const text = 'قال: «نعم، لا»، ثم مضى؛ وعاد بعد 1,250 يوما.';

  it('is heard after every comma, semicolon and colon', () => {
    const plan = planOf([{kind: 'paragraph', text}], {pauses: pauses({comma: 300, sentence: 800})});
    expect(
      plan.utterances(1).map(({spoken, pauseAfter}) => `${spoken} ${pauseAfter}`),
    ).to.deep.equal([
      'قال: 500',
      '«نعم، 300',
      'لا»، 300',
      'ثم مضى؛ 500',
      'وعاد بعد ألف ومئتين وخمسين يوما. 700',
    ]);
  });

  it('is left to the voice where it is the usual one', () => {
    const plan = planOf([{kind: 'paragraph', text}], {pauses: pauses({sentence: 800})});
    expect(plan.utterances(1).map(said)).to.have.length(1);
  });

  it('parts no number and leaves no part without a letter', () => {
    const plan = planOf([{kind: 'paragraph', text: '«…»، بلغ 1,250 و 12:30، !'}], {
      pauses: pauses({comma: 20}),
    });
    for (const utterance of plan.utterances(1)) {
      expect(utterance.spoken).to.match(/\p{L}/u);
    }
    expect(plan.utterances(1).map(said).join(' ')).to.include('ألف ومئتين وخمسين');
  });

  it('tells the voice that the sentence goes on, but for its last part', () => {
    const plan = planOf([{kind: 'paragraph', text: 'أولا، ثانيا. ثالثا، رابعا.'}], {
      pauses: pauses({comma: 20}),
    });
    expect(plan.utterances(1).map(({continues}) => continues)).to.deep.equal([
      true,
      undefined,
      true,
      undefined,
    ]);
  });
});
