import {expect} from '@open-wc/testing';
import {render} from 'lit';
import type {TextRange} from '../../src/core/text-range.ts';
import {markedText} from '../../src/ui/marked-text.ts';

/** The text with `[` and `]` about what is marked. */
function marked(text: string, ...ranges: readonly TextRange[]): string {
  const host = document.createElement('p');
  render(markedText(text, ranges), host);
  return [...host.childNodes]
    .map((node) => (node instanceof HTMLElement ? `[${node.textContent}]` : node.textContent))
    .join('');
}

describe('markedText', () => {
  it('marks the parts, at the beginning and at the end too', () => {
    expect(marked('علم مرفوع')).to.equal('علم مرفوع');
    expect(marked('علم مرفوع', {start: 0, end: 3})).to.equal('[علم] مرفوع');
    expect(marked('علم مرفوع', {start: 0, end: 3}, {start: 4, end: 9})).to.equal('[علم] [مرفوع]');
  });

  it('marks what of the parts is within', () => {
    const host = document.createElement('p');
    const ranges = [
      {start: 0, end: 2},
      {start: 3, end: 5},
    ];
    render(markedText('abcdef', ranges, {start: 1, end: 4}), host);
    expect(host.textContent).to.equal('bcd');
    const marks = [...host.querySelectorAll('mark')].map(({textContent}) => textContent);
    expect(marks).to.deep.equal(['b', 'd']);
  });

  it('says everything once, however the parts lie', () => {
    expect(marked('abcdef', {start: 1, end: 4}, {start: 2, end: 5})).to.equal('a[bcd][e]f');
    expect(marked('abcdef', {start: 1, end: 4}, {start: 2, end: 3})).to.equal('a[bcd]ef');
    expect(marked('abcdef', {start: 2, end: 2})).to.equal('abcdef');
  });
});
