import type { PeopleRead } from '../readable-release.ts';
import { bodiesOf, type Phrase } from './bodies.ts';
import { nameOf } from './clauses.ts';
import { type EventSentence, hasTable, meaningsOf, type NamedPerson, wordHas } from './event-sentence.ts';
import type { Happening } from './happenings.ts';
import { titleStart } from './person-role.ts';
import { roleOf } from './role-of.ts';

/** Who held an event: a phrase of the sentence, or a person. */
export type Organiser = Phrase & { readonly person: NamedPerson | null };

/** Kinds that nobody holds unless a sentence says it outright. */
const HELD_BY_NONE: ReadonlySet<string> = new Set(['incident', 'appointment', 'visit', 'call', 'signing']);

/** Who held or hosted an event by the sentence that tells of it, or by one that names who organised it. */
export function organisersIn(
  sentence: EventSentence,
  happening: Happening,
  people: PeopleRead,
): readonly Organiser[] {
  const bodies = bodiesOf(sentence);
  const outright = statedOutright(sentence, bodies);
  if (outright.length > 0) return outright;
  if (happening.sentence !== sentence || HELD_BY_NONE.has(happening.kind)) return [];
  if (happening.deed !== null && nameOf(happening.deed) === 'receive')
    return hostOf(sentence, happening, people);
  const owner = ownerOf(sentence, bodies, happening);
  if (owner !== null) return [{ ...owner, person: null }];
  const subject = subjectOf(sentence, bodies, happening);
  if (subject !== null) return [{ ...subject, person: null }];
  return holderOf(sentence, happening, people);
}

function statedOutright(sentence: EventSentence, bodies: readonly Phrase[]): readonly Organiser[] {
  const [by] = meaningsOf(sentence, 'organised-by');
  if (by !== undefined) return following(sentence, bodies, by.to);
  const [before] = meaningsOf(sentence, 'organised-before');
  if (before !== undefined) return preceding(sentence, bodies, before.from);
  const [verb] = meaningsOf(sentence, 'organise');
  if (verb === undefined || sentence.family === 'russian') return [];
  const end =
    verb.from -
    (/^(?:birga|birlikte|ortak|jointly|also)$/.test(sentence.words[verb.from - 1]?.word ?? '') ? 1 : 0);
  return preceding(sentence, bodies, end);
}

const JOINTS: ReadonlySet<string> = new Set(
  'and the jointly with и совместно с ve va ile ila with'.split(' '),
);

/** One body or several in a row behind a position. */
function following(sentence: EventSentence, bodies: readonly Phrase[], from: number): readonly Organiser[] {
  const found: Organiser[] = [];
  let next = from;
  for (;;) {
    while (JOINTS.has(sentence.words[next]?.word ?? '') && next < from + 40) next += 1;
    const body = bodies.find((one) => one.from === next);
    const person = sentence.people.find((one) => titleStart(sentence, one) === next);
    if (body === undefined && person === undefined) return found;
    const to = body?.to ?? person?.to ?? next + 1;
    found.push(
      body === undefined
        ? { from: person?.from ?? next, to, person: person ?? null }
        : { ...body, person: null },
    );
    const after = sentence.words[to];
    if (after === undefined || !(JOINTS.has(after.word) || after.gap.includes(','))) return found;
    next = to;
  }
}

function preceding(sentence: EventSentence, bodies: readonly Phrase[], to: number): readonly Organiser[] {
  const found: Organiser[] = [];
  let end = to;
  for (;;) {
    const body = bodies.find((one) => one.to === end);
    const person = sentence.people.find((one) => one.to === end);
    if (body === undefined && person === undefined) return found;
    found.unshift(
      body === undefined
        ? { from: person?.from ?? 0, to: end, person: person ?? null }
        : { ...body, person: null },
    );
    const from = body?.from ?? person?.from ?? 0;
    const before = sentence.words[from - 1];
    if (before !== undefined && JOINTS.has(before.word)) end = from - 1;
    else if (sentence.words[from]?.gap.includes(',') === true) end = from;
    else return found;
  }
}

function hostOf(sentence: EventSentence, { deed }: Happening, people: PeopleRead): readonly Organiser[] {
  if (deed === null) return [];
  const { words } = sentence;
  const agent = sentence.people.find((one) =>
    sentence.family === 'turkic'
      ? /^t[ae]r[ae]f[iu]ndan$/.test(words[one.to]?.word ?? '')
      : words[deed.to]?.word === 'by' && titleStart(sentence, one) - deed.to <= 2,
  );
  const subject = agent ?? sentence.people.find((one) => roleOf(sentence, one, people) === 'subject');
  return subject === undefined ? [] : [{ from: subject.from, to: subject.to, person: subject }];
}

