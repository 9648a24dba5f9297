import {fixture, html} from '@open-wc/testing';
import type {Settings} from '../../../src/core/settings.ts';
import type {ListeningView} from '../../../src/ui/listening/listening-view.ts';
import '../../../src/ui/listening/rawi-listening.ts';
import type {RawiListening} from '../../../src/ui/listening/rawi-listening.ts';
import {arabic, dressPage, eventsOf} from '../page.ts';
import {rates, view, voices} from './listening-view.ts';

interface Given {
  readonly settings?: Partial<Settings>;
  readonly voice?: string;
  readonly sleep?: ListeningView['sleep'];
}

/** The listening options, open; every change holds at once, as it does in the app. */
export async function listening(
  {settings, voice = '', sleep}: Given = {},
  locale = arabic,
): Promise<RawiListening> {
  await dressPage(locale);
  const element = await fixture<RawiListening>(
    html`<rawi-listening
      .locale=${locale}
      .settings=${{...view.settings, ...settings}}
      .rates=${rates}
      .voices=${voices}
      .voice=${voice}
      .sleep=${sleep}
      @settings-change=${({change, currentTarget}: HTMLElementEventMap['settings-change']) => {
        const target = currentTarget as RawiListening;
        target.settings = {...target.settings, ...change};
      }}
    ></rawi-listening>`,
  );
  element.show();
  return element;
}

/** What was asked of the settings since. */
export function changesOf(): () => Partial<Settings>[] {
  const events = eventsOf(document.body, 'settings-change');
  return () => events.map(({change}) => change);
}
export const field = (element: Element, id: string) =>
  element.querySelector<HTMLInputElement>(`input#${id}`)!;
export const list = (element: Element, id: string) =>
  element.querySelector<HTMLSelectElement>(`select#${id}`)!;
export const radios = (element: Element, name: string) => [
  ...element.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
];
export const chosen = (element: Element, name: string) =>
  radios(element, name)
    .filter(({checked}) => checked)
    .map(({value}) => value);

/** Chooses from a list, as its reader does. */
export function pick(element: Element, id: string, value: string): void {
  const select = list(element, id);
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Moves a slider, as its reader does. */
export function slide(element: Element, id: string, value: number): void {
  const slider = field(element, id);
  slider.value = String(value);
  slider.dispatchEvent(new InputEvent('input', {bubbles: true}));
}
