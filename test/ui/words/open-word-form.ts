import {fixture, html} from '@open-wc/testing';
import '../../../src/ui/words/rawi-word-form.ts';
import type {RawiWordForm} from '../../../src/ui/words/rawi-word-form.ts';
import type {WordDraft} from '../../../src/ui/words/word-events.ts';
import {arabic, dressPage, eventsOf, named} from '../page.ts';
import {article} from './word-entries.ts';

interface Given {
  readonly draft?: Partial<WordDraft>;
  readonly article?: RawiWordForm['article'];
  readonly locale?: typeof arabic;
}

/** A form in the page, with its fields filled. */
export async function form({
  draft = {},
  locale = arabic,
  ...given
}: Given = {}): Promise<RawiWordForm> {
  await dressPage(locale);
  const element = await fixture<RawiWordForm>(
    html`<rawi-word-form
      .locale=${locale}
      .draft=${draft}
      .article=${given.article}
    ></rawi-word-form>`,
  );
  await element.start();
  return element;
}
/** An article that is open. */
export const open = {id: article, language: 'ar'};
export const input = (element: RawiWordForm, name: string) =>
  element.querySelector<HTMLInputElement>(`input[name=${name}]`)!;
export const save = (element: RawiWordForm) => named(element, arabic.messages.words.save).click();
/** Saves, as far as a word that is kept at once. */
export async function saveAll(element: RawiWordForm): Promise<void> {
  save(element);
  await settled(element);
}
/** What was found is shown, and what was asked is answered. */
export async function settled(element: RawiWordForm): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  await element.updateComplete;
}
/** What is said of a field to be wrong. */
export const error = (element: RawiWordForm, name: string) =>
  input(element, name)
    .getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => element.querySelector(`#${id}.field-error`)?.textContent)
    .filter((text) => text !== undefined);
/** From now on, the words that are handed in. */
export const saved = () => {
  const events = eventsOf(document.body, 'word-save');
  return () => events.map(({word}) => word);
};
