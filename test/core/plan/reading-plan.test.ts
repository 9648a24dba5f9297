import {expect} from '@open-wc/testing';
import {TITLE_BLOCK_ID, type Article, type ArticleId} from '../../../src/core/article/article.ts';
import {buildArticle} from '../../../src/core/article/build-article.ts';
import type {BlockDraft} from '../../../src/core/article/block-draft.ts';
import {sectionsOf} from '../../../src/core/article/sections.ts';
import {createReadingPlan} from '../../../src/core/plan/create-reading-plan.ts';
import type {PlanPlace, ReadingPlan} from '../../../src/core/plan/reading-plan.ts';
import {utteranceFrom, type Utterance} from '../../../src/core/plan/utterance.ts';
import {CLAUSE_LIMIT} from '../../../src/core/segment/clauses.ts';
import {sentences} from '../../../src/core/segment/sentences.ts';
import {words} from '../../../src/core/segment/words.ts';
import {sliceRange} from '../../../src/core/text-range.ts';
import {articleOf, fixtureArticles, fixtureText} from '../article/fixtures.ts';

function article(drafts: readonly BlockDraft[], title = 'العنوان'): Article {
  return buildArticle(drafts, {
    id: 'a' as ArticleId,
    source: {kind: 'text'},
    title,
    language: 'ar',
  });
}

const paragraph = (text: string): BlockDraft => ({kind: 'paragraph', text});
const heading = (text: string): BlockDraft => ({kind: 'heading', text});

function places(plan: ReadingPlan): PlanPlace[] {
  const all: PlanPlace[] = [];
  for (let place = plan.first(); place; place = plan.after(place)) all.push(place);
  return all;
}

const spoken = (plan: ReadingPlan): string[] =>
  places(plan).map((place) => plan.utterance(place).spoken);

let articles: readonly Article[];
before(async () => {
  articles = await fixtureArticles();
});

function everyUtterance(check: (utterance: Utterance, blockText: string) => void): void {
  let checked = 0;
  for (const each of articles) {
    const plan = createReadingPlan(each);
    plan.blocks.forEach(({text}, index) => {
      for (const utterance of plan.utterances(index)) {
        check(utterance, text);
        checked++;
      }
    });
  }
  expect(checked).to.be.greaterThan(200);
}

