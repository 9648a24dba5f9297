import type {Format} from '../format.ts';
import {isolate} from '../isolate.ts';
import {plural} from '../plural.ts';
import type {GroupsMessages} from './groups-messages.ts';

export function englishGroups({number}: Pick<Format, 'number'>): GroupsMessages {
  const quoted = (name: string) => `“${isolate(name)}”`;
  return {
    contents: 'Groups of settings',
    groups: {
      listen: 'Listening',
      pace: 'Pace and pauses',
      text: 'Look of the text',
      saying: 'What is read, and how',
      storage: 'Storage',
      privacy: 'Privacy',
      keys: 'Keys',
      app: 'The app',
    },
    synonyms: {
      listenWith: 'blind, low vision, TalkBack, VoiceOver, NVDA, JAWS, Orca, way to listen',
      engine: 'reader, speaker, speech, synthesizer, TTS, robot, human',
      voice: 'reader, speaker, man, woman, male, female, dialect',
      voiceCheck: 'test, try, install an Arabic voice, download, hear nothing',
      pitch: 'tone, deep, high, low',
      volume: 'loudness, loud, quiet, soft',
      handOver: 'screen off, locked, lock screen, pocket, background, stops',
      pace: 'speed, rate, slow, fast, learning, tempo',
      silences: 'pauses, silence, wait, break, comma, rest',
      manner: 'repeat, again, learning, dictation, stop, automatic',
      playQueue: 'playlist, next, autoplay, continue',
      look: 'font, letters, size, zoom, larger, smaller, colors, theme, night, dark, contrast, vowel marks, diacritics, line height, margins, spacing, focus, ruler, dyslexia, follow, mark, colour, light, karaoke, word',
      structure: 'headings, tables, images, notes, links, lists, code, skip, leave out',
      monthNames: 'month, date, January',
      dateOrder: 'date, day, month, order',
      acronyms: 'abbreviations, initials, Latin, English',
      foreign: 'English, Latin, other languages, foreign words',
      emoji: 'smileys, faces, symbols',
      endings: 'pausal forms, grammar, case endings, nunation, tanwin, vowels',
      words: 'lexicon, dictionary, pronunciation, correct, names',
      storage: 'space, memory, size, disk, delete, erase, clear, reset, library, backup',
      privacy: 'security, data, send, network, internet, consent, remote voice, tracking',
      keys: 'keyboard, shortcuts, hotkeys, buttons, letters',
      interfaceLanguage: 'Arabic, English',
      digits: 'numbers, numerals, Arabic-Indic',
      install: 'download, home screen, icon, application',
      badge: 'icon, count, number, notification',
      about: 'version, licence, license, source, guide, help, manual',
    },
    search: {
      label: 'Search the settings',
      clear: 'Clear the search',
      found: (count) =>
        count === 0
          ? 'No setting found.'
          : plural('en', count, {
              one: `${number(count)} setting found.`,
              other: `${number(count)} settings found.`,
            }),
      remedy: 'Another or a shorter word may find it. Clear the search to see all settings.',
    },
    hearVoice: 'Hear the voice as chosen',
    hearPace: 'Hear the pace and the pauses',
    storage: {
      measuring: 'Measuring the space…',
      used: (bytes) => `Rawi and its articles take about ${bytes} of this device.`,
      free: (bytes) => `The browser allows about ${bytes} more.`,
      kept: 'The browser has promised not to delete the articles by itself.',
      notKept:
        'The browser has promised nothing; it may delete the articles when space runs short.',
      refused:
        'The browser did not promise it now. It usually does once Rawi is installed or often used.',
      unknown: 'This browser does not tell whether articles stay when space runs short.',
      keep: 'Ask to keep the articles',
      clear: 'Delete everything',
      clearTitle: 'Delete everything?',
      clearWhat: 'Deleted from this device:',
      clearArticles: (articles) => `the articles, reading places and the queue (${articles})`,
      clearWords: (words) => `my words (${words})`,
      clearSettings: 'all settings, which become as they were at first',
      clearForever: 'This cannot be undone.',
      clearAgree: 'Yes, delete everything',
      cleared: 'Everything was deleted.',
    },
    privacy: {
      nothingLeaves:
        'Articles, words and settings are kept in this browser alone. There is no account, no statistics, no advertising.',
      noVoices: 'No text is sent to anyone: no voice that sends it has been agreed to.',
      agreedTitle: 'Voices that send the text to their maker, with your consent',
      agreedExplanation:
        'When one of them reads, the text of the article goes to its maker. Without your consent it reads nothing.',
      takeBack: (voice) => `Take back the consent to ${quoted(voice)}`,
      takenBack: (voice) => `The consent to ${quoted(voice)} is taken back.`,
    },
    app: {
      digitsExample: (numbers) => `Shown as: ${isolate(numbers)}`,
      badge: 'Number of unheard articles on the app’s icon',
      badgeHint: 'Once installed, on devices that show it.',
      help: 'The listener’s guide',
    },
  };
}
