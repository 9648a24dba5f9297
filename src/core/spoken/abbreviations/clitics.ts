/** What may lean on an abbreviation, split into conjunction, preposition and article. */
const CLITICS = /^([وف]?)([بلك]?)(ال)?$/u;
const CLITICS_OF_L = /^([وف]?)لل$/u;

/** Whether `letters` can stand before a noun as one word with it: «و», «بال», «وال», «لل» or nothing. */
export function areClitics(letters: string): boolean {
  return CLITICS.test(letters) || CLITICS_OF_L.test(letters);
}

/**
 * `noun` with `clitics` before it: the article is written once («ال» and «الولايات» are
 * «الولايات»), and «ل» takes its place («ل» and «الدكتور» are «للدكتور»).
 *
 * @param clitics for which {@link areClitics} holds
 */
export function withClitics(clitics: string, noun: string): string {
  const ofL = CLITICS_OF_L.exec(clitics);
  const [, and = '', preposition = '', article] = ofL
    ? ['', ofL[1], 'ل', 'ال']
    : (CLITICS.exec(clitics) ?? []);
  const definite = noun.startsWith('ال');
  const bare = definite ? noun.slice(2) : noun;
  if (!definite && article === undefined) return and + preposition + noun;
  return preposition === 'ل' ? `${and}لل${bare}` : `${and}${preposition}ال${bare}`;
}
