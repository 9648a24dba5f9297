import {expect, waitUntil} from '@open-wc/testing';
import {TITLE_BLOCK_ID, type Article} from '../../../src/core/article/article.ts';
import {AppError} from '../../../src/core/errors.ts';
import {DEFAULT_SETTINGS, type Settings} from '../../../src/core/settings.ts';
import type {Lit} from '../../../src/ui/article/highlighter.ts';
import type {RawiReader} from '../../../src/ui/reader/rawi-reader.ts';
import {FakeVowels, faked} from '../../fakes/fake-vowels.ts';
import {articleFrom} from '../article/built.ts';
import {eventsOf, painted} from '../page.ts';
import {litTexts, opened, reader} from './open-reader.ts';

const first = 'كتب الولد درسه. ثم نام.';
const mixed = 'قال «نعم» لشركة Ford أمس.';

function article(): Article {
  return articleFrom([
    {kind: 'paragraph', text: first},
    {kind: 'paragraph', text: mixed},
    {kind: 'code', text: 'اطبع علم'},
    {kind: 'paragraph', text: 'وصل القمر.'},
  ]);
}
const setting = (vowels: Settings['vowels']): Settings => ({...DEFAULT_SETTINGS, vowels});

async function show(vowels: Settings['vowels'], source = new FakeVowels()): Promise<RawiReader> {
  const element = await reader(opened(article()));
  element.vowels = source;
  element.settings = setting(vowels);
  await element.updateComplete;
  return element;
}
const holders = (element: RawiReader) => [
  ...element.querySelectorAll<HTMLElement>('article [data-block]'),
];
const textsOf = (element: RawiReader) => holders(element).map(({textContent}) => textContent);
const plainTexts = () => {
  const {title, blocks} = article();
  return [title, ...blocks.map(({text}) => text)];
};
const allMarked = () => plainTexts().map((text, index) => (index === 3 ? text : faked(text)));
const shows = (element: RawiReader, wanted: readonly string[]) =>
  waitUntil(
    () => JSON.stringify(textsOf(element)) === JSON.stringify(wanted),
    `Shows ${textsOf(element).join(' | ')}`,
    {timeout: 10_000},
  );
/** The sentence of a block that begins with `text`, and the word `word` in it. */
function litAt(element: RawiReader, index: number, text: string, word?: string): Lit {
  const block = element.open.article.blocks[index]!;
  const start = block.text.indexOf(text);
  const sentence = {start, end: start + text.length};
  if (word === undefined) return {block: block.id, sentence};
  const at = block.text.indexOf(word, start);
  return {block: block.id, sentence, word: {start: at, end: at + word.length}};
}

