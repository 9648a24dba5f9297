/** The strings of the two ways to listen: Rawi's voice, or the screen reader. */
export interface WaysMessages {
  /** The question at the first use. */
  readonly question: string;
  readonly voice: WayMessages;
  readonly screenReader: WayMessages;
  readonly toVoice: string;
  readonly toScreenReader: string;
  /** Said when the way has been changed. */
  readonly nowVoice: string;
  readonly nowScreenReader: string;
  /** The name of the player's buttons together. */
  readonly controls: string;
  readonly stop: string;
  readonly where: string;
  /** The button of the voice where the screen reader reads. */
  readonly listenWithVoice: string;
}

/** A way to listen: its name, and in one line what it does. */
export interface WayMessages {
  readonly name: string;
  readonly hint: string;
}
