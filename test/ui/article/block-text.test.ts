import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import type {MarkInsertion} from '../../../src/core/diacritics/mark-insertion.ts';
import {BlockText} from '../../../src/ui/article/block-text.ts';

const FATHA = '\u064E';
const SUKUN = '\u0652';

/** A block whose text stands in several nodes, one in the other now and then. */
function holderOf(parts: readonly string[]): HTMLElement {
  const holder = document.createElement('p');
  parts.forEach((part, index) => {
    const element = document.createElement(index % 2 === 0 ? 'span' : 'q');
    element.append(part);
    holder.append(element);
  });
  return holder;
}

const marksAt = (...places: readonly number[]): MarkInsertion[] =>
  places.map((at) => ({at, marks: FATHA, margin: 1}));

describe('BlockText', () => {
  it('puts marks into the nodes, and takes them out again', () => {
    const holder = holderOf(['كتب ', 'علم']);
    const nodes = [...holder.querySelectorAll('span, q')].map(({firstChild}) => firstChild);
    const text = new BlockText(holder);
    expect(text.show(marksAt(1, 2, 3, 5))).to.equal(true);
    expect(holder.textContent).to.equal('كَتَبَ عَلم');
    expect(text.show(marksAt(1, 2, 3, 5)), 'the same again').to.equal(false);
    expect([...holder.querySelectorAll('span, q')].map(({firstChild}) => firstChild)).to.deep.equal(
      nodes,
    );
    expect(text.show([])).to.equal(true);
    expect(holder.textContent).to.equal('كتب علم');
  });

  it('gives a range the marks of its last letter, and not those before its first', () => {
    const holder = holderOf(['كتب']);
    const text = new BlockText(holder);
    text.show(marksAt(1, 2, 3));
    expect(String(text.range({start: 1, end: 2}))).to.equal(`ت${FATHA}`);
    expect(String(text.range({start: 0, end: 3}))).to.equal('كَتَبَ');
  });

  it('puts what belongs to the end of a node into that node', () => {
    const holder = holderOf(['كتب', 'علم']);
    new BlockText(holder).show(marksAt(3));
    expect(holder.firstElementChild!.textContent).to.equal(`كتب${FATHA}`);
    expect(holder.lastElementChild!.textContent).to.equal('علم');
  });

  it('knows the cells of a row, and shows no marks of the text between them', () => {
    const row = document.createElement('tr');
    row.innerHTML = '<td data-start="0">علم</td><td data-start="5">عمل</td>';
    const text = new BlockText(row);
    text.show(marksAt(1, 4, 5, 6));
    expect([...row.cells].map(({textContent}) => textContent)).to.deep.equal([
      `ع${FATHA}لم`,
      `ع${FATHA}مل`,
    ]);
    expect(text.offsetOf(row.cells[1]!.firstChild!, 2)).to.equal(6);
  });

  it('holds every place, whatever the text and the marks, and restores the very text', () => {
    const letters = fc.constantFrom(...Array.from('كتبعلم ا.،'), 'َ', 'ّ', '😀');
    const part = fc.array(letters, {minLength: 1, maxLength: 12}).map((all) => all.join(''));
    const marks = fc.constantFrom(FATHA, SUKUN, `\u0651${FATHA}`);
    fc.assert(
      fc.property(
        fc.array(part, {minLength: 1, maxLength: 4}),
        fc.array(fc.tuple(fc.nat(60), marks), {maxLength: 20}),
        (parts, wanted) => {
          const whole = parts.join('');
          const holder = holderOf(parts);
          const text = new BlockText(holder);
          const insertions = wanted
            .map(([at, added]) => ({at: at % (whole.length + 1), marks: added, margin: 0}))
            .sort((one, other) => one.at - other.at);
          text.show(insertions);
          for (let start = 0; start < whole.length; start++) {
            for (const end of [start + 1, whole.length]) {
              const range = text.range({start, end})!;
              expect(text.offsetOf(range.startContainer, range.startOffset)).to.equal(start);
              expect(text.offsetOf(range.endContainer, range.endOffset)).to.equal(end);
            }
          }
          // No place among the marks is another than that behind their letter.
          for (const node of [...holder.children].map(({firstChild}) => firstChild as Text)) {
            let last = 0;
            for (let offset = 0; offset <= node.length; offset++) {
              const place = text.offsetOf(node, offset);
              expect(place).to.be.at.least(last);
              last = place;
            }
          }
          text.show([]);
          expect([...holder.children].map(({textContent}) => textContent)).to.deep.equal(parts);
        },
      ),
    );
  });

  describe('what is selected', () => {
    let holder: HTMLElement;
    let text: BlockText;
    const selection = () => document.getSelection()!;
    const places = () => {
      const {anchorNode, anchorOffset, focusNode, focusOffset} = selection();
      return [text.offsetOf(anchorNode!, anchorOffset), text.offsetOf(focusNode!, focusOffset)];
    };

    beforeEach(async () => {
      const page = await fixture(html`<div></div>`);
      holder = holderOf(['كتب علم ', 'قمر']);
      page.append(holder);
      text = new BlockText(holder);
    });

    it('stays selected, in its direction, with marks and without', () => {
      const first = holder.firstElementChild!.firstChild!;
      const last = holder.lastElementChild!.firstChild!;
      selection().setBaseAndExtent(last, 2, first, 1);
      text.show(marksAt(1, 2, 3, 6, 9));
      expect(places()).to.deep.equal([10, 1]);
      expect(String(selection())).to.equal(`تَبَ عل${FATHA}م ق${FATHA}م`);
      text.show([]);
      expect(places()).to.deep.equal([10, 1]);
      expect(String(selection())).to.equal('تب علم قم');
    });

    it('leaves the caret where it is', () => {
      selection().collapse(holder.firstElementChild!.firstChild, 4);
      text.show(marksAt(1, 2, 3, 5));
      expect(places()).to.deep.equal([4, 4]);
      expect(selection().anchorOffset).to.equal(7);
    });

    it('is not touched in other elements', async () => {
      const other = await fixture<HTMLElement>(html`<p>شيء</p>`);
      selection().setBaseAndExtent(other.firstChild!, 1, other.firstChild!, 3);
      const before = selection().getRangeAt(0);
      text.show(marksAt(1, 2));
      expect(selection().getRangeAt(0)).to.equal(before);
      expect(String(selection())).to.equal('يء');
    });
  });
});
