import {fixture, html} from '@open-wc/testing';
import type {Settings} from '../../../src/core/settings.ts';
import '../../../src/ui/keys/rawi-keys.ts';
import '../../../src/ui/keys/rawi-keys-sheet.ts';
import type {RawiKeys} from '../../../src/ui/keys/rawi-keys.ts';
import type {RawiKeysSheet} from '../../../src/ui/keys/rawi-keys-sheet.ts';
import type {KeyCommand} from '../../../src/core/keys/key-commands.ts';
import {keysMessages} from '../../../src/i18n/keys/keys-catalogue.ts';
import type {Locale} from '../../../src/i18n/locale.ts';
import {arabic, dressPage, named} from '../page.ts';

let styles: Promise<CSSStyleSheet> | undefined;

/** The app’s styles and those of the keys, which need not be among the first that load. */
async function dress(locale: Locale): Promise<void> {
  await dressPage(locale);
  styles ??= fetch(new URL('../../../src/ui/styles/keys.css', import.meta.url))
    .then((response) => response.text())
    .then((text) => new CSSStyleSheet().replace(text));
  const sheet = await styles;
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}

type KeySettings = Pick<Settings, 'shortcuts' | 'keys'>;

/** Every change holds at once, as it does in the app. */
function hold({change, currentTarget}: HTMLElementEventMap['settings-change']): void {
  const target = currentTarget as RawiKeys | RawiKeysSheet;
  target.settings = {...target.settings, ...change};
}

/** The list of keys, as it stands in the settings. */
export async function keyList(
  settings: Partial<KeySettings> = {},
  locale = arabic,
): Promise<RawiKeys> {
  await dress(locale);
  return fixture<RawiKeys>(
    html`<rawi-keys
      .locale=${locale}
      .settings=${{shortcuts: false, keys: {}, ...settings}}
      @settings-change=${hold}
    ></rawi-keys>`,
  );
}

/** The list of keys over an article, open. */
export async function keySheet(locale = arabic): Promise<RawiKeysSheet> {
  await dress(locale);
  const sheet = await fixture<RawiKeysSheet>(
    html`<rawi-keys-sheet
      .locale=${locale}
      .settings=${{shortcuts: false, keys: {}}}
      @settings-change=${hold}
    ></rawi-keys-sheet>`,
  );
  sheet.show();
  return sheet;
}

export const dialogOf = (root: ParentNode) =>
  root.querySelector<HTMLDialogElement>('dialog.key-press')!;

/** The button that changes the key of `command`. */
export function changeButton(root: ParentNode, command: KeyCommand, locale = arabic): HTMLElement {
  const {changeKeyOf, commands} = keysMessages(locale);
  return named(root, changeKeyOf(commands[command]));
}