describe('the vowel marks of an article', function () {
  // What is near the window is told with the next frame, and a busy machine has few.
  this.timeout(20_000);

  it('are those that are written, until others are wanted', async () => {
    const source = new FakeVowels();
    const element = await show('written', source);
    await painted();
    expect(source.asked).to.deep.equal([]);
    expect(textsOf(element)).to.deep.equal(plainTexts());
  });

  it('are put into the whole text, sentence by sentence, but into no code', async () => {
    const source = new FakeVowels();
    const element = await show('text', source);
    await shows(element, allMarked());
    expect(source.asked).to.include('كتب الولد درسه.');
    expect(source.asked).to.include('ثم نام.');
    expect(element.querySelector('article code')!.textContent).to.equal('اطبع علم');
    expect(element.querySelector('article [lang=en]')!.textContent).to.equal('Ford');
  });

  it('add no node, and are gone without a trace', async () => {
    const element = await show('written');
    const before = element.querySelector('article')!.outerHTML;
    const nodes = document.createNodeIterator(element.querySelector('article')!);
    let count = 0;
    while (nodes.nextNode()) count++;
    element.settings = setting('text');
    await shows(element, allMarked());
    const after = document.createNodeIterator(element.querySelector('article')!);
    while (after.nextNode()) count--;
    expect(count).to.equal(0);
    element.settings = setting('written');
    await shows(element, plainTexts());
    expect(element.querySelector('article')!.outerHTML).to.equal(before);
  });

  it('leave a text in another language as it is', async () => {
    const source = new FakeVowels();
    const persian = articleFrom([{kind: 'paragraph', text: 'این کتاب را خواندم و خیلی خوب بود.'}], {
      title: 'کتاب',
      language: 'fa',
    });
    const element = await reader(opened(persian));
    element.vowels = source;
    element.settings = setting('text');
    await painted();
    await painted();
    expect(source.asked).to.deep.equal([]);
  });

  it('leave the light on its sentence and word', async () => {
    const element = await show('written');
    const lit = litAt(element, 0, 'كتب الولد درسه.', 'الولد');
    element.show(lit);
    expect(litTexts('rawi-word')).to.deep.equal(['الولد']);
    element.settings = setting('text');
    await shows(element, allMarked());
    expect(litTexts('rawi-word')).to.deep.equal([faked('الولد')]);
    expect(litTexts('rawi-sentence')).to.deep.equal([faked('كتب الولد درسه.')]);
    element.show(litAt(element, 0, 'كتب الولد درسه.', 'درسه'));
    expect(litTexts('rawi-word')).to.deep.equal([faked('درسه')]);
    element.settings = setting('written');
    await shows(element, plainTexts());
    expect(litTexts('rawi-word')).to.deep.equal(['درسه']);
    expect(litTexts('rawi-sentence')).to.deep.equal(['كتب الولد درسه.']);
  });

  it('are put into the sentence that is lit alone, and go when another one is', async () => {
    const element = await show('sentence');
    element.show(litAt(element, 0, 'كتب الولد درسه.', 'الولد'));
    const plain = plainTexts();
    await shows(element, plain.with(1, `${faked('كتب الولد درسه.')} ثم نام.`));
    expect(litTexts('rawi-word')).to.deep.equal([faked('الولد')]);
    element.show(litAt(element, 0, 'ثم نام.', 'نام'));
    await shows(element, plain.with(1, `كتب الولد درسه. ${faked('ثم نام.')}`));
    element.show(litAt(element, 1, mixed, 'نعم'));
    await shows(element, plain.with(2, faked(mixed)));
    expect(litTexts('rawi-word')).to.deep.equal([faked('نعم')]);
    element.settings = setting('written');
    await shows(element, plain);
  });

  it('are put into the large sentence as well', async () => {
    const element = await show('text');
    element.settings = {...setting('text'), focusMode: 'sentence'};
    await element.updateComplete;
    const large = () => element.querySelector('.large-text')!.textContent;
    element.show(litAt(element, 0, 'ثم نام.', 'نام'));
    await waitUntil(() => large() === faked('ثم نام.'), 'is marked');
    expect(litTexts('rawi-word')).to.include(faked('نام'));
    element.show(litAt(element, 1, mixed, 'نعم'));
    await waitUntil(() => large() === faked(mixed), 'is marked again');
    element.settings = {...setting('written'), focusMode: 'sentence'};
    await waitUntil(() => large() === mixed, 'is as it was');
  });

  it('are called off when something else is wanted', async () => {
    const source = new FakeVowels();
    let goOn: () => void = () => undefined;
    source.wait = () => new Promise((resolve) => (goOn = resolve));
    const element = await show('text', source);
    await waitUntil(() => source.asked.length > 0, 'is asked', {timeout: 10_000});
    element.settings = setting('written');
    await element.updateComplete;
    source.wait = () => Promise.resolve();
    goOn();
    await painted();
    expect(textsOf(element)).to.deep.equal(plainTexts());
    expect(source.asked).to.have.lengthOf(1);
  });

  it('are asked for one after the other', async () => {
    const source = new FakeVowels();
    let waiting = 0;
    let most = 0;
    source.wait = async () => {
      most = Math.max(most, ++waiting);
      await new Promise((resolve) => setTimeout(resolve));
      waiting--;
    };
    const element = await show('text', source);
    await shows(element, allMarked());
    expect(most).to.equal(1);
  });

  it('come again from another source', async () => {
    const element = await show('text');
    await shows(element, allMarked());
    const other = new FakeVowels();
    element.vowels = other;
    await element.updateComplete;
    await shows(element, allMarked());
    expect(other.asked).to.include('ثم نام.');
  });

  it('are not asked for again and again where there are none', async () => {
    const source = new FakeVowels();
    source.wait = () => Promise.reject(new AppError('vowels-unavailable'));
    const element = await show('text', source);
    await waitUntil(() => source.asked.length > 0, 'is asked', {timeout: 10_000});
    await painted();
    await painted();
    expect(source.asked).to.have.lengthOf(1);
    expect(textsOf(element)).to.deep.equal(plainTexts());
  });

  it('are put near the window first, and elsewhere when one comes there', async () => {
    const source = new FakeVowels();
    const long = articleFrom(
      Array.from({length: 260}, (_, index) => ({kind: 'paragraph', text: `قمر رقم ${index}.`})),
    );
    const element = await reader(opened(long));
    element.vowels = source;
    element.settings = setting('text');
    const last = () => holders(element).at(-1)!;
    await waitUntil(() => holders(element)[1]!.textContent === faked('قمر رقم 0.'), 'the first', {
      timeout: 10_000,
    });
    expect(last().textContent).to.equal('قمر رقم 259.');
    last().scrollIntoView();
    await waitUntil(() => last().textContent === faked('قمر رقم 259.'), 'the last', {
      timeout: 10_000,
    });
    expect(source.asked.length).to.be.lessThan(260);
  });

  it('do not make a tap or a caret another place', async () => {
    const element = await show('text');
    await shows(element, allMarked());
    const events = eventsOf(document.body, 'start-here');
    const holder = holders(element)[1]!;
    const {firstChild} = holder;
    const at = holder.textContent.indexOf('ن', faked('كتب الولد درسه. ث').length);
    const range = document.createRange();
    range.setStart(firstChild!, at);
    range.setEnd(firstChild!, at + 1);
    const {left, top, width, height} = range.getBoundingClientRect();
    document.getSelection()!.removeAllRanges();
    const [clientX, clientY] = [left + width / 2, top + height / 2];
    holder.dispatchEvent(new MouseEvent('click', {bubbles: true, clientX, clientY}));
    expect(events).to.have.lengthOf(1);
    expect(events[0]!.block).to.equal(element.open.article.blocks[0]!.id);
    const place = first.indexOf('نام');
    expect(events[0]!.offset).to.be.within(place, place + 1);
  });

  it('are out of the text while it is copied, and then there again', async () => {
    const element = await show('text');
    await shows(element, allMarked());
    const [title, paragraph] = holders(element);
    document.getSelection()!.setBaseAndExtent(paragraph!.firstChild!, 0, paragraph!.firstChild!, 9);
    expect(String(document.getSelection())).to.equal(faked('كتب ا'));
    document.dispatchEvent(new ClipboardEvent('copy', {bubbles: true}));
    expect(String(document.getSelection())).to.equal('كتب ا');
    expect(title!.textContent, 'what is not selected').to.equal(faked(plainTexts()[0]!));
    await shows(element, allMarked());
    expect(String(document.getSelection())).to.equal(faked('كتب ا'));
  });

  it('belong to the title as well', async () => {
    const element = await show('sentence');
    const {title} = element.open.article;
    element.show({block: TITLE_BLOCK_ID, sentence: {start: 0, end: title.length}});
    await shows(element, plainTexts().with(0, faked(title)));
  });
});
