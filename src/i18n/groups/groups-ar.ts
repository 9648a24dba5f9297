import type {GroupsMessages} from './groups-messages.ts';

export function arabicGroups(): GroupsMessages {
  return {title: ''};
}
