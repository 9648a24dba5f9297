import {expect} from '@open-wc/testing';
import {guidesFor, INSTALL_GUIDES} from '../../../src/core/voice-check/install-guide.ts';

describe('the guides to an Arabic voice', () => {
  it('begin with the device at hand, and leave out none', () => {
    for (const platform of guidesFor('other')) {
      const guides = guidesFor(platform);
      expect(guides[0]).to.equal(platform);
      expect([...guides].sort()).to.deep.equal(Object.keys(INSTALL_GUIDES).sort());
    }
  });

  for (const [platform, {steps}] of Object.entries(INSTALL_GUIDES)) {
    it(`name the same menus in both languages (${platform})`, () => {
      for (const {menus, packages} of steps) {
        expect(menus?.ar.length).to.equal(menus?.en.length);
        for (const name of menus?.ar ?? []) expect(name).to.match(/^\p{Script=Arabic}/u);
        for (const name of menus?.en ?? []) expect(name).to.match(/^[A-Z]/);
        for (const name of packages ?? []) expect(name).to.match(/^[a-z-]+$/);
      }
      expect(steps.at(-1)?.action).to.equal('restart');
    });
  }
});
