import { type ReadText, type ReadWord, readText } from '../../../answering/checking/reading/read-text.ts';
import { isHonorific } from '../../../answering/checking/words/honorifics.ts';
import { type Meaning, tableOf } from '../../../answering/checking/words/lexicon.ts';
import { foldLetters } from '../../../archive/describing/fold.ts';
import type { Span } from '../../../archive/release.ts';
import type { PeopleRead, ReadableRelease } from '../readable-release.ts';
import { isDictionaryForm } from './dictionary-forms.ts';
import { type Family, pronounsOf } from './pronouns.ts';
import type { Unit } from './units.ts';

/** Who may be speaking where a unit names somebody; offsets into the body. */
export interface Candidate extends Span {
  readonly kind: 'person' | 'pronoun' | 'office' | 'body';
  /** Where its titles and adjectives begin, without an article. */
  readonly phraseStart: number;
  /** Stands as the subject of a sentence does: no case ending, no possessive. */
  readonly isSubject: boolean;
  /** Place in the people read; null but for a person. */
  readonly person: number | null;
  /** Of an office: the ids of the tables. */
  readonly offices: readonly string[];
}

const TITLE_TABLES: ReadonlySet<string> = new Set([
  'office',
  'rank',
  'qualifier',
  'subject',
  'body',
  'known',
]);
const HEADS: ReadonlySet<string> = new Set(['office', 'rank', 'qualifier']);
const CONNECTORS: ReadonlySet<string> = new Set('of the for and on в по и'.split(' '));
const LONGEST_TITLE = 20;

