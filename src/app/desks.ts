import {devicePlatform, isPhone} from '../core/voice-check/device-platform.ts';
import type {Library} from '../library/library.ts';
import {isSounding} from '../speech/player/player-state.ts';
import type {AppState} from './app-state.ts';
import {ImportDesk} from './import-desk.ts';
import {KeyDesk} from './key-desk.ts';
import {LibraryDesk} from './library-desk.ts';
import {ListeningDesk} from './listening-desk.ts';
import {NoticeBoard} from './notice-board.ts';
import {PlaceDesk} from './place-desk.ts';
import {Playback, type PlaybackParts} from './playback.ts';
import {QueueDesk} from './queue-desk.ts';
import {ReaderCommands} from './reader-commands.ts';
import {ReaderDesk} from './reader-desk.ts';
import type {Route} from './route.ts';
import {SampleSpeech} from './sample-speech.ts';
import {ScreenDesk} from './screen-desk.ts';
import {SearchDesk} from './search-desk.ts';
import {SentenceDesk} from './sentence-desk.ts';
import {SettingsDesk} from './settings-desk.ts';
import type {Stage} from './stage.ts';
import type {Store} from './store.ts';
import {readerRef} from './view.ts';
import {VoiceCheckDesk} from './voice-check-desk.ts';
import {WordsDesk} from './words-desk.ts';

export interface DesksParts {
  readonly services: PlaybackParts['services'];
  readonly library: Library | undefined;
  readonly store: Store<AppState>;
  readonly stage: Stage;
  /** Reads what the library shows. */
  readonly list: () => Promise<void>;
  readonly go: (route: Route) => void;
  /** As `ScreenDeskParts.onSettings`. */
  readonly onSettings: () => void;
}

export type Desks = ReturnType<typeof createDesks>;

/** The desks, each handed what it needs of the others. */
export function createDesks(parts: DesksParts) {
  const {services, store, stage, go, list, onSettings} = parts;
  const {engines, clock} = services;
  const settingsNow = () => store.value.settings;
  const locale = () => store.value.locale;
  const reading = () => reader.reading;
  const platform = devicePlatform(navigator.userAgent, {touch: navigator.maxTouchPoints > 1});

  const notices = new NoticeBoard(store, {isSounding: () => isSounding(player.state)});
  const library = new LibraryDesk(parts.library, store, notices);
  const search = new SearchDesk({desk: library, store, notices, clock});
  const queue = new QueueDesk(library, store, notices);
  const words = new WordsDesk(library, store, notices);
  const listening = new ListeningDesk({
    player: () => player,
    engines,
    store,
    desk: library,
    clock,
    sectionOf: (state) => reading()?.sectionOf(state),
    onSleep: () => reader.tellPace(),
  });
  const choices: PlaybackParts['choices'] = (language) => listening.choices(language);
  const playback: Playback = new Playback({
    services,
    choices,
    settings: settingsNow,
    isPhone: isPhone(platform),
    locale,
    notices,
    reading,
    silence: () => sample.stop(),
  });
  const {player} = playback;
  const reader: ReaderDesk = new ReaderDesk({
    playback,
    listening,
    store,
    desk: library,
    words,
    queue,
    clock,
    follow: (article) => screens.follow(article),
  });
  const settings = new SettingsDesk({
    player,
    store,
    desk: library,
    notices,
    listening,
    reader,
    stage,
  });
  const change: SettingsDesk['change'] = (changed) => settings.change(changed);
  const place = new PlaceDesk({
    player,
    notices,
    locale,
    place: () => reader.place,
    moveCursor: () => readerRef.value?.focusPlace(),
  });
  const commands = new ReaderCommands({
    player,
    place,
    settings: settingsNow,
    rates: () => listening.rates,
    change,
    show: (part) => readerRef.value?.showPart(part),
  });
  const keys = new KeyDesk({
    settings: settingsNow,
    isReading: () => reading() !== undefined,
    run: (command) => commands.runKey(command),
  });
  const sample = new SampleSpeech({player, engines, choices});
  const sentence = new SentenceDesk({player, store, words, sample, reading});
  const voiceCheck = new VoiceCheckDesk({
    platform,
    locale,
    settings: settingsNow,
    change,
    voices: () => store.value.voices,
    speak: (text, language, choice, signal) => sample.speakWith(text, language, choice, signal),
    show: (view) => {
      store.update({voiceCheck: view});
      if (!view) return;
      import('../ui/voice-check/rawi-voice-check.ts').catch((error: unknown) => {
        notices.fault(error, 'The check of the voice is not here');
      });
    },
  });
  const imports = new ImportDesk({desk: library, store, go});
  const screens = new ScreenDesk({
    store,
    stage,
    notices,
    reader,
    search,
    sample,
    sentence,
    voiceCheck,
    imports,
    words,
    clock: services.clock,
    list,
    go,
    onSettings,
  });
  return {
    notices,
    library,
    search,
    queue,
    words,
    listening,
    player,
    reader,
    settings,
    commands,
    keys,
    sample,
    sentence,
    voiceCheck,
    imports,
    screens,
  };
}
