import {expect} from '@open-wc/testing';
import {CLEANING_STEPS} from '../../../src/core/spoken/cleaning/cleaning-steps.ts';
import {emojiNameAr} from '../../../src/core/spoken/cleaning/emoji-names-ar.ts';
import type {Edit} from '../../../src/core/spoken/edit.ts';
import {featuresOf} from '../../../src/core/spoken/features.ts';
import {DEFAULT_CONTEXT} from '../../../src/core/spoken/spoken-text.ts';
import type {SpokenStep, StepContext} from '../../../src/core/spoken/step.ts';
import {SYMBOL_STEPS} from '../../../src/core/spoken/symbols/symbol-steps.ts';
import {randomFrom} from '../../random-from.ts';

const CONTEXT: StepContext = {...DEFAULT_CONTEXT, emojiName: emojiNameAr};

/** Words, and what is to be cleaned away, whole and in pieces. */
const PIECES = [
  ...'كتاب العربية على م س هـ بـ كم تتتابع ببغاء الله Windows x 25 ٣٫١٤ 2023 والكتاب هههه عليه'.split(
    ' ',
  ),
  ...'ـ ــ ً َ ّ ٓ ٔ ٰ ۖ ۝ ﴿ ﴾ ﷺ ﷲ ﵀ ﻛ ﺘ ﺎ ﻻ ی ک ٱ ۃ ؐ Ａ ﬁ 𝗔 ① Ⅳ ²'.split(' '),
  ...'&amp; &nbsp; &lt; &gt; &#1587; &zwnj; &amp;lt;b&gt; & <b> </b> <br> <sup>1</sup> < >'.split(
    ' ',
  ),
  ...'** * __ _ ~~ ~ ` # == ==== -- --- — – • ★ → ➤ 🔹 · | / \\ + = @'.split(' '),
  ...'[1] [٢] [أ] (1) ¹ † [عدل] [[ ]] [b] [/b] [...] (...) [ ] ( ) {{ }} {{قالب}}'.split(' '),
  ...'[نص](https://a.b/c) ![صورة](/a.png) https://example.com/a_b?c=d&e=f #القدس_الآن a@b.co'.split(
    ' ',
  ),
  ...'😀 ❤️ ❤ 👨‍👩‍👧 🇪🇬 👍🏽 1️⃣ ❗ ✅ 🏻 😶‍🌫️'.split(' '),
  ...". .. ... … ! !! ؟ ؟؟ ، ،، ؛ : :: ' '' ''' \" « » “ ” %".split(' '),
  ...[
    '\u200B',
    '\u200C',
    '\u200D',
    '\u200F',
    '\u00AD',
    '\uFEFF',
    '\uFE0F',
    '\u20E3',
    '\u0085',
    '\0',
  ],
  ...['\uD83D', '\uDE00', '\uFFFD', '\uE000', '\uFFFF', '\u{10FFFF}', '\n', '\t', '\u00A0'],
];

function randomText(random: () => number): string {
  const glue = random();
  const length = 1 + Math.floor(random() * 24);
  let text = '';
  for (let count = 0; count < length; count++) {
    text += PIECES[Math.floor(random() * PIECES.length)]!;
    if (random() < glue) text += ' ';
  }
  return text;
}

function expectSound(edits: readonly Edit[], text: string, what: string): void {
  let from = 0;
  for (const {start, end, replacement, exact} of edits) {
    expect(start >= from && end > start && end <= text.length, what).to.equal(true);
    if (exact) expect(replacement.length, what).to.equal(end - start);
    from = end;
  }
}

/** `text` after `steps`, as the pipeline takes them. */
function taken(steps: readonly SpokenStep[], text: string, context: StepContext): string {
  let said = text;
  for (const step of steps) {
    if (step.needs !== 0 && (step.needs & featuresOf(said)) === 0) continue;
    if (step.languages === 'arabic' && context.language !== 'ar') continue;
    const edits = step.edits(said, context);
    expectSound(edits, said, `${step.name}: ${JSON.stringify(said)}`);
    let next = '';
    let from = 0;
    for (const {start, end, replacement} of edits) {
      next += said.slice(from, start) + replacement;
      from = end;
    }
    said = next + said.slice(from);
  }
  return said;
}

const clean = (text: string, context = CONTEXT): string => taken(CLEANING_STEPS, text, context);

describe('cleaning', () => {
  it('leaves nothing to clean, in any text', () => {
    const random = randomFrom(19450718);
    for (let round = 0; round < 4000; round++) {
      const text = randomText(random);
      const once = clean(text);
      expect(clean(once), JSON.stringify(text)).to.equal(once);
    }
  });

  it('leaves no kashida, control or emoji behind', () => {
    const random = randomFrom(19730601);
    for (let round = 0; round < 2000; round++) {
      const text = randomText(random);
      expect(clean(text), JSON.stringify(text)).not.to.match(
        /\u0640|(?![\t\n\v\f\r])\p{C}|\p{Emoji_Presentation}|[\uFB50-\uFDFB\uFE70-\uFEFC]/u,
      );
    }
  });

  it('leaves no sign that a voice would spell, after the names of symbols', () => {
    const random = randomFrom(20110125);
    for (let round = 0; round < 2000; round++) {
      const text = randomText(random);
      const said = taken(SYMBOL_STEPS, clean(text), CONTEXT);
      expect(said, JSON.stringify(text)).not.to.match(
        /[^\p{L}\p{M}\p{N}\s.,:;!?'"()«»،؛؟…“”‘’–—-]/u,
      );
    }
  });

  it('keeps the words of other languages, and their comma', () => {
    const english = {...CONTEXT, language: 'en', emojiName: () => 'grinning face'};
    expect(clean('Well 😀 done <b>now</b>&nbsp;• then', english)).to.equal(
      'Well, grinning face,  done now, then',
    );
    expect(clean('Persian کتاب stays', english)).to.equal('Persian کتاب stays');
  });
});

describe('emojiNameAr', () => {
  it('names an emoji whatever its skin tone and variation selector', () => {
    expect(emojiNameAr('👍')).to.equal('إعجاب');
    expect(emojiNameAr('👍🏿')).to.equal('إعجاب');
    expect(emojiNameAr('❤️')).to.equal(emojiNameAr('❤'));
  });

  it('names flags, and sequences by their first part where they have no name', () => {
    expect(emojiNameAr('🇹🇳')).to.equal('علم تونس');
    expect(emojiNameAr('👨‍👩‍👧')).to.equal('أسرة');
    expect(emojiNameAr('😀‍🚀')).to.equal(emojiNameAr('😀'));
  });

  it('has no name for what decorates and for what is no emoji', () => {
    for (const none of ['🔴', '➡️', '👇', 'كتاب', '', '\uFE0F', '5']) {
      expect(emojiNameAr(none), none).to.equal(undefined);
    }
  });
});