/** Everybody whom a unit names outside of quotations, in the order of the text. */
export function candidatesOf(
  release: ReadableRelease,
  unit: Unit,
  people: PeopleRead,
  family: Family,
): readonly Candidate[] {
  const found: Candidate[] = pronounsOf(unit.told, family).map(({ start, end }) => ({
    kind: 'pronoun',
    start: unit.start + start,
    end: unit.start + end,
    phraseStart: unit.start + start,
    isSubject: true,
    person: null,
    // A speech has a speaker, and so has a parliament.
    offices: unit.told.slice(start, end) === 'the speaker' ? ['speaker'] : [],
  }));
  for (const piece of unit.pieces) {
    const sentence = release.sentences[piece.sentence] ?? piece;
    const text = readText(release.body.slice(sentence.start, sentence.end), release.language);
    found.push(...inSentence(release, unit, sentence.start, text, people, family));
  }
  const isNew = (one: Candidate, place: number) =>
    found.findIndex(({ start, end }) => start === one.start && end === one.end) === place;
  return found
    .filter((one, place) => isOutside(unit, one) && isNew(one, place) && !isWithinAnother(one, found))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "Head of Service" is no service, "Pilots' Union" no pilot, and "the speaker" no head of a parliament. */
function isWithinAnother(one: Candidate, found: readonly Candidate[]): boolean {
  return (
    (one.kind === 'office' || one.kind === 'body') &&
    found.some(
      (other) =>
        other !== one &&
        other.kind !== 'person' &&
        Math.min(other.phraseStart, other.start) <= one.start &&
        one.end <= other.end &&
        other.end - Math.min(other.phraseStart, other.start) > one.end - one.start,
    )
  );
}

/** Not within what is said. */
function isOutside(unit: Unit, { start, end }: Span): boolean {
  return (
    start >= unit.start &&
    end <= unit.end &&
    /\S/u.test(unit.told.slice(start - unit.start, start - unit.start + 1))
  );
}

function inSentence(
  release: ReadableRelease,
  unit: Unit,
  offset: number,
  text: ReadText,
  people: PeopleRead,
  family: Family,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set<number>();
  const first = lowerBound(people.mentions, Math.max(offset, unit.start));
  for (let index = first; index < people.mentions.length; index += 1) {
    const mention = people.mentions[index];
    if (mention === undefined || mention.start >= Math.min(unit.end, offset + text.text.length)) break;
    const from = text.words.findIndex((word) => offset + word.end > mention.start);
    if (from < 0) continue;
    let to = from;
    while (to < text.words.length && offset + (text.words[to]?.start ?? 0) < mention.end) to += 1;
    const start = titleStart(text, from, family);
    for (let position = start; position < to; position += 1) taken.add(position);
    const behind = release.body.slice(mention.end, mention.end + 6);
    found.push({
      kind: 'person',
      start: mention.start,
      end: mention.end,
      phraseStart: offset + (text.words[start]?.start ?? 0),
      isSubject:
        !/^['’ʼ`]\p{L}/u.test(behind) &&
        (family === 'english' ||
          isAsNamed(release.body.slice(mention.start, mention.end), people, mention.person)),
      person: mention.person,
      offices: [],
    });
  }
  return [...found, ...officesOf(text, offset, taken, family), ...bodiesOf(text, offset, taken, family)];
}

function lowerBound(mentions: PeopleRead['mentions'], start: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAsNamed(written: string, { people }: PeopleRead, person: number): boolean {
  const parts = foldLetters(people[person]?.name ?? '').split(/[\s.]+/u);
  return foldLetters(written)
    .split(/[\s.]+/u)
    .filter((part) => part !== '')
    .every(
      (part) => parts.includes(part) || (part.length === 1 && parts.some((one) => one.startsWith(part))),
    );
}

/** Backwards over "the Minister of Culture," and the like. */
function titleStart(text: ReadText, from: number, family: Family): number {
  let start = from;
  for (let index = from - 1; index >= Math.max(0, from - LONGEST_TITLE); index -= 1) {
    const word = text.words[index];
    const gap = text.words[index + 1]?.gap ?? '';
    if (word === undefined || !/^(?:[\s\u00a0]+|,\s|\.\s|\s?[-‐]\s?|[\s,]*[«»“”"]+[\s,]*)$/u.test(gap)) break;
    const own = tablesAt(text, index);
    if (gap.startsWith(',') && !own.some((table) => TITLE_TABLES.has(table)) && !word.isCapital) break;
    if (own.some((table) => HEADS.has(table)) || isHonorific(word.raw)) {
      start = index;
      continue;
    }
    const isOfTitle =
      word.isCapital || CONNECTORS.has(word.word) || own.some((table) => TITLE_TABLES.has(table));
    const isGenitive =
      family !== 'english' && !gap.includes(',') && !own.includes('saying') && !word.isFunction;
    if (!isOfTitle && !isGenitive) break;
  }
  return start;
}

function tablesAt({ meanings }: ReadText, position: number): readonly string[] {
  return meanings.filter(({ from, to }) => from <= position && position < to).map(({ id }) => tableOf(id));
}

/** Offices without a name: "the minister", "nazir", "председатель". */
function officesOf(
  text: ReadText,
  offset: number,
  taken: ReadonlySet<number>,
  family: Family,
): readonly Candidate[] {
  const byPlace = new Map<number, Meaning[]>();
  for (const meaning of text.meanings) {
    if (tableOf(meaning.id) !== 'office' || taken.has(meaning.from)) continue;
    const here = byPlace.get(meaning.from);
    if (here === undefined) byPlace.set(meaning.from, [meaning]);
    else here.push(meaning);
  }
  return [...byPlace.values()].flatMap((meanings) => {
    const [first] = meanings;
    const word = text.words[first?.from ?? -1];
    const last = text.words[(first?.to ?? 0) - 1];
    if (first === undefined || word === undefined || last === undefined) return [];
    const start = adjectivesStart(text, first.from, family);
    const isNamed = family !== 'english' || word.isCapital || isDefinite(text, start);
    const isSubject =
      isNamed &&
      !/^['’]\p{L}/u.test(text.text.slice(endOf(text, last))) &&
      (family === 'english' || (family === 'turkic' ? first.isBare : isDictionaryForm(last.word))) &&
      // A plural says nothing of whom.
      !(family === 'english' && /s$/u.test(last.word) && !/ss$/u.test(last.word));
    const isOf = family === 'english' && text.words[first.to]?.word === 'of';
    const end = isOf ? capitalsEnd(text, first.to) : first.to;
    return {
      kind: 'office',
      start: offset + word.start,
      end: offset + endOf(text, text.words[end - 1] ?? last),
      phraseStart: offset + (text.words[start]?.start ?? 0),
      isSubject,
      person: null,
      offices: meanings.map(({ id }) => id.slice('office:'.length)),
    };
  });
}

/** Without an ending behind an apostrophe. */
function endOf({ text }: ReadText, { start, end }: ReadWord): number {
  const apostrophe = text.slice(start, end).search(/['’ʼ`]/u);
  return apostrophe > 0 ? start + apostrophe : end;
}

function isDefinite(text: ReadText, start: number): boolean {
  return /^(?:the|this|its|his|her|their)$/.test(text.words[start - 1]?.word ?? '');
}

/** Words in front of an office that say nothing about it. */
const LEADING: ReadonlySet<string> = new Set(
  'deya diye canab sayin hamin hamcinin isa ise da de daha also'.split(' '),
);

/** Over the words in front of an office that say which one it is: "the Lurian foreign minister". */
function adjectivesStart(text: ReadText, from: number, family: Family): number {
  let start = from;
  for (let index = from - 1; index >= Math.max(0, from - 4); index -= 1) {
    const word = text.words[index];
    if (word === undefined || !/^[\s\u00a0-]+$/u.test(text.words[index + 1]?.gap ?? '')) break;
    if (word.isFunction || LEADING.has(word.word) || tablesAt(text, index).includes('saying')) break;
    if (
      family === 'russian' &&
      !/(?:ый|ий|ой|ая|яя|ое)$/u.test(word.word) &&
      !tablesAt(text, index).includes('qualifier')
    )
      break;
    if (family === 'english' && !word.isCapital && /(?:ed|ing|ly)$/.test(word.word)) break;
    start = index;
  }
  return start;
}

/** "The Ministry of Health", "the ministry", "Devlet İstatistik Komitesi". */
function bodiesOf(
  text: ReadText,
  offset: number,
  taken: ReadonlySet<number>,
  family: Family,
): readonly Candidate[] {
  return text.meanings.flatMap(({ id, from, to, isBare }) => {
    const word = text.words[from];
    const last = text.words[to - 1];
    if (!/^(?:body|known):/.test(id) || taken.has(from) || word === undefined || last === undefined)
      return [];
    const start = capitalsStart(text, from);
    const end = family === 'english' ? capitalsEnd(text, to) : to;
    const isNamed = word.isCapital || family !== 'english' || isDefinite(text, from);
    const isSubject =
      isNamed &&
      !/^['’]\p{L}/u.test(text.text.slice(endOf(text, last))) &&
      (family === 'english' ||
        (family === 'turkic' ? isBare : last.isAllCapitals || isDictionaryForm(last.word)));
    return {
      kind: 'body',
      start: offset + (text.words[start]?.start ?? 0),
      end: offset + endOf(text, text.words[end - 1] ?? last),
      phraseStart: offset + (text.words[start]?.start ?? 0),
      isSubject,
      person: null,
      offices: [],
    };
  });
}

function capitalsStart(text: ReadText, from: number): number {
  let start = from;
  for (let index = from - 1; index >= Math.max(0, from - LONGEST_TITLE); index -= 1) {
    const word = text.words[index];
    const gap = text.words[index + 1]?.gap ?? '';
    if (word === undefined || !(/^[\s\u00a0'’-]+$/u.test(gap) || (gap === '. ' && word.isAllCapitals))) break;
    if (!word.isCapital || isOpener(word)) break;
    start = index;
  }
  return start;
}

function isOpener(word: ReadWord): boolean {
  return word.isFunction || (word.isFirst && /^(?:the|a|an|in|on|at|by|for|of|to|as)$/.test(word.word));
}

function capitalsEnd(text: ReadText, to: number): number {
  let end = to;
  for (let index = to; index < to + LONGEST_TITLE; index += 1) {
    const word = text.words[index];
    if (word === undefined || !/^[\s\u00a0'’-]+$/u.test(word.gap)) break;
    if (word.isCapital) end = index + 1;
    else if (!/^(?:of|the|for|and|on)$/.test(word.word)) break;
  }
  return end;
}
