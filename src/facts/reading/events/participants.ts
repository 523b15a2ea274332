import type { ParticipantFact, Stated } from '../../fact.ts';
import { type PeopleRead, type ReadableRelease, statedAt } from '../readable-release.ts';
import type { Phrase } from './bodies.ts';
import { isToCome } from './clauses.ts';
import { type EventSentence, hasTable, meaningsOf, type NamedPerson } from './event-sentence.ts';
import type { Happening } from './happenings.ts';
import { type Role, roleOf, titleStart } from './person-role.ts';
import { listedIn, unnamedIn } from './unnamed-participants.ts';

/** Everybody who took part in an event, by the sentences that are about it, in the order of the text. */
export function participantsOf(
  release: ReadableRelease,
  people: PeopleRead,
  happening: Happening,
  stretch: readonly EventSentence[],
): readonly ParticipantFact[] {
  const found: ParticipantFact[] = [];
  const known = new Set<number | string>();
  const add = (stated: Stated, person: number | null) => {
    const key = person ?? stated.text;
    if (known.has(key)) return;
    known.add(key);
    found.push({ ...stated, person });
  };
  const isSignedByPeople = stretch.some(
    (sentence) =>
      sentence.people.length > 1 && meaningsOf(sentence, 'deed').some(({ id }) => id === 'deed:sign'),
  );
  for (const sentence of stretch) {
    const present = sentence.people.filter((named) => takesPart(sentence, named, happening, people));
    for (const named of present) {
      const { mention } = named;
      const text = people.people[mention.person]?.name;
      const stated = statedAt(release, sentence.span, mention);
      add(text === undefined ? stated : { ...stated, text }, mention.person);
    }
    if (happening.kind === 'incident' || happening.kind === 'appointment' || !happening.isGathering) continue;
    const unnamed = unnamedIn(sentence, happening, isSignedByPeople);
    const listed = isPlainlyTold(sentence) ? listedIn(sentence, present) : [];
    const further = listed.filter((one) => !unnamed.some(({ from, to }) => one.from < to && from < one.to));
    for (const phrase of [...unnamed, ...further]) add(phraseAt(release, sentence, phrase), null);
  }
  return found;
}

/** What has happened, and nobody's words. */
function isPlainlyTold(sentence: EventSentence): boolean {
  return meaningsOf(sentence, 'saying').length === 0 && !isToCome(sentence);
}

