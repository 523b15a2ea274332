import type { EventSentence, Family, NamedPerson } from './event-sentence.ts';
import { listOf } from './person-list.ts';

/** What says of somebody that they were not there; looked for in lower case. */
const ABSENT: Readonly<Record<Family, RegExp>> = {
  english:
    /(?<!\p{L})(?:absent(?!\p{L})|absence of|apologi[sz]ed for (?:his|her|their) absence|apologies|excused|(?:unable|failed) to (?:attend|be present|join|travel|come|take part|participate)|(?:did|does|do|could|would|will|was|were|had|has) not (?:been |be )?(?:attend|present|join|take part|participat|come|travel|able to (?:attend|join|travel|come))|(?:did|could|was|would)n['’]t (?:attend|present|join|take part|participat|able|come)|missed the (?:meeting|session|vote|event|ceremony|sitting)|on (?:sick|annual|parental|maternity|medical) leave|is on leave|is currently (?:attending|travelling|traveling|visiting|abroad|away)|is (?:attending|travelling|traveling|recuperating|recovering)|sent (?:his|her|their) (?:regrets|apologies)|(?:is|was|were) (?:away|out of town|abroad)(?! and took part))/gu,
  russian:
    /(?<!\p{L})(?:отсутств(?:овал|ует|уют|ующ)\p{L}*|не (?:приглаш|участв|присутств|явил|прибыл|смог|пришел|пришл|приехал)\p{L}*|не принял\p{L}* участи|не принимал\p{L}* участи|не был[аи]? на|находи(?:тся|лся|лась|лись|вш\p{L}+ся) (?:в|на) (?:\p{L}+ )?(?:командировке|отпуске|больничном|лечении|отъезде)|в отсутствие|не дожил\p{L}*|скончал\p{L}*|уш[ее]л из жизни)/gu,
  turkic:
    /(?<!\p{L})(?:qatıl(?:ma[mydnz]|mır|a bil)\p{L}*|iştirak (?:etmə[dymnz]|etmir|edə bil)\p{L}*|gəl(?:məyib|mədi|ə bil)\p{L}*|ezamiyyətdə\p{L}*|məzuniyyətdə\p{L}*|müalicə (?:alır|olunur)|üzrlü səbəb\p{L}*|katıl(?:ma(?:dı|mış|yan|yaca|may)|ama)\p{L}*|iştirak (?:ed|et)(?:eme|me[dmy])\p{L}*|yer alma(?:dı|mış|yan|ma)\p{L}*|hazır bulun(?:ma(?:dı|mış|yan)|ama)\p{L}*|gel(?:emeyen|emedi|ememiş|medi|memiş)\p{L}*|mazeret\p{L}*|izin(?:de bulun|de ol|li ol)\p{L}*|(?:sağlık|doğum|yıllık|hastalık) izninde\p{L}*|xəstədir\p{L}*|yıllık izn?\p{L}*|raporlu|(?:salonda|toplantıda|törende) ol(?:ma|ama)(?:d|m|y)\p{L}*|tedavi(?:si)? (?:gör|sür)\p{L}*|yurt dışı\p{L}* (?:görev|program|olma|olduğ|bulun)\p{L}*)/gu,
};
/** These stand in front of the one who was away. */
const AHEAD = /^(?:absence of|в отсутствие|apologies)$/u;

/** Of the people of a sentence those of whom it says that they were away: the list nearest to the word that says so. */
export function absentIn(sentence: EventSentence, isOwn: boolean): readonly NamedPerson[] {
  const { text, span, family, people } = sentence;
  if (people.length === 0) return [];
  const lower = text.toLocaleLowerCase(family === 'turkic' ? 'tr' : 'en').replaceAll('ё', 'е');
  const away: NamedPerson[] = [];
  for (const match of lower.matchAll(ABSENT[family])) {
    if (isOwn && match[0].startsWith('is ')) continue;
    const at = match.index + span.start;
    if (sentence.words.some(({ start, end, isQuoted }) => isQuoted && start <= at && at < end)) continue;
    const before = AHEAD.test(match[0]) ? undefined : people.findLast(({ mention }) => mention.end <= at);
    const next = people.find(({ mention }) => mention.start >= at);
    const isNext =
      next !== undefined &&
      !lower.slice(at + match[0].length - span.start, next.mention.start - span.start).includes(',');
    const one = before ?? (isNext ? next : undefined);
    const between =
      one === undefined
        ? ''
        : text.slice(
            Math.min(one.mention.end, at) - span.start,
            Math.max(one.mention.start, at) - span.start,
          );
    if (one === undefined || between.includes(';')) continue;
    away.push(...listOf(sentence, one));
  }
  return away;
}
