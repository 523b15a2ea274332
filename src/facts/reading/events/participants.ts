import type { ParticipantFact, Stated } from '../../fact.ts';
import { type PeopleRead, type ReadableRelease, statedAt } from '../readable-release.ts';
import { bodiesOf, type Phrase } from './bodies.ts';
import { isToCome } from './clauses.ts';
import { type EventSentence, hasTable, meaningsOf, type NamedPerson, wordHas } from './event-sentence.ts';
import { groupsIn } from './groups.ts';
import type { Happening } from './happenings.ts';
import { type Role, roleOf, titleStart } from './person-role.ts';

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
    (sentence) => sentence.people.length > 1 && meaningsOf(sentence, 'deed').some(({ id }) => id === 'deed:sign'),
  );
  for (const sentence of stretch) {
    for (const named of sentence.people) {
      if (!takesPart(sentence, named, happening, people)) continue;
      const { mention } = named;
      const text = people.people[mention.person]?.name;
      const stated = statedAt(release, sentence.span, mention);
      add(text === undefined ? stated : { ...stated, text }, mention.person);
    }
    if (happening.kind === 'incident' || happening.kind === 'appointment' || !happening.isGathering) continue;
    for (const phrase of unnamedIn(sentence, happening, isSignedByPeople)) add(phraseAt(release, sentence, phrase), null);
  }
  return found;
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

/** Of -yle, -yla. */
const WITH_ENDING = 3;