describe('createReadingPlan, over all fixtures', () => {
  it('covers every block with sentences that leave out only space', () => {
    for (const {blocks} of articles) {
      for (const {text} of blocks) {
        let from = 0;
        for (const {start, end} of sentences(text)) {
          expect(text.slice(from, start).trim()).to.equal('');
          from = end;
        }
        expect(text.slice(from).trim()).to.equal('');
      }
    }
  });

  it('hands out pieces that a voice can say, whole numbers and all', () => {
    everyUtterance(({shown, spoken: said, sentence}, text) => {
      expect(said.length).to.be.at.most(CLAUSE_LIMIT);
      expect(said).to.match(/[\p{L}\p{N}]/u);
      expect(said).to.equal(said.trim());
      expect(shown.start >= sentence.start && shown.end <= sentence.end).to.equal(true);
      const [before, after] = [text.slice(0, shown.start), text.slice(shown.end)];
      expect(
        /\p{N}[.,:/٫٬]?$/u.test(before) && /^[.,:/٫٬]?\p{N}/u.test(sliceRange(text, shown)),
      ).to.equal(false);
      expect(/\p{N}[.,:/٫٬]?$/u.test(sliceRange(text, shown)) && /^\p{N}/u.test(after)).to.equal(
        false,
      );
    });
  });

  it('has every word of every readable block in order', () => {
    for (const each of articles) {
      const plan = createReadingPlan(each);
      plan.blocks.forEach(({text}, index) => {
        if (plan.utterances(index).length === 0) return;
        const planned = plan.utterances(index).flatMap((utterance) => utterance.words);
        let from = 0;
        for (const {shown} of planned) {
          expect(shown.start).to.be.at.least(from);
          expect(shown.end).to.be.greaterThan(shown.start);
          from = shown.start;
        }
        for (const word of words(text)) {
          // The mark of a footnote.
          if (text[word.start - 1] === '[') continue;
          const isSaid = planned.some(
            ({shown}) => shown.start < word.end && shown.end > word.start,
          );
          expect(isSaid, sliceRange(text, word)).to.equal(true);
        }
      });
    }
  });

  it('maps every letter that is said as it is written to that letter', () => {
    everyUtterance(({spoken: said, map}, text) => {
      for (const span of map.spans.filter(({exact}) => exact)) {
        const shown = sliceRange(text, span.shown).replace(/\s/gu, ' ');
        // At a stop the tāʾ marbūṭa is said as h; a voice of another language is given its own stops.
        const asWritten = (of: string) =>
          of.replace(/ة/gu, 'ه').replace(/[،؛؟]/gu, (stop) => ',;?'['،؛؟'.indexOf(stop)]!);
        expect(asWritten(shown)).to.equal(asWritten(sliceRange(said, span.spoken)));
      }
    });
  });

  it('keeps the map exact when the listener goes on from any word', () => {
    everyUtterance((utterance) => {
      for (const {shown} of utterance.words) {
        const rest = utteranceFrom(utterance, shown.start);
        expect(rest.words[0]!.shown).to.deep.equal(shown);
        expect(utterance.spoken.endsWith(rest.spoken)).to.equal(true);
        const skipped = utterance.words.length - rest.words.length;
        rest.words.forEach((word, index) => {
          const before = utterance.words[skipped + index]!;
          expect(word.shown).to.deep.equal(before.shown);
          expect(rest.map.shownRange(word.spoken)).to.deep.equal(
            utterance.map.shownRange(before.spoken),
          );
          expect(sliceRange(rest.spoken, word.spoken)).to.equal(
            sliceRange(utterance.spoken, before.spoken),
          );
        });
      }
    });
  });

  it('finds the utterance of every word again from its position', () => {
    for (const each of articles) {
      const plan = createReadingPlan(each);
      for (const place of places(plan)) {
        const utterance = plan.utterance(place);
        for (const {shown} of utterance.words) {
          expect(plan.at(utterance.block, shown.start)).to.deep.equal(place);
        }
      }
    }
  });

  it('steps back the way it came', () => {
    for (const each of articles) {
      const plan = createReadingPlan(each);
      const all = places(plan);
      all.forEach((place, index) => {
        expect(plan.before(place)).to.deep.equal(all[index - 1]);
        const next = plan.nextSentence(place);
        if (next) expect(plan.previousSentence(next)).to.deep.equal(plan.sentenceStart(place));
        const section = plan.nextSection(place);
        if (section) expect(plan.previousSection(section)).to.deep.equal(plan.sectionStart(place));
      });
    }
  });
});

