import {expect} from '@open-wc/testing';
import {quotations} from '../../../src/core/article/quotations.ts';
import {sliceRange} from '../../../src/core/text-range.ts';

const found = (text: string): string[] => quotations(text).map((range) => sliceRange(text, range));

describe('quotations', () => {
  it('finds every kind of mark', () => {
    expect(found('«أ» ثم “ب” ثم "ج" ثم ‹د›')).to.deep.equal(['«أ»', '“ب”', '"ج"', '‹د›']);
  });

  it('keeps the outermost of nested ones', () => {
    expect(found('قال: «سمعته يقول “نعم” و«لا» معاً» وسكت')).to.deep.equal([
      '«سمعته يقول “نعم” و«لا» معاً»',
    ]);
  });

  it('does not let an unclosed mark swallow the rest', () => {
    expect(found('«بدأ ولم ينته، ثم “قال” كذا')).to.deep.equal(['“قال”']);
    expect(found('انتهى» ثم «بدأ»')).to.deep.equal(['«بدأ»']);
    expect(found('بدأ "ولم ينته')).to.deep.equal([]);
  });

  it('understands marks that stand the wrong way round', () => {
    expect(found('قال ”نعم“ ومضى')).to.deep.equal(['”نعم“']);
    expect(found('قال »نعم« ومضى')).to.deep.equal(['»نعم«']);
  });

  it('does not take inches for quotation marks', () => {
    expect(found('شاشة 15" وأخرى 17" فقط')).to.deep.equal([]);
  });
});
