import type { Phrase } from '../phrases/phrase-table.ts';
import type { Telling, Told } from './attribution.ts';
import { type Candidate, unnamedBody } from './noun-phrases.ts';

/** Of a verb whose doers are several. */
export const PLURAL = /l[ae]r(?:d[iu]r)?$/u;

const MANY = /^[\s–—-]*(?<who>(?:\p{L}+\s)?\p{L}{3,}l[ae]r[iu]?)\s(?:ise\s|da\s|de\s)?/u;
/** Those of whom the whole text tells, or nobody. */
const NOBODY =
  /(?:^|\s)(?:onlar|bunlar|taraflar|terefler|istirakcilar|katilimcilar|cixis edenler|natiqler|nazirler|bakanlar|liderler|prezidentler|hemkarlar|konusmacilar|digerleri|bazilari|uzvler|uyeler|bunlari)$/u;

/** "Təşkilatçılar ümid edirlər ki": several without a name, at the beginning of a sentence. */
export function manyOf({ told, written, candidates }: Told, verb: Phrase): Candidate | null {
  const who = MANY.exec(told)?.groups?.who;
  if (who === undefined || NOBODY.test(who) || !/^\s*\p{Lu}/u.test(written)) return null;
  const hasClause = /^\s?,?\s?ki(?!\p{L})/u.test(told.slice(verb.end));
  if (!hasClause && !PLURAL.test(told.slice(verb.start, verb.end))) return null;
  if (candidates.some(({ kind, end, isSubject }) => kind === 'person' && isSubject && end <= verb.start))
    return null;
  const start = told.indexOf(who);
  if (start + who.length >= verb.start) return null;
  return unnamedBody(start, start + who.length);
}

/** First words of a sentence that leaves its subject out: in a case of their own, or adverbs; or the verb itself. */
const OBLIQUE_FIRST =
  /^[\s"“”«»,–—-]*(?:(?:ayrica|ayrıca|hemcinin|bununla|eyni|hem|daha|sonra|once|burada|orada|bu|soz|sozugeden|o|her|iki|tum|butun|son|yeni|ilk|ote|ozellikle|xususile|konusmasinda|cixisinda|\p{L}{1,3}|\d[\d.,]*)\s){0,4}(?:\p{L}{2,}(?:n[iu]n|[dt][ae]n?|s[iu]nda|s[iu]na|l[ae]r[iu]n|l[ae]r[iu]|[iu]n|y[ae]|n[ae]|nd[ae]|ligini|arak|erek|araq|ereq)|\p{L}+\s(?:icin|ucun|ile|ila|nedeniyle|dolayisiyla|hakkinda|haqqinda|barede|konusunda|uzre)|[\p{L}\d]+['’]\p{L}+)(?:\s|,)/u;

/** "Toplantının verimli geçtiğini belirtti": whoever spoke before goes on. */
export function leftOut({ told, candidates }: Told, verb: Phrase): Candidate | null {
  if (verb.id === 'topic' || PLURAL.test(told.slice(verb.start, verb.end))) return null;
  const before = told.slice(0, verb.start);
  const isFirst =
    /^[\s"“”«»,.–—-]*(?:(?:hemcinin|ayrica|elave olaraq|bununla yanasi|diye|deye|seklinde)\s)?$/u.test(
      before,
    );
  if (!isFirst && (!OBLIQUE_FIRST.test(told) || /(?:^|\s)bir\s/u.test(before))) return null;
  if (candidates.some(({ isSubject, end, kind }) => isSubject && kind !== 'body' && end <= verb.start))
    return null;
  return {
    kind: 'pronoun',
    start: verb.start,
    end: verb.end,
    phraseStart: verb.start,
    isSubject: true,
    person: null,
    offices: [],
  };
}

const PASSIVE =
  /(?<!\p{L})(?:bildiril|deyil|aciqlan|aciklan|duyurul|belirtil|kaydedil|vurgulan|aktaril|soylen|qeyd\s(?:edil|olun)|elan\s(?:edil|olun)|ifade\s(?:edil|olun)|dile\sgetiril|melumat\sveril|xeber\sveril|bilgi\sveril|diqqete\scatdiril|elave\s(?:edil|olun))(?:[iu]b|[dt][iu]|m[iu]s|[iu]yor|m[ae]kt[ae])(?:[dt][iu]r)?(?!\p{L})|(?<!\p{L})(?:bildir(?:ib|ir)|dey(?:ib|ir)|aciqlayib|qeyd\sedib)l[ae]r(?!\p{L})/gu;
/** The ablative of a body, or the doer of a passive. */
const DOER =
  /(?<who>(?:[\p{L}'’-]+\s){0,5}?[\p{L}-]{3,}?)['’]?(?:n?d[ae]n|t[ae]n|nc[ae]|c[ae]|\sterefinden|\starafindan)(?:\s(?:ise|da|de|yap[iu]lan\s(?:yazili\s)?aciklama(?:da|ya\sgore)|verilen\s(?:melumata|bilgiye)\s(?:gore|esasen)))?\s$/u;

/** "Nazirlikdən bildirilib ki", "Bakanlık kaynaklarınca bildirildi": who makes something known, by name or not. */
export function passivesOf({ told, written, candidates }: Told): readonly Telling[] {
  return [...told.matchAll(PASSIVE)].flatMap(({ index, 0: passive }): Telling[] => {
    const before = told.slice(0, index);
    const doer = DOER.exec(before.slice(-160));
    const who = doer?.groups?.who;
    if (doer === null || who === undefined) return [];
    const from = before.length - Math.min(160, before.length) + doer.index;
    const end = from + who.length;
    const known = candidates.find(
      (one) => one.end >= end && one.end <= end + 6 && one.start < end && one.kind !== 'office',
    );
    const start = known?.phraseStart ?? capitalsStart(written, from, end);
    if (start === null) return [];
    const kind = known?.kind ?? 'body';
    const speaker = {
      kind,
      start,
      end,
      phraseStart: start,
      isSubject: true,
      person: known?.person ?? null,
      offices: [],
    };
    return [{ verb: { id: 'said', start: index, end: index + passive.length }, speaker }];
  });
}

/** From where words with capitals lead up to an end; a phrase without any is nobody's name. */
function capitalsStart(written: string, from: number, end: number): number | null {
  const found = /(?:\p{Lu}[\p{L}'’-]*\s){0,6}[\p{L}-]+$/u.exec(written.slice(from, end));
  const text = found?.[0] ?? '';
  return found === null || !/^\p{Lu}/u.test(text) ? null : from + found.index;
}
