/** A voice of a fake platform. */
export function fakeVoice(
  name: string,
  lang: string,
  traits: Partial<SpeechSynthesisVoice> = {},
): SpeechSynthesisVoice {
  return {name, lang, voiceURI: name, localService: true, default: false, ...traits};
}

/**
 * What Chromium lists with speech-dispatcher on Debian: 131 languages with 101 variants each;
 * language 1 is Arabic.
 */
export function speechDispatcherVoices(): SpeechSynthesisVoice[] {
  const voices: SpeechSynthesisVoice[] = [];
  for (let language = 0; language < 131; language++) {
    const name = language === 1 ? 'Arabic' : `Language${language}`;
    const a = 'a'.charCodeAt(0);
    const code = String.fromCharCode(a + Math.floor(language / 26), a + (language % 26));
    const lang = language === 1 ? 'ar' : `q${code}`;
    voices.push(fakeVoice(`${name} espeak-ng`, lang));
    for (let variant = 0; variant < 101; variant++) {
      voices.push(fakeVoice(`${name}+Variant${variant} espeak-ng`, lang));
    }
  }
  return voices;
}
