import type {ListeningView} from '../ui/listening/listening-view.ts';
import type {AppState} from './app-state.ts';

/** What the sheet of listening shows of a state. */
export function listeningView(state: AppState): ListeningView {
  const {settings, player, listening, sleep} = state;
  const voices = (state.voices ?? []).map(({id, name, language, local}) => {
    return {id, name, language, remote: !local};
  });
  return {
    settings: {...settings, rate: player.rate},
    rates: player.rates,
    voices,
    voice: listening.voice ?? '',
    sleep,
  };
}
