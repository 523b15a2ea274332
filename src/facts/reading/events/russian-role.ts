import type { PeopleRead } from '../readable-release.ts';
import { type EventSentence, hasTable, type NamedPerson } from './event-sentence.ts';
import { type Role, titleStart } from './person-role.ts';
import { isSpeechNear } from './speech-nouns.ts';

export const WITH_OBJECT: ReadonlySet<string> = new Set('с со между вместе'.split(' '));
export const RUSSIAN_PREPOSITIONS: ReadonlySet<string> = new Set(
  'о об обо от у к ко по для из при на в во за над под перед после словам имени именем имя честь согласно памяти вместо против ради кроме около без про через'.split(
    ' ',
  ),
);

/** The role of a person in a Russian sentence. */
export function russianRole(sentence: EventSentence, named: NamedPerson, people: PeopleRead): Role {
  const start = titleStart(sentence, named);
  const before = sentence.words[start - 1];
  const isOfDecree = sentence.meanings.some(({ id, to }) => id === 'happening:appointment' && to === start);
  if (isOfDecree) return 'object';
  if (isFollowedByAttending(sentence, named.to)) return 'subject';
  if (isNominative(sentence, named, people) && !RUSSIAN_PREPOSITIONS.has(before?.word ?? ''))
    return 'subject';
  if (hasTable(sentence, Math.max(0, start - 3), start, 'lead')) return 'leader';
  if (hasTable(sentence, start, named.from, 'lead') && isLedFrom(sentence, start)) return 'leader';
  if (isReceivedBehind(sentence, named.to)) return 'object';
  if (before?.word === 'приглашению') return 'leader';
  if (before === undefined) return 'mentioned';
  if (WITH_OBJECT.has(before.word)) return 'object';
  if (hasTable(sentence, Math.max(0, start - 2), start, 'happening')) return 'object';
  if (isSpeechNear(sentence, Math.max(0, start - 2), start)) return 'leader';
  if (RUSSIAN_PREPOSITIONS.has(before.word)) return 'mentioned';
  const isGoverned = ['deed', 'introducing', 'attend'].some((table) =>
    hasTable(sentence, Math.max(0, start - 3), start, table),
  );
  return isGoverned || isAgent(sentence, named, start) || isAwarded(sentence, named, start)
    ? 'object'
    : 'mentioned';
}

/** "Вручил грамоту фельдшеру X": in the dative, behind what is handed over. */
function isAwarded({ words, meanings }: EventSentence, { to }: NamedPerson, start: number): boolean {
  return (
    /(?:[еуюи]|ой|ому)$/u.test(words[to - 1]?.word ?? '') &&
    meanings.some(({ id, to: end }) => id === 'deed:award' && end <= start && start - end <= 5)
  );
}

/** "Позднее посла принял министр": whom somebody receives stands first. */
function isReceivedBehind({ meanings }: EventSentence, to: number): boolean {
  return meanings.some(({ id, from }) => RECEIVING.has(id) && from >= to && from - to <= 1);
}

const RECEIVING: ReadonlySet<string> = new Set(['deed:receive', 'introducing:introduce', 'deed:award']);

/** "Под руководством председателя X": the titles begin where the word stands. */
function isLedFrom({ words }: EventSentence, start: number): boolean {
  return /^(?:под|во|при|с|в)$/.test(words[start - 1]?.word ?? '');
}

/** "X, который подключился к совещанию", "X, приглашенная на заседание". */
function isFollowedByAttending(sentence: EventSentence, to: number): boolean {
  if (sentence.words[to]?.gap.includes(',') !== true) return false;
  const word = sentence.words[to]?.word ?? '';
  if (/^(?:приглаш|участв|присутств|прибывш)/.test(word)) return true;
  if (!/^котор(?:ый|ая|ые)$/.test(word)) return false;
  for (let index = to + 1; index <= to + 3; index += 1) {
    if (sentence.words[index]?.word === 'не') return false;
    if (ATTENDED.test(sentence.words[index]?.word ?? '')) return true;
  }
  return false;
}

const ATTENDED =
  /^(?:участвовал|присутствовал|подключил|присоединил|принял[аи]?$|выступил|прибыл|приехал|пришел|посетил|представлял|вел[аи]?$|провел|открыл|возглавил|возглавлял|сопровождал)/;

/** "Принята председателем X", "вручена министром X": in the instrumental, behind what is done. */
function isAgent({ words }: EventSentence, { from, to }: NamedPerson, start: number): boolean {
  if (!/(?:ом|ем|ым|им|ой|ей)$/u.test(words[to - 1]?.word ?? '')) return false;
  if (!/(?:ом|ем|ым|им|ой|ей)$/u.test(words[start]?.word ?? '') && start !== from) return false;
  for (let index = start - 1; index >= Math.max(0, start - 4); index -= 1) {
    if (/^\p{L}{2,}(?:н|на|но|ны|т|та|то|ты|лся|лась|лось|лись|ется|ются)$/u.test(words[index]?.word ?? ''))
      return true;
  }
  return false;
}

/** Written as in the dictionary form of the name, or by initials, which no case changes. */
function isNominative(
  { words }: EventSentence,
  { from, to, mention }: NamedPerson,
  people: PeopleRead,
): boolean {
  const name = people.people[mention.person]?.name.split(/[\s.-]+/u) ?? [];
  return words.slice(from, to).every(({ raw }) => name.includes(raw) || isInitials(raw, name));
}

/** "А.С." is one word. */
function isInitials(raw: string, name: readonly string[]): boolean {
  return (
    /^\p{Lu}{1,3}$/u.test(raw) && [...raw].every((letter) => name.some((part) => part.startsWith(letter)))
  );
}
