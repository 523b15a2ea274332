import { bodiesOf, type Phrase } from './bodies.ts';
import { type EventSentence, hasTable, meaningsOf, type NamedPerson, wordHas } from './event-sentence.ts';
import { AND } from './group-heads.ts';
import { groupsIn } from './groups.ts';
import type { Happening } from './happening.ts';

/** Groups and bodies without a name, where a sentence says that they were there, spoke, or were met. */
export function unnamedIn(
  sentence: EventSentence,
  happening: Happening,
  isSignedByPeople: boolean,
): readonly Phrase[] {
  const groups = stretchesOf(sentence).flatMap((stretch) => groupsIn(sentence, stretch));
  groups.push(...delegationsBetween(sentence));
  if (happening.sentence !== sentence) return groups;
  if (happening.kind !== 'signing' || isSignedByPeople || isPassive(sentence, happening))
    return [...groups, ...doersOf(sentence, happening)];
  return [
    ...groups,
    ...bodiesOf(sentence).filter(({ from, to }) => to - from > 1 && sentence.words[from]?.isCapital),
  ];
}

/** "Heyetler arası görüşmelerde": those between whom talks are held. */
function delegationsBetween({ words, family, meanings }: EventSentence): readonly Phrase[] {
  if (family !== 'turkic') return [];
  return meanings.filter(
    ({ id, to }) =>
      id === 'collective:delegation' &&
      /l[ae]r$/.test(words[to - 1]?.word ?? '') &&
      /^arasi$/.test(words[to]?.word ?? ''),
  );
}

/** "Was signed", "подписан", "imzalandı": what bodies do it is told elsewhere. */
function isPassive({ words, family }: EventSentence, { deed }: Happening): boolean {
  if (deed === null) return false;
  const [before, word] = [words[deed.from - 1]?.word ?? '', words[deed.to - 1]?.word ?? ''];
  if (family === 'english') return /^(?:was|were|been|be|is|are|being)$/.test(before);
  if (family === 'russian') return /(?:[нт]|[нт]а|[нт]о|[нт]ы|с[ья])$/.test(word);
  return /(?:[ai]n|[ai]l|un|ul)(?:[dt][iu]|[iu]b)(?:l[ae]r)?$/.test(word);
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
      const isGroupNext = groupsIn(sentence, { from: before.to, to: length }).some(
        ({ from }) => from - before.to <= 1 && !GOVERNORS.has(sentence.words[from - 1]?.word ?? ''),
      );
      return hasSubject && !isSet && !isGroupNext
        ? [{ from: 0, to: before.from }]
        : [{ from: before.to, to: length }];
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
  return [...ahead, ...behind.filter(({ from }) => from - deed.to <= 1)].filter(
    (group) => !isGoverned(group) && !hasTable(sentence, group.from, group.to, 'lead'),
  );
}

const GOVERNORS: ReadonlySet<string> = new Set(
  'of for to by from about перед в во на с со по для о об к ко у от из'.split(' '),
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
    if (sentence.family === 'turkic' && /l[ae]r(?:[iu]y)?l[ae]$/.test(sentence.words[from - 1]?.word ?? '')) {
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
    listBefore(sentence, from).concat(
      sentence.family === 'russian'
        ? groupsIn(sentence, { from: to, to: sentence.words.length }).filter(
            (group) => group.from - to <= 1 && !GOVERNORS.has(sentence.words[group.from - 1]?.word ?? ''),
          )
        : [],
    ),
  );
}

/** The groups in front of a verb, back to the first of their list. */
function listBefore(sentence: EventSentence, end: number): readonly Phrase[] {
  const list: Phrase[] = [];
  let from = end;
  for (const group of groupsIn(sentence, { from: 0, to: end }).toReversed()) {
    if (from - group.to > 1) break;
    list.unshift(group);
    from = group.from;
  }
  return list;
}

/** Groups in one list with somebody who was there, or a list of them that begins a sentence, whatever its verb. */
export function listedIn(sentence: EventSentence, present: readonly NamedPerson[]): readonly Phrase[] {
  const groups = groupsIn(sentence, { from: 0, to: sentence.words.length });
  const joined: Phrase[] = [];
  let isOpening = false;
  for (const group of groups) {
    const beside = present.some((named) => areListed(sentence, named, group));
    const goesOn = joined.some((one) => areListed(sentence, one, group));
    isOpening =
      isOpening ||
      (sentence.family !== 'turkic' &&
        group.from === 0 &&
        groups.some((one) => areListed(sentence, group, one)));
    if (beside || goesOn || (isOpening && group.from === 0)) joined.push(group);
  }
  return joined;
}

/** Whether one phrase stands behind another with a comma or an "and" between them, or the other way round. */
function areListed(sentence: EventSentence, one: Phrase, other: Phrase): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const { words } = sentence;
  if (second.from === first.to) return /^, ?$/u.test(words[second.from]?.gap ?? '');
  return (
    second.from - first.to <= 2 &&
    AND.has(words[first.to]?.word ?? '') &&
    words[first.to]?.gap.includes('(') === false
  );
}

function hasSubjectBefore(sentence: EventSentence, end: number): boolean {
  return sentence.people.some(({ to }) => to <= end) || groupsIn(sentence, { from: 0, to: end }).length > 0;
}
