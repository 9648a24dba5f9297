import type {BlockId} from '../../core/article/article.ts';

/** The reader goes to the section that begins at `block`. */
export class SectionChoiceEvent extends Event {
  static readonly eventName = 'section-choice';
  readonly block: BlockId;

  constructor(block: BlockId) {
    super(SectionChoiceEvent.eventName, {bubbles: true, composed: true});
    this.block = block;
  }
}

declare global {
  interface HTMLElementEventMap {
    'section-choice': SectionChoiceEvent;
  }
}
