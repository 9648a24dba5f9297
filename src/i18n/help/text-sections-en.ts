import {DEFAULT_KEYS} from '../../core/keys/default-keys.ts';
import {KEY_COMMANDS} from '../../core/keys/key-commands.ts';
import {heading, list, paragraph, picture, steps} from './guide-blocks.ts';
import type {GuideNames} from './help-catalogue.ts';
import type {GuideSection} from './help-messages.ts';

/** Words, the look of the text, keys, and how articles come in. */
export function englishTextSections({
  locale,
  groups,
  keys,
  look,
  vowels,
}: GuideNames): readonly GuideSection[] {
  const {messages} = locale;
  const {words, sentence, settings, add, listening} = messages;
  const inSettings = (group: string) => `“${messages.settingsTitle}”, under “${group}”`;
  return [
    {
      id: 'words',
      title: 'Words said wrongly',
      blocks: [
        steps(
          `Press “${sentence.open}” under the sections of the article. It shows the sentence as it is written and as it is read, with what differs.`,
          `Choose the word under “${sentence.correct}”.`,
          `Write it under “${words.said}” with its vowel marks, press “${words.hear}” until it is right, then “${words.save}”.`,
        ),
        paragraph(
          `“${vowels.words}”, on the same sheet, shows each Arabic word of the sentence as it is vowelled. Press a word to see its other forms, and a form to keep it.`,
        ),
        paragraph(
          `These words are collected in “${words.title}”, which is in ${inSettings(groups.groups.saying)}. A word is written once and found with prepositions, conjunctions and pronouns, in all articles or in one. The words can be saved to a file and opened on another device.`,
        ),
        paragraph(
          `In the same place: “${settings.monthNames}”, “${settings.acronyms}” and “${settings.emoji}”, each with an example that shows what it does. “${listening.structure.legend}” says which of headings, tables, images and the rest are read.`,
        ),
      ],
    },
    {
      id: 'look',
      title: 'The look of the text, and focus',
      blocks: [
        paragraph(
          `In ${inSettings(groups.groups.text)}, and from the page of an article as well: “${settings.textSize}”, “${look.font}”, “${look.lineHeight}”, “${look.measure}”, “${look.paragraphSpacing}” and “${look.margin}”. A short text above the choices shows each change at once.`,
        ),
        list(
          `“${settings.theme}”: ${settings.themeLight}, ${settings.themeSepia}, ${settings.themeDark}, ${look.themeContrast}, or ${settings.themeSystem}.`,
          `“${look.vowels}”: ${look.vowelsChoices.written}; ${look.vowelsChoices.sentence}; or ${look.vowelsChoices.text}. The marks are Rawi’s own guess, now and then a wrong one. They are for the eye and for a screen reader: what is copied, searched or saved stays as it was written.`,
          `“${look.marks}”: ${look.marksChoices.shown}, ${look.marksChoices.dimmed} or ${look.marksChoices.hidden}. Hiding them does not change what is read.`,
          `“${look.lightColour}” and “${look.lightStyle}”.`,
        ),
        heading(look.focusMode),
        list(...Object.values(look.focusModes)),
        picture(
          'look-en',
          'The look of the text in the settings: a short text with a lit word, and below it the size of the text, the font and the line height.',
        ),
      ],
    },
    {
      id: 'keys',
      title: 'Keys',
      blocks: [
        paragraph(
          'Tab and Enter reach everything. In sliders the arrow keys follow the reading direction.',
        ),
        paragraph(
          `In ${inSettings(groups.groups.keys)}, “${keys.shortcuts}” are turned on for the page of an article, and the key of each command is changed. They are off at first, and never work in text fields. The usual keys:`,
        ),
        {
          kind: 'keys',
          keys: KEY_COMMANDS.map((command) => ({
            key: DEFAULT_KEYS[command],
            does: keys.commands[command],
          })),
        },
      ],
    },
    {
      id: 'adding',
      title: 'Adding articles',
      blocks: [
        list(
          `“${add.paste}”: text that was copied from a page keeps its headings and lists.`,
          `“${add.openFile}”: a text file, or a page saved by the browser, of which the article alone is taken.`,
          'On a computer a file can be dropped on the page; the button does the same.',
        ),
        paragraph(add.hint),
      ],
    },
  ];
}
