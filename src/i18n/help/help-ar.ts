import {arabicDeviceSections} from './device-sections-ar.ts';
import type {GuideNames} from './help-catalogue.ts';
import type {HelpMessages} from './help-messages.ts';
import {arabicListeningSections} from './listening-sections-ar.ts';
import {arabicTextSections} from './text-sections-ar.ts';

/** The guide in Arabic. */
export function arabicHelp(names: GuideNames): HelpMessages {
  return {
    title: 'دليل المستمع',
    intro: 'يحفظ راوي المقالات على الجهاز ويقرؤها بصوت مسموع. وهذا دليل قصير لما فيه.',
    contents: 'أقسام الدليل',
    sections: [
      ...arabicListeningSections(names),
      ...arabicTextSections(names),
      ...arabicDeviceSections(names),
    ],
  };
}
