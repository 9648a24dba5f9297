/**
 * How much is heard of the endings of words: all that is written (`full`); all but before a stop, as
 * Arabic is read aloud (`pausal`); or none anywhere, as in an educated conversation (`none`).
 */
export type EndingManner = 'full' | 'pausal' | 'none';
