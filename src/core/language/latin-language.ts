/**
 * Words that tell a language, with how much: 2 where hardly any other has it, less where names or
 * other languages have it too. Short and frequent ones, and a few of those that stand in the names
 * of newspapers, firms and countries.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the:2 of:2 and:2 to:1 in:.5 is:2 for:2 on:.5 with:2 by:2 from:2 at:2 as:1 an:.5 are:2 was:1 were:2 his:2 her:2 its:2 this:2 that:2 you:2 we:1 not:2 or:1 be:1 it:1 has:1 have:2 who:2 what:2 how:2 news:2 times:2 new:1 world:2',
  fr: 'le:2 les:2 des:1 du:2 et:1 est:1 une:2 un:.5 la:.5 dans:2 pour:2 sur:1 aux:2 au:1 qui:1 que:.5 avec:2 ce:1 cette:2 sont:2 pas:1 par:1 son:.5 ses:1 elle:2 il:.5 nous:2 vous:2 je:2 de:.5 en:.5 sans:1 monde:1 république:2 française:2 français:2 libération:2 merci:2 bonjour:2 suis:2 vive:1 ne:1',
  de: 'der:2 das:1.5 und:2 ist:2 nicht:2 ein:1.5 eine:2 einen:2 dem:1.5 den:1 von:1 mit:2 zu:1 im:1 für:2 auf:2 sich:2 des:.5 auch:2 wird:2 aus:1.5 bei:1.5 nach:2 über:2 wir:2 ich:2 sie:2 die:1 zeitung:2 deutsche:2 welt:1 allgemeine:2 guten:2 wie:1.5 geht:2 ihnen:2 danke:2 sind:2 haben:2',
  es: 'el:1 los:1 las:1 y:1.5 en:.5 que:.5 del:1 una:1 por:1 para:1 con:.5 es:1 su:1 como:.5 más:2 lo:.5 un:.5 la:.5 de:.5 mundo:2 país:2 nación:2 buenos:1.5 buenas:2 gracias:2 hasta:2 muy:2',
  it: 'il:1 gli:2 della:2 delle:2 dello:2 dei:1.5 degli:2 di:1 che:1.5 è:2 per:1 con:.5 una:1 sono:2 nel:1.5 nella:2 alla:1 non:1 un:.5 la:.5 e:.5 del:1 corriere:2 gazzetta:2 repubblica:1.5 stampa:1.5 grazie:2 buongiorno:2 sei:1 più:2',
  pt: 'os:1 um:1.5 uma:2 do:1 da:.5 dos:1 em:1.5 não:2 com:1.5 para:1 na:1 nos:.5 ao:1.5 é:1.5 e:.5 o:1 de:.5 que:.5 folha:1 jornal:1.5 pelo:2 são:1 obrigado:2 você:2 bom:1',
  tr: 've:2 bir:2 bu:1.5 için:2 ile:1 çok:2 daha:1 olarak:2 da:.5 de:.5 türkiye:2 türk:2 değil:2 cumhuriyeti:2 gazetesi:2 ne:1 ben:1 günaydın:2 teşekkür:2',
  id: 'yang:2 dan:1 dengan:2 untuk:2 adalah:2 dari:2 ini:1.5 itu:1.5 pada:1.5 tidak:2 akan:1.5 di:1 ke:1 dalam:1.5 oleh:1.5 saya:2 republik:1',
  nl: 'het:2 een:2 van:1 der:1 en:.5 de:.5 is:.5 niet:2 op:1 voor:2 met:1.5 zijn:2 ook:1.5 aan:1.5 naar:2 volkskrant:2',
};

/** Letters and endings that tell, with how much; where several languages share one, each gets its part. */
const SIGNS: readonly (readonly [pattern: RegExp, language: string, weight: number])[] = [
  [/ß/gu, 'de', 3],
  [/ä/gu, 'de', 1.5],
  [/ü/gu, 'de', 1.5],
  [/ö/gu, 'de', 1],
  [
    /ung(?!\p{L})|(?:keit|heit|schaft|lich|chen|stein|straße)(?!\p{L})|sch(?=[^aeiou\W])|tsch/gu,
    'de',
    1,
  ],
  [/[ñ¿¡]/gu, 'es', 3],
  [/[áíú]/gu, 'es', 1],
  [/ó/gu, 'es', 1],
  [/(?:ción|dad|ados|idad)(?!\p{L})/gu, 'es', 1],
  [/[ãõ]/gu, 'pt', 3],
  [/(?:ção|ções|ões|nha|lho)(?!\p{L})/gu, 'pt', 1],
  [/[áíúóâêç]/gu, 'pt', 0.7],
  [/œ/gu, 'fr', 3],
  [/[êèëûù]/gu, 'fr', 1.5],
  [/[éôîâàçï]/gu, 'fr', 1],
  [/(?<!\p{L})(?:l|d|qu|j|n|s|c)['’](?=\p{L})/gu, 'fr', 1.5],
  [/(?:eaux?|ique|euse|oire|ées?|aise)(?!\p{L})/gu, 'fr', 0.5],
  [/[ìò]/gu, 'it', 2],
  [/[àèù]/gu, 'it', 1],
  [/(?<!\p{L})(?:l|d|un|dell|all|nell)['’](?=\p{L})/gu, 'it', 1],
  [/(?:zione|zioni|aggio|ucci|etti)(?!\p{L})/gu, 'it', 1.5],
  [/[ğıİ]/gu, 'tr', 3],
  [/ş/gu, 'tr', 2],
  [/[öüç]/gu, 'tr', 1],
  [/(?<!\p{L})türk/gu, 'tr', 2],
  [/[łąęśźżń]/gu, 'pl', 2],
  [/[řěů]/gu, 'cs', 2.5],
  [/[őű]/gu, 'hu', 3],
  [/[țșă]/gu, 'ro', 2],
  [/å/gu, 'sv', 1.5],
  [/[äö]/gu, 'sv', 0.7],
  [/[øæ]/gu, 'da', 2],
  [/[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gu, 'vi', 2],
];

const SPECIAL = /[^\0-\u007F]|['’]|ung|sch|chen|zion|ique|eaux|euse|oire/u;
const WORD = /[\p{L}\p{M}]+/gu;
/** Enough of a long run to know it by. */
const SAMPLE = 400;
/** What the best language has to have, and to have more than the next. */
const LEAST_SCORE = 2;
const LEAST_LEAD = 0.8;

let weights:
  ReadonlyMap<string, readonly (readonly [language: string, weight: number])[]> | undefined;

function wordWeights(): ReadonlyMap<string, readonly (readonly [string, number])[]> {
  const map = new Map<string, (readonly [string, number])[]>();
  for (const [language, list] of Object.entries(WORDS)) {
    for (const entry of list.split(' ')) {
      const [word, weight] = entry.split(':') as [string, string];
      map.set(word, [...(map.get(word) ?? []), [language, Number(weight)]]);
    }
  }
  return map;
}

/**
 * The language of a run of Latin letters, BCP 47: by frequent words, letters and endings. `en`
 * where they do not tell, as for most names, since that is the voice that names are said in.
 */
export function latinLanguage(run: string): string {
  const sample = run.slice(0, SAMPLE).normalize('NFC');
  weights ??= wordWeights();
  const scores = new Map<string, number>();
  const add = (language: string, weight: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + weight);
  };
  for (const [word] of sample.matchAll(WORD)) {
    const found = weights.get(word.toLocaleLowerCase('en'));
    found?.forEach(([language, weight]) => {
      add(language, weight);
    });
  }
  if (SPECIAL.test(sample)) {
    const lower = sample.replaceAll('İ', 'ı').toLowerCase();
    for (const [pattern, language, weight] of SIGNS) {
      const count = lower.match(pattern)?.length ?? 0;
      if (count > 0) add(language, weight * count);
    }
  }
  return best(scores);
}

function best(scores: ReadonlyMap<string, number>): string {
  let language = 'en';
  let score = 0;
  let next = 0;
  for (const [candidate, value] of scores) {
    if (value > score) {
      next = score;
      score = value;
      language = candidate;
    } else if (value > next) {
      next = value;
    }
  }
  return score >= LEAST_SCORE && score - next >= LEAST_LEAD ? language : 'en';
}
