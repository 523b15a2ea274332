import { dayOf, daysPublished } from '../../../answering/checking/values/days.ts';
import type { DateFact } from '../../fact.ts';
import { resolveDates } from '../dates/resolve-date.ts';
import type { Piece } from '../phrases/pieces.ts';
import { ACCORDING, TELLING } from '../phrases/telling.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { type Deed, deedsIn } from './deeds.ts';
import { isDone } from './done.ts';
import { isToBe } from './futures.ts';
import { isToldByDecider } from './speech-decisions.ts';
import {
  AGREEMENTS,
  BEFORE,
  BY_DECREE,
  DECREED,
  FIRST_PERSON,
  NO_DECISIONS,
  TERMS,
} from './words/decisions.ts';

/** Days before the release from which on a decision is of another time. */
const BACKGROUND = 60;

/** Whether a sentence states what was decided, agreed, instructed, signed, approved or adopted now. */
export function isDecided(release: ReadableRelease, piece: Piece): boolean {
  const { language } = release;
  const { told } = piece;
  const isStated =
    hasDeed(told, language) ||
    AGREEMENTS.has(told, language) ||
    isDecreed(told, language) ||
    isTerm(told, language) ||
    isVerdict(told);
  const isToldOfOthers = isStated && !FIRST_PERSON.has(told, language);
  if (!isToldOfOthers && !isToldByDecider(piece, language)) return false;
  return !NO_DECISIONS.has(told, language) && !isBackground(release, piece);
}

function hasDeed(told: string, language: string | null): boolean {
  return deedsIn(told, language).some((deed) => isDeedOf(told, deed, language));
}

function isDeedOf(told: string, deed: Deed, language: string | null): boolean {
  // Turkish "göre" is by a law as well as by a speaker.
  if (language !== 'tr' && language !== 'en' && isAccordingTo(told.slice(0, deed.start), language))
    return false;
  return isDone(told, deed) && !isReported(told, deed, language);
}

function isAccordingTo(before: string, language: string | null): boolean {
  return /(?<!\p{L})по (?:его|ее|их) словам/u.test(before) || ACCORDING.has(before, language);
}

/** A point of an agenda with what became of it: "Kiosks in the park: rejected." */
const VERDICT =
  /:\s(?:[^:.]{0,80}\s)?(?:kabul|ret|red|havale|onay|iade|tasdiq|принято|отклонено|одобрено|утверждено|снято|approved|adopted|rejected|carried|deferred|agreed|noted|passed|lost|withdrawn)(?: edildi| olundu| unanimously)?\.?$/u;

function isVerdict(told: string): boolean {
  return VERDICT.test(told.trimEnd());
}

function isDecreed(told: string, language: string | null): boolean {
  return BY_DECREE.has(told, language) && DECREED.has(told, language);
}

/** "Under the protocol, each side will admit forty vessels"; a Russian document itself provides. */
function isTerm(told: string, language: string | null): boolean {
  const [term] = TERMS.find(told, language);
  if (term === undefined || isReported(told, term, language)) return false;
  // "Anlaşmayla ilgili": about it, not by it.
  if (/^\s(?:ilgili|ilgisi|bagli|elaqedar|ilişkin)/u.test(told.slice(term.end))) return false;
  return (
    isToBe({ told, text: told }, language) ||
    BY_DECREE.has(told, language) ||
    DECREED.has(told, language) ||
    /provide|stipulat|envisag|foresee|oblige|require|предусм|ongor|nezerde tut/u.test(told.slice(term.start))
  );
}

const THAT = /(?:^|[\s,])(?:that|whether|how|what|что|как|чтобы|ki)(?!\p{L})/u;

/** "He recalled that the ministers had signed": what somebody says was decided. */
export function isReported(
  told: string,
  { start }: { readonly start: number },
  language: string | null,
): boolean {
  const before = told.slice(0, start).replace(/^.*[;!?]/su, '');
  for (const { end } of TELLING.find(before, language)) {
    if (
      THAT.test(`${before.slice(Math.max(0, end - 6), end)}${before.slice(end)} `) ||
      /^[^\p{L}]*:/u.test(before.slice(end))
    ) {
      return true;
    }
  }
  return false;
}

