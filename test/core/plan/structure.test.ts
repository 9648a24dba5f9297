import {expect} from '@open-wc/testing';
import type {BlockDraft} from '../../../src/core/article/block-draft.ts';
import {createReadingPlan} from '../../../src/core/plan/create-reading-plan.ts';
import {Extent} from '../../../src/core/plan/extent.ts';
import {sentenceReading} from '../../../src/core/plan/sentence-reading.ts';
import {utteranceFrom} from '../../../src/core/plan/utterance.ts';
import {DEFAULT_READING_CHOICES} from '../../../src/core/spoken/reading-choices.ts';
import {
  STRUCTURE_PARTS,
  STRUCTURE_PRESETS,
  type StructurePart,
  type Treatment,
} from '../../../src/core/spoken/structure-choices.ts';
import {articleFrom, heard, placesOf, planOf, withStructure} from './plan-of.ts';

const paragraph = (text: string): BlockDraft => ({kind: 'paragraph', text});
const heading = (text: string): BlockDraft => ({kind: 'heading', text});
const item = (text: string): BlockDraft => ({kind: 'list-item', text});
const quote = (text: string): BlockDraft => ({kind: 'quote', text});
const row = (text: string): BlockDraft => ({kind: 'table-row', text});
const code = (text: string): BlockDraft => ({kind: 'code', text});
const caption = (text: string): BlockDraft => ({kind: 'caption', text});
const image = (text: string): BlockDraft => ({kind: 'image', text});
const link = (text: string): BlockDraft => ({kind: 'related', text});

const ALL: readonly BlockDraft[] = [
  paragraph('مدخل.'),
  heading('فصل'),
  item('أول'),
  item('ثان'),
  quote('قول.'),
  quote('تتمة.'),
  image('نخلة'),
  caption('منظر'),
  row('خلية'),
  row('أخرى'),
  code('سطر'),
  link('غيره'),
  paragraph('ختام.'),
];

/** A list, a plan of it with one part treated so, and what is heard after the title. */
function heardWith(drafts: readonly BlockDraft[], part: StructurePart, treatment: Treatment) {
  return heard(planOf(drafts, withStructure({[part]: treatment})));
}

