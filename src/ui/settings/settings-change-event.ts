import type {Settings} from '../../core/settings.ts';

/** The reader chose something. */
export class SettingsChangeEvent extends Event {
  static readonly eventName = 'settings-change';
  readonly change: Partial<Settings>;

  constructor(change: Partial<Settings>) {
    super(SettingsChangeEvent.eventName, {bubbles: true, composed: true});
    this.change = change;
  }
}

declare global {
  interface HTMLElementEventMap {
    'settings-change': SettingsChangeEvent;
  }
}
