import {isNewer} from '../core/install/is-newer.ts';
import type {Settings} from '../core/settings.ts';
import {VERSION} from '../core/version.ts';
import {installMessages} from '../i18n/install/install-catalogue.ts';
import type {Locale} from '../i18n/locale.ts';
import '../ui/install/rawi-whats-new.ts';
import type {NoticeBoard} from './notice-board.ts';

export interface ReleaseNotesParts {
  readonly settings: () => Pick<Settings, 'seenVersion'>;
  readonly change: (change: Partial<Settings>) => void;
  readonly locale: () => Locale;
  readonly notices: Pick<NoticeBoard, 'show'>;
  /** Runs something as soon as no voice speaks. */
  readonly whenSilent: (action: () => void) => void;
  /** Opens what is new since a version. */
  readonly open: (since: string) => void;
}

/** Says after an update that there is something new, once for each version. */
export function tellWhatIsNew(parts: ReleaseNotesParts, version = VERSION): void {
  const {settings, change, locale, notices, whenSilent, open} = parts;
  const {seenVersion} = settings();
  if (seenVersion === version) return;
  const {notes} = installMessages(locale());
  // To who comes for the first time everything is new.
  const hasNews = seenVersion !== '' && notes.some((note) => isNewer(note.version, seenVersion));
  if (!hasNews) {
    change({seenVersion: version});
    return;
  }
  whenSilent(() => {
    const {updated, whatsNew} = installMessages(locale());
    change({seenVersion: version});
    notices.show(
      {
        id: 'whats-new',
        text: updated,
        action: {label: whatsNew, run: () => open(seenVersion)},
      },
      {stays: true},
    );
  });
}
