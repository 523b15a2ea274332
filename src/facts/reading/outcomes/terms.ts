import type { Span } from '../../../archive/release.ts';
import { resolveDates } from '../dates/resolve-date.ts';
import type { PhraseTable } from '../phrases/phrase-table.ts';
import type { Piece } from '../phrases/pieces.ts';
import { ACCORDING, TELLING } from '../phrases/telling.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { isToBe } from './futures.ts';
import { isPassiveToCome } from './measures.ts';
import { isUnpast } from './tense.ts';
import { DEADLINE, FORECAST, MEETINGS, NEXT } from './words/coming.ts';
import { BEFORE, EFFECTS, FIRST_PERSON, PERSONAL, SETTLED } from './words/decisions.ts';
import {
  ACTING,
  BODIES,
  COMPOSED,
  DOCUMENT,
  GIVES,
  JOINT,
  PARTIES,
  PERFORMED,
  PROVIDES,
  SCHEDULE,
  SETTLING,
  TERM_NOUNS,
  WORKINGS,
} from './words/terms.ts';

/** A sentence behind a decision: what the decision was, how many sentences and paragraphs before. */
export interface Behind {
  readonly decision: Piece;
  readonly sentences: number;
  readonly paragraphs: number;
}

/** UTF-16 units of a sentence in which its subject stands. */
const SUBJECT = 70;
/** Sentences behind a decision in which what is settled is told without naming it. */
const NEAR = 2;

/**
 * Whether a sentence behind a decision tells its terms: what its document provides for, who leads and makes up a body that
 * it set up, who acts in an office, what is shared, paid and for how long, what the parties will do. Not what begins or
 * takes place some day, what a thing will be like or bring about, nor what is hoped.
 */
export function isTermBehind(release: ReadableRelease, piece: Piece, behind: Behind): boolean {
  const { language } = release;
  const { told } = piece;
  if (FIRST_PERSON.has(told, language) || FORECAST.has(told, language) || BEFORE.has(told, language))
    return false;
  if (EFFECTS.has(told, language) || DATES.test(told)) return false;
  if (/\?\s*$/u.test(told) || /^(?:but|however|but also|ancak|lakin|однако|но)\s/u.test(told)) return false;
  if (isProvision(piece, behind, language) || isSettled(piece, behind, language) || isByIt(piece, language))
    return true;
  if (isToldAsSaid(told, language)) return false;
  return (
    ACTING.has(told, language) ||
    isComposition(piece, behind, language) ||
    isPerformed(piece, language) ||
    isCommitment(release, piece, behind)
  );
}

/** Whether a sentence tells who says it. Consignment notes and notes exchanged say nothing. */
export function isToldAsSaid(told: string, language: string | null): boolean {
  return (
    TELLING.has(told.replace(/(?<!\p{L})notes(?! that)(?!\p{L})/gu, ' '), language) ||
    ACCORDING.has(told, language)
  );
}

/** When something is to be settled is no term of it: "The date will be agreed." */
const DATES =
  /^(?:the (?:date|dates|time|venue|agenda)|(?:точн\p{L}+ )?(?:дат[аы]|сроки?|время)|(?:\S+\s){0,3}(?:tarihi|takvimi|vaxti|tarixi))\s/u;

/** A body set up by a sentence that follows no decision directly: "Создаётся рабочая группа по тарифам." */
export function isSetUp(piece: Piece, language: string | null): boolean {
  const { told, folded } = piece;
  if (told !== folded || isToldAsSaid(told, language)) return false;
  return isPerformed(piece, language) && setsUp(piece, language);
}

function isByIt(piece: Piece, language: string | null): boolean {
  return BY_IT.test(piece.told) && isToBe(piece, language);
}

/** Whether nothing tells what somebody said, save the very words that settle something: "öngörüyor", "делятся". */
function isOwnWord({ told }: Piece, { start, end }: Span, language: string | null): boolean {
  return [...TELLING.find(told, language), ...ACCORDING.find(told, language)].every(
    (one) => one.start < end && start < one.end,
  );
}

