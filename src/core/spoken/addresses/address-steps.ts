import {references} from '../abbreviations/references.ts';
import type {SpokenStep} from '../step.ts';
import {hashtagsAndHandles} from './hashtags-and-handles.ts';
import {replacedAddresses} from './replaced-addresses.ts';
import {webAddresses} from './web-addresses.ts';

/**
 * Addresses on the web, and places in books and letters («ص 25»). All have to be known before
 * their digits are said.
 */
export const ADDRESS_STEPS: readonly SpokenStep[] = [
  replacedAddresses,
  webAddresses,
  hashtagsAndHandles,
  references,
];
