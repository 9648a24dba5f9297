import type {DevicePlatform} from './device-platform.ts';

/** The systems on which it is known how an Arabic voice is installed. */
export type GuidedPlatform = Exclude<DevicePlatform, 'other'>;

/** The names of menus from the outermost inwards, as the system writes them. */
export interface MenuPath {
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

/** What is done at a step; the catalogue has the words for it. */
export type InstallAction =
  /** Goes to the menus. */
  | 'open'
  /** Sets the engine in the menu, where the phone's own speaks no Arabic. */
  | 'choose-engine'
  /** Through the button beside the engine into the menus, and takes a voice. */
  | 'engine-data'
  /** Takes a voice from the menus. */
  | 'download'
  /** Sets the voice of the language. */
  | 'choose-voice'
  /** Installs the packages. */
  | 'packages'
  /** Starts the browser anew, which reads its voices once. */
  | 'restart';

export interface InstallStep {
  readonly action: InstallAction;
  readonly menus?: MenuPath;
  /** What the engine is called in every language. */
  readonly engine?: string;
  /** Names of packages. */
  readonly packages?: readonly string[];
}

/** What to know beside the steps. */
export type InstallNote =
  /** Apple calls its menu otherwise since version 26, and its browsers see no added voices. */
  | 'apple-phone'
  | 'apple-computer'
  /** Edge has voices of its own, which are remote. */
  | 'edge'
  /** The free voice there is the one that Rawi has inside. */
  | 'same-voice';

export interface InstallGuide {
  readonly steps: readonly InstallStep[];
  readonly note?: InstallNote;
}

const restart: InstallStep = {action: 'restart'};
const googleEngine: readonly InstallStep[] = [
  {
    action: 'choose-engine',
    menus: {ar: ['المحرّك المفضّل'], en: ['Preferred engine']},
    engine: 'Google',
  },
  {
    action: 'engine-data',
    menus: {ar: ['تثبيت البيانات الصوتية', 'العربية'], en: ['Install voice data', 'Arabic']},
  },
  restart,
];

/**
 * How an Arabic voice gets onto a device. The menus are those of Android 15 with Google's settings,
 * One UI 7, iOS and macOS 26 (in Arabic as before 26), Windows 11 and ChromeOS; other makers of
 * Android phones name some of theirs otherwise.
 */
export const INSTALL_GUIDES: Readonly<Record<GuidedPlatform, InstallGuide>> = {
  android: {
    steps: [
      {
        action: 'open',
        menus: {
          ar: ['الإعدادات', 'إمكانية الوصول', 'تحويل النص إلى كلام'],
          en: ['Settings', 'Accessibility', 'Text-to-speech output'],
        },
      },
      ...googleEngine,
    ],
  },
  samsung: {
    steps: [
      {
        action: 'open',
        menus: {
          ar: ['الإعدادات', 'الإدارة العامة', 'تحويل النص إلى كلام'],
          en: ['Settings', 'General management', 'Text-to-speech'],
        },
      },
      ...googleEngine,
    ],
  },
  ios: {
    steps: [
      {
        action: 'open',
        menus: {
          ar: ['الإعدادات', 'تسهيلات الاستخدام', 'المحتوى المنطوق'],
          en: ['Settings', 'Accessibility', 'Read & Speak'],
        },
      },
      {action: 'download', menus: {ar: ['الأصوات', 'العربية'], en: ['Voices', 'Arabic']}},
      restart,
    ],
    note: 'apple-phone',
  },
  windows: {
    steps: [
      {
        action: 'open',
        menus: {
          ar: ['الإعدادات', 'الوقت واللغة', 'الكلام'],
          en: ['Settings', 'Time & language', 'Speech'],
        },
      },
      {
        action: 'download',
        menus: {
          ar: ['إدارة الأصوات', 'إضافة أصوات', 'العربية'],
          en: ['Manage voices', 'Add voices', 'Arabic'],
        },
      },
      restart,
    ],
    note: 'edge',
  },
  macos: {
    steps: [
      {
        action: 'open',
        menus: {
          ar: ['إعدادات النظام', 'تسهيلات الاستخدام', 'المحتوى المنطوق'],
          en: ['System Settings', 'Accessibility', 'Read & Speak'],
        },
      },
      {
        action: 'download',
        menus: {
          ar: ['صوت النظام', 'إدارة الأصوات', 'العربية'],
          en: ['System voice', 'Manage Voices', 'Arabic'],
        },
      },
      restart,
    ],
    note: 'apple-computer',
  },
  chromeos: {
    steps: [
      {
        action: 'open',
        menus: {
          ar: ['الإعدادات', 'إمكانية الوصول', 'تحويل النص إلى كلام'],
          en: ['Settings', 'Accessibility', 'Text-to-Speech'],
        },
      },
      {action: 'choose-voice', menus: {ar: ['العربية'], en: ['Arabic']}},
      restart,
    ],
  },
  linux: {
    steps: [{action: 'packages', packages: ['speech-dispatcher', 'espeak-ng']}, restart],
    note: 'same-voice',
  },
};

/** The guides with the one for `platform` before the others. */
export function guidesFor(platform: DevicePlatform): readonly GuidedPlatform[] {
  const all = Object.keys(INSTALL_GUIDES) as GuidedPlatform[];
  return [...all.filter((each) => each === platform), ...all.filter((each) => each !== platform)];
}