const ADVERBIAL_BEFORE =
  /(?:^|[\s(])(?:in|on|since|back in|during|between|в|во|с|еще в)\s(?:the\s(?:year|summer|spring|autumn|winter)\s(?:of\s)?|\S+\s)?$/u;
const ADVERBIAL_AFTER =
  /^(?:-?c[iu]\s(?:il(?:de|in)|ilin)|['’]?\s?[dt][ae](?!\p{L})|\s(?:год[уа]|il(?:de|in)|yilinda|yili|tarixinde|tarihinde))/u;

/** "A resolution adopted earlier is void": of a thing of the sentence. */
const EARLIER_ATTRIBUTE =
  /(?<!\p{L})(?:ранее|прежде|раньше)\s\p{L}+(?:вш|нн|щ|ем|им|т)(?:ий|ый|ая|яя|ое|ее|ые|ие|его|ого|ей|ой|их|ых|им|ым|ую|юю)(?:ся)?(?!\p{L})|(?<!\p{L})(?:днем ранее)|(?<!\p{L})(?:daha evvel|bundan evvel|daha once|onceden|evveller|daha evveller)\s(?:[^\s,;.]+\s){0,6}?\p{L}+(?:[ae]n|m[iu]s)(?!\p{L})/gu;

/** Dated to another time, or told as of one. */
function isBackground(release: ReadableRelease, piece: Piece): boolean {
  if (BEFORE.has(piece.told.replace(EARLIER_ATTRIBUTE, ' '), release.language)) return true;
  const published = daysPublished(release.published);
  if (published === null) return false;
  if (!/\d{4}/u.test(piece.folded)) return isMonthsAgo(release, piece, published.first);
  const dates = resolveDates(release, piece, 'past').filter(
    (date) => /\d{4}/u.test(date.text) && isAdverbial(piece, date),
  );
  const old = dates.filter((date) => lastDay(date) < published.first - BACKGROUND);
  return old.length > 0 && old.length === dates.length;
}

/** Days beyond which a date without a year is rather one to come. */
const AHEAD = 183;
/** The same where a sentence that opens with its month tells of nothing to be done. */
const FAR_BEHIND = 300;
/** "Agreed to meet", "решено провести": what is decided may be what the date is of. */
const TO_DO = /(?<!\p{L})to\s\p{L}|\p{L}(?:ть|ти|чь)(?:ся)?(?!\p{L})|\p{L}m[ae]s[iu]/u;
/** "Летом введена квота", "was introduced in the summer." */
const IN_A_SEASON =
  /^(?:in (?:the )?(?:spring|summer|autumn|fall|winter)|весной|летом|осенью|зимой)[\s,]|\s(?:in (?:the )?(?:spring|summer|autumn|fall|winter)|весной|летом|осенью|зимой)\.?$/u;

/** "In July the Senate approved …", told in November; "was dissolved on 7 January": when the sentence opens or its verb was. */
function isMonthsAgo(release: ReadableRelease, { start, end, folded }: Piece, published: number): boolean {
  const isToDo = TO_DO.test(folded);
  if (!isToDo && IN_A_SEASON.test(folded)) return true;
  if (!MAY_BE_DATED.test(folded)) return false;
  return resolveDates(release, { start, end }, 'past').some((date) => {
    const days = published - lastDay(date);
    const before = folded.slice(0, date.start - start);
    if (date.precision === 'year' || days <= BACKGROUND) return false;
    if (OPENS.test(before)) return days <= (isToDo ? AHEAD : FAR_BEHIND);
    return days <= AHEAD && WAS_DONE.test(before);
  });
}

/** Tested first, since it costs less. */
const MAY_BE_DATED = /^(?:(?:also|back|earlier)\s)?(?:in|on|в|еще в|\d+)\s|(?:was|were) \p{L}+ (?:on|in) /u;
const OPENS = /^(?:(?:also|back|earlier)\s)?(?:in|on|в|еще в)?\s?$/u;
const WAS_DONE = /(?:was|were) \p{L}+ (?:on|in) (?:the )?$/u;

/** "2024 yılında gerçekleşen hacim": when a thing of the sentence was. */
const OF_A_THING =
  /^[^,;.]*?\s(?!(?:bas)?bakan |baskan |uzman |insan |zaman |orman |alan |plan |komutan |meydan |yonetmen |egitmen |ogretmen |yeniden |birden )\p{L}+(?:[ae]n|m[iu]s|d[iu][gk]\p{L}*)\s\p{L}/u;

/** ", не собиравшейся с 2019 года": when what a participle tells of a thing was. */
const IN_A_PARTICIPLE = /,\s(?:не\s)?\p{L}+(?:вш|щ|нн)\p{L}{2,3}(?:ся)?\s[^,;]*$/u;

function isAdverbial(piece: Piece, { start, end }: DateFact): boolean {
  const before = piece.folded.slice(Math.max(0, start - piece.start - 24), start - piece.start);
  const written = piece.folded.slice(start - piece.start, end - piece.start);
  const after = piece.folded.slice(end - piece.start, end - piece.start + 16);
  if (/[-–—]\s?$/u.test(before) || /^\s?[-–—]\s?\d/u.test(after)) return false;
  const behind = piece.folded.slice(end - piece.start, end - piece.start + 60);
  if (OF_A_THING.test(behind) || IN_A_PARTICIPLE.test(piece.folded.slice(0, start - piece.start)))
    return false;
  return (
    ADVERBIAL_BEFORE.test(before) ||
    ADVERBIAL_AFTER.test(after) ||
    /[dt][ae]$|(?:году|ilde|yilinda)$/u.test(written)
  );
}

function lastDay({ value }: DateFact): number {
  const [year = 0, month = 12, day = 31] = value.split('-').map(Number);
  return dayOf(year, month, day);
}
