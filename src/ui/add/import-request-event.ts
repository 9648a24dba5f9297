import type {ImportInput} from '../../import/import-article.ts';

/** The reader hands in something that is to become an article. */
export class ImportRequestEvent extends Event {
  static readonly eventName = 'import-request';
  readonly input: ImportInput;

  constructor(input: ImportInput) {
    super(ImportRequestEvent.eventName, {bubbles: true, composed: true});
    this.input = input;
  }
}

declare global {
  interface HTMLElementEventMap {
    'import-request': ImportRequestEvent;
  }
}