describe('createReadingPlan', () => {
  it('reads the title first and leaves out related links', () => {
    const plan = createReadingPlan(
      article([paragraph('نص.'), {kind: 'related', text: 'شاهد أيضاً: غيره'}, paragraph('آخر.')]),
    );
    expect(spoken(plan)).to.deep.equal(['العنوان', 'نص.', 'آخر.']);
    expect(plan.blocks[0]!.id).to.equal(TITLE_BLOCK_ID);
  });

  it('does not say a title twice that is only the beginning of the text', () => {
    expect(
      spoken(createReadingPlan(article([paragraph('وصل القطار. نزلوا.')], 'وصل القطار.'))),
    ).to.deep.equal(['وصل القطار.', 'نزلوا.']);
    expect(
      spoken(createReadingPlan(article([paragraph('كرة القدم لعبة.')], 'كرة القدم'))),
    ).to.deep.equal(['كرة القدم', 'كرة القدم لعبة.']);
  });

  it('skips what cannot be said', () => {
    const each = article([
      paragraph('…'),
      paragraph('نص. ؟!'),
      paragraph('* * *'),
      paragraph('آخر.'),
    ]);
    const plan = createReadingPlan(each);
    expect(spoken(plan)).to.deep.equal(['العنوان', 'نص.؟!', 'آخر.']);
    expect(plan.utterances(1)).to.deep.equal([]);
    expect(plan.at(each.blocks[0]!.id, 0)).to.deep.equal({block: 2, utterance: 0});
    expect(plan.at(each.blocks[1]!.id, 99)).to.deep.equal({block: 4, utterance: 0});
  });

  it('knows where nothing is left to read', () => {
    const each = article([paragraph('نص.')]);
    const plan = createReadingPlan(each);
    expect(plan.at(each.blocks[0]!.id, 99)).to.equal(undefined);
    expect(plan.at('unknown' as never, 0)).to.equal(undefined);
    expect(plan.after({block: 1, utterance: 0})).to.equal(undefined);
    expect(plan.before({block: 0, utterance: 0})).to.equal(undefined);
    expect(createReadingPlan(article([], '…')).first()).to.equal(undefined);
    expect(createReadingPlan(article([], '…')).last()).to.equal(undefined);
  });

  it('ends with the last utterance that can be spoken', () => {
    const plan = createReadingPlan(article([paragraph('أول. ثانٍ.'), paragraph('…')]));
    expect(plan.last()).to.deep.equal(places(plan).at(-1));
  });

  it('goes on after a related link when a position points at one', () => {
    const each = article([{kind: 'related', text: 'شاهد أيضاً: غيره'}, paragraph('آخر.')]);
    expect(createReadingPlan(each).at(each.blocks[0]!.id, 3)).to.deep.equal({
      block: 2,
      utterance: 0,
    });
  });

  it('moves by sentences over the clauses of a long one', () => {
    const long = `${'كلمة '.repeat(30)}هنا، ${'كلمة '.repeat(30)}هناك.`;
    const plan = createReadingPlan(article([paragraph(`أول. ${long} ثالث.`)]));
    expect(plan.utterances(1).length).to.equal(4);
    expect(plan.sentenceStart({block: 1, utterance: 2})).to.deep.equal({block: 1, utterance: 1});
    expect(plan.nextSentence({block: 1, utterance: 1})).to.deep.equal({block: 1, utterance: 3});
    expect(plan.previousSentence({block: 1, utterance: 2})).to.deep.equal({block: 1, utterance: 0});
    expect(plan.previousSentence({block: 1, utterance: 3})).to.deep.equal({block: 1, utterance: 1});
  });

  it('moves by sections, of which the title is the first', () => {
    const plan = createReadingPlan(
      article([paragraph('مدخل.'), heading('فصل'), paragraph('نص.'), heading('فصل آخر')]),
    );
    expect(plan.sectionStart({block: 3, utterance: 0})).to.deep.equal({block: 2, utterance: 0});
    expect(plan.nextSection({block: 0, utterance: 0})).to.deep.equal({block: 2, utterance: 0});
    expect(plan.nextSection({block: 3, utterance: 0})).to.deep.equal({block: 4, utterance: 0});
    expect(plan.nextSection({block: 4, utterance: 0})).to.equal(undefined);
    expect(plan.previousSection({block: 3, utterance: 0})).to.deep.equal({block: 0, utterance: 0});
    expect(plan.previousSection({block: 1, utterance: 0})).to.equal(undefined);
  });

  it('says a sentence in the language of all its words', () => {
    const plan = createReadingPlan(
      article([paragraph('قرأت كتاب Emma أمس. “It was published in 1815.” ثم نمت. Windows 11؟')]),
    );
    expect(
      plan.utterances(1).map(({language, spoken: said}) => `${language} ${said}`),
    ).to.deep.equal([
      'ar قرأت كتاب',
      'en Emma',
      'ar أمس.',
      'en “It was published in 1815.”',
      'ar ثم نمت.',
      'en Windows 11؟',
    ]);
  });

  it('rests by what was said and what comes next', () => {
    const long = `${'كلمة '.repeat(30)}هنا، ${'كلمة '.repeat(30)}هناك؛ ${'كلمة '.repeat(35)}.`;
    const plan = createReadingPlan(
      article([
        paragraph(`${long} ثم.`),
        {kind: 'list-item', text: 'بند'},
        heading('فصل'),
        paragraph('نص.'),
        {kind: 'verse', text: 'بيت'},
      ]),
    );
    const pauses = places(plan).map((place) => plan.utterance(place).pauseAfter);
    expect(pauses).to.deep.equal([900, 150, 250, 400, 700, 400 + 500, 900, 700, 500]);
  });

  it('drops what is not heard and highlights the whole shown word all the same', () => {
    const text = 'قــال \u00A0\u200Fأحـمـدـ نعم\u00AD\u200Fاً اليوم.';
    const [utterance] = createReadingPlan(article([paragraph(text)])).utterances(1);
    expect(utterance!.spoken).to.equal('قال أحمد نعماً اليوم.');
    expect(utterance!.words.map(({shown}) => sliceRange(text, shown))).to.deep.equal([
      'قــال',
      'أحـمـدـ',
      'نعم\u00AD\u200Fاً',
      'اليوم',
    ]);
  });

  it('plans no more of a book than is heard', () => {
    const drafts = Array.from({length: 5000}, (_, index) =>
      paragraph(`هذه الفقرة رقم ${index} من كتاب طويل. وفيها جملة أخرى.`),
    );
    const book = article(drafts);
    const read = new Set<string>();
    const blocks = book.blocks.map((block) => ({
      ...block,
      get text() {
        read.add(block.id);
        return block.text;
      },
    }));
    const plan = createReadingPlan({...book, blocks});
    let place = plan.first()!;
    for (let step = 0; step < 19; step++) place = plan.after(place)!;
    expect(plan.utterance(place).spoken).to.include('كتاب');
    // The title is compared with the first block; ten blocks are heard.
    expect(read.size).to.be.at.most(11);
    plan.at(book.blocks[4000]!.id, 0);
    expect(read.size).to.be.at.most(13);
  });

  it('takes 200,000 words in whatever blocks', async () => {
    const unit = await fixtureText('news');
    const shapes = {
      articles: unit.repeat(Math.ceil(1_300_000 / unit.length)),
      'short lines': `العنوان\n${'كلمة واحدة.\n'.repeat(100_000)}`,
      'one wall': 'كلمة وأخرى في جملة، ثم. '.repeat(55_000),
      'no stop': 'كلمة '.repeat(200_000),
      'no space': 'كلمة'.repeat(200_000),
      rules: `العنوان\n${'؟!؟!\n'.repeat(100_000)}`,
    };
    for (const [shape, text] of Object.entries(shapes)) {
      const each = articleOf(text);
      const plan = createReadingPlan(each);
      const letters = (of: string) => of.replace(/[^\p{L}\p{N}]/gu, '').length;
      const spoken = places(plan).reduce(
        (sum, place) => sum + letters(plan.utterance(place).spoken),
        0,
      );
      // A title that only repeats the beginning of the text is not spoken.
      const read = plan.blocks.filter((_, index) => index > 0 || plan.utterances(0).length > 0);
      const shown = read.reduce((sum, block) => sum + letters(block.text), 0);
      // Numbers written out are longer than their digits.
      if (shape === 'articles') expect(spoken, shape).to.be.greaterThan(shown);
      else expect(spoken, shape).to.equal(shown);
    }
  }).timeout(120_000);
});

describe('sectionsOf', () => {
  it('parts the blocks at headings of any level, the title first', () => {
    const sections = sectionsOf(
      article([
        paragraph('م.'),
        heading('أ'),
        paragraph('ب.'),
        {kind: 'heading', level: 3, text: 'ج'},
      ]),
    );
    expect(
      sections.map(({title, level, firstBlock, endBlock}) => [title, level, firstBlock, endBlock]),
    ).to.deep.equal([
      ['العنوان', 1, 0, 1],
      ['أ', 2, 1, 3],
      ['ج', 3, 3, 4],
    ]);
    expect(sections[0]!.heading).to.equal(TITLE_BLOCK_ID);
  });
});
