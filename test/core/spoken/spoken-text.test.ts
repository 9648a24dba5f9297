import {expect} from '@open-wc/testing';
import {applyEdits} from '../../../src/core/spoken/edit.ts';
import {OffsetMap} from '../../../src/core/spoken/offset-map.ts';
import {DEFAULT_CONTEXT, spokenText} from '../../../src/core/spoken/spoken-text.ts';

function whole(text: string): ReturnType<typeof spokenText> {
  return spokenText(text, {start: 0, end: text.length});
}

describe('spokenText', () => {
  it('leaves plain text alone, as one exact stretch', () => {
    const {spoken, map} = spokenText('قبل. قال نعم.', {start: 5, end: 13});
    expect(spoken).to.equal('قال نعم.');
    expect(map.spans).to.deep.equal([
      {spoken: {start: 0, end: 8}, shown: {start: 5, end: 13}, exact: true},
    ]);
  });

  it('drops kashida and invisible characters, and the space around what is gone', () => {
    const {spoken, map} = whole('\u200Fقال \t في\u00A0 البيــت\u200F ');
    expect(spoken).to.equal('قال في البيت');
    expect(map.spokenOffset(15), 'a dropped kashida').to.equal(11);
    expect(map.shownRange({start: 7, end: 12})).to.deep.equal({start: 11, end: 18});
  });

  it('says emoji by the names it is given, and leaves them out where there are none', () => {
    const text = 'عائلة 👨‍👩‍👧 هنا';
    expect(whole(text).spoken).to.equal('عائلة هنا');
    const named = spokenText(
      text,
      {start: 0, end: text.length},
      {...DEFAULT_CONTEXT, emojiName: (emoji) => (emoji === '👨‍👩‍👧' ? 'أسرة' : undefined)},
    );
    expect(named.spoken).to.equal('عائلة، أسرة، هنا');
    const at = named.spoken.indexOf('أسرة');
    expect(named.map.shownRange({start: at, end: at + 4})).to.deep.equal({start: 6, end: 14});
  });

  it('comes to nothing where there is nothing', () => {
    expect(whole('').spoken).to.equal('');
    expect(whole(' ـ \u200F').spoken).to.equal('');
  });
});

describe('applyEdits', () => {
  it('composes a replacement with what was dropped before it', () => {
    const shown = {start: 0, end: 14};
    const before = {
      spoken: 'في ١ـ٢ـ٣ عاماً',
      map: new OffsetMap([{spoken: shown, shown, exact: true}]),
    };
    const dropped = applyEdits(before, [
      {start: 4, end: 5, replacement: '', exact: false},
      {start: 6, end: 7, replacement: '', exact: false},
    ]);
    expect(dropped.spoken).to.equal('في ١٢٣ عاماً');
    const {spoken, map} = applyEdits(dropped, [
      {start: 3, end: 6, replacement: 'مئة وثلاثة وعشرين', exact: false},
    ]);
    expect(spoken).to.equal('في مئة وثلاثة وعشرين عاماً');
    expect(map.shownRange({start: 7, end: 13}), 'any part is the whole number').to.deep.equal({
      start: 3,
      end: 8,
    });
    expect(map.shownRange({start: 21, end: 26})).to.deep.equal({start: 9, end: 14});
    expect(map.spokenOffset(5)).to.equal(3);
  });
});
