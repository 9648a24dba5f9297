import type {BlockId} from '../../core/article/article.ts';

/** The reader tapped a place in the text: reading goes on from its sentence. */
export class StartHereEvent extends Event {
  static readonly eventName = 'start-here';
  readonly block: BlockId;
  readonly offset: number;

  constructor(block: BlockId, offset: number) {
    super(StartHereEvent.eventName, {bubbles: true, composed: true});
    this.block = block;
    this.offset = offset;
  }
}

declare global {
  interface HTMLElementEventMap {
    'start-here': StartHereEvent;
  }
}
