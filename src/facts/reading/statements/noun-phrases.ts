import type { ReadText, ReadWord } from '../../../answering/checking/reading/read-text.ts';
import { type Meaning, tableOf } from '../../../answering/checking/words/lexicon.ts';
import { foldLetters } from '../../../archive/describing/fold.ts';
import type { Span } from '../../../archive/release.ts';
import type { Family } from '../phrases/family.ts';
import { capitalsEnd } from './capitals.ts';
import { isDictionaryForm } from './dictionary-forms.ts';
import { ROLES } from './roles.ts';

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
  /** Of what somebody is called that is no office ("the coach"): the word. */
  readonly role?: string;
}

/** Whoever speaks without a name, an office or a title: an organisation, "officials", "the residents". */
export function unnamedBody(start: number, end: number, isSubject = true): Candidate {
  return { kind: 'body', start, end, phraseStart: start, isSubject, person: null, offices: [] };
}

/** Offices without a name: "the minister", "nazir", "председатель". */
export function officesOf(
  text: ReadText,
  offset: number,
  taken: ReadonlySet<number>,
  family: Family,
): readonly Candidate[] {
  const byPlace = new Map<number, Meaning[]>();
  for (const meaning of text.meanings) {
    if (!isOffice(text, meaning, family) || taken.has(meaning.from)) continue;
    if (LEADERSHIP.test(foldLetters(text.words[meaning.from]?.raw ?? ''))) continue;
    const here = byPlace.get(meaning.from);
    if (here === undefined) byPlace.set(meaning.from, [meaning]);
    else here.push(meaning);
  }
  return [...byPlace.values()].flatMap((meanings) => {
    const [first] = meanings;
    const word = text.words[first?.from ?? -1];
    const last = text.words[(first?.to ?? 0) - 1];
    if (first === undefined || word === undefined || last === undefined) return [];
    const isDeputy = tableOf(first.id) === 'qualifier';
    const start = adjectivesStart(text, first.from, family);
    const isNamed = family !== 'english' || word.isCapital || isDefinite(text, start);
    const isSubject =
      isNamed &&
      !/^['’]\p{L}/u.test(text.text.slice(endOf(text, last))) &&
      (family === 'english' ||
        (family === 'turkic' ? first.isBare || isOurs(last) : isDictionaryForm(last.word))) &&
      // A plural says nothing of whom.
      !(family === 'english' && /s$/u.test(last.word) && !/ss$/u.test(last.word));
    const isOf = family === 'english' && text.words[first.to]?.word === 'of';
    const end = isOf
      ? capitalsEnd(text, first.to)
      : family === 'russian'
        ? genitivesEnd(text, first.to)
        : first.to;
    return {
      kind: 'office',
      start: offset + word.start,
      end: offset + endOf(text, text.words[end - 1] ?? last),
      phraseStart: offset + (text.words[start]?.start ?? 0),
      isSubject,
      person: null,
      offices: isDeputy
        ? officesWithin(text, start, end)
        : meanings.map(({ id }) => id.slice('office:'.length)),
    };
  });
}

/** "Cumhurbaşkanımız". */
export function isOurs({ raw }: ReadWord): boolean {
  return /[iu]m[iu]z$/u.test(foldLetters(raw));
}

/** "The leadership of the firm" is nobody in particular. */
const LEADERSHIP = /^(?:leadership|management|руководств|мэри|yonetim|\p{L}{3,}l[iu][kgy])/u;

/** A Turkic or Russian deputy is named by that word alone: "baş nazirin müavini", "заместитель министра". */
function isOffice(text: ReadText, { id, from, to }: Meaning, family: Family): boolean {
  if (tableOf(id) === 'office') return true;
  const isDeputy = /^qualifier:(?:deputy|first-deputy|assistant)$/.test(id) && family !== 'english';
  return isDeputy && !tablesAt(text, family === 'russian' ? from : to).includes('office');
}

function officesWithin({ meanings }: ReadText, from: number, to: number): readonly string[] {
  return meanings
    .filter((meaning) => tableOf(meaning.id) === 'office' && meaning.from >= from && meaning.to <= to)
    .map(({ id }) => id.slice('office:'.length));
}

const GENITIVE = /(?:а|я|и|ы|ов|ев|ей|ого|его|ой|их|ых|ий)$/u;
/** Words that belong to a Russian office or body behind it. */
const MOST_GENITIVES = 5;

const DATIVE = /(?:е|у|ю|ам|ям|и|ому|ему|ой|ей|ым|им)$/u;
/** "Комитет по итогам года": when or by whom, not of what. */
const NO_MATTER =
  /^(?:итог|результат|данн|слов|мнени|состояни|телефон|адрес|окончани|завершени|случа|просьб|поручени|решени|приглашени|понедельник|вторник|сред|четверг|пятниц|суббот|причин|повод|сообщени|требовани|меньшей|крайней|эт|мере|информаци|оценк|прогноз|инициатив|предложени)/u;
const PAST = /[аяеиоу]л[ао](?:сь)?$/u;
/** Words of "по делам молодёжи и спорта" at most. */
const MOST_OF_MATTER = 4;

/** "Комитет по статистике", "ГУ МЧС по Кировской области". */
function ofMatter(text: ReadText, end: number): number {
  const [by, first] = [text.words[end], text.words[end + 1]];
  if (by?.word !== 'по' || by.gap !== ' ' || first?.gap !== ' ') return end;
  if (!DATIVE.test(first.word) || NO_MATTER.test(first.word)) return end;
  let to = end + 2;
  for (; to < end + 1 + MOST_OF_MATTER; to += 1) {
    const word = text.words[to];
    if (word?.gap !== ' ' || word.isFunction || PAST.test(word.word)) break;
    if (!GENITIVE.test(word.word) && !DATIVE.test(word.word)) break;
    if (tablesAt(text, to).some((table) => table === 'saying' || table === 'deed')) break;
  }
  return to;
}

/** "Пресс-служба университета", "глава администрации района". */
export function genitivesEnd(text: ReadText, to: number): number {
  let end = to;
  for (let index = to; index < to + MOST_GENITIVES; index += 1) {
    const word = text.words[index];
    if (word === undefined || !/^[\s\u00a0-]+$/u.test(word.gap) || word.isFunction) break;
    if (
      !(GENITIVE.test(word.word) || word.isAllCapitals) ||
      tablesAt(text, index).some((table) => table === 'saying' || table === 'deed')
    )
      break;
    end = index + 1;
    if (word.isAllCapitals && text.words[end]?.isAllCapitals !== true) break;
  }
  return ofMatter(text, end);
}

/** Without an ending behind an apostrophe. */
export function endOf({ text }: ReadText, { start, end }: ReadWord): number {
  const apostrophe = text.slice(start, end).search(/['’ʼ`]/u);
  return apostrophe > 0 ? start + apostrophe : end;
}

export function isDefinite(text: ReadText, start: number): boolean {
  return /^(?:the|this|its|his|her|their)$/.test(text.words[start - 1]?.word ?? '');
}

/** Words in front of an office that say nothing about it. */
const LEADING: ReadonlySet<string> = new Set(
  'deya diye canab sayin hamin hamcinin isa ise da de daha also'.split(' '),
);

/** "General jurnalistlərə dedi": what stands in front of "journalists" is no adjective. */
function isRoleAt(text: ReadText, index: number): boolean {
  const isRole = ROLES.turkic.has(foldLetters(text.words[index]?.raw ?? ''));
  return isRole || tablesAt(text, index).includes('rank');
}

/** "Toplantıda Bakan", "maddələrini nazir": where or what, not which. */
const LOCATIVE = /\p{L}{3}(?:[dt][ae]n?|l[ae]r[iu]n[iu]|s[iu]n[iu])$/u;

/** Over the words in front of an office that say which one it is: "the Lurian foreign minister". */
export function adjectivesStart(text: ReadText, from: number, family: Family): number {
  let start = from;
  for (let index = from - 1; index >= Math.max(0, from - 4); index -= 1) {
    const word = text.words[index];
    if (word === undefined || !/^[\s\u00a0-]+$/u.test(text.words[index + 1]?.gap ?? '')) break;
    if (word.isFunction || LEADING.has(word.word) || tablesAt(text, index).includes('saying')) break;
    if (family === 'turkic' && (isRoleAt(text, index) || LOCATIVE.test(foldLetters(word.raw)))) break;
    // "Suala cavab verən nazir": what the minister does.
    if (family === 'turkic' && !word.isCapital && /\p{L}{2}[ae]n$/u.test(word.word)) break;
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

export function tablesAt({ meanings }: ReadText, position: number): readonly string[] {
  return meanings.filter(({ from, to }) => from <= position && position < to).map(({ id }) => tableOf(id));
}
