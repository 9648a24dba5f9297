import {expect} from '@open-wc/testing';
import {builtInVoices, espeakVoice} from '../../../src/speech/built-in/built-in-voices.ts';
import {loudness, pitchOf, TestSynthesizer} from './synthesise.ts';

describe('eSpeak NG in its worker', () => {
  const synthesizer = new TestSynthesizer();
  after(() => synthesizer.dispose());

  it('speaks Latin words inside Arabic, and speaks them in English', async () => {
    const text = 'استخدم تطبيق Google اليوم';
    const synthesis = await synthesizer.speak(text);
    const position = text.indexOf('Google') + 1;
    const index = synthesis.words.findIndex((word) => word.position === position);
    const {time} = synthesis.words[index]!;
    const next = synthesis.words[index + 1]!.time;
    const whole = (synthesis.samples.length * 1000) / synthesis.sampleRate;
    // One word of two syllables; letter by letter it would be six words and two seconds.
    expect(next - time).to.be.within(200, 800);
    expect(loudness(synthesis, time, next)).to.be.above(0.5 * loudness(synthesis, 0, whole));
  });

  it('gives number words their vowels, and tells its words by the text as it was', async () => {
    const text = 'اشترى ثلاثة كتب وخمسة أقلام';
    const bare = 'خمسون';
    const marked = 'خَمْسُون';
    const [said, own, given] = await Promise.all(
      [text, bare, marked].map((each) => synthesizer.speak(each)),
    );
    // Bare, the voice would say consonants alone.
    const length = given!.samples.length;
    expect(own!.samples.length).to.be.closeTo(length, length / 100);
    for (const word of ['ثلاثة', 'كتب', 'وخمسة', 'أقلام']) {
      const positions = said!.words.map(({position}) => position);
      expect(positions, word).to.include(text.indexOf(word) + 1);
    }
  });

  it('takes no text for markup', async () => {
    const marked = await synthesizer.speak('قبل <b>كلمة</b> & بعد', 'ar');
    const plain = await synthesizer.speak('قبل  b كلمة  b    بعد', 'ar');
    expect(marked.words.length).to.be.at.least(5);
    expect(marked.words.at(-1)!.position).to.equal('قبل <b>كلمة</b> & '.length + 1);
    expect(plain.words.at(-1)!.time).to.be.above(0);
  });

  it('speaks at a natural pace: 9 to 13 Arabic letters a second', async () => {
    const text = 'يجلس الرجل العجوز كل صباح أمام البحر ويقرأ في كتاب قديم عن تاريخ المدينة';
    const {samples, sampleRate} = await synthesizer.speak(text);
    expect(text.length / (samples.length / sampleRate)).to.be.within(9, 13);
  });

  for (const voice of [...builtInVoices('ar'), ...builtInVoices('en')]) {
    it(`has the voice ${voice.id}, which sounds like no other`, async () => {
      const text = voice.language === 'ar' ? 'صباح الخير' : 'Good morning, my little brother';
      const own = await synthesizer.speak(text, voice.language, voice.id);
      expect(loudness(own, 100, 400)).to.be.above(300);
      for (const other of builtInVoices(voice.language)) {
        if (other.id === voice.id) continue;
        const theirs = await synthesizer.speak(text, other.language, other.id);
        const same =
          own.samples.length === theirs.samples.length &&
          own.samples.every((sample, index) => sample === theirs.samples[index]);
        expect(same, other.id).to.equal(false);
      }
    });
  }

  it('speaks higher with every step of pitch, and keeps its pace', async () => {
    const text = 'ااااا ممممم';
    const heights: number[] = [];
    for (const pitch of [0.5, 0.7, 0.9, 1, 1.2, 1.5, 2]) {
      const voice = espeakVoice('ar', text, undefined, pitch);
      const {samples, sampleRate} = await synthesizer.client.synthesise(text, voice, true).result;
      const from = Math.round(samples.length * 0.3);
      heights.push(pitchOf(samples.subarray(from, from + 2000), sampleRate));
      expect(samples.length / sampleRate).to.be.closeTo(1.4, 0.12);
    }
    heights.slice(1).forEach((height, index) => expect(height).to.be.above(heights[index]! + 3));
    expect(heights[0]! / heights[3]!).to.be.within(0.5, 0.7);
    expect(heights.at(-1)! / heights[3]!).to.be.within(1.6, 2);
  });

  it('never speaks what was cancelled before its turn', async () => {
    const ask = (text: string) =>
      synthesizer.client.synthesise(text, espeakVoice('ar', text), false);
    const cancelled = ask('ملغى');
    let came = false;
    cancelled.cancel();
    void cancelled.result.then(() => (came = true));
    await ask('لاحقًا').result;
    expect(came).to.equal(false);
  });
});

describe('the voices of the built-in voice', () => {
  it('speaks an unknown language by the script it is written in', () => {
    expect(espeakVoice('fa', 'سلام دنیا').name).to.equal('ar');
    expect(espeakVoice('fr', 'bonjour').name).to.equal('gmw/en-US');
    expect(espeakVoice('und', 'مرحبا').name).to.equal('ar');
  });

  it('lets the chosen speaker speak the other language too', () => {
    const woman = builtInVoices('ar')[1]!.id;
    expect(espeakVoice('ar-EG', 'نص', woman).name).to.equal('ar+Annie');
    expect(espeakVoice('en-GB', 'text', woman).name).to.equal('gmw/en+Annie');
  });
});