describe('parts of an article that are announced', () => {
  const cases: readonly [StructurePart, readonly BlockDraft[], readonly string[]][] = [
    ['headings', [heading('فصل')], ['[عنوان]', 'فصل']],
    ['headings', [heading('فصل'), heading('فرع')], ['[عنوان]', 'فصل', '[عنوان]', 'فرع']],
    ['lists', [item('أول'), item('ثان')], ['[قائمة]', 'أول', 'ثان', '[نهاية القائمة]']],
    ['lists', [item('وحيد')], ['[قائمة]', 'وحيد', '[نهاية القائمة]']],
    [
      'quotes',
      [quote('قول. ثم قول.'), quote('تتمة.')],
      ['[اقتباس]', 'قول.', 'ثم قول.', 'تتمة.', '[نهاية الاقتباس]'],
    ],
    ['captions', [caption('منظر'), caption('آخر')], ['[تعليق]', 'منظر', '[تعليق]', 'آخر']],
    ['images', [image('نخلة'), image('باب')], ['[صورة]', 'نخلة', '[صورة]', 'باب']],
    ['tables', [row('خلية'), row('أخرى')], ['[جدول]', 'خلية', 'أخرى', '[نهاية الجدول]']],
    ['code', [code('سطر')], ['[شيفرة]', 'سطر', '[نهاية الشيفرة]']],
    ['links', [link('غيره')], ['[رابط]', 'غيره']],
  ];
  for (const [part, drafts, expected] of cases) {
    it(`${part}: ${expected.join(' ')}`, () => {
      expect(heardWith(drafts, part, 'announce')).to.deep.equal(expected);
    });
  }

  it('are announced again where something else stands between', () => {
    expect(
      heardWith([item('أول'), paragraph('نص.'), item('ثان')], 'lists', 'announce'),
    ).to.deep.equal([
      '[قائمة]',
      'أول',
      '[نهاية القائمة]',
      'نص.',
      '[قائمة]',
      'ثان',
      '[نهاية القائمة]',
    ]);
  });

  it('are announced around what can be said of them', () => {
    expect(heardWith([item('***'), item('أول'), item('…')], 'lists', 'announce')).to.deep.equal([
      '[قائمة]',
      'أول',
      '[نهاية القائمة]',
    ]);
    expect(heardWith([item('***'), item('…')], 'lists', 'announce')).to.deep.equal([]);
  });

  it('have the number of each item before it in an ordered list', () => {
    const ordered = (ordinal: number, text: string): BlockDraft => ({
      kind: 'list-item',
      ordered: true,
      ordinal,
      text,
    });
    expect(heardWith([ordered(3, 'خبز'), ordered(12, 'ماء')], 'lists', 'announce')).to.deep.equal([
      '[قائمة]',
      '[ثلاثة]',
      'خبز',
      '[اثنا عشر]',
      'ماء',
      '[نهاية القائمة]',
    ]);
    expect(heardWith([ordered(3, 'خبز')], 'lists', 'read')).to.deep.equal(['خبز']);
  });

  it('are announced in English in an English article', () => {
    const drafts = [heading('Part'), item('One'), quote('Well.'), code('Line')];
    const options = {
      choices: {...DEFAULT_READING_CHOICES, structure: STRUCTURE_PRESETS.everything},
    };
    expect(heard(planOf(drafts, options, 'en-GB'))).to.deep.equal([
      '[Heading]',
      'Part',
      '[List]',
      'One',
      '[End of list]',
      '[Quote]',
      'Well.',
      '[End of quote]',
      '[Code]',
      'Line',
      '[End of code]',
    ]);
  });

  it('are only read in an article of a language without names for them', () => {
    const options = {
      choices: {...DEFAULT_READING_CHOICES, structure: STRUCTURE_PRESETS.everything},
    };
    expect(heard(planOf([heading('Partie'), item('Un')], options, 'fr'))).to.deep.equal([
      'Partie',
      'Un',
    ]);
  });

  it('are announced in the language of the article, whatever they are in', () => {
    const plan = planOf([quote('All is well.')], withStructure({quotes: 'announce'}));
    expect(plan.utterances(1).map(({language}) => language)).to.deep.equal(['ar', 'en', 'ar']);
  });
});

describe('the text of an image', () => {
  const drafts = [paragraph('مدخل.'), image('نخلة وحيدة'), caption('في الوادي.')];

  it('is said with what it is, unless something else is chosen', () => {
    expect(heard(planOf(drafts))).to.deep.equal(['مدخل.', '[صورة]', 'نخلة وحيدة', 'في الوادي.']);
  });

  it('is left out of the text alone', () => {
    const choices = {...DEFAULT_READING_CHOICES, structure: STRUCTURE_PRESETS.text};
    expect(heard(planOf(drafts, {choices}))).to.deep.equal(['مدخل.']);
  });
});

