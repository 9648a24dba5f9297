import {heading, list, paragraph, steps} from './guide-blocks.ts';
import type {GuideNames} from './help-catalogue.ts';
import type {GuideSection} from './help-messages.ts';

const fromDocuments = 'no, from documents';

/** Installing, keeping, what works where, and what to do where it does not. */
export function englishDeviceSections({locale, groups}: GuideNames): readonly GuideSection[] {
  const {messages} = locale;
  const {settings, voiceCheck, errors} = messages;
  const {platforms} = voiceCheck;
  const inSettings = (group: string) => `“${messages.settingsTitle}”, under “${group}”`;
  const {storage, privacy} = groups;
  return [
    {
      id: 'installing',
      title: 'Installing Rawi',
      blocks: [
        paragraph(
          `Rawi works in the browser without being installed, and with no network after the first visit. Installed it has an icon and a window of its own, and its articles are safer. “${messages.settingsTitle}” has a button for it under “${groups.groups.app}” where the browser allows that.`,
        ),
        heading(platforms.android),
        steps(
          'Open the menu of Chrome, the three dots.',
          'Choose “Install app” or “Add to home screen”.',
        ),
        heading(platforms.ios),
        steps('Open Rawi in Safari.', 'Press the share button.', 'Choose “Add to Home Screen”.'),
        heading(platforms.windows),
        steps(
          'Open Rawi in Chrome or Edge.',
          'Press the install sign at the end of the address bar.',
        ),
        heading(platforms.macos),
        steps(
          'In Safari: the menu “File”, then “Add to Dock”.',
          'In Chrome: the install sign at the end of the address bar.',
        ),
        heading(platforms.linux),
        steps(
          'Open Rawi in Chrome or Chromium.',
          'Press the install sign at the end of the address bar.',
        ),
      ],
    },
    {
      id: 'storage',
      title: 'Storage and privacy',
      blocks: [
        paragraph(privacy.nothingLeaves),
        paragraph(
          `A voice that sends the text to its maker reads nothing before you have agreed, and the consent is taken back in ${inSettings(groups.groups.privacy)}.`,
        ),
        paragraph(
          `The browser may delete what it keeps when the device runs out of space, or on an iPhone when Rawi has not been used for long. In ${inSettings(groups.groups.storage)}, there is the button “${storage.keep}”, and “${storage.clear}”, which cannot be undone. Clearing the browser’s data deletes the articles too.`,
        ),
      ],
    },
    {
      id: 'devices',
      title: 'What works on which device',
      blocks: [
        paragraph(
          'Rawi’s own voice is the same on every device: it works with no network, lights every word and goes on with the screen off. The device’s voice differs:',
        ),
        {
          kind: 'table',
          caption: 'The device’s voice on different devices',
          head: ['Device', 'Arabic voice', 'Screen off', 'Words lit', 'Tried on a device?'],
          rows: [
            [
              platforms.android,
              'from the system’s settings; may have to be downloaded',
              'silent in Chrome; Rawi’s voice goes on',
              'by estimate',
              fromDocuments,
            ],
            [
              platforms.ios,
              'comes with the system',
              'may fall silent; Rawi’s voice goes on',
              'every word',
              fromDocuments,
            ],
            [
              platforms.windows,
              'with the Arabic language pack; Edge has voices that send the text',
              'does not apply',
              'every word',
              fromDocuments,
            ],
            [
              platforms.macos,
              'comes with the system',
              'does not apply',
              'every word',
              fromDocuments,
            ],
            [
              platforms.chromeos,
              'comes with the system',
              'does not apply',
              'not known',
              fromDocuments,
            ],
            [
              platforms.linux,
              'after installing packages; it is the same as Rawi’s own',
              'does not apply',
              'by estimate',
              'yes, in Chromium and Firefox',
            ],
          ],
        },
        paragraph(
          'What is said to be from documents was concluded from what browser makers and others have published. It was not tried on a real device, and a device may differ. The short check knows better: ' +
            `“${voiceCheck.open}” in ${inSettings(groups.groups.listen)}.`,
        ),
        heading('Screen readers'),
        list(
          'Orca with Firefox on Linux: tried, and tried again with every version.',
          'NVDA, JAWS, VoiceOver and TalkBack: not tried yet; Rawi follows what their documents say.',
        ),
      ],
    },
    {
      id: 'trouble',
      title: 'When something does not work',
      blocks: [
        heading('Nothing can be heard'),
        list(
          'See that neither the device nor this window is muted.',
          `Choose “${settings.engineBuiltIn}” under “${settings.engine}” in ${inSettings(groups.groups.listen)}.`,
          `Try “${voiceCheck.open}” in the same place.`,
        ),
        heading('The voice reads Arabic as another language'),
        paragraph(
          `The device has no Arabic voice. “${voiceCheck.open}” tells how to install one; until then, “${settings.engineBuiltIn}” reads.`,
        ),
        heading('Reading stops by itself'),
        list(
          `Another window may have taken the voice. ${errors['voice-interrupted'].remedy}`,
          'On some phones, power saving stops the browser. Exempting it in the phone’s settings keeps the voice.',
        ),
        heading('An article is incomplete, or has in it what is not part of it'),
        paragraph('Paste the text of the article alone instead of the saved page.'),
        heading('The articles have gone'),
        paragraph(
          'Articles are kept in the browser in which they were added. They do not appear in another browser or in a private window, and they are deleted with the browser’s data.',
        ),
      ],
    },
  ];
}
