import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {shell, type ShellOptions} from '../../../src/ui/shell/shell.ts';
import {arabic, dressPage, eventsOf, expectFocus, locales, named} from '../page.ts';

function page(options: Partial<ShellOptions> = {}): Promise<HTMLElement> {
  const {locale = arabic} = options;
  const screen = html`<h1>راوي</h1>`;
  return fixture<HTMLElement>(
    html`<div>
      ${shell({locale, path: '/', listenWith: 'unasked', notices: [], screen, ...options})}
    </div>`,
  );
}

describe('shell', () => {
  it('has three landmarks, and all that can be pressed is in one of them', async () => {
    await dressPage();
    const element = await page();
    expect(element.querySelectorAll('header, nav, main')).to.have.length(3);
    for (const control of element.querySelectorAll('a, button')) {
      expect(control.closest('header, nav, main'), control.outerHTML).not.to.equal(null);
    }
    await expect(element).to.be.accessible();
  });

  it('leads to the help', async () => {
    const element = await page({path: '/help'});
    const link = named(element, arabic.messages.helpTitle);
    expect(link).to.have.attribute('href', '/help');
    expect(link).to.have.attribute('aria-current', 'page');
  });

  for (const locale of locales) {
    const {ways, skipToContent} = locale.messages;
    for (const [listenWith, name, becomes] of [
      ['unasked', ways.toScreenReader, 'screen-reader'],
      ['voice', ways.toScreenReader, 'screen-reader'],
      ['screen-reader', ways.toVoice, 'voice'],
    ] as const) {
      it(`switches the way to listen beside the skip link (${listenWith}, ${locale.language})`, async () => {
        await dressPage(locale);
        const element = await page({locale, listenWith});
        const events = eventsOf(document.body, 'settings-change');
        const button = named(element, name);
        expect(getComputedStyle(button).clipPath).to.equal('inset(50%)');
        named(element, skipToContent).focus();
        await sendKeys({press: 'Tab'});
        expectFocus(button);
        expect(getComputedStyle(button).clipPath).to.equal('none');
        const box = button.getBoundingClientRect();
        expect(box.height).to.be.at.least(44);
        expect(box.left).to.be.at.least(0);
        expect(box.right).to.be.at.most(innerWidth);
        await sendKeys({press: 'Enter'});
        expect(events.map(({change}) => change)).to.deep.equal([{listenWith: becomes}]);
      });
    }
  }

  for (const locale of locales) {
    it(`keeps every link on a narrow screen with large type (${locale.language})`, async () => {
      await setViewport({width: 320, height: 640});
      document.documentElement.style.fontSize = '200%';
      try {
        await dressPage(locale);
        const element = await page({locale});
        const links = element.querySelectorAll('nav a');
        expect(links).to.have.length(4);
        for (const link of links) {
          const {left, right} = link.getBoundingClientRect();
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(320);
        }
        expect(document.documentElement.scrollWidth).to.equal(320);
      } finally {
        document.documentElement.style.fontSize = '';
        await setViewport({width: 800, height: 600});
      }
    });
  }
});
