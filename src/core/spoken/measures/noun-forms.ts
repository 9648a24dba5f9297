import type {CountedNoun} from '../../numbers/counted-noun.ts';

/** «كيلومتر»: a masculine noun with regular forms, the plural in «ـات» unless another is given. */
export function masculine(singular: string, plural = `${singular}ات`): CountedNoun {
  return {
    gender: 'masculine',
    singular,
    accusative: `${singular}ا`,
    dual: `${singular}ان`,
    dualOblique: `${singular}ين`,
    plural,
  };
}

/** «درجة»: a feminine noun in «ـة», the plural in «ـات» unless another is given. */
export function feminine(singular: string, plural?: string): CountedNoun {
  const stem = singular.slice(0, -1);
  return {
    gender: 'feminine',
    singular,
    accusative: singular,
    dual: `${stem}تان`,
    dualOblique: `${stem}تين`,
    plural: plural ?? `${stem}ات`,
  };
}

/** «يورو», «غيغابايت»: a loan that has one form; two of it are «اثنان غيغابايت». */
export function invariable(singular: string): CountedNoun {
  return {
    gender: 'masculine',
    singular,
    accusative: singular,
    dual: singular,
    dualOblique: singular,
    plural: singular,
  };
}

/** Whether `noun` is {@link invariable}. */
export function isInvariable(noun: CountedNoun): boolean {
  return noun.dual === noun.singular;
}
