import { quotationsOf } from '../../../answering/checking/quotes/quotations.ts';
import { type Meaning, tableOf, tongueOf } from '../../../answering/checking/words/lexicon.ts';
import type { Span } from '../../../archive/release.ts';
import type { PeopleRead, PersonMention, ReadableRelease } from '../readable-release.ts';
import type { EventWord } from './event-word.ts';
import { EVENT_WORDS } from './event-words.ts';
import { readWords } from './read-words.ts';

/** Which grammar a sentence is read with. */
export type Family = 'english' | 'russian' | 'turkic';

/** A person where the sentence names them; positions of words, `to` behind the last. */
export interface NamedPerson {
  readonly mention: PersonMention;
  readonly from: number;
  readonly to: number;
}

/** A sentence with what its words mean for events. */
export interface EventSentence {
  /** Place in `ReadableRelease.sentences`. */
  readonly place: number;
  readonly span: Span;
  readonly text: string;
  readonly family: Family;
  readonly words: readonly EventWord[];
  /** Of words outside of quotations, in the order of the text. */
  readonly meanings: readonly Meaning[];
  /** By position: the tables that the word has a part in. */
  readonly tables: ReadonlyMap<number, ReadonlySet<string>>;
  /** Outside of quotations. */
  readonly people: readonly NamedPerson[];
  /** A heading or an item of a list ends without a stop. */
  readonly isWhole: boolean;
}

/** UTF-16 units of a sentence that are read: longer ones are tables or lists that no one wrote as a sentence. */
const LONGEST = 6_000;
const STOP = /[.!?…:;]["'»”’)\]]*$/u;

/** Every sentence of a release, read for events. */
export function eventSentences(release: ReadableRelease, people: PeopleRead): readonly EventSentence[] {
  const mentions = new Map<number, PersonMention[]>();
  for (const mention of people.mentions) {
    const ofSentence = mentions.get(mention.sentence);
    if (ofSentence === undefined) mentions.set(mention.sentence, [mention]);
    else ofSentence.push(mention);
  }
  const quotations = speechOf(release.body);
  let next = 0;
  return release.sentences.map((span, place) => {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const quoted: Span[] = [];
    for (let index = next; (quotations[index]?.start ?? Number.POSITIVE_INFINITY) < span.end; index += 1) {
      const quotation = quotations[index];
      if (quotation !== undefined) quoted.push(quotation);
    }
    return readSentence(release, place, span, quoted, mentions.get(place) ?? []);
  });
}

function readSentence(
  release: ReadableRelease,
  place: number,
  span: Span,
  quoted: readonly Span[],
  mentions: readonly PersonMention[],
): EventSentence {
  const whole = release.body.slice(span.start, span.end);
  const text = whole.slice(0, LONGEST);
  const family = familyOf(release.language, text);
  const words = readWords(text, span.start, quoted, family === 'turkic');
  const found = EVENT_WORDS.find(words, tongueOf(release.language) ?? family);
  const meanings = found.filter(
    ({ id, from }) =>
      words[from]?.isQuoted === false && !(id.includes('body:') && SET_UP.test(words[from]?.word ?? '')),
  );
  const tables = new Map<number, Set<string>>();
  for (const { id, from, to } of meanings) {
    for (let index = from; index < to; index += 1) {
      const ofWord = tables.get(index);
      if (ofWord === undefined) tables.set(index, new Set([tableOf(id)]));
      else ofWord.add(tableOf(id));
    }
  }
  const people = mentions.flatMap((mention) => namedAt(mention, words));
  return { place, span, text, family, words, meanings, tables, people, isWhole: STOP.test(whole) };
}

/** "Çalışma grubu kuruldu": the verb, and no kurul. */
const SET_UP = /^kurul(?:d[iu]|mu|an|ac|uy|ma|arak|up)/;

function namedAt(mention: PersonMention, words: readonly EventWord[]): readonly NamedPerson[] {
  const from = words.findIndex((word) => word.end > mention.start);
  if (from < 0 || words[from]?.isQuoted !== false) return [];
  let to = from;
  while ((words[to]?.start ?? Number.POSITIVE_INFINITY) < mention.end) to += 1;
  return to === from ? [] : [{ mention, from, to }];
}

function familyOf(language: string | null, text: string): Family {
  const tongue = tongueOf(language);
  if (tongue !== null) return tongue;
  if (/[\u0400-\u04ff]/u.test(text)) return 'russian';
  return /[əƏğĞışŞİ]/u.test(text) ? 'turkic' : 'english';
}

/** Words in quotation marks from so many on are said, or are the name of something; fewer are part of the sentence. */
const FEWEST_WORDS = 3;

/** UTF-16 units looked through for the end of a quotation, and marks in so many that are no quotations any more. */
const LONGEST_PARAGRAPH = 4_000;
const MOST_MARKS = 200;

/** What is said, of each paragraph for itself: where speech goes on in the next one, its marks are opened again. */
function speechOf(body: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const paragraph of body.split(/(?<=\n)(?=[^\S\n]{0,9}\n)/u)) {
    for (let from = 0; from < paragraph.length; from += LONGEST_PARAGRAPH) {
      const piece = paragraph.slice(from, from + LONGEST_PARAGRAPH);
      if ((piece.match(/['‘‚]/gu)?.length ?? 0) > MOST_MARKS) continue;
      for (const quotation of quotationsOf(piece)) {
        const words = piece.slice(quotation.start, quotation.end).match(/\p{L}+/gu)?.length ?? 0;
        if (words < FEWEST_WORDS) continue;
        spans.push({ start: start + from + quotation.start, end: start + from + quotation.end });
      }
    }
    start += paragraph.length;
  }
  return spans;
}

/** Whether the words from one position to behind another have a part in a table. */
export function hasTable({ tables }: EventSentence, from: number, to: number, table: string): boolean {
  for (let index = from; index < to; index += 1) if (tables.get(index)?.has(table)) return true;
  return false;
}

export function wordHas({ tables }: EventSentence, position: number, table: string): boolean {
  return tables.get(position)?.has(table) ?? false;
}

/** The meanings of one table, in the order of the text. */
export function meaningsOf({ meanings }: EventSentence, table: string): readonly Meaning[] {
  return meanings.filter(({ id }) => tableOf(id) === table);
}

/** Whether a word is part of somebody's name. */
export function isPersonAt({ people }: EventSentence, index: number): boolean {
  return people.some(({ from, to }) => from <= index && index < to);
}
