import type { Phrase } from '../phrases/phrase-table.ts';
import { isInvertible, type Telling, type Told, tellingsFound, withoutBrackets } from './attribution.ts';
import { isSaid } from './english-said.ts';
import { speechesOf } from './english-speeches.ts';
import { isDocument, passivesOf, possessed, unnamed } from './english-unnamed.ts';
import { ADVERBS } from './english-words.ts';
import type { Candidate } from './noun-phrases.ts';

const DIRECT = new RegExp(`^\\s${ADVERBS}$`, 'u');
const APPOSITION = new RegExp(`^,[^.;:"“”]{0,240},\\s?${ADVERBS}$`, 'u');
/** "The Head of Service, Lieutenant General X, informed". */
const BEHIND_NAME = new RegExp(`^,\\s${ADVERBS}$`, 'u');
const RELATIVE = new RegExp(`^,?\\s(?:who|which)\\s${ADVERBS}$`, 'u');
/** "Of", "from", "in his speech", "for her part", "on the other hand". */
const OF_PLACE = new RegExp(
  `^,?\\s(?:of|from|for|in|on|at|after|during|to|with|by|as|upon|following)\\s[^,;.:"“”]{1,70},?\\s${ADVERBS}$`,
  'u',
);
const GOVERNED =
  /(?:^|[\s(])(?:of|to|from|with|by|for|in|about|at|on|after|between|behind|against|than|like|named|before|under|thanked|met|told|asked|including|what|whatever|if|unless|whether|[^,\s]\sand)\s(?:the\s|a\s|an\s|his\s|her\s|its\s|their\s|new\s)*$/u;
const APPOSED = /^,\s(?:the\s|an?\s|its\s|his\s|her\s|our\s)?(?:\p{L}+\s){0,2}$/u;
/** "Programs that", "and memos that": most likely a noun, unless its subject is right before it. */
const PLURAL = /[^s]s$/u;
const COORDINATED = /(?:^|[\s,])(?:and|but|then)\s(?:(?:also|then|further|again|\p{L}+ly)\s)*$/u;

/** Of every verb of saying of an English sentence the one who says it. */
export function englishTellings(told: Told): readonly Telling[] {
  const tellings: Telling[] = [];
  const able = new Set(ableOf(told));
  for (const verb of tellingsFound(told.told, 'en', 'english')) {
    if (!isSaid(told, verb) || isInClause(told.told, tellings, verb)) continue;
    const last = tellings.at(-1)?.speaker ?? null;
    const isNoun = verb.id === 'that' && PLURAL.test(told.told.slice(verb.start, verb.end));
    const speaker = isNoun
      ? subjectOf(told, able, verb, true)
      : (englishSpeaker(told, able, verb, last) ?? unnamed(told, verb));
    if (isNoun && speaker === null) continue;
    tellings.push({ verb, speaker });
  }
  return [...tellings, ...viewsOf(told), ...passivesOf(told), ...possessed(told), ...speechesOf(told)].sort(
    (a, b) => a.verb.start - b.verb.start,
  );
}

/** "X said that Y has said": what is within the clause is what X said, as long as it goes on. */
function isInClause(text: string, tellings: readonly Telling[], verb: Phrase): boolean {
  const last = tellings.findLast(({ speaker }) => speaker !== null);
  if (last === undefined) return false;
  const between = text.slice(last.verb.end - 5, verb.start);
  return /(?:^|\s)that\s/u.test(between) && !/[;:]|(?:^|\s)(?:and|but|while|whereas)\s/u.test(between);
}

function ableOf({ candidates, told }: Told): readonly Candidate[] {
  return candidates.filter(
    (one, place) =>
      one.isSubject &&
      isFree(told, one) &&
      !isJoined(told, one, candidates[place - 1]) &&
      !(one.kind === 'body' && isDocument(told.slice(one.start, one.end))),
  );
}

/** UTF-16 units from a subject to its verb at most. */
const FARTHEST = 400;

/** Who stands in front of a verb as its subject does, right before it or not. */
function subjectOf(
  told: Told,
  able: ReadonlySet<Candidate>,
  verb: Phrase,
  isDirect: boolean,
): Candidate | null {
  const { candidates, told: text } = told;
  const before = candidates.findLast((one, place) => {
    if (one.end > verb.start || verb.start - one.end > FARTHEST) return false;
    const gap = text.slice(one.end, verb.start);
    // "Tribute to X, who described": whatever governs X.
    if (one.kind === 'person' && one.isSubject && RELATIVE.test(gap)) {
      return !/\s(?:are|have|were)\s/u.test(gap) && !isJoined(text, one, candidates[place - 1]);
    }
    return able.has(one) && (isDirect ? DIRECT.test(gap) : isBeside(gap, one.kind));
  });
  const isApart = candidates.some(
    (one) =>
      one.kind === 'person' &&
      one.start > (before?.end ?? 0) &&
      one.end <= verb.start &&
      isFree(text, one) &&
      one.isSubject,
  );
  return before === undefined || isApart ? null : (apposed(told, before) ?? before);
}

/** "X, the first speaker, thanked": the name that an office stands behind between commas. */
function apposed({ candidates, told }: Told, { kind, phraseStart, end }: Candidate): Candidate | null {
  if (kind !== 'office' || !told.startsWith(',', end)) return null;
  const person = candidates.findLast((one) => one.kind === 'person' && one.end <= phraseStart);
  const isBehind = person !== undefined && APPOSED.test(told.slice(person.end, phraseStart));
  return isBehind && isFree(told, person) ? person : null;
}

function englishSpeaker(
  told: Told,
  ableToSpeak: ReadonlySet<Candidate>,
  verb: Phrase,
  last: Candidate | null,
): Candidate | null {
  const { told: text } = told;
  const able = [...ableToSpeak];
  const before = subjectOf(told, ableToSpeak, verb, false);
  if (before !== null) return before;
  if (isInvertible(told, verb.start)) {
    const behind = able.find(({ start }) => start >= verb.end);
    if (
      behind !== undefined &&
      isInverted(text.slice(verb.end, Math.max(verb.end, behind.phraseStart)), behind)
    )
      return named(told, behind);
  }
  if (COORDINATED.test(text.slice(0, verb.start))) {
    if (last !== null) return last;
    const [first] = able.filter(({ kind }) => kind !== 'body');
    const intro = first === undefined ? '' : text.slice(0, first.phraseStart);
    if (first !== undefined && first.end <= verb.start && /^(?:[^,]{0,80},\s?)?(?:the\s)?$/u.test(intro))
      return first;
  }
  return null;
}

/** "Said state broadcaster spokeswoman X": words of a title that no table knows. */
const TITLE_BEHIND =
  /^\s(?:(?!(?:in|on|at|to|after|during|with|that|as|by|from|about|when|while)\s)[\p{L}'’.&-]+\s){0,8}$/u;

function isInverted(gap: string, { kind }: Candidate): boolean {
  return kind === 'person' ? TITLE_BEHIND.test(gap) : /^\s(?:the\s|a\s|an\s)?$/u.test(gap);
}

/** "Said the Chair of the Committee, Leyla Rustamzade": the name that an office belongs to. */
function named({ candidates, told }: Told, one: Candidate): Candidate {
  if (one.kind !== 'office') return one;
  const person = candidates.find(({ kind, start }) => kind === 'person' && start >= one.end);
  return person !== undefined &&
    /^[^.;"”]{0,80},\s$/u.test(told.slice(one.end, person.start)) &&
    person.phraseStart <= one.start
    ? person
    : one;
}

function isBeside(between: string, kind: Candidate['kind']): boolean {
  const gap = withoutBrackets(between);
  // "X, chiefs and associations, who asked": whoever is last.
  if (/\sand\s.*\swho\s/u.test(gap)) return false;
  return (
    DIRECT.test(gap) ||
    BEHIND_NAME.test(gap) ||
    RELATIVE.test(gap) ||
    (kind !== 'pronoun' && (APPOSITION.test(gap) || OF_PLACE.test(gap)))
  );
}

/** "Senators X and Y said": it is not for one of them. */
function isJoined(text: string, one: Candidate, before: Candidate | undefined): boolean {
  if (before === undefined || before.kind === 'pronoun') return false;
  const between = withoutBrackets(text.slice(before.end, one.start));
  // A comma in front of "and" begins a clause, save in a list of people.
  const arePeople = before.kind === 'person' && one.kind === 'person';
  return (arePeople ? /^,?\s(?:and|&)\s(?:[\p{L}.]+\s){0,9}$/u : /^\s(?:and|&)\s(?:\p{L}+\s){0,3}$/u).test(
    between,
  );
}

/** What may stand before a body or office that a clause begins with. */
const CLAUSE_START =
  /(?:^|[,;:—–"”“]\s?|\s-\s|(?:^|\s)(?:that|and|but|when|while|as|though|however|because|today|yesterday|earlier|later|also|\p{L}+day|\d{1,4})\s)(?:the\s|a\s|an\s|its\s|his\s|her\s|this\s)?$/u;

/** No possessive, and governed by no preposition or other verb; a word that is no name begins its clause. */
function isFree(text: string, { end, phraseStart, kind }: Candidate): boolean {
  if (/^['’]s?(?:\s|$)/u.test(text.slice(end, end + 3))) return false;
  if (
    (kind === 'body' || kind === 'office') &&
    !CLAUSE_START.test(text.slice(Math.max(0, phraseStart - 24), phraseStart))
  ) {
    return false;
  }
  return !GOVERNED.test(text.slice(Math.max(0, phraseStart - 24), phraseStart));
}

const VIEW = /^['’]s?\s(?:view|opinion|words|estimate|assessment|account)(?!\p{L})/u;

/** "In the Bank's view". */
function viewsOf({ told, candidates }: Told): readonly Telling[] {
  return candidates.flatMap((speaker): Telling[] => {
    const view = VIEW.exec(told.slice(speaker.end, speaker.end + 24));
    if (view === null || !/(?:^|\s)in\s(?:the\s)?$/u.test(told.slice(0, speaker.phraseStart))) return [];
    const verb = { id: 'according', start: speaker.end, end: speaker.end + view[0].length };
    return [{ verb, speaker }];
  });
}
