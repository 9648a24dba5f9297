import {html, nothing, type TemplateResult} from 'lit';
import {SLEEP_MINUTES, type SleepTimer} from '../../core/pace/sleep-timer.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {SleepView} from './listening-view.ts';
import {selectField} from './select-field.ts';

/** When the voice stops for the night, and how long that still is. */
export function sleepField(
  locale: Locale,
  sleep: SleepView | undefined,
  choose: (timer: SleepTimer | undefined) => void,
): TemplateResult {
  const {sleep: messages} = locale.messages.listening;
  const running = sleep?.timer.kind === 'minutes' && sleep.minutesLeft !== undefined;
  const timers: readonly (readonly [string, SleepTimer | undefined, string])[] = [
    ['off', undefined, messages.off],
    ...SLEEP_MINUTES.map(
      (minutes) =>
        [String(minutes), {kind: 'minutes', minutes}, messages.afterMinutes(minutes)] as const,
    ),
    ['section', {kind: 'section'}, messages.section],
    ['article', {kind: 'article'}, messages.article],
  ];
  return html`${selectField(
    {
      id: 'sleep-timer',
      label: messages.label,
      options: timers.map(([value, , label]) => ({value, label})),
      chosen: valueOf(sleep?.timer),
      ...(running ? {describedBy: 'sleep-left'} : {}),
    },
    (value) => choose(timers.find(([each]) => each === value)?.[1]),
  )}
  ${
    running
      ? html`<p class="muted" id="sleep-left">${messages.stopsAfter(sleep.minutesLeft ?? 0)}</p>`
      : nothing
  }`;
}

function valueOf(timer: SleepTimer | undefined): string {
  if (!timer) return 'off';
  return timer.kind === 'minutes' ? String(timer.minutes) : timer.kind;
}