/** A document told of by a pronoun: "It also covers …". */
const IT =
  /^(?:it|он|она|оно|the (?:largest|biggest|main|second|other|first) (?:of (?:them|these)|one)|(?:крупнейш|главн|перв|втор|один|одн)\p{L}+ из них|en buyugu|(?:onlardan|bunlardan) (?:en \p{L}+|biri|birincisi))[\s,](?:also\s|также\s)?/u;

function isProvision(piece: Piece, behind: Behind, language: string | null): boolean {
  if (!isUnpast(piece, language)) return false;
  const [document] = DOCUMENT.find(piece.told.slice(0, SUBJECT), language);
  const it = IT.exec(piece.told);
  if (document === undefined && (it === null || !DOCUMENT.has(behind.decision.told, language))) return false;
  const end = it?.[0].length ?? document?.end ?? 0;
  return PROVIDES.find(piece.told, language).some(
    (verb) => verb.start >= end && isOwnWord(piece, verb, language),
  );
}

function isComposition({ told }: Piece, { decision, sentences }: Behind, language: string | null): boolean {
  return sentences <= NEAR && setsUp(decision, language) && COMPOSED.has(told, language);
}

/** "A commission has been formed". */
function setsUp({ told }: Piece, language: string | null): boolean {
  return SET_UP.test(told) && BODIES.has(told, language);
}

const SET_UP =
  /(?<!\p{L})(?:set(?:s|ting)? up|establish\p{L}*|form(?:ed|ation|s)|creat\p{L}*|constitut\p{L}*|созда[нтюе]\p{L}*|образован\p{L}*|сформирован\p{L}*|учрежд\p{L}+|kur(?:ul|du)\p{L}*|olustur\p{L}*|yarad\p{L}*|tesis\p{L}*)(?!\p{L})/u;

function isPerformed({ told }: Piece, language: string | null): boolean {
  const [verb] = PERFORMED.find(told, language);
  return verb !== undefined && !RECURRING.test(told);
}

/** "Every year", "as a rule", "jobs are created": how things are, not what was done. */
const RECURRING =
  /(?<!\p{L})(?:every|each year|annually|usually|as a rule|traditionally|when|if|her (?:yil|il|ay|gun)|adeten|genellikle|adatan|eger|кажд\p{L}+|ежегодно|ежедневно|обычно|как правило|традиционно|если|когда|jobs|conditions|opportunities|рабоч\p{L}+ мест\p{L}*|услови\p{L}+|возможност\p{L}+|is yer\p{L}*|serait|istihdam)(?!\p{L})/u;

function isSettled(piece: Piece, { sentences, paragraphs }: Behind, language: string | null): boolean {
  const { told } = piece;
  if (sentences === 1 && paragraphs === 0 && SETTLED.has(told, language) && !TELLING.has(told, language))
    return true;
  if (sentences === 1 && paragraphs === 0 && GRANTED.test(told)) return true;
  const isOwn = SETTLING.find(told, language).some((one) => isOwnWord(piece, one, language));
  if (!isOwn && !AMOUNT.test(told)) return false;
  const isNamed = TERM_NOUNS.has(told.slice(0, SUBJECT), language);
  if (isNamed || SHARED.test(told)) return sentences <= NEAR + 1;
  return sentences === 1 && paragraphs === 0 && startsWith(DOCUMENT, told, language);
}

/** "The fine is 60 crowns." */
const AMOUNT = /(?<!\p{L})(?:is|are|равен|равна|равно)\s(?:eur|usd|us)?[$€£]?\s?\d/u;

/** "60 to 40", "yüzde 60'ını", "каждая сторона". */
const SHARED =
  /\d\s(?:to|на)\s\d|\d\s(?:\S+\s)?(?:instead of|вместо|yerine|evezine)\s|(?:instead of|вместо)\s\d|%['’]?\p{L}*n[iu]|yuzde \d+['’]?\p{L}*n[iu]|faizini|(?<!\p{L})(?:each side|each party|each country|her taraf|her ulke|her teref|каждая сторона|каждая из)(?!\p{L})/u;

