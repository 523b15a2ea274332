import type { PeopleRead } from '../readable-release.ts';
import { type EventSentence, hasTable, type NamedPerson } from './event-sentence.ts';
import type { Role } from './person-role.ts';
import { isSpeechNear } from './speech-nouns.ts';

/** The ending that a case has put behind a name, as written: 'nin, ın, 'yi, ilə in a word of its own. */
export function endingOf(sentence: EventSentence, named: NamedPerson, people: PeopleRead): string {
  const last = sentence.words[named.to - 1];
  if (last === undefined) return '';
  const written = sentence.text.slice(last.start - sentence.span.start, last.end - sentence.span.start);
  const apostrophe = written.search(/['’ʼ`-]/u);
  if (apostrophe > 0) return written.slice(apostrophe + 1);
  const name = people.people[named.mention.person]?.name.split(/\s+/u) ?? [];
  const base = name
    .filter((part) => written.startsWith(part) && part.length >= 2)
    .sort((a, b) => b.length - a.length)[0];
  return base === undefined ? '' : written.slice(base.length);
}

/** "X adına Akademiya", "X'in adını taşıyan": named after somebody. */
const NAMING = /^(?:adina|adini|adindaki|sozlarina|xatirasi|gora|gore|yerina|yerine)$/;
const GENITIVE = /^[ny]?[ıiuü]n$/u;
/** Beside whom others were there: "X'in yanı sıra". */
const BESIDE = /^(?:yani|disinda|alava)$/;
/** What they did whose name stands in the genitive before it: "X'in yönettiği", "X-in açdığı". */
const DONE =
  /^(?:yonet|katil|qatil|baskanlik|sadrlik|rahbarlik|basciliq|istirak|ac[dt]|acilis|duzenle|ev$|evsahip|sun[dm]|tanit|imzala|sunuculu|moderator|takdim|taqdim|kat|aparic|malumat|maruza|bilgi|brifin|hitap|ustlen|surdur|konus|cixis|hazir|agirla|karsila|qarsila|bulundu)/;
const TOLD_BY =
  /^(?:konusma|cixis|maruza|sunum|taqdimat|(?:gorusme|gorus|toplanti|iclas|muzakire|muzakira|danisiq)\p{L}*[dt][ae]$)/u;
const LIGHT = /^(?:yaptig|etdi|etti|verdi)/;
const PARTICIPLE = /(?:d[iu][gyk]|t[iu][gyk]|[ae]c[ae][gyk])(?:[iu]|imiz|lari|leri)?/;

/** The role of a person in a sentence of a Turkic language. */
export function turkicRole(sentence: EventSentence, named: NamedPerson, people: PeopleRead): Role {
  const ending = endingOf(sentence, named, people);
  const isLed = hasTable(sentence, named.to, named.to + 3, 'lead');
  if (isLed) return 'leader';
  const next = sentence.words[named.to]?.word ?? '';
  if (NAMING.test(next)) return 'mentioned';
  if (ending === '') return 'subject';
  if (!GENITIVE.test(ending)) return 'object';
  if (BESIDE.test(next)) return 'subject';
  if (/^(?:davet|davat)/.test(next)) return 'leader';
  return hasDone(sentence, named.to) || isSpeechNear(sentence, named.to, named.to + 2)
    ? 'leader'
    : 'mentioned';
}

function hasDone({ words }: EventSentence, from: number): boolean {
  for (let index = from; index < from + 7; index += 1) {
    const word = words[index];
    if (word === undefined || (index > from && word.gap.includes(','))) return false;
    if (!PARTICIPLE.test(word.word)) continue;
    // "X'in yaptığı konuşma", "yaptığı telefon görüşmesinde": the noun tells it.
    const isLight =
      LIGHT.test(word.word) && words.slice(index + 1, index + 3).some((one) => TOLD_BY.test(one.word));
    return isLight || DONE.test(word.word) || DONE.test(words[index - 1]?.word ?? '');
  }
  return false;
}
