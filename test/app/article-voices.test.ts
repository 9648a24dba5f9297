import {expect} from '@open-wc/testing';
import {ArticleVoices} from '../../src/app/article-voices.ts';
import type {Article, ArticleId} from '../../src/core/article/article.ts';
import {buildArticle} from '../../src/core/article/build-article.ts';
import type {Voice} from '../../src/speech/engine.ts';

const voice = (id: string, language: string): Voice => ({id, name: id, language, local: true});

/** Voices of a device that answers when it is told to. */
class SlowVoices {
  readonly asked: string[] = [];
  readonly #answers = new Map<string, (voices: readonly Voice[]) => void>();

  voices(language: string, signal: AbortSignal): Promise<readonly Voice[]> {
    this.asked.push(language);
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      this.#answers.set(language, resolve);
    });
  }

  async answer(language: string, ...voices: Voice[]): Promise<void> {
    this.#answers.get(language)!(voices);
    await Promise.resolve();
    await Promise.resolve();
  }
}

function articleIn(...languages: readonly string[]): Article {
  const text = 'كلمة foreign';
  return buildArticle(
    languages.map((language) => ({
      kind: 'paragraph',
      text,
      languageRuns: [{start: 5, end: text.length, language}],
    })),
    {id: languages.join() as ArticleId, source: {kind: 'text'}, title: 'عنوان', language: 'ar'},
  );
}

const own = new Map([
  ['ar', [voice('majed', 'ar')]],
  ['en', [voice('anna', 'en')]],
]);

describe('ArticleVoices', () => {
  it('asks for those of an article’s other languages alone', async () => {
    const device = new SlowVoices();
    const voices = new ArticleVoices(device);
    voices.tell(own, undefined);
    voices.askFor(articleIn('fr', 'en', 'fr-CA', 'de'));
    expect(device.asked).to.deep.equal(['fr', 'de']);
    expect([...voices.known.keys()]).to.deep.equal(['ar', 'en']);
    await device.answer('fr', voice('lea', 'fr-FR'));
    expect(voices.known.get('fr')!.map(({id}) => id)).to.deep.equal(['lea']);
    expect(voices.known.get('ar')).to.equal(own.get('ar'));
    await device.answer('de');
    expect(voices.known.get('de')).to.deep.equal([]);
  });

  it('asks again when the device’s voices have changed', async () => {
    const device = new SlowVoices();
    const voices = new ArticleVoices(device);
    const article = articleIn('fr');
    voices.askFor(article);
    voices.tell(own, article);
    await device.answer('fr', voice('lea', 'fr'));
    expect([...voices.known.keys()]).to.deep.equal(['ar', 'en', 'fr']);
    voices.tell(own, undefined);
    expect([...voices.known.keys()]).to.deep.equal(['ar', 'en']);
  });

  it('hears no answer for an article that is not open any more', async () => {
    const device = new SlowVoices();
    const voices = new ArticleVoices(device);
    voices.tell(own, undefined);
    voices.askFor(articleIn('fr'));
    voices.askFor(articleIn('de'));
    await device.answer('fr', voice('lea', 'fr'));
    await device.answer('de', voice('uta', 'de'));
    expect([...voices.known.keys()]).to.deep.equal(['ar', 'en', 'de']);
  });
});
