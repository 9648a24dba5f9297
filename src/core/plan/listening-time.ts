import {COLD_START_SPEED} from '../timing/estimate.ts';

/** How long `characters` of text take to hear at `rate`, in minutes. */
export function listeningMinutes(characters: number, rate = 1): number {
  return characters / COLD_START_SPEED / rate / 60;
}
