import type { Problem } from '../check.ts';
import { type Evidence, sharesLanguage } from '../reading/evidence.ts';
import { holdsWord } from '../reading/meeting.ts';
import { isName, type ReadText } from '../reading/read-text.ts';
import { type Meaning, tableOf } from '../words/lexicon.ts';

/** Words between a body and what it is concerned with: "Ministry of Labour and Social Protection". */
const NEAR = 4;

/** Offices that speak of a body as plainly as its own name does. */
const BODY_OF_OFFICE: Readonly<Record<string, string>> = {
  'office:minister': 'body:ministry',
  'office:premier': 'body:government',
  'office:governor': 'body:governorate',
  'office:mayor': 'body:municipality',
  'office:ambassador': 'body:embassy',
  'office:consul': 'body:embassy',
  'office:prosecutor': 'body:prosecution',
  'office:judge': 'body:court',
  'office:rector': 'body:university',
  'office:senator': 'body:parliament',
  'office:legislator': 'body:parliament',
};

/**
 * Bodies of the claim that are concerned with something else than those of the sources (a ministry of labour for one of
 * health, a tank brigade for a mountain brigade), or are of another kind (an agency for a ministry), across languages by
 * the tables of bodies and subjects.
 */
export function checkOrganisations(claim: ReadText, evidence: Evidence): readonly Problem[] {
  const problems: Problem[] = [];
  const reported = new Set<number>();
  for (const body of claim.meanings) {
    const isHead = HEADS.has(body.id);
    if ((!isBody(body) && !isHead) || reported.has(body.from) || !isCertain(body, claim)) continue;
    const wrong = subjectsNear(body, claim).find(
      (subject) =>
        !isStated(subject, claim, evidence) &&
        !isAbbreviated(body, subject, claim, evidence) &&
        (!isHead || isInName(subject, claim)),
    );
    if (wrong === undefined) continue;
    reported.add(body.from);
    problems.push(problemOf(body, wrong, claim));
  }
  if (problems.length > 0) return problems;
  const other = claim.meanings.find((body) => isOtherBody(body, claim, evidence));
  return other === undefined ? [] : [problemOf(other, other, claim)];
}

/** Heads of bodies that need not be named as such: Karayolları Bölge Müdürü. */
const BODIES: ReadonlySet<string> = new Set(['body', 'known']);
const HEADS: ReadonlySet<string> = new Set([
  'office:head',
  'office:chairman',
  'office:commissioner',
  'office:inspector',
]);

/** Bodies that are told from each other by their subject though they are written with small letters. */
const WITH_SMALL_LETTERS =
  /^(?:body:(?:ministry|brigade|regiment|division-of-army|battalion|corps|squadron)|office:minister|office:head|office:chairman)$/;

/** "Hospitals and investigators" are no body that is concerned with investigation. */
function isCertain({ id, from }: Meaning, claim: ReadText): boolean {
  const word = claim.words[from];
  const isHeading = !claim.tellsNames && claim.words.some(({ isCapital }) => isCapital);
  if (WITH_SMALL_LETTERS.test(id) || isHeading || (word !== undefined && isName(word))) return true;
  // Russian writes the first word of a name alone with a capital: Государственный налоговый комитет.
  return claim.language === 'ru' && claim.words.slice(Math.max(0, from - NEAR), from).some(isName);
}

/** Whether the subject is written as a name is: of what else one may be head, the tables know too little. */
function isInName(subject: Meaning, claim: ReadText): boolean {
  return claim.tellsNames && claim.words[subject.from]?.isCapital === true;
}

function isBody({ id }: Meaning): boolean {
  return tableOf(id) === 'body' || id === 'office:minister';
}

/** What the body is concerned with: subjects in the same clause, with nothing but small words and other subjects between. */
function subjectsNear(body: Meaning, text: ReadText): readonly Meaning[] {
  const clause = text.words[body.from]?.clause;
  return text.meanings.filter((subject) => {
    if (tableOf(subject.id) !== 'subject' || text.words[subject.from]?.clause !== clause) return false;
    // "Federasyon Başkanı Avukat X": the second is another title, not what the first is of.
    if (isTitleOfName(subject, text)) return false;
    if (subject.from < body.to && body.from < subject.to) return true;
    const [from, to] = subject.from < body.from ? [subject.to, body.from] : [body.to, subject.from];
    return to - from < NEAR && text.words.slice(from, to).every((word) => isSmall(word.index, text));
  });
}

