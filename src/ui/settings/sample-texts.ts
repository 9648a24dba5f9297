/** What a voice says to be heard as it was chosen: long enough to be known by. */
export const VOICE_SAMPLE = 'هكذا يُسمع المقال بالصوت الذي اختير له.';

/** The same for the pace: with a comma, and two ends of sentences. */
export const PACE_SAMPLE = 'هذه جملة أولى، فيها فاصلة. وهذه جملة ثانية بعدها. ثم تنتهي القراءة.';

/** A written text for each choice of how writing is read, in which the choice shows. */
export const WRITTEN_SAMPLES = {
  monthNames: 'صدر الكتاب في 15/3/2024.',
  dateOrder: 'صدر الكتاب في 3/9/2024.',
  acronyms: 'ذكرت ذلك قناة CNN أمس.',
  foreign: 'كتب ذلك Victor Hugo في رسالة.',
  emoji: 'وصل الكتاب 📚 اليوم.',
  endings: 'هَذِهِ مَدْرَسَةُ الْقَرْيَةِ.',
} as const;
