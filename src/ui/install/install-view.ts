import type {InstallWay} from '../../core/install/install-way.ts';

/** Whether Rawi can be installed here, and how. */
export interface InstallView {
  /** `ready`: the browser asks when it is told to; `by-hand`: the listener does it in its menus. */
  readonly state: 'ready' | 'installed' | 'by-hand' | 'unsupported';
  /** Where it is done by hand. */
  readonly way?: InstallWay;
}
