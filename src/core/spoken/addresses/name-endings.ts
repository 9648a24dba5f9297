import {latinLetterNames} from '../abbreviations/letter-names.ts';

/** What stands in `table` as «com كوم net نت …», and what `spelled` lists, by its letters. */
function endings(table: string, spelled: string): ReadonlyMap<string, string> {
  const map = new Map(spelled.split(' ').map((ending) => [ending, latinLetterNames(ending)]));
  for (const [, ending, name] of table.matchAll(/(\w+) ([^,]+)/gu)) map.set(ending!, name!);
  return map;
}

/** The last parts of domain names as Arabic speakers call them; only these make a bare name a domain. */
export const DOMAIN_ENDINGS = endings(
  'com كوم,net نت,org أورغ,edu إديو,gov غوف,info إنفو,biz بيز,news نيوز,online أونلاين,app آب,' +
    'dev ديف,site سايت,store ستور,media ميديا,co كو,int إنت,mil ميل,me مي,io آي أو',
  'ac tv ai eu uk us ca fr de it es be ly ru cn jp in tr ir il eg sa ae qa kw bh om ye jo lb sy iq ' +
    'ps sd tn dz ma mr ch nl se au',
);

/** File name extensions; only these make a name with a dot a file. */
export const FILE_ENDINGS = endings(
  'doc دوك,docx دوك إكس,zip زيب,rar رار,jpeg جيه بيغ,gif غيف,mp3 إم بي ثري,mp4 إم بي فور,' +
    'epub إي بوب,json جيسون',
  'pdf xls xlsx ppt pptx txt csv exe apk jpg png svg html xml',
);
