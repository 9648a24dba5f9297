import type {PacePresetId} from '../../core/pace/pace.ts';
import type {
  StructurePart,
  StructurePresetId,
  Treatment,
} from '../../core/spoken/structure-choices.ts';

/** The strings of listening: pace, silences, what is read, the sleep timer. */
export interface ListeningMessages {
  readonly title: string;
  readonly repeatSentence: string;
  /** What is left of an article, in hours and minutes. */
  readonly timeLeft: (minutes: number) => string;
  /** What holds for the open article alone. */
  readonly forThisArticle: string;

  readonly pace: {
    readonly title: string;
    readonly legend: string;
    readonly presets: Readonly<Record<PacePresetId, string>>;
    readonly learningHint: string;
    readonly own: string;
    readonly byHand: string;
    readonly keep: string;
    readonly rate: string;
  };

  readonly voice: {
    readonly title: string;
    readonly choice: string;
    readonly asInSettings: string;
    readonly pitch: string;
    readonly volume: string;
  };

  readonly silences: {
    readonly title: string;
    readonly comma: string;
    readonly sentence: string;
    readonly paragraph: string;
    readonly heading: string;
    readonly scaled: string;
    readonly seconds: (seconds: number) => string;
  };

  readonly manner: {
    readonly title: string;
    readonly stopAfter: string;
    readonly stopAfterArticle: string;
    readonly stopAfterParagraph: string;
    readonly stopAfterSentence: string;
    readonly repeat: string;
    readonly times: (times: number) => string;
  };

  readonly sleep: {
    readonly title: string;
    readonly label: string;
    readonly off: string;
    readonly afterMinutes: (minutes: number) => string;
    readonly section: string;
    readonly article: string;
    /** What the timer that runs is about to do. */
    readonly stopsAfter: (minutes: number) => string;
    readonly stopsAtSection: string;
    readonly stopsAtArticle: string;
  };

  readonly structure: {
    readonly title: string;
    readonly legend: string;
    readonly presets: Readonly<Record<StructurePresetId, string>>;
    readonly textHint: string;
    readonly articleHint: string;
    readonly everythingHint: string;
    readonly byHand: string;
    readonly each: string;
    readonly parts: Readonly<Record<StructurePart, string>>;
    readonly treatments: Readonly<Record<Treatment, string>>;
  };

  readonly queueGoesOn: string;
}
