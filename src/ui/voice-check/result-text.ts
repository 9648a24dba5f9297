import type {DevicePlatform} from '../../core/voice-check/device-platform.ts';
import {INSTALL_GUIDES, type InstallStep} from '../../core/voice-check/install-guide.ts';
import {isolate} from '../../i18n/isolate.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {VoiceCheckView} from './voice-check-view.ts';

/** In one sentence what the device can do, or what reads in its stead. */
export function resultSentence(
  {messages: {voiceCheck}}: Locale,
  {outcome, facts}: Pick<VoiceCheckView, 'outcome' | 'facts'>,
): string {
  if (outcome !== undefined && outcome !== 'heard') return voiceCheck.instead[outcome];
  const {reads, offline, screenOff, words} = voiceCheck.result;
  return [reads, offline[facts.offline], screenOff[facts.screenOff], words[facts.words]].join(' ');
}

/** Everything that a listener is told who may see nothing: the result and how to get a voice. */
export function spokenResult(
  locale: Locale,
  view: Pick<VoiceCheckView, 'outcome' | 'facts' | 'platform'>,
): string {
  const steps = installSteps(locale, view.platform);
  const {installTitle} = locale.messages.voiceCheck;
  const guide = steps.length > 0 ? [`${installTitle}:`, ...steps] : [];
  return [resultSentence(locale, view), ...guide].join('\n');
}

/** The steps to an Arabic voice on `platform` in words; none where they are not known. */
export function installSteps(locale: Locale, platform: DevicePlatform): readonly string[] {
  if (platform === 'other') return [];
  return INSTALL_GUIDES[platform].steps.map((step) => installStep(locale, step));
}

/** Without arrows between the menus, which a voice would read out. */
function installStep({language, messages}: Locale, step: InstallStep): string {
  const {install, menu, nextMenu, and} = messages.voiceCheck;
  const menus = step.menus?.[language].map(menu) ?? [];
  const packages = step.packages?.map(isolate) ?? [];
  const names =
    menus.length > 0 ? menus.reduce((before, name) => nextMenu(before, name)) : list(packages, and);
  return install[step.action](names, step.engine ?? '');
}

function list(names: readonly string[], and: (before: string, after: string) => string): string {
  return names.length > 0 ? names.reduce((before, name) => and(before, name)) : '';
}
