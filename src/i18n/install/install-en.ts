import {isolate} from '../isolate.ts';
import type {InstallMessages} from './install-messages.ts';
import {englishNotes} from './release-notes-en.ts';

export function englishInstall(): InstallMessages {
  return {
    title: 'Installing Rawi on this device',
    gain: 'Once installed, Rawi opens from its icon in a window of its own, like any other app.',
    install: 'Install',
    installed: 'Rawi is installed on this device.',
    unsupported:
      'This browser does not install apps. You can open Rawi in another one, such as Chrome, Edge or Safari, or keep a bookmark: in the browser too it works with no network.',
    howTo: 'How to install',
    steps: {
      share: [
        'Open the share menu of the browser; it may be inside the menu with three dots.',
        'Choose “Add to Home Screen”.',
        'Press “Add”.',
      ],
      dock: ['Open “File” in the menu bar.', 'Choose “Add to Dock”.'],
      'phone-menu': [
        'Open the menu of the browser, three dots at the edge of the screen.',
        'Choose to install the app or to add it to the home screen.',
        'Agree to the installation.',
      ],
      'address-bar': [
        'Press the install symbol at the end of the address bar, or open the menu of the browser and choose to install this page as an app.',
        'Agree to the installation.',
      ],
      taskbar: [
        'Press the symbol at the end of the address bar that adds the page to the taskbar. Recent versions of Firefox have it.',
      ],
    },

    card: {
      text: 'Rawi can be installed on this device, to open from its icon like any other app.',
      later: 'Later',
      never: 'Do not show this again',
    },

    badge: 'Number of unheard articles on the icon of Rawi',
    badgeHint: 'Shown once Rawi is installed, on devices that allow it.',

    updated: 'Rawi has been updated.',
    whatsNew: 'What is new',
    version: (version) => `Version ${isolate(version)}`,
    notes: englishNotes,
  };
}
