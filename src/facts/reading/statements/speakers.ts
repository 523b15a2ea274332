import { type ReadText, readText } from '../../../answering/checking/reading/read-text.ts';
import { isHonorific } from '../../../answering/checking/words/honorifics.ts';
import { foldLetters } from '../../../archive/describing/fold.ts';
import type { Span } from '../../../archive/release.ts';
import type { Family } from '../phrases/family.ts';
import type { PeopleRead, ReadableRelease } from '../readable-release.ts';
import { bodiesOf } from './bodies.ts';
import { type Candidate, officesOf, tablesAt } from './noun-phrases.ts';
import { pronounsOf } from './pronouns.ts';
import { rolesOf } from './role-phrases.ts';
import { sidesOf } from './sides.ts';
import type { Unit } from './units.ts';

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
  roles: ReadonlySet<string>,
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
    found.push(...inSentence(release, unit, sentence.start, text, people, family, roles));
  }
  const isNew = (one: Candidate, place: number) =>
    found.findIndex(({ start, end }) => start === one.start && end === one.end) === place;
  return found
    .filter((one, place) => isOutside(unit, one) && isNew(one, place) && !isWithinAnother(one, found))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "Head of Service" is no service, "Pilots' Union" no pilot, and "the speaker" no head of a parliament. */
function isWithinAnother(one: Candidate, found: readonly Candidate[]): boolean {
  if (one.kind !== 'office' && one.kind !== 'body') return false;
  return found.some((other) => {
    if (other === one || other.kind === 'person') return false;
    if (other.start > one.start && other.phraseStart > one.start) return false;
    const more = lengthOf(other) - lengthOf(one);
    return one.end <= other.end && (more > 0 || (more === 0 && other.start < one.start));
  });
}

function lengthOf({ start, phraseStart, end }: Candidate): number {
  return end - Math.min(start, phraseStart);
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
  roles: ReadonlySet<string>,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set<number>();
  const first = firstMention(people.mentions, Math.max(offset, unit.start));
  for (let index = first; index < people.mentions.length; index += 1) {
    const mention = people.mentions[index];
    if (mention === undefined || mention.start >= Math.min(unit.end, offset + text.text.length)) break;
    const from = text.words.findIndex((word) => offset + word.end > mention.start);
    if (from < 0) continue;
    let to = from;
    while (to < text.words.length && offset + (text.words[to]?.start ?? 0) < mention.end) to += 1;
    const start = titleStart(text, from, family, taken);
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
  return [
    ...found,
    ...officesOf(text, offset, taken, family),
    ...rolesOf(text, offset, taken, family, roles),
    ...bodiesOf(text, offset, taken, family),
    ...sidesOf(text.text, offset, family),
  ];
}

/** Place of the first mention that begins at or behind an offset. */
export function firstMention(mentions: PeopleRead['mentions'], start: number): number {
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
    .every((part) => parts.includes(part) || part.length === 1);
}

/** Backwards over "the Minister of Culture," and the like. */
function titleStart(text: ReadText, from: number, family: Family, taken: ReadonlySet<number>): number {
  let start = from;
  for (let index = from - 1; index >= Math.max(0, from - LONGEST_TITLE); index -= 1) {
    const word = text.words[index];
    const gap = text.words[index + 1]?.gap ?? '';
    if (taken.has(index)) break;
    if (word === undefined || !/^(?:[\s\u00a0]+|,\s|\.\s|\s?[-‐]\s?|[\s,]*[«»“”"]+[\s,]*)$/u.test(gap)) break;
    // "Bakan, Tunalı’yı": a Turkic title has no comma behind it.
    if (gap.startsWith(',') && family === 'turkic' && index === from - 1) break;
    const own = tablesAt(text, index);
    if (gap.startsWith(',') && !own.some((table) => TITLE_TABLES.has(table)) && !word.isCapital) break;
    // "Her colleagues, Prof. X": several are no title of one.
    if (gap.startsWith(',') && family === 'english' && /[^s]s$/u.test(word.word)) break;
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
