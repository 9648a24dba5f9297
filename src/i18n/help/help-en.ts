import type {HelpMessages} from './help-messages.ts';

export function englishHelp(): HelpMessages {
  return {title: ''};
}