/** "A session of the Council", "заседание Комиссии", "Komissiyanın iclası". */
function ownerOf(
  sentence: EventSentence,
  bodies: readonly Phrase[],
  { noun, kind }: Happening,
): Phrase | null {
  const { words, family } = sentence;
  if (noun === null || kind === 'ceremony' || kind === 'exercise') return null;
  if (kind === 'conference' && family !== 'turkic') return null;
  if (family === 'turkic' && kind === 'conference') return genitiveOwner(sentence, bodies, noun.from);
  if (nameOf(noun) !== 'meeting' && nameOf(noun) !== 'session') return null;
  if (family === 'turkic') {
    return genitiveOwner(sentence, bodies, noun.from);
  }
  const after = family === 'english' ? (words[noun.to]?.word === 'of' ? noun.to + 1 : -1) : noun.to;
  const start = words[after]?.word === 'the' ? after + 1 : after;
  const body = bodies.find(({ from }) => from === start) ?? null;
  if (body !== null || family !== 'russian') return body;
  return null;
}

/** Words between a body and what it holds: "Komissiyanın mayın 3-də növbəti iclası". */
const BETWEEN_OWNER = 5;

function genitiveOwner(sentence: EventSentence, bodies: readonly Phrase[], noun: number): Phrase | null {
  return (
    bodies.findLast(
      ({ to }) =>
        to <= noun &&
        noun - to <= BETWEEN_OWNER &&
        isGenitive(sentence, to - 1) &&
        !hasTable(sentence, to, noun, 'deed') &&
        !hasTable(sentence, to, noun, 'office'),
    ) ?? null
  );
}

const GENITIVE = /(?:[ıiuü]n|['’]n?[ıiuü]n)$/u;

function isGenitive({ words, text, span }: EventSentence, index: number): boolean {
  const word = words[index];
  return word !== undefined && GENITIVE.test(text.slice(word.start - span.start, word.end - span.start));
}

const ITS_OWN: ReadonlySet<string> = new Set([
  'meet',
  'consider',
  'hold',
  'launch',
  'publish',
  'begin',
  'chair',
]);
const GOVERNING: ReadonlySet<string> = new Set(
  'of in at by with from for to between within to under after в на с из от под при о по для к у между'.split(
    ' ',
  ),
);

/** The body that the sentence is about, where it meets, decides, opens or publishes something. */
function subjectOf(
  sentence: EventSentence,
  bodies: readonly Phrase[],
  { deed, noun, kind }: Happening,
): Phrase | null {
  if (deed !== null && !ITS_OWN.has(nameOf(deed))) return null;
  const end = deed?.from ?? sentence.words.length;
  const { words, family } = sentence;
  const isTalk =
    noun !== null &&
    deed !== null &&
    nameOf(deed) === 'meet' &&
    kind === 'meeting' &&
    sentence.people.length > 1;
  for (const body of bodies) {
    if (family === 'turkic') {
      if (body.to > end || isGenitive(sentence, body.to - 1) || isOblique(sentence, body.to - 1)) continue;
      if (
        wordHas(sentence, body.to, 'office') ||
        wordHas(sentence, body.to, 'group') ||
        /^t[ae]r[ae]f/.test(words[body.to]?.word ?? '')
      )
        continue;
      if ((deed !== null && nameOf(deed) === 'begin') || isHousing(words[body.to]?.word)) continue;
      if (words[body.to - 1]?.isCapital !== true) continue;
      return body;
    }
    if (body.to > end) return null;
    const before = words[body.from - 1]?.word === 'the' ? body.from - 2 : body.from - 1;
    if (GOVERNING.has(words[before]?.word ?? '') || isTalk) continue;
    if (wordHas(sentence, before, 'happening') || wordHas(sentence, before, 'office')) continue;
    if (deed !== null && nameOf(deed) === 'begin' && family === 'russian') continue;
    return body;
  }
  return null;
}

/** A body at which another one is: Bakanlık bünyesindeki Komisyon. */
function isHousing(word: string | undefined): boolean {
  return word !== undefined && /^(?:bunyesinde|nezdinde|nazdinda|yaninda|bagli|tabe)/.test(word);
}

/** A dative, locative or ablative: at, to or from the body. */
function isOblique({ words, text, span }: EventSentence, index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const written = text.slice(word.start - span.start, word.end - span.start);
  return /(?:[sşdtğ]?[ıiuü]n[aəe]|[dt][aəe]n?|['’][ynd]?[aəeıiuü]n?)$/u.test(written);
}

function holderOf(
  sentence: EventSentence,
  { deed, noun, kind }: Happening,
  people: PeopleRead,
): readonly Organiser[] {
  if (deed === null || noun === null || kind === 'exercise') return [];
  if (nameOf(deed) === 'chair' || nameOf(deed) === 'meet') return [];
  if (!hasTable(sentence, deed.from, deed.to, 'organising')) return [];
  const subject = sentence.people.find(
    (one) =>
      roleOf(sentence, one, people) === 'subject' &&
      (sentence.family === 'russian' || one.to <= deed.from) &&
      !hasTable(sentence, one.to, one.to + 3, 'lead'),
  );
  return subject === undefined ? [] : [{ from: subject.from, to: subject.to, person: subject }];
}
