/** The listener chose a voice for the open article. */
export class ArticleVoiceEvent extends Event {
  static readonly eventName = 'article-voice';
  /** The id of a voice; `''` for the one of the settings, `'built-in'` for Rawi's own. */
  readonly voice: string;

  constructor(voice: string) {
    super(ArticleVoiceEvent.eventName, {bubbles: true, composed: true});
    this.voice = voice;
  }
}

declare global {
  interface HTMLElementEventMap {
    'article-voice': ArticleVoiceEvent;
  }
}
