import type {InstallMessages} from './install-messages.ts';

export function englishInstall(): InstallMessages {
  return {title: ''};
}
