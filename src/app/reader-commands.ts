import type {KeyCommand} from '../core/keys/key-commands.ts';
import type {Settings} from '../core/settings.ts';
import type {Player} from '../speech/player/player.ts';
import {isSounding} from '../speech/player/player-state.ts';
import {nearestRate} from '../ui/listening/nearest-rate.ts';
import type {PlayerCommand} from '../ui/player-bar/player-command-event.ts';
import type {PlaceDesk} from './place-desk.ts';

export interface ReaderCommandsParts {
  readonly player: Player;
  readonly place: PlaceDesk;
  readonly settings: () => Settings;
  /** The paces that sound different with the voice that speaks, ascending. */
  readonly rates: () => readonly number[];
  readonly change: (change: Partial<Settings>) => void;
  /** Opens what the reader shows itself. */
  readonly show: (part: 'contents' | 'listening' | 'keys') => void;
}

/** Does what the listener asks for while an article is open, by a button or by a key. */
export class ReaderCommands {
  readonly #parts: ReaderCommandsParts;

  constructor(parts: ReaderCommandsParts) {
    this.#parts = parts;
  }

  run(command: PlayerCommand): void {
    const {player, place, settings, change} = this.#parts;
    switch (command.type) {
      case 'play':
        player.play();
        break;
      case 'pause':
        // The screen reader is to go on where the voice has stopped.
        if (settings().listenWith === 'screen-reader') place.stop();
        else player.pause();
        break;
      case 'stop':
        place.stop();
        break;
      case 'where':
        place.where();
        break;
      case 'step':
        player.step(command.step);
        break;
      case 'rate':
        change({rate: command.rate});
        break;
      case 'repeat':
        player.repeatSentence();
        break;
      case 'contents':
      case 'listening':
      // The reader shows them itself.
    }
  }

  /** The same by a key. */
  runKey(command: KeyCommand): void {
    const {player, show} = this.#parts;
    switch (command) {
      case 'play':
        this.run({type: isSounding(player.state) ? 'pause' : 'play'});
        break;
      case 'faster':
      case 'slower':
        this.#stepRate(command === 'faster' ? 1 : -1);
        break;
      case 'next-sentence':
      case 'previous-sentence':
      case 'next-section':
      case 'previous-section':
        this.run({type: 'step', step: command});
        break;
      case 'contents':
      case 'listening':
      case 'keys':
        show(command);
        break;
      case 'stop':
      case 'where':
      case 'repeat':
        this.run({type: command});
    }
  }

  /** At either end it stays. */
  #stepRate(by: 1 | -1): void {
    const {player, rates, change} = this.#parts;
    const rate = rates()[nearestRate(rates(), player.rate) + by];
    if (rate !== undefined) change({rate});
  }
}
