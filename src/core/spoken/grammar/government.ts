/**
 * What a number depends on: a preposition, «إن» or a noun straight before it (`word`), its clause
 * (`clause`: it is an object or says how much or how long), or nothing (`none`: it is a subject or
 * predicate).
 */
export type Government = 'word' | 'clause' | 'none';
