import type {InstallMessages} from './install-messages.ts';

export function arabicInstall(): InstallMessages {
  return {title: ''};
}
