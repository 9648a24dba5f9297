import {expect} from '@open-wc/testing';
import {fixtureText} from './fixture.ts';

interface Outcome {
  readonly enforced: boolean;
  readonly title?: string;
  readonly blocks?: number;
  readonly short?: string;
  readonly error?: string;
  readonly violations: readonly string[];
}

/** Imports pages within a page under the app's own policy. */
async function importUnderPolicy(page: string, sanitiser: string): Promise<Outcome> {
  const source = new URL('../../src/import/import-article.ts', import.meta.url).href;
  const frame = document.createElement('iframe');
  const outcome = new Promise<Outcome>((resolve) => {
    addEventListener('message', ({data}) => resolve(data as Outcome), {once: true});
  });
  const json = (value: string): string => JSON.stringify(value).replaceAll('<', '\\u003c');
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy"
      content="require-trusted-types-for 'script'; trusted-types lit-html rawi-import rawi-script dompurify">
    <script type="module">
      const violations = [];
      addEventListener('securitypolicyviolation', (event) => violations.push(event.sample));
      let enforced = false;
      try { document.createElement('p').innerHTML = 'x'; } catch { enforced = true; }
      violations.length = 0;
      const {importArticle} = await import(${json(source)});
      const signal = new AbortController().signal;
      try {
        const article = await importArticle({kind: 'text', text: ${json(page)}}, signal, {sanitiser: '${sanitiser}'});
        // So little that Readability tries again and again.
        const short = await importArticle({kind: 'text', text: '<body><div class="x"><p>نص قصير</p></div>'}, signal, {sanitiser: '${sanitiser}'});
        // Violations are told in a task of their own.
        await new Promise((resolve) => setTimeout(resolve));
        parent.postMessage({enforced, title: article.title, blocks: article.blocks.length, short: short.blocks[0].text, violations});
      } catch (error) {
        parent.postMessage({enforced, error: String(error) + String(error.cause), violations});
      }
    </script>`;
  document.body.append(frame);
  try {
    return await outcome;
  } finally {
    frame.remove();
  }
}

describe('import under Trusted Types', () => {
  for (const sanitiser of ['auto', 'dompurify']) {
    it(`works and violates nothing (${sanitiser})`, async () => {
      const page = await fixtureText('html/news.html');
      const {violations, ...outcome} = await importUnderPolicy(page, sanitiser);
      expect(outcome).to.deep.equal({
        enforced: true,
        title: 'عودة السفن الشراعية إلى ميناء المدينة القديمة',
        blocks: 12,
        short: 'نص قصير',
      });
      expect(
        violations.filter((sample) => !sample.startsWith('Element innerHTML|x')),
      ).to.deep.equal([]);
    });
  }
});
