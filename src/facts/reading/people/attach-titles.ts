import type { PersonSentence } from './person-sentence.ts';
import { isParted, type Run, type TitlePhrase } from './title-phrase.ts';

export interface TitledRun {
  readonly run: Run;
  /** In the order of the text. */
  readonly titles: readonly TitlePhrase[];
  readonly isAddressed: boolean;
}

const COMMA = /^["'»”’)]*,\s*$/u;
const ASIDE = /^\.?(?:["'»”’]*,|["'»”’]?\s*\(|\s+[-–—])\s*$/u;
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'our', 'its', 'their', 'his', 'her']);
const AND: ReadonlySet<string> = new Set(['and', 'и', 've', 'va', 'ila', 'ile']);

/**
 * Which titles belong to which name. In front of it they stand with nothing between or across a comma ("the Minister of
 * Culture, Konul Aghazade"); behind it in apposition, unless the next name in the list needs them.
 */
export function attachTitles(
  sentence: PersonSentence,
  runs: readonly Run[],
  phrases: readonly TitlePhrase[],
): readonly TitledRun[] {
  const endingAt = new Map(phrases.map((phrase) => [phrase.to, phrase]));
  const startingAt = new Map(phrases.map((phrase) => [phrase.from, phrase]));
  const claimed = new Set<TitlePhrase>();
  const attached: TitledRun[] = [];
  for (const [place, run] of runs.entries()) {
    const before = titlesBefore(sentence, run, endingAt, claimed);
    for (const phrase of before) claimed.add(phrase);
    let titles =
      before.some(({ isPlural }) => isPlural) && !hasCompany(sentence, run, runs[place + 1])
        ? before.filter(({ isPlural }) => !isPlural)
        : before;
    const after = titleAfter(sentence, run, startingAt);
    const hasOffice = before.some(({ kind }) => kind === 'office');
    if (
      after !== null &&
      !claimed.has(after) &&
      !(hasOffice && leadsToName(sentence, after, runs[place + 1], startingAt))
    ) {
      if (!(runs[place + 1] !== undefined && hasOffice && isDirect(sentence, after, runs[place + 1]))) {
        claimed.add(after);
        titles = [...titles, after];
      }
    }
    if (titles.length === 0) {
      const last = attached.at(-1);
      const shared = last?.titles.find(({ isPlural }) => isPlural);
      if (last !== undefined && shared !== undefined && isListed(sentence, last.run, run)) titles = [shared];
    }
    attached.push({ run, titles: titles.filter(isTitle(sentence)), isAddressed: titles.length > 0 });
  }
  return attached;
}

/** "Mr" and "Bayan" address, they are no title; "Dr" is. */
function isTitle({ words }: PersonSentence) {
  return ({ kind, from, to }: TitlePhrase): boolean =>
    kind !== 'honorific' ||
    words
      .slice(from, to)
      .some(({ raw }) =>
        /^(?:dr|prof|doç|doc|akad|акад|проф|доц|av|op|gen|col|lt|maj|capt|cpt|adm|sgt|hon|rev|amb|sen|sens|rep|reps|gov|ген|полк|подполк|майор|кап|лейт|адм)$/iu.test(
          raw,
        ),
      );
}

function titlesBefore(
  sentence: PersonSentence,
  [from]: Run,
  endingAt: ReadonlyMap<number, TitlePhrase>,
  claimed: ReadonlySet<TitlePhrase>,
): readonly TitlePhrase[] {
  const titles: TitlePhrase[] = [];
  let cursor = from;
  for (;;) {
    const phrase = endingAt.get(cursor);
    if (phrase === undefined || claimed.has(phrase)) break;
    const gap = sentence.words[cursor]?.gap ?? '';
    const isComma = COMMA.test(gap);
    const isDash = /^\s+[-–—]\s+$/u.test(gap) && phrase.from === 0;
    if (isParted(sentence, cursor) && !isComma && !isDash && !isShort(gap)) break;
    if (isComma && titles.some(({ kind }) => kind === 'office') && phrase.from > 1) break;
    if (isComma && isOfDecree(sentence, phrase.from)) break;
    titles.unshift(phrase);
    cursor = phrase.from;
    if (isArticle(sentence, cursor - 1)) break;
  }
  return titles;
}

/** "By decree of the President, X …": whose decree it is, not who is named next. */
function isOfDecree({ words }: PersonSentence, from: number): boolean {
  const before = words.slice(Math.max(0, from - 3), from);
  return before.some(({ word }) =>
    /^(?:decree|order|decision|instruction|instructions|request|invitation|initiative|behalf)$/.test(word),
  );
}

function isShort(gap: string): boolean {
  return /^\.\s?$/.test(gap);
}

function isArticle({ words }: PersonSentence, index: number): boolean {
  return ARTICLES.has(words[index]?.word ?? '');
}

function titleAfter(
  sentence: PersonSentence,
  [, to]: Run,
  startingAt: ReadonlyMap<number, TitlePhrase>,
): TitlePhrase | null {
  const next = sentence.words[to];
  if (next === undefined || !ASIDE.test(next.gap)) return null;
  const start = isArticle(sentence, to) ? to + 1 : to;
  const phrase = startingAt.get(start);
  if (phrase === undefined || (phrase.isPlural && !isArticle(sentence, to - 1))) return null;
  const behind = sentence.words[phrase.to];
  const isWhole =
    behind === undefined ||
    isParted(sentence, phrase.to) ||
    AND.has(behind.word) ||
    /^(?:who|which|который|которая)$/.test(behind.word);
  return isWhole ? phrase : null;
}

/** Whether the next name stands right behind this title, a rank between them or none. */
function leadsToName(
  sentence: PersonSentence,
  phrase: TitlePhrase,
  next: Run | undefined,
  startingAt: ReadonlyMap<number, TitlePhrase>,
): boolean {
  if (next === undefined) return false;
  let cursor = phrase.to;
  for (
    let rank = startingAt.get(cursor);
    rank !== undefined && rank.kind !== 'office';
    rank = startingAt.get(cursor)
  )
    cursor = rank.to;
  return (
    cursor === next[0] &&
    (cursor !== phrase.to ||
      isDirect(sentence, phrase, next) ||
      COMMA.test(sentence.words[cursor]?.gap ?? ''))
  );
}

function isDirect(sentence: PersonSentence, phrase: TitlePhrase, next: Run | undefined): boolean {
  return next !== undefined && phrase.to === next[0] && !isParted(sentence, phrase.to);
}

/** A plural title is of several: another name stands in the list. */
function hasCompany(sentence: PersonSentence, run: Run, next: Run | undefined): boolean {
  return next !== undefined && (isListed(sentence, run, next) || next[0] - run[1] <= FARTHEST);
}

const FARTHEST = 5;

function isListed({ words }: PersonSentence, [, end]: Run, [start]: Run): boolean {
  const gap = words[end]?.gap ?? '';
  if (start === end) return COMMA.test(gap);
  return start === end + 1 && AND.has(words[end]?.word ?? '');
}
