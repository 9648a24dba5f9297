import {isSounding} from '../speech/player/player-state.ts';
import type {Player} from '../speech/player/player.ts';

/** Runs `action` now, or when the voice that is speaking has stopped. */
export function whenSilent(player: Pick<Player, 'state' | 'onState'>, action: () => void): void {
  if (!isSounding(player.state)) {
    action();
    return;
  }
  const stop = player.onState((state) => {
    if (isSounding(state)) return;
    stop();
    action();
  });
}