describe('an announcement', () => {
  const plan = planOf(ALL, {
    choices: {...DEFAULT_READING_CHOICES, structure: STRUCTURE_PRESETS.everything},
  });
  const announced = placesOf(plan).filter((place) => plan.utterance(place).announcement);

  it('stands nowhere in the text', () => {
    expect(announced).to.have.length(12);
    for (const place of announced) {
      const {shown, words, map, spoken} = plan.utterance(place);
      const {length} = plan.blocks[place.block]!.text;
      expect(shown.start === shown.end && (shown.start === 0 || shown.end === length)).to.equal(
        true,
      );
      for (const word of words) {
        expect(word.shown).to.deep.equal(shown);
        expect(map.shownRange(word.spoken)).to.deep.equal(shown);
        expect(spoken.slice(word.spoken.start, word.spoken.end)).to.match(/^\p{L}+$/u);
      }
    }
  });

  it('belongs to the sentence beside it', () => {
    for (const place of announced) {
      const {sentence, shown} = plan.utterance(place);
      const beside = plan.utterance(shown.start === 0 ? plan.after(place)! : plan.before(place)!);
      expect(beside.sentence).to.deep.equal(sentence);
    }
  });

  it('is never where a place in the text is spoken', () => {
    plan.blocks.forEach(({id, text}, block) => {
      for (let offset = 0; offset < text.length; offset++) {
        const place = plan.at(id, offset)!;
        expect(place.block).to.equal(block);
        expect(plan.utterance(place).announcement).to.equal(undefined);
      }
    });
  });

  it('is not where the silent end of its block is looked for', () => {
    const each = articleFrom([quote('قول. [1]'), paragraph('ختام.')]);
    const quoted = createReadingPlan(each, withStructure({quotes: 'announce'}));
    expect(quoted.at(each.blocks[0]!.id, 6)).to.deep.equal({block: 2, utterance: 0});
  });

  it('begins the section and the sentence that are stepped to', () => {
    const first = plan.first()!;
    const section = plan.nextSection(first)!;
    expect(plan.utterance(section).spoken).to.equal('عنوان');
    expect(plan.previousSection(section)).to.deep.equal(first);
    const text = plan.after(section)!;
    expect(plan.sentenceStart(text)).to.deep.equal(section);
    expect(plan.utterance(plan.nextSentence(section)!).spoken).to.equal('قائمة');
    expect(plan.previousSentence(plan.nextSentence(section)!)).to.deep.equal(section);
  });

  it('is stepped over both ways in the same order', () => {
    const all = placesOf(plan);
    all.forEach((place, index) => {
      expect(plan.before(place)).to.deep.equal(all[index - 1]);
    });
    expect(plan.last()).to.deep.equal(all.at(-1));
  });

  it('rests like a colon before the text, and like the block after it', () => {
    const list = planOf([item('أول'), paragraph('نص.')], withStructure({lists: 'announce'}));
    expect(list.utterances(1).map(({pauseAfter}) => pauseAfter)).to.deep.equal([250, 400, 400]);
  });

  it('is said whole again from any place in it', () => {
    const utterance = plan.utterance(announced[0]!);
    expect(utteranceFrom(utterance, utterance.shown.start)).to.equal(utterance);
  });

  it('is no change in the account of how its sentence is read', () => {
    for (const place of announced) {
      const reading = sentenceReading(plan, place);
      expect(reading.said).to.equal(reading.written);
      expect(reading.changes).to.deep.equal([]);
    }
  });
});