/** "Free of charge", "are responsible for carrying it out", "have until June". */
const GRANTED =
  /(?<!\p{L})(?:free of charge|for free|(?:is|are) responsible for|(?:has|have) until|is given until|are given until|бесплатно|безвозмездно|отвечает за|дано (?:время )?до|ucretsiz|bedelsiz|pulsuz|odenissiz|mesuliyyet dasiyir|sorumludur|sorumlu olacak\p{L}*)(?!\p{L})/u;

function startsWith(table: PhraseTable, told: string, language: string | null): boolean {
  return /^(?:it|оно|он|она|bu|o)\s/u.test(told) || table.has(told.slice(0, SUBJECT / 2), language);
}

function isCommitment(release: ReadableRelease, piece: Piece, behind: Behind): boolean {
  const { language } = release;
  const { told } = piece;
  if (!isToBe(piece, language) || OF_ONE.test(told)) return false;
  const subject = told.slice(0, SUBJECT);
  const isJoint = JOINT.has(subject, language) && !NEXT.has(told, language);
  const isBound =
    PARTIES.has(subject, language) || (PRONOUN.test(subject) && setsUp(behind.decision, language));
  const isRule = isBound && FREQUENCY.test(told);
  if (
    !isJoint &&
    !isRule &&
    (MEETINGS.has(told, language) ||
      NEXT.has(told, language) ||
      SCHEDULE.has(told.replace(FIRST_YEARS, ' '), language))
  )
    return false;
  if (PERSONAL.has(told, language)) return false;
  const isTerm = TERM_NOUNS.has(subject, language);
  if (!isBound && (WORKINGS.has(told, language) || LIKE.test(told))) return false;
  const isDated = resolveDates(release, piece, 'future').length > 0;
  if (behind.paragraphs > 0)
    return !isDated && (isPassiveToCome(piece) || (isBound && GIVES.has(told, language)));
  if (isDated) {
    const isDue = behind.sentences === 1 && DEADLINE.has(told, language);
    return isTerm || isJoint || ((isBound || isDue) && !isPassiveToCome(piece));
  }
  if (isPassiveToCome(piece)) return true;
  return behind.sentences <= (isBound || isTerm ? NEAR : 1);
}

/** A body that was set up. */
const PRONOUN = /^(?:it|она|оно|он)\s|\s(?:она|оно)\s/u;

/** "For the first two years" begins nothing. */
const FIRST_YEARS =
  /(?<!\p{L})(?:first|перв\p{L}+|ilk) (?:\d+|\p{L}+) (?:years|months|года|лет|месяц\p{L}*|yil|il|ay)(?!\p{L})/gu;

/** How often a body meets is a rule, and no date. */
const FREQUENCY =
  /(?<!\p{L})(?:once|twice|times|every|each)\s(?:a |an |two |three |six )?(?:week|month|quarter|year|half)|(?<!\p{L})(?:раз|раза) в (?:\S+ )?(?:недел|месяц|квартал|год|полугод)|ежегодно|ежемесячно|ежеквартально|(?:ayda|yilda|haftada|ilde|rubde|heftede) (?:en az )?(?:bir|iki|uc)(?!\p{L})/u;

/** What one person will do, or what is called to mind. */
const OF_ONE = /^(?:he|she|this|that|these|mr|mrs|ms|dr)\s/u;

/** How large a thing will be. */
const LIKE =
  /\d\s(?:kilomet|kilovolt|megawatt|megavat|meqavat|hectare|hektar|square|metrekare|kvadrat|km|мегаватт|киловольт|километр|гектар|квадратн|метр)/u;

/** "Accordingly", "under it": what a sentence says follows from the one before. */
const BY_IT =
  /^(?:under it|accordingly|as a result of this|thereby|buna gore|buna esasen|bununla|bu kapsamda|bu cercevede|согласно (?:ему|ей|им)|по (?:нему|ней|ним)|в соответствии с (?:ним|ней|ними)|по (?:его|ее|их) условиям)[\s,]/u;
