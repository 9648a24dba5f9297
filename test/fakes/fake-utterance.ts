/** An utterance of a fake platform: all that the engine sets and hears, none of the sound. */
export class FakeUtterance extends EventTarget {
  readonly text: string;
  lang = '';
  voice: SpeechSynthesisVoice | null = null;
  rate = 1;
  pitch = 1;
  volume = 1;

  constructor(text: string) {
    super();
    this.text = text;
  }

  /** Tells the listeners of something that happened to it. */
  tell(type: 'start' | 'end' | 'error' | 'boundary', details: object = {}): void {
    this.dispatchEvent(Object.assign(new Event(type), {utterance: this, name: '', ...details}));
  }
}
