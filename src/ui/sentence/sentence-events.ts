/** The reader wants to see how the sentence at the player's place is read. */
export class SentenceOpenEvent extends Event {
  static readonly eventName = 'sentence-open';

  constructor() {
    super(SentenceOpenEvent.eventName, {bubbles: true, composed: true});
  }
}

/** The reader wants to see how the next or the previous sentence is read. */
export class SentenceStepEvent extends Event {
  static readonly eventName = 'sentence-step';
  readonly step: 'next-sentence' | 'previous-sentence';

  constructor(step: SentenceStepEvent['step']) {
    super(SentenceStepEvent.eventName, {bubbles: true, composed: true});
    this.step = step;
  }
}

/** The reader has chosen how a word is vowelled; nothing is kept yet. */
export class WordChoiceEvent extends Event {
  static readonly eventName = 'word-choice';
  readonly written: string;
  readonly spoken: string;

  constructor(written: string, spoken: string) {
    super(WordChoiceEvent.eventName, {bubbles: true, composed: true});
    this.written = written;
    this.spoken = spoken;
  }
}

/** The reader wants to hear something by itself. */
export class HearEvent extends Event {
  static readonly eventName = 'hear';
  readonly text: string;
  /** BCP 47. */
  readonly language: string;

  constructor(text: string, language: string) {
    super(HearEvent.eventName, {bubbles: true, composed: true});
    this.text = text;
    this.language = language;
  }
}

/** The reader has seen enough of how a sentence is read. */
export class SentenceCloseEvent extends Event {
  static readonly eventName = 'sentence-close';

  constructor() {
    super(SentenceCloseEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'word-choice': WordChoiceEvent;
    'sentence-open': SentenceOpenEvent;
    'sentence-step': SentenceStepEvent;
    hear: HearEvent;
    'sentence-close': SentenceCloseEvent;
  }
}
