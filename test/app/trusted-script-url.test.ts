import {expect} from '@open-wc/testing';
import {trustedScriptUrl} from '../../src/app/trusted-script-url.ts';

describe('trustedScriptUrl', () => {
  it('gives the app’s own scripts as addresses that a worker may be started from', () => {
    const url = trustedScriptUrl('/assets/espeak.worker.js');
    expect(new URL(url).href).to.equal(`${location.origin}/assets/espeak.worker.js`);
    expect(url).not.to.be.a('string');
    expect(new URL(trustedScriptUrl(`${location.origin}/sw.js`)).href).to.equal(
      `${location.origin}/sw.js`,
    );
  });

  for (const url of [
    'https://example.org/a.js',
    '//example.org/a.js',
    'data:text/javascript,1',
    'javascript:1',
    'blob:https://example.org/0',
  ]) {
    it(`refuses ${url}`, () => {
      expect(() => trustedScriptUrl(url)).to.throw(TypeError);
    });
  }
});
