import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Block} from '../../../src/core/article/article.ts';
import type {BlockDraft} from '../../../src/core/article/block-draft.ts';
import {DEFAULT_PAUSES} from '../../../src/core/pace/pace.ts';
import {createReadingPlan} from '../../../src/core/plan/create-reading-plan.ts';
import type {ReadingOptions} from '../../../src/core/plan/reading-options.ts';
import type {Utterance} from '../../../src/core/plan/utterance.ts';
import {CLAUSE_LIMIT} from '../../../src/core/segment/clauses.ts';
import {isSpeakable} from '../../../src/core/segment/invisible.ts';
import {DEFAULT_READING_CHOICES} from '../../../src/core/spoken/reading-choices.ts';
import {DEFAULT_CONTEXT, spokenText} from '../../../src/core/spoken/spoken-text.ts';
import {
  STRUCTURE_PARTS,
  type StructureChoices,
} from '../../../src/core/spoken/structure-choices.ts';
import {sliceRange} from '../../../src/core/text-range.ts';
import {articleFrom, placesOf} from './plan-of.ts';

const PIECES = (
  'قال كتاب سنة في من إلى على هو وقد ثم وال لـ بـ الـ وللـ وبـ Google Windows 11 Pro I have a dream Café C# x ' +
  'Санкт-Петербург שלום 漢字 Ελλάδα CNN NASA WHO F-150 iPhone15 3M 5 km/h 12.5% $4 2024 ٣ 1,250 [1] [٢] ¹ ' +
  'https://a.com/b?c=d info@rawi.org Qurra.org الجزيرة.نت « » " " ( ) [ ] “ ” ‘ ’ - – — . . ، ؛ : ! ؟ … ' +
  '\u200F \u200B ـ 😀 Le Monde Les Die Zeit C++ R&D J. K. Rowling ﷺ ، ,'
).split(' ');

const anyText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ', ' ')), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => parts.map((part) => part.join('')).join(''));

const anyDraft: fc.Arbitrary<BlockDraft> = fc.record({
  kind: fc.constantFrom<Block['kind'][]>(
    'paragraph',
    'heading',
    'list-item',
    'quote',
    'caption',
    'image',
    'table-row',
    'code',
    'related',
    'verse',
  ),
  text: anyText,
});

const anyStructure = fc.record(
  Object.fromEntries(
    STRUCTURE_PARTS.map((part) => [part, fc.constantFrom('read', 'announce', 'skip')]),
  ),
) as unknown as fc.Arbitrary<StructureChoices>;

const anyOptions: fc.Arbitrary<ReadingOptions> = fc
  .record({
    structure: anyStructure,
    foreign: fc.constantFrom('voice', 'voice', 'spelled', 'skipped'),
    acronyms: fc.constantFrom('arabic', 'latin'),
    comma: fc.constantFrom(DEFAULT_PAUSES.comma, 0, 600),
  })
  .map(({comma, ...chosen}) => ({
    choices: {...DEFAULT_READING_CHOICES, ...chosen},
    pauses: {...DEFAULT_PAUSES, comma},
  }));

const anyLanguage = fc.constantFrom('ar', 'ar', 'ar', 'en', 'fa', 'fr');

/** The same texts each time, so that a failure is one for everybody. */
const RUNS = {numRuns: 1000, seed: 1446};

function expectSound({spoken, map, words, shown}: Utterance, text: string): void {
  expect(isSpeakable(spoken) && spoken === spoken.trim(), spoken).to.equal(true);
  expect(spoken.length).to.be.at.most(CLAUSE_LIMIT);
  expect(words.length, spoken).to.be.greaterThan(0);
  let from = 0;
  for (const span of map.spans) {
    expect(span.spoken.start, 'no gap').to.equal(from);
    from = span.spoken.end;
  }
  expect(from, 'to the end').to.equal(spoken.length);
  let shownFrom = shown.start;
  for (const word of words) {
    expect(word.shown.start >= shownFrom, 'in order').to.equal(true);
    expect(word.shown.end > word.shown.start, 'something shown').to.equal(true);
    expect(word.shown.end <= text.length, 'within').to.equal(true);
    shownFrom = word.shown.start;
  }
}

