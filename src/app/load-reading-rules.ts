import {idle} from '../ui/idle.ts';

/**
 * The larger parts of the reading rules. Their expressions are many, and a browser reads each as
 * soon as it is made: all of them in one task would leave a slow phone without an answer for a
 * quarter of a second (`npm run bench -- lighthouse`).
 */
const parts = [
  () => import('../core/spoken/cleaning/cleaning-steps.ts'),
  () => import('../core/spoken/addresses/address-steps.ts'),
  () => import('../core/spoken/counting/counting-steps.ts'),
  () => import('../core/spoken/dates/date-steps.ts'),
  () => import('../core/spoken/measures/measure-steps.ts'),
  () => import('../core/spoken/abbreviations/abbreviation-steps.ts'),
  () => import('../core/spoken/symbols/symbol-steps.ts'),
  () => import('./reading-rules.ts'),
];

/** Fetches the reading rules in quiet moments, so that no article waits for them. */
export async function loadReadingRules(): Promise<void> {
  for (const load of parts) {
    await idle();
    await load();
  }
}