/** A phrase of a sentence as it stands, with the quotation marks around it. */
export function phraseAt(release: ReadableRelease, sentence: EventSentence, { from, to }: Phrase): Stated {
  const first = sentence.words[from];
  const last = sentence.words[to - 1];
  if (first === undefined || last === undefined) return statedAt(release, sentence.span, sentence.span);
  const { body } = release;
  const opens = /[«“„"]$/u.test(body.slice(first.start - 1, first.start)) ? 1 : 0;
  const inside = body.slice(first.start, last.end);
  const closing =
    /^[»”"]/u.test(body.slice(last.end, last.end + 1)) && (opens === 1 || /[«“„"]/u.test(inside)) ? 1 : 0;
  const isWhole = opens === 0 || closing === 1 || /[»”"]/u.test(inside);
  const start = first.start - (isWhole ? opens : 0);
  const end = sentence.family === 'turkic' ? endOf(body, last.start, last.end) : last.end;
  return statedAt(release, sentence.span, { start, end: end + closing });
}

/** Of -yle, -yla and of -le, -la behind a plural. */
const WITH_ENDING = 3;
const SHORT_WITH_ENDING = 2;

/** Turkish writes the case ending of a name behind an apostrophe. */
function endOf(body: string, start: number, end: number): number {
  const apostrophe = body.slice(start, end).search(/['’](?=\p{L}+$)/u);
  if (apostrophe > 0) return start + apostrophe;
  const copula = /(?<=[ıiuü])d[ıiuü]r$/u.exec(body.slice(start, end));
  if (copula !== null) return start + copula.index;
  const written = body.slice(start, end);
  if (/l[aeə]r[ıi]yl[ae]$/u.test(written)) return end - WITH_ENDING;
  return /l[aeə]rl[aeə]$/u.test(written) ? end - SHORT_WITH_ENDING : end;
}

function takesPart(
  sentence: EventSentence,
  named: NamedPerson,
  happening: Happening,
  people: PeopleRead,
): boolean {
  const role = roleOf(sentence, named, people);
  if (role === 'mentioned' || isGone(sentence, named)) return false;
  const isOwn = sentence === happening.sentence;
  if (happening.kind === 'incident') return isOnTheScene(sentence, role);
  if (happening.kind === 'appointment') return isAppointed(sentence, role, isOwn);
  if (!happening.isGathering) return attends(sentence);
  if (isElected(sentence, named) || isGreeted(sentence, role)) return false;
  if (role === 'object' && sentence !== happening.sentence && isDecision(sentence)) return false;
  if (happening.kind === 'call') return isOwn || attends(sentence);
  if (isSpokesman(sentence, named) && !attends(sentence)) return false;
  const isLater = !isOwn && isToCome(sentence) && !isToCome(happening.sentence);
  if (isLater && !attends(sentence) && !speaks(sentence, named)) return false;
  return isOwn || role === 'subject' || acts(sentence);
}

function attends(sentence: EventSentence): boolean {
  return meaningsOf(sentence, 'attend').length > 0;
}

function speaks(sentence: EventSentence, { to }: NamedPerson): boolean {
  return ['saying', 'doing'].some((table) => hasTable(sentence, to, to + 12, table));
}

function acts(sentence: EventSentence): boolean {
  const { length } = sentence.words;
  return ['attend', 'doing', 'saying', 'deed', 'introducing', 'lead', 'organising'].some((table) =>
    hasTable(sentence, 0, length, table),
  );
}

function isGone(sentence: EventSentence, named: NamedPerson): boolean {
  const start = titleStart(sentence, named);
  if (attends(sentence)) return false;
  const near = meaningsOf(sentence, 'background').filter(
    ({ from, to }) => to > start - 1 && from < named.to + 8,
  );
  // "The former president reported": who held an office before may well be there.
  return near.some(({ id, to }) => id !== 'background:former' || to > named.from || !acts(sentence));
}

/** Whom a meeting elects need not be there. */
function isElected(sentence: EventSentence, named: NamedPerson): boolean {
  const elections = meaningsOf(sentence, 'deed').filter(({ id }) => id === 'deed:appoint');
  if (attends(sentence)) return false;
  // "Members confirmed X as head".
  if (sentence.family === 'english' && sentence.words[named.to]?.word === 'as') return true;
  if (elections.length === 0) return false;
  const isBehind = ({ from }: { readonly from: number }) => from >= named.to;
  return sentence.family === 'turkic'
    ? elections.some(isBehind)
    : elections.some(({ to }) => to <= named.from) || elections.every(isBehind);
}

/** What is decided about somebody is no sign that they were there. */
function isDecision(sentence: EventSentence): boolean {
  return meaningsOf(sentence, 'deed').some(({ id }) => id === 'deed:consider') && !attends(sentence);
}

/** Who sends or is sent greetings: only the one who conveys them is there. */
function isGreeted({ text }: EventSentence, role: Role): boolean {
  return role !== 'subject' && GREETING.test(text);
}

const GREETING =
  /(?<!\p{L})(?:salam(?:lar\p{L}*|ını)|selam(?:lar\p{L}*|ını)|greetings|best wishes|regards|привет(?:ствие|ы))(?!\p{L})/iu;

function isOnTheScene(sentence: EventSentence, role: Role): boolean {
  return (role === 'subject' || role === 'leader') && meaningsOf(sentence, 'scene').length > 0;
}

function isAppointed(sentence: EventSentence, role: Role, isOwn: boolean): boolean {
  if (meaningsOf(sentence, 'introducing').length > 0 || attends(sentence)) return true;
  const deeds = meaningsOf(sentence, 'deed');
  // Who signs the decree is not the one whom it appoints.
  const isSigned = isOwn && deeds.some(({ id }) => id === 'deed:sign');
  if (isSigned) return role === 'object';
  if (!isOwn && !deeds.some(({ id }) => id === 'deed:appoint')) return false;
  return role === 'subject' || role === 'object';
}

function isSpokesman(sentence: EventSentence, named: NamedPerson): boolean {
  const start = titleStart(sentence, named);
  return sentence.meanings.some(
    ({ id, from }) => id === 'office:spokesman' && from >= start && from < named.from,
  );
}
