import type {Format} from './format.ts';
import {isolate} from './isolate.ts';
import {englishListening} from './listening/listening-en.ts';
import type {Messages} from './messages.ts';
import {plural} from './plural.ts';
import {englishQueue} from './queue/queue-en.ts';
import {englishShelf} from './shelf/shelf-en.ts';
import {englishVoiceCheck} from './voice-check/voice-check-en.ts';
import {englishWays} from './ways/ways-en.ts';

/** The English catalogue. */
export function english(format: Format): Messages {
  const {number, percent} = format;
  const minutes = (count: number) =>
    plural('en', count, {one: `${number(count)} minute`, other: `${number(count)} minutes`});
  const quoted = (title: string) => `“${isolate(title)}”`;

  return {
    appName: 'Rawi',
    tagline: 'Rawi keeps articles on this device and reads them aloud, with no network.',
    skipToContent: 'Skip to content',
    mainNavigation: 'Main',
    libraryTitle: 'Library',
    addTitle: 'Add an article',
    settingsTitle: 'Settings',
    helpTitle: 'Help',
    close: 'Close',
    cancel: 'Cancel',
    dismiss: 'Dismiss',
    pageTitle: (screen) => `${isolate(screen)} · Rawi`,

    library: {
      empty: 'No articles in the library yet.',
      add: 'Add an article',
      count: (count) =>
        plural('en', count, {
          one: `${number(count)} article`,
          other: `${number(count)} articles`,
        }),
      listLabel: 'Saved articles',
      rename: (title) => `Rename ${quoted(title)}`,
      remove: (title) => `Delete ${quoted(title)}`,
      removed: (title) => `Deleted ${quoted(title)}.`,
      undo: 'Undo',
      restored: (title) => `${quoted(title)} is back in the library.`,
      renameTitle: 'Rename',
      newTitle: 'New title',
      save: 'Save',
      notStarted: 'Not heard yet',
      finished: 'Heard to the end',
      progress: (fraction) => `${percent(fraction)} heard`,
      minutes: (count) => (count < 1 ? 'less than a minute' : `about ${minutes(count)}`),
      fromPage: 'Page',
      loading: 'Opening the library…',
      search: 'Search the articles',
      clearSearch: 'Clear the search',
      searching: 'Searching…',
      found: (count) =>
        count === 0
          ? 'Nothing found.'
          : plural('en', count, {
              one: `${number(count)} article found.`,
              other: `${number(count)} articles found.`,
            }),
      resultsLabel: 'Search results',
    },

    words: {
      title: 'My words',
      explanation:
        'Words that are read the way you want. Write a word once with its vowel marks. It is found with prepositions, conjunctions and pronouns too.',
      empty: 'No words yet.',
      listLabel: 'Saved words',
      count: (count) =>
        plural('en', count, {one: `${number(count)} word`, other: `${number(count)} words`}),
      add: 'Add a word',
      change: 'Change the word',
      written: 'Word or phrase',
      writtenHint: 'As articles write it. Vowel marks tell words apart.',
      said: 'Is read as',
      saidHint: 'With vowel marks if you can.',
      skip: 'Never read it',
      exact: 'Exactly so',
      exactHint: 'Not found with prepositions, conjunctions and pronouns.',
      where: 'Where',
      everywhere: 'In all articles',
      inThisArticle: 'In this article only',
      inOneArticle: 'In one article',
      inLanguage: (language) => `In texts in this language: ${isolate(language)}`,
      hear: 'Hear the word',
      save: 'Save',
      edit: (written) => `Change ${quoted(written)}`,
      remove: (written) => `Delete ${quoted(written)}`,
      removed: (written) => `Deleted ${quoted(written)}.`,
      saved: (written) => `Saved ${quoted(written)}.`,
      notSaid: 'Not read',
      saidAs: (said) => `Read as ${quoted(said)}`,
      exportFile: 'Save to a file',
      importFile: 'Open a file of words',
      imported: (count) =>
        count === 0
          ? 'There are no words in the file.'
          : plural('en', count, {
              one: `${number(count)} word added.`,
              other: `${number(count)} words added.`,
            }),
      leftOut: (count) =>
        count === 0
          ? ''
          : plural('en', count, {
              one: `${number(count)} that Rawi does not understand was left out.`,
              other: `${number(count)} that Rawi does not understand were left out.`,
            }),
      toSettings: 'To the settings',
    },

    sentence: {
      open: 'How will this be read?',
      title: 'How this sentence is read',
      written: 'Written',
      said: 'Read',
      changes: 'Read otherwise than written',
      noChanges: 'Read as it is written.',
      notSaid: 'Not read',
      next: 'Next sentence',
      previous: 'Previous sentence',
      hear: 'Hear the sentence',
      correct: 'Correct a word',
      correctWord: (written) => `Another reading of ${quoted(written)}`,
    },

    add: {
      label: 'Text of the article',
      hint: 'The first line is the title. Headings, lists and quotations stay as they are.',
      paste: 'Paste from the clipboard',
      openFile: 'Open a file',
      drop: 'A text file or a saved page can also be dropped here.',
      save: 'Save and read',
      working: 'Getting the article ready…',
      clipboardRefused: 'The browser refused the clipboard. The text can be pasted into the field.',
    },

    listening: englishListening(format),
    voiceCheck: englishVoiceCheck(format),
    queue: englishQueue(),
    shelf: englishShelf(),
    ways: englishWays(),

    reader: {
      back: 'To the library',
      contents: 'Sections of the article',
      contentsTitle: 'Sections of the article',
      contentsList: 'List of sections',
      toSpokenPlace: 'To the spoken place',
      image: 'Image',
      opening: 'Opening the article…',
    },

    player: {
      label: 'Read aloud',
      play: 'Play',
      pause: 'Pause',
      nextSentence: 'Next sentence',
      previousSentence: 'Previous sentence',
      nextSection: 'Next section',
      previousSection: 'Previous section',
      pace: 'Pace',
      paceValue: (rate) => `${number(rate)}×`,
      paceButton: (rate) => `Pace: ${number(rate)}`,
      slower: 'Slower',
      faster: 'Faster',
      sectionOf: (section, sections) => `Section ${number(section)} of ${number(sections)}`,
      ended: 'End of the article',
    },

    settings: {
      voice: 'Voice',
      engine: 'Reading voice',
      engineAuto: 'The best fit',
      engineAutoHint: 'The device’s voice if it is Arabic and local, otherwise Rawi’s own.',
      engineDevice: 'The device’s voice',
      engineDeviceHint: 'Usually sounds better; may stop when the screen locks.',
      engineBuiltIn: 'Rawi’s voice',
      engineBuiltInHint: 'Sounds like a machine; always works, with no network.',
      deviceVoice: (language) => `The device’s voice (${isolate(language)})`,
      deviceVoiceBest: 'Best available voice',
      noDeviceVoice: 'This device has no Arabic voice; Rawi’s own voice will read.',
      searchingVoices: 'Looking for the device’s voices…',
      remoteVoice: 'sends the text to its maker',
      remoteTitle: (voice) => `Read with the voice ${quoted(voice)}?`,
      remoteExplanation:
        'This voice sends the text of the article over the network to its maker, and does not work offline. The other voices of the device and Rawi’s own send nothing.',
      remoteAgree: 'Yes, the text may be sent',
      pace: 'Reading pace',
      reading: 'Text',
      highlight: 'Highlighted while reading',
      highlightWord: 'Sentence and word',
      highlightSentence: 'Sentence only',
      textSize: 'Text size',
      theme: 'Colours',
      themeSystem: 'As on the device',
      themeLight: 'Light',
      themeDark: 'Dark',
      themeSepia: 'Sepia',
      interfaceLanguage: 'Interface language',
      digits: 'Digits',
      digitsAuto: 'As on the device',
      digitsArab: '٠١٢٣',
      digitsLatn: '0123',
      saying: 'How writing is read',
      monthNames: 'Names of months in numeric dates',
      monthNamesEgyptian: 'As in Egypt and the Gulf: yanayir, fibrayir, maris',
      monthNamesLevantine: 'As in the Levant: kanun ath-thani, shubat, adhar',
      dateOrder: `The date ${isolate('3/9/2024')}`,
      dateOrderDayMonth: 'Day, then month',
      dateOrderMonthDay: 'Month, then day',
      acronyms: 'Latin acronyms such as CNN',
      acronymsArabic: 'Spelled in Arabic',
      acronymsLatin: 'Left as they are written',
      emoji: 'Emoji',
      emojiNamed: 'Read by their names',
      emojiSilent: 'Not read',
      endings: 'Word endings',
      endingsPausal: 'With their vowels, without them at a stop',
      endingsFull: 'With all their vowels, at a stop as well',
      endingsNone: 'Without their vowels everywhere',
      about: 'About Rawi',
      privacy: 'Nothing of your articles leaves this device unless you ask for it.',
      licence:
        'Free software under the GNU General Public License, version 3 or later. Rawi’s voice is eSpeak NG.',
      licences: 'Texts of the licences',
    },

    notices: {
      updateReady: 'A new version of Rawi is ready.',
      update: 'Update now',
      offlineReady: 'Rawi now works with no network.',
      otherVoice: 'A voice stopped; another voice of the device reads on.',
      handedOver: 'Rawi’s own voice read on when the device’s fell silent.',
      handBack: 'Back to the device’s voice',
      deviceVoiceFailed: 'The device’s voice failed, so Rawi’s voice went on.',
    },

    errors: {
      'empty-text': {
        what: 'There is no text to read here.',
        remedy: 'Paste the text of an article, or choose a file that has words in it.',
      },
      'binary-file': {
        what: 'This file is not text.',
        remedy: 'Choose a text file or a saved page, or copy the text and paste it.',
      },
      'text-too-large': {
        what: 'The text is longer than Rawi can keep.',
        // Where it is asked for: the first number takes longer than the rest of the catalogue.
        get remedy() {
          return `Split it into parts of less than ${number(10)} MB each.`;
        },
      },
      'unreadable-file': {
        what: 'The file could not be read.',
        remedy: 'Check that it is still where it was, then choose it again.',
      },
      'no-article-found': {
        what: 'No article was found in this page.',
        remedy: 'Copy the article’s text from it and paste it.',
      },
      'library-unavailable': {
        what: 'The browser does not allow articles to be kept; this may be a private window.',
        remedy: 'Open Rawi in an ordinary window.',
      },
      'library-full': {
        what: 'The device is out of space, and nothing was saved.',
        remedy: 'Delete old articles, then save again.',
      },
      'library-blocked': {
        what: 'Another window of Rawi keeps the library from opening.',
        remedy: 'Close the other windows of Rawi.',
      },
      'library-outdated': {
        what: 'Rawi was updated in another window.',
        remedy: 'Reload this page.',
      },
      'article-missing': {
        what: 'This article is not in the library.',
        remedy: 'It may have been deleted. The others are in the library.',
      },
      'lexicon-unreadable': {
        what: 'This is not a file of words.',
        remedy: 'Choose a PLS file that was saved from Rawi or another program.',
      },
      'voice-pack-unavailable': {
        what: 'Rawi’s voice has not been downloaded yet.',
        remedy: 'Connect to the network once, then press play again.',
      },
      'voice-failed': {
        what: 'The voice stopped unexpectedly.',
        remedy: 'The place is kept; press play again.',
      },
      'voice-silent': {
        what: 'Nothing can be heard. This window may be muted.',
        remedy: 'Unmute it, then press play again.',
      },
      'voice-interrupted': {
        what: 'Another window took the voice.',
        remedy: 'The place is kept; press play again.',
      },
      'sound-blocked': {
        what: 'The browser blocked the sound.',
        remedy: 'Press play once more.',
      },
      'vowels-unavailable': {
        what: 'The vowel marks have not been downloaded yet, so words are read without them.',
        remedy: 'Connect to the network once.',
      },
      unexpected: {
        what: 'Something unforeseen went wrong.',
        remedy: 'The articles are safe; try again.',
      },
    },
  };
}
