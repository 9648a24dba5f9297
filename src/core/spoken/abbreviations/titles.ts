import {withClitics} from './clitics.ts';
import {TITLES} from './dotted-table.ts';
import {isFeminineName} from './given-names.ts';

/** What stands around a title. */
export interface TitlePlace {
  readonly clitics: string;
  /** The word before it and the name after it, without marks; empty where there is none. */
  readonly before: string;
  readonly next: string;
}

/** Verbs whose subject is a woman. */
const OF_A_WOMAN =
  /^[وف]?(?:قالت|أكدت|أضافت|أوضحت|صرحت|ذكرت|أشارت|تحدثت|كتبت|رأت|شاركت|قدمت|ترأست|أعلنت|ألقت|حضرت|نشرت|تابعت|ردت|شرحت|دعت|بينت|لفتت|تقول|ترى|تؤكد|تشير|توضح|تضيف|السيدة|زميلة|زميلتي|ابنة|زوجة)$/u;

/** «د. أحمد» is «الدكتور أحمد», «د. سلمى» «الدكتورة سلمى», «يا د. أحمد» «يا دكتور أحمد». */
export function titleBefore(
  letters: string,
  {clitics, before, next}: TitlePlace,
): string | undefined {
  const title = TITLES.get(letters);
  if (!title) return undefined;
  const feminine = isFeminineName(next) || OF_A_WOMAN.test(before);
  const said = feminine ? title[1] : title[0];
  // «المهندس م. طارق»
  if (before === said) return '';
  // One who is called has no article.
  if (before === 'يا' && clitics === '') return said.replace(/(?<!\p{L})ال/gu, '');
  return withClitics(clitics, said);
}
