import type {GroupsMessages} from './groups-messages.ts';

export function englishGroups(): GroupsMessages {
  return {title: ''};
}
