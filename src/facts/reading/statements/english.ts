import type { Phrase } from '../phrases/phrase-table.ts';
import {
  hasSpeechBeside,
  isInvertible,
  type Telling,
  type Told,
  tellingsFound,
  withoutBrackets,
} from './attribution.ts';
import { passivesOf, possessed, unnamed } from './english-unnamed.ts';
import { ADVERBS } from './english-words.ts';
import type { Candidate } from './noun-phrases.ts';

const NO_VERB =
  /(?:^|\s)(?:was|were|been|is|are|being|be|to|will|would|not|never|may|might|can|could|should|must|having|the|a|an|most|its|their|when|if|as|of|by)\s(?:(?:\w+ly|also|previously)\s)?$/u;
/** "Opening remarks", "the following comments", "United States". */
const NOUN =
  /^(?:answers|claims|comments|demands|details|hints|hopes|notes|pledges|promises|remarks|replies|reports|requests|states)$/u;
const DETERMINED =
  /(?:^|\s)(?:his|her|our|my|these|those|this|following|further|such|any|some|no|all|other|united|member|public|opening|closing|press|first)\s$/u;
const QUOTED_AS = /^(?:was|were) quoted/u;
const CLAUSE = /^[^.;:]{0,60}?(?:^|[\s,])(?:that|whether|how|why)(?!\p{L})|^\s?[^.;"]{0,40}[:,]\s*["“«]|^:/u;
/** "Added" and "answered" and "told" say what is said only with it. */
const BARE =
  /^(?:added|told|answered|replied|explained|warned|promised|pledged|noted|stated|declared|argued|mentioned|commented|recalled|admitted|acknowledged|insisted|says|said)$/u;
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
const COORDINATED = /(?:^|[\s,])(?:and|but|then|also)\s(?:(?:also|then|further|again|\p{L}+ly)\s)*$/u;

/** Of every verb of saying of an English sentence the one who says it. */
export function englishTellings(told: Told): readonly Telling[] {
  const tellings: Telling[] = [];
  for (const verb of tellingsFound(told.told, 'en', 'english')) {
    if (!isSaid(told, verb) || isInClause(told.told, tellings, verb)) continue;
    const last = tellings.at(-1)?.speaker ?? null;
    const speaker = englishSpeaker(told, verb, last) ?? unnamed(told, verb);
    tellings.push({ verb, speaker });
  }
  return [...tellings, ...viewsOf(told), ...passivesOf(told), ...possessed(told)].sort(
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

function isSaid(told: Told, verb: Phrase): boolean {
  const written = told.told.slice(verb.start, verb.end);
  const before = told.told.slice(Math.max(0, verb.start - 40), verb.start);
  const after = told.written.slice(verb.end);
  if (!QUOTED_AS.test(written) && NO_VERB.test(before)) return false;
  if (NOUN.test(written) && DETERMINED.test(before)) return false;
  if (verb.id === 'claused') {
    // "Called on the Minister at the Ministry" is a visit.
    if (/^call\p{L}* on$/u.test(written) && !/^[^.;:]{1,120}\sto\s/u.test(after)) return false;
    const hasClause = /(?:that|whether|why|how|if|as|on|for|to)$/u.test(written) || written === 'urged';
    return hasClause || CLAUSE.test(after) || hasSpeechBeside(told, verb) || closesSentence(told, verb);
  }
  if (verb.id === 'topic' || !BARE.test(written)) return true;
  if (written === 'told')
    return (
      CLAUSE.test(after) || hasSpeechBeside(told, verb) || /["”»,]/u.test(told.written.slice(0, verb.start))
    );
  if (/^(?:added|answered|declared|promised|pledged|recalled|admitted|mentioned|insisted)$/u.test(written)) {
    return CLAUSE.test(after) || hasSpeechBeside(told, verb) || /^\s*[.,]/u.test(after);
  }
  return true;
}

/** "The bridge is closed, the minister announced": what is said goes before. */
function closesSentence({ told }: Told, { start, end }: Phrase): boolean {
  return (
    /^\s?(?:[\p{L}\d]+\s?){0,4}\.?\s*$/u.test(told.slice(end)) &&
    /\p{L},\s[^,]{3,120}\s$/u.test(told.slice(0, start))
  );
}

function englishSpeaker(told: Told, verb: Phrase, last: Candidate | null): Candidate | null {
  const { candidates, told: text } = told;
  const able = candidates.filter(
    (one, place) => one.isSubject && isFree(text, one) && !isJoined(text, one, candidates[place - 1]),
  );
  const before = able.findLast(
    (one) => one.end <= verb.start && isBeside(text.slice(one.end, verb.start), one.kind),
  );
  if (
    before !== undefined &&
    !candidates.some(
      (one) =>
        one.kind === 'person' &&
        one.start > before.end &&
        one.end <= verb.start &&
        isFree(text, one) &&
        one.isSubject,
    )
  ) {
    return before;
  }
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
  const between = text.slice(before.end, one.start);
  // A comma in front of "and" begins a clause, save in a list of people.
  const arePeople = before.kind === 'person' && one.kind === 'person';
  return (arePeople ? /^,?\s(?:and|&)\s(?:[\p{L}.]+\s){0,4}$/u : /^\s(?:and|&)\s(?:\p{L}+\s){0,3}$/u).test(
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
