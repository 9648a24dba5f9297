import type {ModesMessages} from './modes-messages.ts';

export function arabicModes(): ModesMessages {
  return {
    textOptions: 'خيارات النص',
    remove: 'حذف المقال',
    wholePage: 'عرض المقال كله',
  };
}
