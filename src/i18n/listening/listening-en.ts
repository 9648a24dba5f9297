import type {Format} from '../format.ts';
import {plural} from '../plural.ts';
import {hoursAndMinutes} from './hours-and-minutes.ts';
import type {ListeningMessages} from './listening-messages.ts';

export function englishListening({number}: Format): ListeningMessages {
  const counted = (count: number, one: string, other: string) =>
    count === 0 ? '' : `${number(count)} ${plural('en', count, {one, other})}`;
  const duration = (count: number) => {
    const {hours, minutes} = hoursAndMinutes(count);
    return [counted(hours, 'hour', 'hours'), counted(minutes, 'minute', 'minutes')]
      .filter(Boolean)
      .join(' ');
  };

  return {
    title: 'Listening options',
    repeatSentence: 'Repeat the sentence',
    timeLeft: (count) => (count < 1 ? 'Less than a minute left' : `About ${duration(count)} left`),
    forThisArticle: 'Pace and voice hold for this article alone, the rest for all articles.',

    pace: {
      title: 'Pace',
      legend: 'Way of reading',
      presets: {learning: 'Learning', calm: 'Calm', normal: 'Normal', fast: 'Fast'},
      learningHint: 'Slow, and after each sentence a silence long enough to say it again.',
      own: 'My own',
      byHand: 'Set by hand',
      keep: 'Keep pace and silences as my own',
      rate: 'Pace',
    },

    voice: {
      title: 'Voice',
      choice: 'Voice for this article',
      asInSettings: 'As in the settings',
      pitch: 'Pitch',
      volume: 'Volume',
    },

    silences: {
      title: 'Silences',
      comma: 'After a comma',
      sentence: 'After a sentence',
      paragraph: 'After a paragraph',
      heading: 'Before and after a heading',
      scaled: 'Silences shrink and grow with the pace',
      seconds: (seconds) =>
        seconds === 0
          ? 'no silence'
          : `${number(seconds)} ${plural('en', seconds, {one: 'second', other: 'seconds'})}`,
    },

    manner: {
      title: 'Stops and repeats',
      stopAfter: 'When does the voice stop by itself?',
      stopAfterArticle: 'At the end of the article',
      stopAfterParagraph: 'After each paragraph',
      stopAfterSentence: 'After each sentence',
      repeat: 'How often is each sentence read?',
      times: (times) => (times === 1 ? 'Once' : times === 2 ? 'Twice' : `${number(times)} times`),
    },

    sleep: {
      title: 'Sleep timer',
      label: 'When does listening end?',
      off: 'No timer',
      afterMinutes: (minutes) => `After ${duration(minutes)}`,
      section: 'At the end of this section',
      article: 'At the end of the article',
      stopsAfter: (count) => `Stops in ${count < 1 ? 'less than a minute' : duration(count)}`,
      stopsAtSection: 'Stops at the end of the section',
      stopsAtArticle: 'Stops at the end of the article',
    },

    structure: {
      title: 'What is read',
      legend: 'What is read of an article?',
      presets: {text: 'The text alone', article: 'The article', everything: 'Everything'},
      textHint: 'Without pictures, tables and footnotes.',
      articleHint: 'With tables, and with the descriptions and captions of pictures.',
      everythingHint: 'And each part is announced: heading, quote, picture.',
      byHand: 'As chosen for each part',
      each: 'Choose for each part',
      parts: {
        headings: 'Headings',
        lists: 'Lists',
        quotes: 'Quotes',
        captions: 'Captions of pictures',
        images: 'Descriptions of pictures',
        tables: 'Tables',
        code: 'Code',
        links: 'Pointers to other articles',
        footnotes: 'Numbers of footnotes',
        addresses: 'Web and mail addresses',
      },
      treatments: {read: 'Read', announce: 'Announced', skip: 'Not read'},
    },

    queueGoesOn: 'Go on with the next article of the queue',
  };
}
