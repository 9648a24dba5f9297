import type {LookSettings} from '../../core/look/look-keys.ts';

/** The strings of how the text looks. */
export interface LookMessages {
  readonly title: string;
  readonly preview: string;
  readonly restore: string;
  readonly letters: string;
  readonly colours: string;
  readonly reading: string;
  readonly themeContrast: string;
  readonly themeContrastHint: string;
  readonly font: string;
  readonly fonts: Readonly<Record<LookSettings['font'], string>>;
  readonly lineHeight: string;
  readonly measure: string;
  /** «٦٦ حرفاً». */
  readonly characters: (count: number) => string;
  readonly paragraphSpacing: string;
  readonly margin: string;
  readonly vowels: string;
  readonly vowelsChoices: Readonly<Record<LookSettings['vowels'], string>>;
  readonly marks: string;
  readonly marksChoices: Readonly<Record<LookSettings['marks'], string>>;
  readonly lightColour: string;
  readonly lightColours: Readonly<Record<LookSettings['lightColour'], string>>;
  readonly lightStyle: string;
  readonly lightStyles: Readonly<Record<LookSettings['lightStyle'], string>>;
  readonly focusMode: string;
  readonly focusModes: Readonly<Record<LookSettings['focusMode'], string>>;
}