describe('the plan of any article', () => {
  it('has sound utterances in order, and steps and places that agree', () => {
    fc.assert(
      fc.property(
        fc.array(anyDraft, {minLength: 1, maxLength: 6}),
        anyOptions,
        anyLanguage,
        (drafts, options, language) => {
          const plan = createReadingPlan(articleFrom(drafts, language), options);
          plan.blocks.forEach(({id, text}, block) => {
            const all = plan.utterances(block);
            if (!plan.isRead(block)) expect(all).to.deep.equal([]);
            const content = all.filter(({announcement}) => !announcement);
            expect(content.length > 0 || all.length === 0, 'nothing announced alone').to.equal(
              true,
            );
            let from = 0;
            for (const utterance of content) {
              expectSound(utterance, text);
              expect(utterance.shown.start >= from, 'in order').to.equal(true);
              from = utterance.shown.start;
              for (const {shown} of utterance.words) {
                const found = plan.utterance(plan.at(id, shown.start)!);
                expect(found.block).to.equal(id);
                expect(found.announcement).to.equal(undefined);
                expect(found.shown.end, sliceRange(text, shown)).to.equal(utterance.shown.end);
              }
            }
            content.forEach(({sentence, continues}, index) => {
              const goesOn = content[index + 1]?.sentence.start === sentence.start;
              expect(continues === true).to.equal(goesOn);
            });
          });
          const places = placesOf(plan);
          places.forEach((place, index) => {
            expect(plan.before(place)).to.deep.equal(places[index - 1]);
            const next = plan.nextSentence(place);
            if (next) expect(plan.previousSentence(next)).to.deep.equal(plan.sentenceStart(place));
            const section = plan.nextSection(place);
            if (section) expect(places).to.deep.include(section);
          });
        },
      ),
      RUNS,
    );
  }).timeout(60_000);

  it('says of a sentence in several languages what it would say of it in one', () => {
    // Vowels are added to letters that lean on a word, and stops are those of the voice.
    const plain = (said: string) =>
      said
        .replace(/[\s\u064E\u0650]/gu, '')
        .replace(/[،؛؟]/gu, (stop) => ',;?'['،؛؟'.indexOf(stop)]!);
    fc.assert(
      fc.property(anyText, fc.constantFrom(DEFAULT_PAUSES.comma, 600), (text, comma) => {
        const article = articleFrom([{kind: 'paragraph', text}]);
        const plan = createReadingPlan(article, {pauses: {...DEFAULT_PAUSES, comma}});
        for (let block = 1; block < plan.blocks.length; block++) {
          const shown = plan.blocks[block]!.text;
          const all = plan.utterances(block);
          for (const sentence of new Set(all.map((utterance) => utterance.sentence))) {
            const utterances = all.filter((utterance) => utterance.sentence === sentence);
            if (!utterances.some(({language}) => language === 'ar')) continue;
            const inOne = spokenText(shown, sentence, DEFAULT_CONTEXT).spoken;
            const inParts = utterances.map(({spoken}) => spoken).join('');
            // What cannot be spoken between two parts is nobody's.
            const letters = (said: string) => plain(said).replace(/[^\p{L}\p{N}]/gu, '');
            expect(letters(inParts), shown).to.equal(letters(inOne));
          }
        }
      }),
      RUNS,
    );
  }).timeout(60_000);

  it('says nothing in letters of other languages where they are left out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = articleFrom([{kind: 'paragraph', text}]);
        const choices = {...DEFAULT_READING_CHOICES, foreign: 'skipped'} as const;
        const plan = createReadingPlan(article, {choices});
        for (const {spoken, language} of plan.utterances(1)) {
          expect(language).to.equal('ar');
          expect(spoken).not.to.match(/\p{Script=Latin}{2}|\p{Script=Cyrillic}{2}|\p{Script=Han}/u);
        }
      }),
      RUNS,
    );
  }).timeout(60_000);
});
