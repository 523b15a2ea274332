import type { Phrase } from '../phrases/phrase-table.ts';
import {
  hasSpeechBeside,
  isInvertible,
  type Telling,
  type Told,
  tellingsFound,
  withoutBrackets,
} from './attribution.ts';
import { type Candidate, unnamedBody } from './noun-phrases.ts';
import { speechesAbout } from './speeches.ts';

const ADVERBS =
  '(?:(?:же|также|тоже|далее|затем|еще|сегодня|вчера|особо|отдельно|дополнительно|тут же|ранее|сам|сама|\\p{L}{3,}о)\\s)*';
const DIRECT = new RegExp(`^\\s${ADVERBS}$`, 'u');
const APPOSITION = new RegExp(`^,[^.;:«»"]{0,240},\\s${ADVERBS}$`, 'u');
/** "Его коллега, юрист Громова, уточнила". */
const BEHIND_NAME = new RegExp(`^,\\s${ADVERBS}$`, 'u');
const AT = /^\s(?:на|в|во|по|при|перед|после|через|от|со)\s[^,.;:«»"]{1,60}\s$/u;
const COORDINATED = /(?:^|[\s,])(?:и|а также|но|затем)\s(?:также\s)?$/u;
/** "Сказал, закрывая заседание, Громов". */
const BEHIND = /^\s[^,.;:«»"—]{0,110}$|^\s$|^,\s\p{L}+(?:я|в|вши)(?:с[ья])?(?!\p{L})[^,.;:«»"]{0,80},\s$/u;
const PLURAL = /(?:ли|ют|ят|ают)$/u;

/** Of every verb of saying of a Russian sentence the one who says it. */
export function russianTellings(told: Told): readonly Telling[] {
  const tellings: Telling[] = [];
  for (const verb of tellingsFound(told.told, 'ru', 'russian')) {
    if (/(?:^|\s)(?:не|бы|чтобы|если)\s$/u.test(told.told.slice(0, verb.start))) continue;
    if (verb.id === 'claused' && !hasClause(told, verb)) continue;
    const last = tellings.at(-1)?.speaker ?? null;
    const speaker = russianSpeaker(told, verb, last);
    const isStrung = STRUNG.test(told.told.slice(verb.start, verb.end).split(' ')[0] ?? '');
    if (speaker === null && isStrung) continue;
    tellings.push({ verb, speaker });
  }
  return [
    ...tellings,
    ...jointOf(told, tellings),
    ...possessed(told),
    ...speechesAbout(told, 'russian'),
  ].sort((a, b) => a.verb.start - b.verb.start);
}

/** "X сообщил о мостах, Y — о дорогах": who has the verb of the one before. */
function jointOf({ told, candidates }: Told, tellings: readonly Telling[]): readonly Telling[] {
  return candidates.flatMap((speaker): Telling[] => {
    const { kind, isSubject, phraseStart, end } = speaker;
    const before = tellings.findLast(({ verb }) => verb.end <= phraseStart);
    if (
      !isSubject ||
      kind === 'pronoun' ||
      kind === 'body' ||
      before === undefined ||
      before.speaker === null
    )
      return [];
    if (!/[,;]\s(?:а\s)?$/u.test(told.slice(Math.max(0, phraseStart - 5), phraseStart))) return [];
    const dash = /^\s[—–-]\s(?=(?:об?|что|на|про|за)\s)/u.exec(told.slice(end, end + 16));
    return dash === null ? [] : [{ verb: { ...before.verb, start: end, end: end + 1 }, speaker }];
  });
}

const CLAUSE =
  /^[^.;:]{0,60}(?:(?<!\p{L})(?:что|как|чтобы|будто|об?)(?!\p{L})|\p{L}{2,}(?:ть|ти|чь)(?:ся)?(?!\p{L}))|^\s?:/u;

/** "Объявил конкурс" says nothing, "объявил, что" and "предложил создать" do. */
function hasClause(told: Told, verb: Phrase): boolean {
  // "Потребовал сдать канал" is an order.
  if (/^(?:по)?треб/u.test(told.told.slice(verb.start, verb.end)) && !hasSpeechBeside(told, verb))
    return false;
  return CLAUSE.test(told.told.slice(verb.end)) || hasSpeechBeside(told, verb);
}

/** "Заявив", "отмечая": strung to the verb of the sentence, whose subject says it. */
const STRUNG = /(?:вши(?:сь)?|в|(?<!с)я|ясь)(?=\s|$)/u;

function strungTo({ told }: Told, able: readonly Candidate[], verb: Phrase): Candidate | null {
  const before = able.filter(({ end, kind }) => kind !== 'body' && end <= verb.start);
  const people = before.filter(({ kind }) => kind === 'person');
  const [only] = people.length > 0 ? people : before;
  const isOnly =
    new Set((people.length > 0 ? people : before).map(({ person, start }) => person ?? start)).size === 1;
  const hasObject = /^[^.;]{0,60}(?:,\sчто|["«“])|^:/u.test(told.slice(verb.end));
  return only !== undefined && isOnly && hasObject ? only : null;
}

function russianSpeaker(told: Told, verb: Phrase, last: Candidate | null): Candidate | null {
  const { candidates, told: text } = told;
  const able = candidates.filter((one) => one.isSubject && !isGoverned(text, one));
  if (STRUNG.test(text.slice(verb.start, verb.end).split(' ')[0] ?? '')) return strungTo(told, able, verb);
  if (PLURAL.test(text.slice(verb.start, verb.end).split(' ')[0] ?? ''))
    return agencyOf(told, verb) ?? manyOf(told, verb);
  const before = able.findLast(
    ({ end, kind }) => end <= verb.start && isBeside(text.slice(end, verb.start), kind),
  );
  if (before !== undefined) return before;
  if (COORDINATED.test(text.slice(0, verb.start))) {
    if (last !== null) return last;
    const first = able.find(({ kind }) => kind !== 'body');
    if (first !== undefined && first.end <= verb.start && isOpening(text, first)) return first;
    return null;
  }
  const clause = text.slice(0, verb.start).replace(/^.*[,;:—«»"]/su, '');
  const hasSubject = able.some(({ end }) => end <= verb.start && end > verb.start - clause.length);
  if (!isInvertible(told, verb.start) && hasSubject) return null;
  const behind = able.filter(
    ({ start, phraseStart }) =>
      start >= verb.end && BEHIND.test(text.slice(verb.end, Math.max(verb.end, phraseStart))),
  );
  const person = behind.find(({ kind }) => kind === 'person');
  const first = behind[0];
  if (first === undefined) return null;
  // "Сказал заместитель председателя Иванов": the name belongs to the office in front of it.
  if (
    person !== undefined &&
    (person.phraseStart <= first.start || !/[,;:]/u.test(text.slice(verb.end, person.start)))
  )
    return person;
  return first;
}

function isBeside(between: string, kind: Candidate['kind']): boolean {
  const gap = withoutBrackets(between);
  return (
    DIRECT.test(gap) ||
    (kind !== 'pronoun' && (BEHIND_NAME.test(gap) || APPOSITION.test(gap) || AT.test(gap)))
  );
}

function isGoverned(text: string, { phraseStart, kind }: Candidate): boolean {
  if (kind === 'person')
    return /(?:^|\s)(?:и|с|со)\s$/u.test(text.slice(Math.max(0, phraseStart - 4), phraseStart));
  return /(?:^|\s)(?:в|во|о|об|с|со|к|по|для|от|из|на|и)\s$/u.test(
    text.slice(Math.max(0, phraseStart - 5), phraseStart),
  );
}

function isOpening(text: string, { phraseStart }: Candidate): boolean {
  return /^(?:[^,]{0,80},\s|[^,]{0,30}\s)?$/u.test(text.slice(0, phraseStart));
}

const UNNAMED: Candidate = unnamedBody(0, 0);

/** "Очевидцы рассказали", "Авторы обращения настаивают": several without a name, at the beginning of a sentence. */
function manyOf({ told, candidates }: Told, verb: Phrase): Candidate | null {
  const who =
    /^[\s–—-]*(?<who>\p{L}{4,}(?:ы|и|а|я|е)(?:\s\p{L}+(?:ого|его|ой|ей|ых|их|ов|ев|ий|а|я|ы|и))?)(?:,\s[^,.;:]{3,80},)?\s(?:же\s|также\s)?$/u.exec(
      told.slice(0, verb.start),
    )?.groups?.who;
  if (who === undefined || NOBODY.test(who)) return null;
  if (candidates.some(({ kind, end }) => kind === 'person' && end <= verb.start)) return null;
  const start = told.indexOf(who);
  return { ...UNNAMED, start, end: start + who.length, phraseStart: start };
}

/** Those of whom the whole text tells, or nobody. */
const NOBODY =
  /^(?:также|кроме|затем|ранее|сторон|участник|собеседник|многи|собеседни|некотор|други|остальны|министры|главы|депутаты|президенты|данны|они|эти|все)/u;

/** "В министерстве сообщили": a body, though it is not the grammar's subject. */
function agencyOf({ candidates, told, written }: Told, verb: Phrase): Candidate | null {
  const behind = candidates.find(
    ({ kind, phraseStart }) =>
      kind !== 'person' &&
      /^\s(?:в|во)\s(?:\p{L}+(?:ой|ом|ых|их|ем|ей)\s){0,3}$/u.test(
        told.slice(verb.end, Math.max(verb.end, phraseStart)),
      ),
  );
  const inside =
    /^\s(?:в|во)\s(?<who>[^,.;:«»"]{3,60}?(?:\s«[^»]{1,40}»)?)\s?(?=[,.;:]|$|\s(?:в|во|на|после|перед|при|сегодня|вчера|накануне|утром|днем|вечером)\s)/u.exec(
      told.slice(verb.end),
    )?.groups?.who;
  const isPlace = inside !== undefined && PLACE.test(inside);
  if (!isPlace && (behind !== undefined || inside !== undefined)) {
    const start = told.indexOf(inside ?? '', verb.end);
    const whole = { start, end: start + (inside?.length ?? 0), phraseStart: start };
    return { ...UNNAMED, ...behind, ...(inside === undefined ? {} : whole), kind: 'body' };
  }
  const body = candidates.findLast(({ kind, end }) => kind === 'body' && end <= verb.start);
  if (body === undefined) return inFront(told, written, verb);
  const isIn = /(?:^|[\s—–,])(?:в|во)\s$/u.test(told.slice(0, body.phraseStart));
  return isIn && /^(?:\s[^,.;:]{0,60})?\s$/u.test(told.slice(body.end, verb.start)) ? body : null;
}

/** "В Нацбанке напомнили": a name that no word tells to be a body's. */
function inFront(told: string, written: string, verb: Phrase): Candidate | null {
  const who = /^\s*во?\s(?<who>[^,.;:«»"]{3,60})\s$/u.exec(told.slice(0, verb.start))?.groups?.who;
  if (who === undefined || PLACE.test(who)) return null;
  const start = told.indexOf(who);
  if (!/^\p{Lu}/u.test(written.slice(start))) return null;
  return unnamedBody(start, start + who.length);
}

/** "Рассказали в пресс-центре", "сказали в эфире": where or when, not who. */
const PLACE =
  /^(?:пресс-центр|пресс-клуб|эфир|интервью|беседе|разговоре|ходе|рамках|сво[ейм]|эт[ои]|том|частности|заключение|зал|здани|столиц|комментари|ответ|понедельник|вторник|сред[уе]|четверг|пятниц|суббот|воскресень|январ|феврал|март|апрел|ма[ей]|июн|июл|август|сентябр|октябр|ноябр|декабр)/u;

const HIS_WORDS =
  /(?<!\p{L})(?:со?|по) (?<who>его|ее) (?:слов|словам|мнению|оценке|данным|подсчетам|убеждению|утверждению|прогнозам?|информации|версии)(?!\p{L})/gu;

function possessed({ told }: Told): readonly Telling[] {
  return [...told.matchAll(HIS_WORDS)].map(({ index, 0: written, groups }) => {
    const start = index + written.indexOf(groups?.who ?? '');
    const span = { start, end: start + (groups?.who?.length ?? 0) };
    return {
      verb: { id: 'according', start: index, end: index + written.length },
      speaker: { ...span, kind: 'pronoun', phraseStart: start, isSubject: true, person: null, offices: [] },
    };
  });
}
