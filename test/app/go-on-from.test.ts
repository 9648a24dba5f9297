import {expect, fixture, html} from '@open-wc/testing';
import {goOnFromHeading} from '../../src/app/go-on-from.ts';
import {FakeClock} from '../fakes/fake-clock.ts';

describe('goOnFromHeading', () => {
  let clock: FakeClock;
  const selection = () => document.getSelection()!;
  let heading: HTMLElement;
  let next: HTMLElement;

  beforeEach(async () => {
    clock = new FakeClock();
    const screen = await fixture<HTMLElement>(
      html`<main>
        <h1 tabindex="-1">عنوان</h1>
        <p>سطر</p>
      </main>`,
    );
    heading = screen.querySelector('h1')!;
    next = screen.querySelector('p')!;
    selection().collapse(screen, 0);
  });

  it('moves the focus at once, and the caret when it has been heard', async () => {
    goOnFromHeading(heading, {isReturn: false}, clock);
    expect(document.activeElement).to.equal(heading);
    expect(heading.contains(selection().anchorNode)).to.equal(false);
    await clock.advance(1000);
    expect(selection().anchorNode).to.equal(heading);
  });

  it('leaves the caret of whoever has come back, or has gone on since', async () => {
    goOnFromHeading(heading, {isReturn: true}, clock);
    expect(clock.pending).to.equal(0);
    goOnFromHeading(heading, {isReturn: false}, clock);
    selection().collapse(next.firstChild, 2);
    await clock.advance(1000);
    expect(selection().anchorNode).to.equal(next.firstChild);
  });

  it('leaves the caret where the focus has gone on', async () => {
    goOnFromHeading(heading, {isReturn: false}, clock);
    heading.blur();
    await clock.advance(1000);
    expect(heading.contains(selection().anchorNode)).to.equal(false);
  });
});
