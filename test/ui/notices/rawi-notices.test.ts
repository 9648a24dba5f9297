import {expect, fixture, html} from '@open-wc/testing';
import type {Notice} from '../../../src/ui/notices/notice.ts';
import '../../../src/ui/notices/rawi-notices.ts';
import type {RawiNotices} from '../../../src/ui/notices/rawi-notices.ts';
import {arabic, dressPage, eventsOf, named} from '../page.ts';

async function notices(...shown: readonly Notice[]): Promise<RawiNotices> {
  await dressPage();
  return fixture<RawiNotices>(
    html`<rawi-notices .locale=${arabic} .notices=${shown}></rawi-notices>`,
  );
}

describe('rawi-notices', () => {
  it('is there before there is anything to say, and stays the same element', async () => {
    const element = await notices();
    const status = element.querySelector('[role=status]')!;
    expect(status.childElementCount).to.equal(0);
    element.notices = [{id: 'a', text: 'حُفظ.'}];
    await element.updateComplete;
    expect(element.querySelector('[role=status]')).to.equal(status);
    expect(status.querySelector('p')!.textContent).to.equal('حُفظ.');
    await expect(element).to.be.accessible();
  });

  it('says a notice anew only where it is another', async () => {
    const first: Notice = {id: 'a', text: 'أول'};
    const element = await notices(first);
    const said = element.querySelector('.notice');
    element.notices = [first, {id: 'b', text: 'ثان', urgent: true}];
    await element.updateComplete;
    const [one, two] = element.querySelectorAll('.notice');
    expect(one).to.equal(said);
    expect(two!.classList.contains('urgent')).to.equal(true);
  });

  it('does what a notice offers and asks to take it away', async () => {
    let ran = 0;
    const element = await notices(
      {id: 'other', text: 'غيره'},
      {id: 'undo', text: 'حُذف.', action: {label: 'تراجع', run: () => ran++}},
    );
    const events = eventsOf(document.body, 'notice-dismiss');
    named(element, 'تراجع').click();
    expect(ran).to.equal(1);
    expect(events.map(({notice}) => notice)).to.deep.equal(['undo']);
  });

  it('asks to take a notice away', async () => {
    let ran = 0;
    const element = await notices({id: 'a', text: 'نص', action: {label: 'نعم', run: () => ran++}});
    const events = eventsOf(document.body, 'notice-dismiss');
    named(element, 'إخفاء التنبيه').click();
    expect(ran).to.equal(0);
    expect(events.map(({notice}) => notice)).to.deep.equal(['a']);
  });

  it('takes no text for markup', async () => {
    const text = '<img src=x onerror=alert(1)>';
    const element = await notices({id: 'a', text});
    expect(element.querySelector('img')).to.equal(null);
    expect(element.querySelector('p')!.textContent).to.equal(text);
  });
});
