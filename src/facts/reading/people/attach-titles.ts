import { AND, COMMA, hasCompany, isBracketed, isListed } from './name-lists.ts';
import type { PersonSentence } from './person-sentence.ts';
import { isParted, type Run, type TitlePhrase } from './title-phrase.ts';

export interface TitledRun {
  readonly run: Run;
  /** In the order of the text. */
  readonly titles: readonly TitlePhrase[];
  readonly isAddressed: boolean;
}

const ASIDE = /^\.?(?:["'»”’]*,|["'»”’]?\s*\(|\s+[-–—])\s*$/u;
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'our', 'its', 'their', 'his', 'her']);

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
  const aside = runs.filter((run) => run[1] - run[0] === 1 && isBracketed(sentence, run));
  const named = runs.filter((run) => !aside.includes(run));
  for (const [place, run] of named.entries()) {
    const before = titlesBefore(sentence, run, endingAt, claimed, attached.at(-1));
    for (const phrase of before) claimed.add(phrase);
    let titles =
      before.some(({ isPlural }) => isPlural) && !hasCompany(sentence, run, named[place + 1])
        ? before.filter(({ isPlural }) => !isPlural)
        : before;
    const after = titleAfter(sentence, run, startingAt);
    const hasOffice = before.some(({ kind }) => kind === 'office');
    if (
      after !== null &&
      !claimed.has(after) &&
      !(hasOffice && leadsToName(sentence, after, named[place + 1], startingAt))
    ) {
      if (!(named[place + 1] !== undefined && hasOffice && isDirect(sentence, after, named[place + 1]))) {
        claimed.add(after);
        titles = [...titles, after];
      }
    }
    if (!titles.some(({ kind }) => kind === 'office')) {
      const last = attached.at(-1);
      const shared = last?.titles.find(({ isPlural }) => isPlural);
      const start = titles[0]?.from ?? run[0];
      if (
        last !== undefined &&
        shared !== undefined &&
        isListed(sentence, last.run, [Math.min(start, run[0]), run[1]])
      )
        titles = [shared, ...titles];
    }
    attached.push({ run, titles: titles.filter(isTitle(sentence)), isAddressed: titles.length > 0 });
  }
  for (const run of aside) attached.push({ run, titles: [], isAddressed: false });
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
  previous: TitledRun | undefined,
): readonly TitlePhrase[] {
  const titles: TitlePhrase[] = [];
  // "Baş katib isə X seçilib": the particle sets the office off.
  let cursor = /^is[ae]$/.test(sentence.words[from - 1]?.word ?? '') ? from - 1 : from;
  for (;;) {
    const phrase = endingAt.get(cursor);
    if (phrase === undefined || claimed.has(phrase)) break;
    const gap = sentence.words[cursor]?.gap ?? '';
    const isComma = COMMA.test(gap);
    const isDash = /^\s+[-–—]\s+$/u.test(gap) && phrase.from === 0;
    if (isParted(sentence, cursor) && !isComma && !isDash && !isShort(gap)) break;
    const office = titles.find(({ kind }) => kind === 'office');
    if (isComma && office !== undefined && phrase.from > 1 && !isBeside(sentence, phrase, office, previous))
      break;
    if (isComma && isOfDecree(sentence, phrase.from)) break;
    titles.unshift(phrase);
    cursor = phrase.from;
    const joint = jointOffice(sentence, phrase, endingAt);
    if (joint !== null && !claimed.has(joint)) {
      titles.unshift(joint);
      break;
    }
    if (isArticle(sentence, cursor - 1)) break;
  }
  return titles;
}

/**
 * "The rector of the institute, doctor of sciences X": of two offices the nearer is what somebody is by himself, and the
 * farther is not told of the name in front of it.
 */
function isBeside(
  sentence: PersonSentence,
  farther: TitlePhrase,
  nearer: TitlePhrase,
  previous: TitledRun | undefined,
): boolean {
  const isOwn = sentence.text.meanings.some(
    ({ id, from, to }) => from >= nearer.from && to <= nearer.to && OWN_QUALITIES.test(id),
  );
  const isBehindName = previous !== undefined && previous.run[1] === farther.from;
  return (
    isOwn &&
    !farther.isPlural &&
    farther.to - farther.from > 1 &&
    (!isBehindName || previous.titles.some(({ to }) => to === previous.run[0]))
  );
}

/** What a person is without a body to be it of. */
const OWN_QUALITIES =
  /^office:(?:academician|professor|doctor|scientist|winner|artist|writer|poet|composer|economist|engineer|lecturer|legislator|historian|singer|actor|journalist|officer|architect)$/;

/** "By decree of the President, X …": whose decree it is, not who is named next. */
function isOfDecree({ words }: PersonSentence, from: number): boolean {
  const before = words.slice(Math.max(0, from - 3), from);
  return before.some(({ word }) =>
    /^(?:decree|order|decision|instruction|instructions|request|invitation|initiative|behalf)$/.test(word),
  );
}

/** "Deputy Prime Minister and Minister of Economy X": two offices of one person, with no article between them. */
function jointOffice(
  sentence: PersonSentence,
  second: TitlePhrase,
  endingAt: ReadonlyMap<number, TitlePhrase>,
): TitlePhrase | null {
  const { words, family } = sentence;
  const conjunction = second.from - 1;
  const first = endingAt.get(conjunction);
  if (family !== 'english' || first === undefined || words[conjunction]?.word !== 'and') return null;
  const areAlike =
    first.to - first.from > 1 === second.to - second.from > 1 ||
    /^(?:ceo|owner|founder)$/.test(words[second.head]?.word ?? '');
  const areOffices =
    first.kind === 'office' && second.kind === 'office' && !first.isPlural && !second.isPlural;
  const areCapital = words[first.from]?.isCapital === words[second.from]?.isCapital;
  return areAlike && areOffices && areCapital && !isParted(sentence, conjunction) ? first : null;
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
  if (next === undefined) return null;
  const isAs = next.gap === ' ' && next.word === 'as';
  if (!isAs && !ASIDE.test(next.gap)) return null;
  const first = isAs ? to + 1 : to;
  const start = isArticle(sentence, first) ? first + 1 : first;
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
    let title = startingAt.get(cursor);
    title !== undefined && (title.kind !== 'office' || COMMA.test(sentence.words[cursor]?.gap ?? ''));
    title = startingAt.get(cursor)
  )
    cursor = title.to;
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