function isTitleOfName({ from, to }: Meaning, text: ReadText): boolean {
  const next = text.words[to];
  const isOffice = text.meanings.some(
    (one) => one.id.startsWith('office:') && one.from === from && one.isBare,
  );
  const isNamed = next !== undefined && isName(next) && next.clause === text.words[from]?.clause;
  return isOffice && isNamed && !text.meanings.some((one) => one.from === to);
}

function isSmall(index: number, text: ReadText): boolean {
  const word = text.words[index];
  if (word === undefined) return false;
  if (word.isFunction) return true;
  return text.meanings.some(({ id, from, to }) => from <= index && index < to && SMALL.has(tableOf(id)));
}
const SMALL: ReadonlySet<string> = new Set(['subject', 'body', 'part', 'qualifier', 'office']);

function isStated(subject: Meaning, claim: ReadText, evidence: Evidence): boolean {
  // Any other meaning of the same words will do: a word of two subjects is met by either.
  const alternatives = new Set(
    claim.meanings
      .filter((one) => one.from === subject.from && tableOf(one.id) === 'subject')
      .map(({ id }) => id),
  );
  const isNamed = evidence.all.some((text) => text.meanings.some(({ id }) => alternatives.has(id)));
  if (isNamed) return true;
  const words = claim.words.slice(subject.from, subject.to);
  return words.every((word) => word.isFunction || holdsWord(word, claim, evidence.all));
}

/** Letters of an abbreviation that stand for small words and countries. */
const OF_SMALL_WORDS = /[ofus]/g;

/** "The Justice Department" of the DOJ: an abbreviation of the sources is made of the first letters of both. */
function isAbbreviated(body: Meaning, subject: Meaning, claim: ReadText, evidence: Evidence): boolean {
  if (!sharesLanguage(claim, evidence)) return false;
  const sorted = (letters: readonly string[]) => letters.toSorted().join('');
  const letters = sorted([body.from, subject.from].map((index) => claim.words[index]?.word.charAt(0) ?? ''));
  return evidence.all.some(({ words }) =>
    words.some(
      ({ word, isAllCapitals }) => isAllCapitals && sorted([...word.replace(OF_SMALL_WORDS, '')]) === letters,
    ),
  );
}

const ADMINISTRATIVE =
  /^body:(?:ministry|committee|council|agency|department|inspectorate|bureau|government|municipality|governorate|union|association|company|chamber|headquarters|guard-body)$/;

/** A kind of body that no source speaks of, in words that are no word of theirs either. */
function isOtherBody(body: Meaning, claim: ReadText, evidence: Evidence): boolean {
  if (tableOf(body.id) !== 'body') return false;
  const first = claim.words[body.from];
  if (first === undefined || !claim.tellsNames || !first.isCapital || first.isFirst) return false;
  const kinds = new Set(claim.meanings.filter((one) => one.from === body.from).map(({ id }) => id));
  const isKnown = evidence.all.some((text) =>
    text.meanings.some(({ id }) => kinds.has(id) || kinds.has(BODY_OF_OFFICE[id] ?? '')),
  );
  // What one language calls a department is an agency or a ministry in another.
  if (!sharesLanguage(claim, evidence) && ADMINISTRATIVE.test(body.id)) return false;
  if (isKnown || holdsWord(first, claim, evidence.all)) return false;
  // Of another kind than which? Where the sources speak of no body, a word of theirs may stand for one.
  return evidence.cited.some((text) => text.meanings.some(({ id }) => BODIES.has(tableOf(id))));
}

function problemOf(body: Meaning, subject: Meaning, claim: ReadText): Problem {
  const from = Math.min(body.from, subject.from);
  const to = Math.max(body.to, subject.to);
  const words = claim.text.slice(claim.words[from]?.start, claim.words[to - 1]?.end);
  const kind = body.id === 'office:minister' ? 'title' : 'organisation';
  return { kind, words, reason: `The cited sources do not speak of "${words}".` };
}