describe('parts of an article that are left out', () => {
  const cases: readonly [StructurePart, readonly string[]][] = [
    ['headings', ['فصل']],
    ['lists', ['أول', 'ثان']],
    ['quotes', ['قول.', 'تتمة.']],
    ['captions', ['منظر']],
    ['images', ['[صورة]', 'نخلة']],
    ['tables', ['خلية', 'أخرى']],
    ['code', ['سطر']],
    ['links', ['غيره']],
  ];
  const whole = heardWith(ALL, 'links', 'read');
  for (const [part, missing] of cases) {
    it(`${part}: without ${missing.join(' ')}`, () => {
      const options = withStructure({links: 'read', [part]: 'skip'});
      expect(heard(planOf(ALL, options))).to.deep.equal(
        whole.filter((each) => !missing.includes(each)),
      );
    });
  }

  it('keep their places among the blocks, whatever is chosen', () => {
    const ids = (part: StructurePart, treatment: Treatment) =>
      planOf(ALL, withStructure({[part]: treatment})).blocks.map(({id}) => id);
    for (const part of STRUCTURE_PARTS) {
      expect(ids(part, 'skip')).to.deep.equal(ids(part, 'announce'));
    }
  });

  it('lead on to what is read after them', () => {
    const each = articleFrom([code('سطر'), paragraph('ختام.')]);
    const plan = createReadingPlan(each, withStructure({code: 'skip'}));
    expect(plan.isRead(1)).to.equal(false);
    expect(plan.utterances(1)).to.deep.equal([]);
    expect(plan.at(each.blocks[0]!.id, 1)).to.deep.equal({block: 2, utterance: 0});
  });

  it('begin their section all the same, and are heard as a rest', () => {
    const plan = planOf(
      [paragraph('مدخل.'), heading('فصل'), paragraph('نص.'), heading('خاتمة'), paragraph('ختام.')],
      withStructure({headings: 'skip'}),
    );
    const second = plan.nextSection(plan.first()!)!;
    expect(plan.utterance(second).spoken).to.equal('نص.');
    expect(plan.utterance(plan.nextSection(second)!).spoken).to.equal('ختام.');
    expect(plan.previousSection(second)).to.deep.equal(plan.first());
    expect(plan.utterance({block: 1, utterance: 0}).pauseAfter).to.equal(900);
  });

  it('do not lengthen the pause before them', () => {
    const plan = planOf([item('أول'), code('سطر'), item('ثان')], withStructure({code: 'skip'}));
    expect(plan.utterance({block: 1, utterance: 0}).pauseAfter).to.equal(400);
  });

  it('let the title be said where they would have said it', () => {
    const drafts = [heading('رحلة'), paragraph('نص.')];
    expect(placesOf(planOf(drafts))[0]!.block).to.equal(1);
    expect(placesOf(planOf(drafts, withStructure({headings: 'skip'})))[0]!.block).to.equal(0);
  });

  it('count for nothing in the way that is left', () => {
    const each = articleFrom([code('سطر طويل جدا'), paragraph('ختام.')]);
    const extentWith = (treatment: Treatment) => {
      const plan = createReadingPlan(each, withStructure({code: treatment}));
      return new Extent(plan.blocks, (block) => plan.isRead(block));
    };
    const [first, last] = each.blocks;
    const skipped = extentWith('skip');
    expect(skipped.characters).to.equal('رحلة'.length + 'ختام.'.length);
    expect(skipped.before(first!.id, 5)).to.equal('رحلة'.length);
    expect(skipped.before(last!.id, 2)).to.equal('رحلة'.length + 2);
    expect(extentWith('announce').characters).to.equal(skipped.characters + first!.text.length);
  });
});

describe('footnotes and addresses in a plan', () => {
  it('are said, announced or left out', () => {
    const text = 'عاد الوفد[1] كما في https://example.com أمس.';
    const heardAs = (treatment: Treatment) =>
      heard(
        planOf([paragraph(text)], withStructure({footnotes: treatment, addresses: treatment})),
      ).join(' ');
    expect(heardAs('announce')).to.equal('عاد الوفد، حاشية واحد، كما في رابط أمس.');
    expect(heardAs('read')).to.equal('عاد الوفد، واحد، كما في رابط example دوت كوم أمس.');
    expect(heardAs('skip')).to.equal('عاد الوفد كما في أمس.');
  });

  it('light up the mark while it is said', () => {
    const text = 'عاد الوفد[1] أمس.';
    const plan = planOf([paragraph(text)], withStructure({footnotes: 'announce'}));
    const shown = plan
      .utterances(1)[0]!
      .words.map((word) => text.slice(word.shown.start, word.shown.end));
    expect(shown).to.deep.equal(['عاد', 'الوفد', '[1]', '[1]', 'أمس']);
  });

  it('leave no utterance where nothing else is in the block', () => {
    const plan = planOf([paragraph('https://example.com')], withStructure({addresses: 'skip'}));
    expect(plan.utterances(1)).to.deep.equal([]);
  });

  it('are named in English in an English sentence', () => {
    const plan = planOf(
      [paragraph('Well.[1] See https://a.com or mail info@a.com now.')],
      withStructure({footnotes: 'announce', addresses: 'announce'}),
      'en',
    );
    expect(heard(plan).join(' ')).to.equal('Well. footnote 1 See link or mail mail address now.');
  });
});
