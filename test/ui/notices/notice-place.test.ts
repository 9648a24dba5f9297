import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {Notice} from '../../../src/ui/notices/notice.ts';
import '../../../src/ui/notices/rawi-notices.ts';
import type {RawiNotices} from '../../../src/ui/notices/rawi-notices.ts';
import {arabic, dressPage, locales, named, painted} from '../page.ts';

const long = 'حُذف مقال له عنوان طويل جداً لا يتسع له سطر واحد على شاشة ضيقة. '.repeat(3);
const notice: Notice = {id: 'a', text: long, action: {label: 'تراجع', run: () => undefined}};

/** A page that is longer than its window, with the notices where the shell has them. */
async function page(locale = arabic): Promise<HTMLElement> {
  await dressPage(locale);
  return fixture<HTMLElement>(
    html`<div>
      <rawi-notices .locale=${locale}></rawi-notices>
      ${Array.from({length: 60}, (_, index) => html`<p><button>زر ${index}</button></p>`)}
    </div>`,
  );
}
const noticesIn = (root: HTMLElement) => root.querySelector<RawiNotices>('rawi-notices')!;
async function show(root: HTMLElement, ...shown: readonly Notice[]): Promise<RawiNotices> {
  const element = noticesIn(root);
  element.notices = shown;
  await element.updateComplete;
  await painted();
  return element;
}
const box = (element: Element) => element.getBoundingClientRect();
const meet = (one: Element, other: Element) =>
  box(one).bottom > box(other).top && box(one).top < box(other).bottom;
const bar = document.documentElement.style;

describe('rawi-notices: their place', () => {
  afterEach(async () => {
    bar.removeProperty('--player-bar-size');
    bar.fontSize = '';
    scrollTo(0, 0);
    await setViewport({width: 800, height: 600});
  });

  it('move nothing when they come and when they go, at the head and the end of the page', async () => {
    const root = await page();
    for (const y of [0, document.documentElement.scrollHeight]) {
      scrollTo(0, y);
      await painted();
      const tops = () => [...root.querySelectorAll('p > button')].map((each) => box(each).top);
      const before = tops();
      const shown = await show(root, notice);
      expect(box(shown).height).to.be.above(48);
      expect(tops()).to.deep.equal(before);
      await show(root);
      expect(tops()).to.deep.equal(before);
    }
  });

  for (const locale of locales) {
    for (const [width, height, fontSize] of [
      [320, 640, '100%'],
      [320, 640, '200%'],
      [320, 256, '100%'],
      [1280, 800, '100%'],
    ] as const) {
      it(`stand above the player bar, in the window (${locale.language}, ${width}×${height}, ${fontSize})`, async () => {
        await setViewport({width, height});
        bar.fontSize = fontSize;
        bar.setProperty('--player-bar-size', '80px');
        const shown = await show(await page(locale), notice);
        const {top, bottom, left, right} = box(shown.querySelector('.notices')!);
        expect(top).to.be.at.least(0);
        expect(bottom).to.be.at.most(height - 80);
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(width);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        for (const button of shown.querySelectorAll('button')) {
          expect(box(button).width).to.be.at.least(48);
          expect(box(button).height).to.be.at.least(48);
        }
      });
    }
  }

  it('leave what is beside them within reach', async () => {
    await setViewport({width: 1280, height: 800});
    const shown = await show(await page(), notice);
    const beside = document.elementFromPoint(10, box(shown).top + 10);
    expect(shown.contains(beside)).to.equal(false);
  });

  it('tell their height, so that what is scrolled into view is not under them', async () => {
    const root = await page();
    const shown = await show(root, notice);
    expect(bar.getPropertyValue('--notices-size')).to.equal(`${box(shown).height}px`);
    const buttons = [...root.querySelectorAll<HTMLElement>('p > button')];
    for (const index of [0, 20, 59]) {
      const button = buttons[index]!;
      button.focus();
      await painted();
      expect(meet(button, shown.querySelector('.notices')!), button.textContent).to.equal(false);
    }
    await show(root);
    expect(bar.getPropertyValue('--notices-size')).to.equal('0px');
  });

  it('come at the head of the window where at its foot they would cover the focus', async () => {
    const root = await page();
    const buttons = [...root.querySelectorAll<HTMLElement>('p > button')];
    const low = buttons.findLast((button) => box(button).bottom < innerHeight - 20)!;
    low.focus({preventScroll: true});
    const shown = await show(root, notice);
    expect(meet(low, shown)).to.equal(false);
    expect(box(shown).top).to.be.below(innerHeight / 2);
    buttons[3]!.focus({preventScroll: true});
    await painted();
    expect(meet(buttons[3]!, shown)).to.equal(false);
    expect(box(shown).bottom, 'at the foot again').to.be.above(innerHeight / 2);
  });

  it('stay where they are while they have the focus themselves', async () => {
    const shown = await show(await page(), notice);
    const {top} = box(shown);
    named(shown, arabic.messages.dismiss).focus();
    await painted();
    expect(box(shown).top).to.equal(top);
  });
});
