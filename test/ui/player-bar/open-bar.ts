import {fixture, html} from '@open-wc/testing';
import '../../../src/ui/player-bar/rawi-player-bar.ts';
import type {PlayerView, RawiPlayerBar} from '../../../src/ui/player-bar/rawi-player-bar.ts';
import {arabic, dressPage} from '../page.ts';

export const rates = [0.5, 0.8, 1, 1.25, 1.5, 2, 3, 4];
export const still: PlayerView = {
  status: 'paused',
  ended: false,
  rate: 1,
  rates,
  progress: 0.25,
  minutesLeft: 12,
  section: 2,
  sections: 5,
};

export async function bar(view: Partial<PlayerView> = {}, locale = arabic): Promise<RawiPlayerBar> {
  await dressPage(locale);
  return fixture<RawiPlayerBar>(
    html`<rawi-player-bar .locale=${locale} .player=${{...still, ...view}}></rawi-player-bar>`,
  );
}
export const inside = (element: RawiPlayerBar) => element.shadowRoot!;
export const range = (element: RawiPlayerBar) =>
  inside(element).querySelector<HTMLInputElement>('input')!;
export const buttonsOf = (element: RawiPlayerBar) => [
  ...inside(element).querySelectorAll('.controls > button'),
];
