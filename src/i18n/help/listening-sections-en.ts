import {list, paragraph, picture, steps} from './guide-blocks.ts';
import type {GuideNames} from './help-catalogue.ts';
import type {GuideSection} from './help-messages.ts';

/** The first steps, and everything that is heard. */
export function englishListeningSections({locale, groups}: GuideNames): readonly GuideSection[] {
  const {messages} = locale;
  const {player, listening, ways, settings, voiceCheck, reader, library, add} = messages;
  const inSettings = (group: string) => `“${messages.settingsTitle}”, under “${group}”`;
  return [
    {
      id: 'first-steps',
      title: 'First steps',
      blocks: [
        paragraph(
          `A first article in the “${messages.libraryTitle}” shows what Rawi does. To listen to one of your own:`,
        ),
        steps(
          `Open “${messages.addTitle}” at the top of the page.`,
          `Paste the text of the article and press “${add.save}”.`,
          `Press “${player.play}” at the foot of the page.`,
        ),
        paragraph(
          'What is read lights up in the text: the sentence in a quiet colour, the word in a stronger one. Press any sentence to hear from there. When you stop, the place is kept, even when Rawi is closed.',
        ),
        picture(
          'reader-en',
          'The page of an article: its title and text, a lit sentence with one word in a stronger colour, and the reading controls at the foot.',
        ),
      ],
    },
    {
      id: 'two-ways',
      title: 'Two ways to listen',
      blocks: [
        paragraph(
          `At first you are asked: “${ways.question}” The answer can be changed at any time.`,
        ),
        list(
          `${ways.voice.name}: ${ways.voice.hint}`,
          `${ways.screenReader.name}: ${ways.screenReader.hint}`,
        ),
        paragraph(
          `A button at the top of the page, after the link “${messages.skipToContent}”, goes from one to the other: “${ways.toScreenReader}” or “${ways.toVoice}”. The same question stands in “${messages.settingsTitle}”, under “${groups.groups.listen}”.`,
        ),
        paragraph(
          'Two voices never speak at once: a screen reader says nothing by itself of what Rawi reads. When the voice stops, the screen reader’s cursor stands on the sentence that was read, so that its next line is what follows.',
        ),
      ],
    },
    {
      id: 'screen-off',
      title: 'Listening with the screen off',
      blocks: [
        paragraph(
          `“${settings.engineBuiltIn}” goes on with the screen off. The buttons of the lock screen and of headphones play, pause and move between sections.`,
        ),
        paragraph(
          `The device’s voice falls silent on many phones when the screen goes off. Where “${voiceCheck.handOver}” is on, as it is at first, Rawi’s own voice goes on from the same word. What happens when you come back is chosen in ${inSettings(groups.groups.listen)}.`,
        ),
        paragraph(
          `For listening in bed: “${listening.sleep.title}” in “${listening.title}” says when listening ends.`,
        ),
      ],
    },
    {
      id: 'pace',
      title: 'Pace and pauses',
      blocks: [
        paragraph(
          `The button “${player.pace}” in the reading bar makes reading slower or faster. Rawi remembers the pace and the voice of each article.`,
        ),
        list(
          `“${listening.pace.legend}” in “${listening.title}”: ${Object.values(listening.pace.presets).join(', ')}.`,
          `“${listening.silences.title}”: how long the voice rests after commas, sentences and paragraphs, and at headings.`,
          `“${listening.manner.title}”: the questions “${listening.manner.stopAfter}” and “${listening.manner.repeat}”, for those who learn or write down what they hear.`,
        ),
        paragraph(
          `What is chosen in ${inSettings(groups.groups.pace)} holds for every article without a pace of its own; there is also the button “${groups.hearPace}”.`,
        ),
      ],
    },
    {
      id: 'moving',
      title: 'Moving in an article',
      blocks: [
        list(
          `“${player.previousSentence}” and “${player.nextSentence}” stand beside the play button.`,
          `“${player.previousSection}” and “${player.nextSection}” come after them.`,
          `“${listening.repeatSentence}” says the sentence once more and goes on.`,
          `“${reader.contents}” is a list of the article’s headings; press one to go there.`,
          `“${reader.toSpokenPlace}” appears when the page has moved away from the sentence that is read.`,
        ),
        paragraph(
          'Headings, lists and tables of an article are real ones, so that the usual commands of a screen reader move between them.',
        ),
        paragraph(
          `To hear articles one after the other, put them into the queue with the options button beside each article in the “${messages.libraryTitle}”. “${library.search}” finds an article by any form of a word.`,
        ),
      ],
    },
    {
      id: 'where',
      title: 'Where am I?',
      blocks: [
        paragraph(
          `The button “${ways.where}” tells the section, the place in the article and the time that is left. A screen reader says it when the voice is silent.`,
        ),
      ],
    },
  ];
}
