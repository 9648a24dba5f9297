import {expect} from '@open-wc/testing';
import {utteranceSound} from '../../../src/speech/built-in/utterance-sound.ts';
import {wordTimes} from '../../../src/speech/built-in/word-times.ts';
import {plainUtterance} from '../plain-utterance.ts';
import {TestSynthesizer} from './synthesise.ts';

const wordsOf = (text: string) => plainUtterance(text).words.map((word) => word.spoken);
const starts = (text: string, events: [position: number, time: number][], duration = 1000) =>
  wordTimes(
    wordsOf(text),
    events.map(([position, time]) => ({position, time})),
    text,
    duration,
  ).map(({start}) => start);

describe('word times', () => {
  it('takes the times that eSpeak NG measured', () => {
    const times = wordTimes(
      wordsOf('one two'),
      [
        {position: 1, time: 0},
        {position: 5, time: 300},
      ],
      'one two',
      1000,
    );
    expect(times).to.deep.equal([
      {start: 0, estimated: false},
      {start: 300, estimated: false},
    ]);
  });

  it('counts positions in code points, not in UTF-16 units', () => {
    expect(
      starts('𝐚𝐛 cd ef', [
        [1, 0],
        [4, 200],
        [7, 400],
      ]),
    ).to.deep.equal([0, 200, 400]);
  });

  it('takes the first of several events inside a word', () => {
    expect(
      starts('in 1994 he', [
        [1, 0],
        [4, 100],
        [5, 400],
        [5, 600],
        [9, 800],
      ]),
    ).to.deep.equal([0, 100, 800]);
  });

  it('gives an event before a word to that word only where it has none of its own', () => {
    expect(
      starts('a / b', [
        [1, 0],
        [3, 200],
        [5, 500],
      ]),
    ).to.deep.equal([0, 500]);
    expect(
      starts('a / b', [
        [1, 0],
        [3, 200],
      ]),
    ).to.deep.equal([0, 200]);
  });

  it('gives words without an event their share by letters', () => {
    const times = wordTimes(
      wordsOf('aa bbbb cc'),
      [
        {position: 1, time: 100},
        {position: 9, time: 600},
      ],
      'aa bbbb cc',
      1000,
    );
    // (2 + 2) of (2 + 2) + (4 + 2) parts of 500 ms.
    expect(times).to.deep.equal([
      {start: 100, estimated: false},
      {start: 300, estimated: true},
      {start: 600, estimated: false},
    ]);
  });

  it('shares the time before the first event and after the last', () => {
    expect(starts('aa bb', [[4, 600]])).to.deep.equal([0, 600]);
    expect(starts('aa bb', [[1, 200]])).to.deep.equal([200, 600]);
    expect(starts('aa bb', [])).to.deep.equal([0, 500]);
  });

  it('keeps strictly in order whatever the events say', () => {
    const broken: [number, number][][] = [
      [
        [1, 500],
        [4, 200],
        [7, 700],
      ],
      [
        [4, 0],
        [7, 0],
      ],
      [
        [1, 0],
        [4, 0],
        [7, 0],
      ],
      [
        [1, 0],
        [4, 500],
        [7, 500],
      ],
      [
        [7, 5],
        [4, 4],
        [1, 3],
      ],
      [
        [1, 5000],
        [99, 1],
        [0, 7],
      ],
    ];
    for (const events of broken) {
      const times = starts('aa bb cc', events);
      expect(times).to.have.length(3);
      expectAscending(times, 1000);
    }
  });
});

function expectAscending(times: readonly number[], duration: number): void {
  times.forEach((time, index) => {
    expect(time, `word ${index}`).to.be.at.least(0).and.below(duration);
    if (index > 0) expect(time, `word ${index}`).to.be.above(times[index - 1]!);
  });
}

describe('word times of real speech', () => {
  const sentences = [
    'وصل القطار إلى المحطة في الموعد المحدد تمامًا، ثم غادر بعد دقائق قليلة.',
    'بدأ عام 1994 وانتهى في 12/03/2020 بنسبة 45.5% و٣٫١٤ من المليون.',
    'قال «نعم، سأذهب غدًا» ثم مات سنة 322 ق.م في اليونان القديمة.',
    'اشترت شركة Google Maps تطبيق WhatsApp بمبلغ 19 مليار دولار (تقريبًا).',
    'ذَهَبَ الوَلَدُ إِلَى المَدرَسَةِ سَرِيعًا - ثُمَّ عَادَ إلى البَيْتِ.',
    'في من على عن إلى ما لا هو هي أو أن إن قد لم لن',
    'سأله: «لماذا؟!» فأجابه… «لا أعلم»؛ وخرج.',
    'يبلغ السعر 1,250.75 $ أو 3 × 4 = 12 & <5> في اليوم 1/2.',
    'كتب إلى name@example.com في الساعة 10:30 من يوم 05-06-1967.',
    'الـــسّلام عليكم 😀 ورحمة الله 🎉🎉 وبركاته',
  ];
  const synthesizer = new TestSynthesizer();
  after(() => synthesizer.dispose());

  for (const sentence of sentences) {
    it(`times every word of «${sentence}»`, async () => {
      const utterance = plainUtterance(sentence);
      const synthesis = await synthesizer.speak(sentence);
      const sound = utteranceSound(utterance, synthesis);
      const duration = (sound.samples.length * 1000) / sound.sampleRate;
      expect(sound.words).to.have.length(utterance.words.length);
      expectAscending(
        sound.words.map(({start}) => start),
        duration,
      );
      const measured = sound.words.filter(({estimated}) => !estimated);
      expect(measured.length).to.be.at.least(Math.ceil(utterance.words.length * 0.7));
    });
  }

  it('finds the words where they can be heard', async () => {
    // A comma makes a silence; the word behind it begins where the silence ends.
    const utterance = plainUtterance('جاء المدير مبكرًا، ثم بدأ الاجتماع.');
    const sound = utteranceSound(utterance, await synthesizer.speak(utterance.spoken));
    const silence = longestSilence(sound.samples, sound.sampleRate);
    expect(sound.words[3]!.start).to.be.closeTo(silence.end, 60);
    expect(sound.words[2]!.start).to.be.below(silence.start - 100);
  });
});

function longestSilence(samples: Int16Array, sampleRate: number): {start: number; end: number} {
  let longest = {start: 0, end: 0};
  let start = 0;
  samples.forEach((sample, index) => {
    if (Math.abs(sample) <= 100) return;
    if (index - start > longest.end - longest.start) longest = {start, end: index};
    start = index + 1;
  });
  const milliseconds = (count: number) => (count * 1000) / sampleRate;
  return {start: milliseconds(longest.start), end: milliseconds(longest.end)};
}
