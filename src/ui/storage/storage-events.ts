/** The listener wants the browser to promise that it keeps the library. */
export class StorageKeepEvent extends Event {
  static readonly eventName = 'storage-keep';

  constructor() {
    super(StorageKeepEvent.eventName, {bubbles: true, composed: true});
  }
}

/** The listener wants everything deleted, and has been told what that is. */
export class StorageClearEvent extends Event {
  static readonly eventName = 'storage-clear';

  constructor() {
    super(StorageClearEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'storage-keep': StorageKeepEvent;
    'storage-clear': StorageClearEvent;
  }
}
