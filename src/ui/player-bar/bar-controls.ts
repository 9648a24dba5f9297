import type {TemplateResult} from 'lit';
import type {Settings} from '../../core/settings.ts';
import type {Locale} from '../../i18n/locale.ts';
import {icons} from '../icons.ts';
import type {PlayerCommand} from './player-command-event.ts';

/** The buttons of the bar but the one that plays and the one of the pace. */
export type PlainControl = Exclude<BarControl, 'play' | 'pace'>;

export type BarControl = (typeof voiceOrder)[number];

/** The way to play stands in the middle: from there the way to each of the others is short. */
const voiceOrder = [
  'where',
  'pace',
  'repeat',
  'previous-section',
  'previous-sentence',
  'play',
  'next-sentence',
  'next-section',
  'stop',
  'listening',
  'contents',
] as const;

/** First what serves who reads with a screen reader; then what the voice is for. */
const screenReaderOrder: readonly BarControl[] = [
  'where',
  'previous-section',
  'next-section',
  'contents',
  'play',
  'stop',
  'repeat',
  'previous-sentence',
  'next-sentence',
  'pace',
  'listening',
];

/** The buttons of the bar in the order in which they are met. */
export function controlsOf(listenWith: Settings['listenWith']): readonly BarControl[] {
  return listenWith === 'screen-reader' ? screenReaderOrder : voiceOrder;
}

export interface ControlFace {
  readonly name: string;
  readonly icon: TemplateResult;
  readonly command: PlayerCommand;
}

/** What a button is called, how it looks and what it asks for. */
export function faceOf(control: PlainControl, {messages}: Locale): ControlFace {
  const {player, listening, reader, ways} = messages;
  switch (control) {
    case 'where':
      return {name: ways.where, icon: icons.where, command: {type: 'where'}};
    case 'stop':
      return {name: ways.stop, icon: icons.stop, command: {type: 'stop'}};
    case 'repeat':
      return {name: listening.repeatSentence, icon: icons.repeat, command: {type: 'repeat'}};
    case 'listening':
      return {name: listening.title, icon: icons.listening, command: {type: 'listening'}};
    case 'contents':
      return {name: reader.contents, icon: icons.contents, command: {type: 'contents'}};
    case 'previous-section':
      return step(player.previousSection, icons.previousSection, control);
    case 'previous-sentence':
      return step(player.previousSentence, icons.previousSentence, control);
    case 'next-sentence':
      return step(player.nextSentence, icons.nextSentence, control);
    case 'next-section':
      return step(player.nextSection, icons.nextSection, control);
  }
}

function step(
  name: string,
  icon: TemplateResult,
  command: (PlayerCommand & {type: 'step'})['step'],
): ControlFace {
  return {name, icon, command: {type: 'step', step: command}};
}
