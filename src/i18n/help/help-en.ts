import {englishDeviceSections} from './device-sections-en.ts';
import type {GuideNames} from './help-catalogue.ts';
import type {HelpMessages} from './help-messages.ts';
import {englishListeningSections} from './listening-sections-en.ts';
import {englishTextSections} from './text-sections-en.ts';

/** The guide in English. */
export function englishHelp(names: GuideNames): HelpMessages {
  return {
    title: 'The listener’s guide',
    intro: 'Rawi keeps articles on the device and reads them aloud. This is a short guide to it.',
    contents: 'Sections of the guide',
    sections: [
      ...englishListeningSections(names),
      ...englishTextSections(names),
      ...englishDeviceSections(names),
    ],
  };
}
