import type {Format} from '../format.ts';
import {isolate} from '../isolate.ts';
import type {VoiceCheckMessages} from './voice-check-messages.ts';

const builtIn =
  'Rawi’s own voice reads, which needs no network, goes on with the screen off and has every word highlighted.';

export function englishVoiceCheck({number}: Format): VoiceCheckMessages {
  return {
    title: 'Try the voice',
    open: 'Try the voice and see what this device can do',

    card: {
      text: 'Does this device read Arabic? A short test will tell.',
      tryVoice: 'Try the voice',
      later: 'Later',
    },

    offer:
      'An Arabic sentence is read with this device’s voice, then you are asked whether you heard it.',
    play: 'Play the sentence',
    sounding: 'The sentence is being read.',
    question: 'Did you hear Arabic?',
    heard: 'Yes, I heard it',
    notHeard: 'No',
    again: 'Play it again',

    resultTitle: 'What this device can do',
    result: {
      reads: 'This device’s voice reads Arabic',
      offline: {
        yes: 'with no network,',
        no: 'over the network only, sending the text to its maker,',
        unknown: 'perhaps over the network only, which nobody can tell,',
      },
      screenOff: {
        yes: 'goes on with the screen off',
        no: 'falls silent when the screen goes off',
        unknown: 'may or may not go on with the screen off',
      },
      words: {
        yes: 'and has every word highlighted.',
        no: 'and has its words highlighted by an estimate only.',
        unknown: 'and may or may not have every word highlighted.',
      },
    },
    instead: {
      'not-heard': `No Arabic was heard from this device, so ${builtIn}`,
      'no-voice': `This device has no Arabic voice, so ${builtIn}`,
      failed: `This device’s voice did not answer, so ${builtIn}`,
    },
    hearResult: 'Hear the result',
    silence: 'Silence the voice',
    readWithDevice: 'Read with the device’s voice',
    readWithBuiltIn: 'Read with Rawi’s own voice',

    installTitle: 'Installing an Arabic voice',
    installElsewhere: 'On other devices',
    platforms: {
      android: 'Android',
      samsung: 'Samsung phones',
      ios: 'iPhone and iPad',
      windows: 'Windows',
      macos: 'Mac',
      chromeos: 'Chromebook',
      linux: 'Linux',
    },
    install: {
      open: (names) => `Open ${names}.`,
      'choose-engine': (names, engine) =>
        `Under ${names}, choose the engine from ${isolate(engine)}; install it from the app store if it is not there.`,
      'engine-data': (names) =>
        `Press the gear beside the engine, then ${names}, and download a voice.`,
      download: (names) => `Open ${names} and download a voice.`,
      'choose-voice': (names) => `Choose a voice beside ${names}.`,
      packages: (names) => `Install ${names} from the package manager.`,
      restart: () => 'Close the browser altogether, open it again, and repeat this test.',
    },
    menu: (name) => `“${isolate(name)}”`,
    nextMenu: (before, after) => `${before}, then ${after}`,
    and: (before, after) => `${before} and ${after}`,
    installNote: {
      // When they are asked for: the first number takes longer than the rest of the catalogue.
      get 'apple-phone'() {
        return `Before version ${number(26)} the menu is called “Spoken Content”. Browsers here may see only the voices that came with the system, such as Majed.`;
      },
      get 'apple-computer'() {
        return `Before version ${number(26)} the menu is called “Spoken Content”. Safari sees only the voices that came with the system, such as Majed; other browsers see all that were downloaded.`;
      },
      edge: 'The browser Edge has Arabic voices that sound better; they send the text to their maker.',
      'same-voice': 'This is the very voice that Rawi has inside, and adds nothing to it.',
    },
    otherMenus: 'If the system is in Arabic:',

    facts: {
      female: 'a woman’s voice',
      male: 'a man’s voice',
      local: 'works with no network',
      tellsWords: 'every word is highlighted',
      tellsNoWords: 'words are highlighted by an estimate',
      quality: ['sounds like a machine', 'fair', 'good', 'excellent'],
    },
    bestVoiceHint: 'The first in the list that works with no network.',
    systemVoice: 'Arabic as the system chooses',
    systemVoiceHint:
      'This device does not list its voices: an Arabic voice may answer, or another. Trying it will tell.',

    handOver: 'Rawi’s voice goes on if the device’s falls silent',
    handOverHint: 'When the screen is locked or the page is hidden; from the same word.',
    handBack: 'When you come back',
    handBackAsk: 'You are asked who reads',
    handBackAlways: 'The device’s voice takes over again',
    handBackNever: 'Rawi’s voice stays',
    estimatedWords: 'If the voice does not tell when each word is said',
    estimatedTrusted: 'The word is highlighted if its estimate can be trusted',
    estimatedAlways: 'The word is always highlighted',
    estimatedNever: 'The sentence only is highlighted',
    foreign: 'What is written in the letters of another language',
    foreignVoice: 'Read by a voice of that language',
    foreignSpelled: 'Spelled letter by letter',
    foreignSkipped: 'Not read',
  };
}
