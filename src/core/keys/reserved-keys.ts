/** Who takes single keys before the page does, or instead of it. */
export type KeyOwner = 'nvda' | 'jaws' | 'voiceover' | 'talkback' | 'orca' | 'browser';

/** Keys that somebody else uses without a modifier. */
export interface ReservedKeys {
  readonly owner: KeyOwner;
  /** Characters as typed on a keyboard of the United States, or the names of `KeyboardEvent.key`. */
  readonly keys: readonly string[];
  /** What they do there. */
  readonly use: string;
  readonly source: string;
}

const characters = (text: string): readonly string[] => Array.from(text);

/**
 * The single keys of screen readers while they browse a page, and of browsers. Where a source does
 * not say which letters are free, all are held to be taken.
 */
export const RESERVED_KEYS: readonly ReservedKeys[] = [
  {
    owner: 'nvda',
    keys: characters('abcdefghiklmnopqrstuvwx'),
    use: 'next element of a kind, in browse mode',
    source: 'https://download.nvaccess.org/documentation/userGuide.html#SingleLetterNavigation',
  },
  {
    owner: 'nvda',
    keys: characters('123456789'),
    use: 'next heading of a level, in browse mode',
    source: 'https://download.nvaccess.org/documentation/userGuide.html#SingleLetterNavigation',
  },
  {
    owner: 'nvda',
    keys: [','],
    use: 'past the end of a list or table, in browse mode',
    source: 'https://download.nvaccess.org/documentation/userGuide.html#SingleLetterNavigation',
  },
  {
    owner: 'jaws',
    keys: characters("abcdefghijklmnopqrstuvxz'-/;"),
    use: 'next element of a kind, with the virtual cursor',
    source: 'https://www.freedomscientific.com/training/jaws/hotkeys/',
  },
  {
    owner: 'jaws',
    keys: characters('123456'),
    use: 'next heading of a level, with the virtual cursor',
    source: 'https://www.freedomscientific.com/training/jaws/hotkeys/',
  },
  {
    owner: 'voiceover',
    keys: characters('abcdefghijklmnopqrstuvwxyz123456'),
    use: 'single-key Quick Nav, in which every letter can have a command',
    source:
      'https://www.applevis.com/guides/macos-voiceover/understanding-and-using-voiceovers-commanders',
  },
  {
    owner: 'talkback',
    keys: [],
    use: 'each of its commands has Alt or the Action key',
    source:
      'https://github.com/google/talkback/blob/main/talkback/src/main/java/com/google/android/accessibility/talkback/keyboard/DefaultKeyComboModel.java',
  },
  {
    owner: 'orca',
    keys: characters('abcdeghiklmopqrstuvx'),
    use: 'next element of a kind, in browse mode',
    source: 'https://help.gnome.org/users/orca/stable/commands_structural_navigation.html',
  },
  {
    owner: 'orca',
    keys: characters('123456'),
    use: 'next heading of a level, in browse mode',
    source: 'https://help.gnome.org/users/orca/stable/commands_structural_navigation.html',
  },
  {
    owner: 'orca',
    keys: ['y', ','],
    use: 'last live region, past the end of a list or table',
    source: 'https://gitlab.gnome.org/GNOME/orca/-/blob/43.1/src/orca/structural_navigation.py',
  },
  {
    owner: 'browser',
    keys: ["'", '/'],
    use: 'Quick Find in Firefox',
    source: 'https://support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly',
  },
  {
    owner: 'browser',
    keys: [' '],
    use: 'scrolls by a screen, presses the button that has the focus',
    source: 'https://support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly',
  },
  {
    owner: 'browser',
    keys: Array.from({length: 12}, (_, index) => `F${index + 1}`),
    use: 'help, find again, address bar, reload, caret browsing, full screen',
    source: 'https://support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly',
  },
];

/** Those who use `key` (as {@link ReservedKeys} writes it), each once. */
export function ownersOf(key: string): readonly KeyOwner[] {
  const owners = RESERVED_KEYS.filter(({keys}) => keys.includes(key)).map(({owner}) => owner);
  return [...new Set(owners)];
}
