import type {BlockId} from '../../core/article/article.ts';

/** A screen reader, or the reader's own eyes, have come to a place in the text. */
export class PlaceReadEvent extends Event {
  static readonly eventName = 'place-read';
  readonly block: BlockId;
  /** In UTF-16 code units of the block's text. */
  readonly offset: number;

  constructor(block: BlockId, offset: number) {
    super(PlaceReadEvent.eventName, {bubbles: true, composed: true});
    this.block = block;
    this.offset = offset;
  }
}

declare global {
  interface HTMLElementEventMap {
    'place-read': PlaceReadEvent;
  }
}
