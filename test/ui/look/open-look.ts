import {fixture, html} from '@open-wc/testing';
import {applyAppearance} from '../../../src/app/appearance.ts';
import {DEFAULT_SETTINGS, type Settings} from '../../../src/core/settings.ts';
import type {Locale} from '../../../src/i18n/locale.ts';
import '../../../src/ui/look/rawi-look.ts';
import type {RawiLook} from '../../../src/ui/look/rawi-look.ts';
import {arabic, dressPage} from '../page.ts';

/** The fields with their sample; what is chosen holds at once, as in the app. */
export async function openLook(
  changes: Partial<Settings> = {},
  locale: Locale = arabic,
): Promise<RawiLook> {
  await dressPage(locale);
  const settings = {...DEFAULT_SETTINGS, ...changes};
  applyAppearance({locale, settings});
  const element = await fixture<RawiLook>(
    html`<rawi-look .locale=${locale} .settings=${settings}></rawi-look>`,
  );
  element.addEventListener('settings-change', ({change}) => {
    const next = {...(element.settings as Settings), ...change};
    element.settings = next;
    applyAppearance({locale, settings: next});
  });
  return element;
}
