import type {InstallWay} from '../../core/install/install-way.ts';
import type {ReleaseNote} from './release-note.ts';

/** The strings of installing, of the badge and of what is new. */
export interface InstallMessages {
  readonly title: string;
  /** What there is to gain. */
  readonly gain: string;
  readonly install: string;
  readonly installed: string;
  readonly unsupported: string;
  readonly howTo: string;
  /** One step after the other. */
  readonly steps: Readonly<Record<InstallWay, readonly string[]>>;

  readonly card: {
    readonly text: string;
    readonly later: string;
    readonly never: string;
  };

  readonly badge: string;
  readonly badgeHint: string;

  readonly updated: string;
  readonly whatsNew: string;
  readonly version: (version: string) => string;
  /** The newest first. */
  readonly notes: readonly ReleaseNote[];
}