/** Turkish writes the case ending of a name behind an apostrophe. */
function endOf(body: string, start: number, end: number): number {
  const apostrophe = body.slice(start, end).search(/['’](?=\p{L}+$)/u);
  if (apostrophe > 0) return start + apostrophe;
  const copula = /(?<=[ıiuü])d[ıiuü]r$/u.exec(body.slice(start, end));
  if (copula !== null) return start + copula.index;
  return /l[ae]r[ıi]yl[ae]$/u.test(body.slice(start, end)) ? end - WITH_ENDING : end;
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
  if (happening.kind === 'appointment') return isAppointed(sentence, named, role, isOwn);
  if (!happening.isGathering) return attends(sentence);
  if (isElected(sentence, named) || isGreeted(sentence, role)) return false;
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
  if (elections.length === 0 || attends(sentence)) return false;
  const isBehind = ({ from }: { readonly from: number }) => from >= named.to;
  return sentence.family === 'turkic'
    ? elections.some(isBehind)
    : elections.some(({ to }) => to <= named.from) || elections.every(isBehind);
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

function isAppointed(sentence: EventSentence, named: NamedPerson, role: Role, isOwn: boolean): boolean {
  if (meaningsOf(sentence, 'introducing').length > 0 || attends(sentence)) return true;
  if (!isOwn) return false;
  return role === 'subject' || role === 'object' || named.mention.person < 0;
}

function isSpokesman(sentence: EventSentence, named: NamedPerson): boolean {
  const start = titleStart(sentence, named);
  return sentence.meanings.some(
    ({ id, from }) => id === 'office:spokesman' && from >= start && from < named.from,
  );
}

/** Groups and bodies without a name, where a sentence says that they were there, spoke, or were met. */
function unnamedIn(
  sentence: EventSentence,
  happening: Happening,
  isSignedByPeople: boolean,
): readonly Phrase[] {
  const groups = stretchesOf(sentence).flatMap((stretch) => groupsIn(sentence, stretch));
  if (happening.sentence !== sentence) return groups;
  if (happening.kind !== 'signing' || isSignedByPeople) return [...groups, ...doersOf(sentence, happening)];
  return [
    ...groups,
    ...bodiesOf(sentence).filter(({ from, to }) => to - from > 1 && sentence.words[from]?.isCapital),
  ];
}

function stretchesOf(sentence: EventSentence): readonly Phrase[] {
  const { length } = sentence.words;
  const attending = meaningsOf(sentence, 'attend');
  if (sentence.family === 'turkic') {
    const last = attending.filter(({ id }) => id === 'attend:before').at(-1);
    if (last !== undefined) return [{ from: 0, to: last.from }];
  } else {
    const behind = attending.find(({ id }) => id === 'attend:behind');
    const [before] = attending;
    if (behind !== undefined) {
      const isBoth = sentence.family === 'english' && before !== undefined && before !== behind;
      const ahead = isBoth && before.from < behind.from ? [{ from: 0, to: before.from }] : [];
      return [...ahead, { from: behind.to, to: length }];
    }
    if (before !== undefined) {
      const isSet = /^(?:в|на|во|за)$/.test(sentence.words[0]?.word ?? '');
      const hasSubject = hasSubjectBefore(sentence, before.from);
      if (sentence.family === 'english') return [{ from: 0, to: before.from }];
      return hasSubject && !isSet ? [{ from: 0, to: before.from }] : [{ from: before.to, to: length }];
    }
  }
  return [...metStretches(sentence), ...spokenStretches(sentence)];
}

/** Groups of which the sentence says that they did it: "the delegation visited", "посетила делегация". */
function doersOf(sentence: EventSentence, { deed, kind }: Happening): readonly Phrase[] {
  if (deed === null || (kind !== 'visit' && kind !== 'meeting')) return [];
  const { length } = sentence.words;
  const ahead = groupsIn(sentence, { from: 0, to: deed.from });
  const isGoverned = ({ from }: Phrase) => GOVERNORS.has(sentence.words[from - 1]?.word ?? '');
  if (sentence.family === 'turkic') return ahead.filter(({ to }) => isPlainCase(sentence, to - 1));
  const behind = sentence.family === 'russian' ? groupsIn(sentence, { from: deed.to, to: length }) : [];
  return [...ahead, ...behind.filter(({ from }) => from - deed.to <= 1)].filter((group) => !isGoverned(group));
}

const GOVERNORS: ReadonlySet<string> = new Set(
  'of for to by from about в во на с со по для о об к ко у от из'.split(' '),
);

/** A doer of a Turkic sentence has no case ending. */
function isPlainCase({ words, text, span }: EventSentence, index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const written = text.slice(word.start - span.start, word.end - span.start);
  return /(?:l[ae]r|l[aə]r|l[ae]r[iı]|l[aə]r[iı]|heyet|heyət|heyeti|heyəti)$/u.test(written);
}

const WITH: ReadonlySet<string> = new Set(['with', 'с', 'со', 'ila', 'ile']);

/** Those with whom somebody met. */
function metStretches(sentence: EventSentence): readonly Phrase[] {
  const met = meaningsOf(sentence, 'deed').filter(({ id }) => id === 'deed:meet' || id === 'deed:receive');
  const nouns =
    sentence.family === 'turkic'
      ? []
      : meaningsOf(sentence, 'happening').filter(
          ({ id }) => id === 'happening:meeting' || id === 'happening:call',
        );
  return [...met, ...nouns].flatMap(({ id, from, to }) => {
    if (id === 'deed:receive') {
      if (sentence.family === 'turkic') return [{ from: clauseStart(sentence, from), to: from }];
      return wordHas(sentence, from, 'attend') ? [] : [{ from: to, to: sentence.words.length }];
    }
    if (sentence.family === 'turkic' && /l[ae]r[iu]?yl[ae]$/.test(sentence.words[from - 1]?.word ?? '')) {
      return [{ from: clauseStart(sentence, from - 1), to: from }];
    }
    for (let away = 0; away < 8; away += 1) {
      const place = sentence.family === 'turkic' ? from - 1 - away : to - 1 + away;
      if (!WITH.has(sentence.words[place]?.word ?? '')) continue;
      return sentence.family === 'turkic'
        ? [{ from: clauseStart(sentence, place), to: place }]
        : [{ from: place + 1, to: sentence.words.length }];
    }
    return [];
  });
}

function clauseStart({ words }: EventSentence, from: number): number {
  let start = from;
  while (start > 0 && words[start]?.gap.includes(',') !== true) start -= 1;
  return start;
}

/** Right in front of the verb, and in Russian behind it too: who spoke. */
function spokenStretches(sentence: EventSentence): readonly Phrase[] {
  return meaningsOf(sentence, 'speech').flatMap(({ from, to }) =>
    groupsIn(sentence, { from: 0, to: from })
      .filter((group) => from - group.to <= 1)
      .concat(
        sentence.family === 'russian'
          ? groupsIn(sentence, { from: to, to: sentence.words.length }).filter(
              (group) => group.from - to <= 1,
            )
          : [],
      ),
  );
}

function hasSubjectBefore(sentence: EventSentence, end: number): boolean {
  return sentence.people.some(({ to }) => to <= end) || groupsIn(sentence, { from: 0, to: end }).length > 0;
}
