import { type EventSentence, hasTable, type NamedPerson } from './event-sentence.ts';
import { isVerbLike } from './person-list.ts';
import { type Role, titleStart } from './person-role.ts';
import { isSpeechNear, SPEECH } from './speech-nouns.ts';

const DETERMINERS: ReadonlySet<string> = new Set('the a an its his her their our both newly then'.split(' '));
/** Who stands behind these is only spoken of. */
export const GOVERNING: ReadonlySet<string> = new Set(
  'of to from for about after on against despite behind like than before named over under until till since regarding concerning unlike per besides at in into as replaced replacing replaces succeeded succeeding succeeds succeed replace via through without'.split(
    ' ',
  ),
);
/** What is done by those who are there. */
const DONE_BY =
  /^(?:chair|led$|open|clos|attend|accompan|join|receiv|host|welcom|represent|present|deliver|brief|moderat|sign|witness|second|mov(?:ed|e)|greet|met$|address|conduct|perform|convey|read$|preside|co-chair|inaugurat|unveil|head|introduc|given$|made$|flank|cut$|hand|award|observ|supervis|visit|inspect|facilitat|follow|own$|escort|assist|interview|review|launch|announc)/;

/** The role of a person in an English sentence. */
export function englishRole(sentence: EventSentence, named: NamedPerson): Role {
  const { words } = sentence;
  const written = sentence.text.slice(
    (words[named.to - 1]?.start ?? 0) - sentence.span.start,
    (words[named.to]?.end ?? sentence.span.end) - sentence.span.start,
  );
  const isPossessor = /^\S*['’]s?(?:\s|$)/u.test(written);
  if (isPossessor) {
    return hasTable(sentence, named.to, named.to + 3, 'lead') ||
      isSpeechNear(sentence, named.to, named.to + 2)
      ? 'leader'
      : 'mentioned';
  }
  let before = titleStart(sentence, named) - 1;
  while (before > 0 && isUnknownTitle(sentence, before)) before -= 1;
  while (before >= 0 && DETERMINERS.has(words[before]?.word ?? '')) before -= 1;
  const word = words[before]?.word ?? '';
  const gap = words[before + 1]?.gap ?? '';
  if (gap.includes(',')) return 'subject';
  const near = Math.max(0, before - 3);
  if (word === 'of' && hasTable(sentence, near, before, 'lead')) return 'leader';
  if ((word === 'of' || word === 'from') && isSpeechNear(sentence, near, before)) return 'leader';
  if (word === 'by') return isDoneBy(sentence, before) ? 'subject' : 'mentioned';
  if (word === 'to' && words.slice(near, before).some((one) => one.word === 'floor')) return 'subject';
  if (word === 'to' && hasTable(sentence, 0, before, 'introducing')) return 'object';
  if (word === 'to' && (isCalled(sentence, before) || isHanded(sentence, before))) return 'object';
  if (word === 'from' && hasTable(sentence, 0, before, 'deed')) return 'object';
  // "Called on the Minister": a visit of diplomats.
  if (
    word === 'on' &&
    /^call/.test(words[before - 1]?.word ?? '') &&
    !/^to$/.test(words[named.to]?.word ?? '')
  )
    return 'object';
  if (word === 'of' && words[before - 1]?.word === 'invitation') return 'leader';
  if (word === 'under' && isMetUnder(sentence, before)) return 'leader';
  if (GOVERNING.has(word)) return 'mentioned';
  if (/^(?:which|that|whom|whose)$/.test(word) && !actsBehind(sentence, named.to)) return 'mentioned';
  return 'subject';
}

/** "The attention which X gives", "the report that X presented at the meeting": only what is done at an event tells of it. */
function actsBehind(sentence: EventSentence, to: number): boolean {
  return ['doing', 'attend', 'coming', 'speech'].some((table) => hasTable(sentence, to, to + 3, table));
}

/** "Raksha Mantri Smt X": capitals right before a name are what its bearer is. */
function isUnknownTitle({ words }: EventSentence, index: number): boolean {
  const word = words[index];
  return word?.isCapital === true && !word.isNumber && /^\.? $/u.test(words[index + 1]?.gap ?? '');
}

/** "Chaired by X", "opened in Kelm by X", "a presentation by X": no book by X, and nothing that was found by X. */
function isDoneBy(sentence: EventSentence, by: number): boolean {
  const { words } = sentence;
  for (let index = by - 1; index >= Math.max(0, by - FURTHEST_DEED); index -= 1) {
    const word = words[index]?.word ?? '';
    if (DONE_BY.test(word) || SPEECH.english.test(word)) return true;
    if (isVerbLike(sentence, index)) return false;
  }
  return false;
}

/** Words between what is done and the "by". */
const FURTHEST_DEED = 12;

/** "The Council met under Mayor X". */
function isMetUnder({ meanings, words }: EventSentence, under: number): boolean {
  return (
    words[under + 1]?.word !== 'then' &&
    words[under + 2]?.word !== 'then' &&
    meanings.some(({ id, to }) => to <= under && MEETING.has(id))
  );
}

const MEETING: ReadonlySet<string> = new Set(['deed:meet', 'deed:hold', 'deed:begin', 'attend:before']);

/** "Gave the keys to X", "a medal was presented to X". */
function isHanded({ words }: EventSentence, before: number): boolean {
  return words
    .slice(Math.max(0, before - FURTHEST_DEED), before)
    .some(({ word }) => /^(?:gave|given|handed|presented|awarded|conferred|bestowed|went)$/.test(word));
}

/** "Placed a telephone call to X". */
function isCalled({ meanings }: EventSentence, before: number): boolean {
  return meanings.some(({ id, to }) => id === 'happening:call' && to <= before && before - to <= 2);
}
