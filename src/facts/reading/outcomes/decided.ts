import { dayOf, daysPublished } from '../../../answering/checking/values/days.ts';
import type { DateFact } from '../../fact.ts';
import { resolveDates } from '../dates/resolve-date.ts';
import { familyOf } from '../phrases/family.ts';
import type { Phrase } from '../phrases/phrase-table.ts';
import type { Piece } from '../phrases/pieces.ts';
import { TELLING } from '../phrases/telling.ts';
import type { ReadableRelease } from '../readable-release.ts';
import {
  BEFORE,
  BY_DECREE,
  DECISIONS,
  DECREED,
  FIRST_PERSON,
  MEASURE,
  NO_DECISIONS,
  TERMS,
} from './words/decisions.ts';

/** Days before the release from which on a decision is of another time. */
const BACKGROUND = 60;

/** Whether a sentence states what was decided, agreed, instructed, signed, approved or adopted now. */
export function isDecided(release: ReadableRelease, piece: Piece): boolean {
  const { language } = release;
  const { told } = piece;
  if (NO_DECISIONS.has(told, language) || FIRST_PERSON.has(told, language)) return false;
  const decided = DECISIONS.find(told, language).filter(
    (phrase) => isDone(told, phrase, language) && !isReported(told, phrase, language),
  );
  const [first] = decided;
  if (first === undefined && !isDecreed(told, language) && !isTerm(told, language)) return false;
  return !isBackground(release, piece);
}

function isDecreed(told: string, language: string | null): boolean {
  return BY_DECREE.has(told, language) && DECREED.has(told, language);
}

/** "Under the protocol, each side will admit forty vessels"; a Russian document itself provides. */
function isTerm(told: string, language: string | null): boolean {
  const [term] = TERMS.find(told, language);
  if (term === undefined || isReported(told, term, language)) return false;
  return (
    MEASURE.has(told, language) ||
    BY_DECREE.has(told, language) ||
    /provide|stipulat|envisag|foresee|oblige|require|предусм|ongor|nezerde tut/u.test(told.slice(term.start))
  );
}

const AUXILIARY =
  /(?:^|\s)(?:was|were|been|is|are|be|being|got)\s(?:(?:\w+ly|also|then|later|subsequently|both|all|hereby)\s){0,2}$/u;
const NOT_YET =
  /(?:^|\s)(?:will|would|should|may|might|must|can|could|shall|to|not|never|had|yet|if|until|once|when|being|n't|cannot|have to|has to)\s(?:(?:also|not|soon|then|have)\s)?(?:be\s|been\s|being\s|have been\s)?(?:(?:\w+ly|also)\s){0,2}$/u;
/** "The plan approved by the board", "the agreed text": no deed of the sentence. */
const BEHIND_NOUN =
  /^\s(?:(?:into\s\p{L}+\s)?by\s(?!(?:\d|a (?:vote|show|majority)|the end|consensus))|in \d{4}|last\s|between\s|at\s(?:the|its)\s\w+\s(?:in|of|held)|there\b)/u;
const AS_ADJECTIVE =
  /(?:^|\s)(?:the|a|an|as|newly|recently|previously|already|of|its|their|jointly|having|after having|which he|his|her|for|who|which|that|by|legally|duly)\s$/u;

/** "The package that the President signed", "after the ministers signed". */
const SUBORDINATE =
  /(?:^|[\s,])(?:that|which|who|whom|where|when|after|before|since|until|if|once|because|although|while)\s[^,;]{0,40}$/u;

function isDone(told: string, { start, end, id }: Phrase, language: string | null): boolean {
  const before = told.slice(Math.max(0, start - 48), start);
  const after = told.slice(end, end + 32);
  if (familyOf(language, told) === 'english') {
    if (NOT_YET.test(before)) return false;
    if (SUBORDINATE.test(before)) return false;
    if (AUXILIARY.test(before)) return true;
    if (id === 'establish' || / (?:was|were|been) /u.test(told.slice(start, end))) return true;
    return !BEHIND_NOUN.test(after) && !AS_ADJECTIVE.test(before);
  }
  if (/(?:^|\s)не\s$/u.test(before) || /(?:^|\s)(?:если|чтобы|бы)\s(?:\S+\s){0,3}$/u.test(before))
    return false;
  // "Назначено на 17 мая" is a date, no appointment.
  if (id === 'appoint' && /^\s(?:на\s\d|в\s\S+\sна\s\d)/u.test(after)) return false;
  if (language === 'ru') return !/(?:^|\s)(?:будет|будут|быть|были ранее)\s(?:\S+\s)?$/u.test(before);
  return true;
}

const THAT = /(?:^|[\s,])(?:that|whether|how|what|что|как|чтобы|ki)(?!\p{L})/u;

/** "He recalled that the ministers had signed": what somebody says was decided. */
export function isReported(told: string, { start }: Phrase, language: string | null): boolean {
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
  /(?:^|[\s(])(?:in|on|since|back in|during|в|во|с|еще в)\s(?:the\s(?:year|summer|spring|autumn|winter)\s(?:of\s)?|\S+\s)?$/u;
const ADVERBIAL_AFTER =
  /^(?:-?c[iu]\s(?:il(?:de|in)|ilin)|['’]?\s?[dt][ae](?!\p{L})|\s(?:год[уа]|il(?:de|in)|yilinda|yili|tarixinde|tarihinde))/u;

/** Dated to another time, or told as of one. */
function isBackground(release: ReadableRelease, piece: Piece): boolean {
  if (BEFORE.has(piece.told, release.language)) return true;
  const published = daysPublished(release.published);
  if (published === null) return false;
  const dates = resolveDates(release, piece, 'past').filter(
    (date) => /\d{4}/u.test(date.text) && isAdverbial(piece, date),
  );
  const old = dates.filter((date) => lastDay(date) < published.first - BACKGROUND);
  return old.length > 0 && old.length === dates.length;
}

function isAdverbial(piece: Piece, { start, end }: DateFact): boolean {
  const before = piece.folded.slice(Math.max(0, start - piece.start - 24), start - piece.start);
  const written = piece.folded.slice(start - piece.start, end - piece.start);
  const after = piece.folded.slice(end - piece.start, end - piece.start + 16);
  if (/[-–—]\s?$/u.test(before) || /^\s?[-–—]\s?\d/u.test(after)) return false;
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
