import type {HelpMessages} from './help-messages.ts';

export function arabicHelp(): HelpMessages {
  return {title: ''};
}
