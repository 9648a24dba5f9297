/** How fast a voice reads Arabic at rate 1 before it has been measured, in characters a second. */
const charactersPerSecond = 11.5;

/** How long `characters` of text take to hear at `rate`, in minutes. */
export function listeningMinutes(characters: number, rate = 1): number {
  return characters / charactersPerSecond / rate / 60;
}
