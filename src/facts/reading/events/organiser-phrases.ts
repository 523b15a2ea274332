import { englishEnd, leftCapitals, type Phrase, russianEnd } from './bodies.ts';
import { beforeDeterminers, DETERMINERS } from './determiners.ts';
import { type EventSentence, type NamedPerson, wordHas } from './event-sentence.ts';
import { titleStart } from './person-role.ts';

/** Who held an event: a phrase of the sentence, or a person. */
export type Organiser = Phrase & { readonly person: NamedPerson | null };

const JOINTS: ReadonlySet<string> = new Set(
  'and the jointly with together и совместно с ve va ile ila with birga birlikte'.split(' '),
);
/** Words behind which no further organiser is looked for. */
const FURTHEST = 40;

/** One body or several in a row behind a position. */
export function following(
  sentence: EventSentence,
  bodies: readonly Phrase[],
  from: number,
): readonly Organiser[] {
  const found: Organiser[] = [];
  let next = from;
  for (;;) {
    while (JOINTS.has(sentence.words[next]?.word ?? '') && next < from + FURTHEST) next += 1;
    if (found.length === 0) while (DETERMINERS.has(sentence.words[next]?.word ?? '')) next += 1;
    const person = sentence.people.find((one) => titleStart(sentence, one) === next);
    const body = person === undefined ? bodyFrom(sentence, bodies, next) : null;
    const to = body?.to ?? person?.to ?? next;
    if (to <= next) return found;
    found.push(
      body === null ? { from: person?.from ?? next, to, person: person ?? null } : { ...body, person: null },
    );
    const after = sentence.words[to];
    if (after === undefined || !(JOINTS.has(after.word) || /^, ?$/u.test(after.gap))) return found;
    next = to;
  }
}

/** One body or several in a row that end in front of a position. */
export function preceding(
  sentence: EventSentence,
  bodies: readonly Phrase[],
  to: number,
): readonly Organiser[] {
  const found: Organiser[] = [];
  let end = to;
  for (;;) {
    const person = sentence.people.find((one) => one.to === end);
    const body = person === undefined ? bodyTo(sentence, bodies, end) : null;
    if (person === undefined && body === null) return found;
    const from = body?.from ?? person?.from ?? 0;
    if (from >= end) return found;
    found.unshift(
      body === null
        ? { from: person?.from ?? 0, to: end, person: person ?? null }
        : { ...body, person: null },
    );
    const before = sentence.words[from - 1];
    if (before !== undefined && JOINTS.has(before.word)) end = from - 1;
    else if (/^, ?$/u.test(sentence.words[from]?.gap ?? '') && found.length > 0) end = from;
    else return found;
  }
}

/** A body, or what has a name in capitals or in quotation marks, from a position on. */
function bodyFrom(sentence: EventSentence, bodies: readonly Phrase[], from: number): Phrase | null {
  const known = bodies.find(
    (one) =>
      one.from === from || (one.from > from && one.from <= from + 2 && isPlainTo(sentence, from, one.from)),
  );
  if (known !== undefined) return withShortName(sentence, { from, to: known.to });
  const first = sentence.words[from];
  if (first === undefined || first.isNumber) return null;
  if (sentence.family === 'russian') {
    const to = russianEnd(sentence, from);
    const hasName = sentence.words.slice(from, to).some(({ isCapital }) => isCapital);
    return hasName && to - from > 1 ? { from, to: withSeat(sentence, from, to) } : null;
  }
  return first.isCapital ? withShortName(sentence, { from, to: englishEnd(sentence, from) }) : null;
}

function isPlainTo({ words }: EventSentence, from: number, to: number): boolean {
  return words.slice(from + 1, to + 1).every(({ gap }) => /^[\s«"“-]+$/u.test(gap));
}

function bodyTo(sentence: EventSentence, bodies: readonly Phrase[], to: number): Phrase | null {
  const { words } = sentence;
  // "… Programı (UNDP) tarafından"
  const isShortName = words[to - 1]?.gap.endsWith('(') === true && /^\)/u.test(words[to]?.gap ?? '');
  const end = isShortName ? to - 1 : to;
  const known = bodies.find((one) => one.to === end);
  if (known !== undefined) return { from: known.from, to };
  if (sentence.family !== 'turkic' || words[end - 1]?.isCapital !== true) return null;
  const from = leftCapitals(sentence, end - 1);
  return end - from > 1 && !wordHas(sentence, end - 1, 'office') ? { from, to } : null;
}

/** "The Committee (MPC) of the Bank": the short name in brackets, and what the body is of behind it. */
export function withShortName(sentence: EventSentence, { from, to }: Phrase): Phrase {
  const { words, family } = sentence;
  if (family === 'russian') return { from, to: withSeat(sentence, from, to) };
  const short = words[to];
  if (short === undefined || !/\($/u.test(short.gap)) return { from, to };
  const isClosed = words[to + 1] === undefined || /^\)/u.test(words[to + 1]?.gap ?? '');
  if (!isClosed || !/^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(short.raw)) return { from, to };
  const behind = words[to + 1];
  if (family !== 'english' || behind?.word !== 'of' || !/^\) $/u.test(behind.gap))
    return { from, to: to + 1 };
  const article = words[to + 2]?.word === 'the' ? to + 3 : to + 2;
  return { from, to: words[article]?.isCapital === true ? englishEnd(sentence, article) : to + 1 };
}

/** "Посольство Австрии в Кельме", "офис программы в Кельме": where such a body sits is part of its name. */
function withSeat({ words }: EventSentence, from: number, to: number): number {
  if (words[to]?.word !== 'в' || words[to + 1]?.isCapital !== true) return to;
  if (!words.slice(from, to).some(({ word }) => SEATED.test(word))) return to;
  return /(?:ой|ом|ском)$/u.test(words[to + 1]?.word ?? '') && words[to + 2]?.isCapital === true
    ? to + 3
    : to + 2;
}

const SEATED = /^(?:офис|посольств|представительств|консульств|генконсульств|мисси|центр|делегаци|отделени)/;

/** The noun phrase that ends in front of a verb, back to the comma or the date before it: "Областная таможня провела". */
export function subjectBefore(sentence: EventSentence, verb: number): Phrase | null {
  const { words } = sentence;
  let from = verb;
  for (let index = verb - 1; index >= 0; index -= 1) {
    const word = words[index];
    const gap = words[index + 1]?.gap ?? '';
    if (word === undefined || /[,;:.—–]/u.test(gap) || word.isNumber || ADVERBS.test(word.word)) break;
    if (/^(?:в|во|на|с|со|для|при|от|до|и|к|у|о|об)$/.test(word.word) && word.word !== 'и') return null;
    from = index;
  }
  return from < verb && verb - from <= 9 && beforeDeterminers(sentence, from) === from
    ? { from, to: verb }
    : null;
}

/** When it was: none of them is part of a name. */
const ADVERBS =
  /^(?:сегодня|вчера|накануне|года|г|утром|вечером|днем|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|вчерашний|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|неделе|также)$/;
