import {expect, fixture, html} from '@open-wc/testing';
import type {InstallWay} from '../../../src/core/install/install-way.ts';
import {installMessages} from '../../../src/i18n/install/install-catalogue.ts';
import type {InstallView} from '../../../src/ui/install/install-view.ts';
import '../../../src/ui/install/rawi-install.ts';
import '../../../src/ui/install/rawi-install-card.ts';
import type {RawiInstallCard} from '../../../src/ui/install/rawi-install-card.ts';
import type {RawiInstall} from '../../../src/ui/install/rawi-install.ts';
import {arabic, dressPage, eventsOf, locales, named, words} from '../page.ts';

const ways: readonly InstallWay[] = ['share', 'dock', 'phone-menu', 'address-bar', 'taskbar'];
const messages = installMessages(arabic);

async function settings(install: InstallView | undefined, locale = arabic): Promise<RawiInstall> {
  await dressPage(locale);
  return fixture<RawiInstall>(
    html`<rawi-install .locale=${locale} .install=${install}></rawi-install>`,
  );
}
async function card(install: InstallView, locale = arabic): Promise<RawiInstallCard> {
  await dressPage(locale);
  return fixture<RawiInstallCard>(
    html`<rawi-install-card .locale=${locale} .install=${install}></rawi-install-card>`,
  );
}
const steps = (element: Element) =>
  [...element.querySelectorAll('li')].map((each) => words(each.textContent));

describe('rawi-install', () => {
  for (const locale of locales) {
    for (const install of [
      {state: 'ready'},
      {state: 'installed'},
      {state: 'unsupported'},
      {state: 'by-hand', way: 'dock'},
    ] as const) {
      it(`is accessible: ${install.state} (${locale.language})`, async () => {
        await expect(await settings(install, locale)).to.be.accessible();
      });
    }
  }

  it('asks where the browser does', async () => {
    const element = await settings({state: 'ready'});
    const asked = eventsOf(document.body, 'install-ask');
    named(element, messages.install).click();
    expect(asked.map(({answer}) => answer)).to.deep.equal(['install']);
  });

  it('tells the steps where the browser does not, each way its own', async () => {
    const told = new Set<string>();
    for (const way of ways) {
      const element = await settings({state: 'by-hand', way});
      expect(steps(element)).to.deep.equal([...messages.steps[way]]);
      expect(element.querySelector('button')).to.equal(null);
      told.add(element.textContent);
    }
    expect(told.size).to.equal(ways.length);
  });

  it('says so where it cannot be, or is already', async () => {
    for (const [state, text] of [
      ['unsupported', messages.unsupported],
      ['installed', messages.installed],
    ] as const) {
      const element = await settings({state});
      expect(words(element.textContent)).to.equal(text);
    }
    expect(words((await settings(undefined)).textContent)).to.equal('');
  });
});

describe('rawi-install-card', () => {
  for (const locale of locales) {
    it(`offers to install, now, later or never (${locale.language})`, async () => {
      const element = await card({state: 'ready'}, locale);
      await expect(element).to.be.accessible();
      const {card: names, install} = installMessages(locale);
      const asked = eventsOf(document.body, 'install-ask');
      for (const name of [install, names.later, names.never]) named(element, name).click();
      expect(asked.map(({answer}) => answer)).to.deep.equal(['install', 'later', 'never']);
    });
  }

  it('holds the steps where it is done by hand, folded', async () => {
    const element = await card({state: 'by-hand', way: 'share'});
    const details = element.querySelector('details')!;
    expect(details.open).to.equal(false);
    details.querySelector('summary')!.click();
    expect(details.open).to.equal(true);
    expect(steps(details)).to.deep.equal([...messages.steps.share]);
    await expect(element).to.be.accessible();
    expect(element.querySelectorAll('button')).to.have.length(2);
  });
});
