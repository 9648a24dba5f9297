const SENTENCES = [
  'يجلس الرجل العجوز كل صباح أمام البحر ويقرأ في كتاب قديم عن تاريخ المدينة وأهلها،',
  'ثم يغلق الكتاب وينظر إلى السفن وهي تغادر الميناء واحدة بعد أخرى نحو الأفق البعيد،',
  'ويعود إلى بيته قبل الظهر بقليل.',
];

/** Just under 200 characters, the most that an utterance has. */
export const UTTERANCE = SENTENCES.join(' ');

/** About 3,000 characters, four and a half minutes. */
export const ARTICLE: readonly string[] = Array.from({length: 15}, () => UTTERANCE);
