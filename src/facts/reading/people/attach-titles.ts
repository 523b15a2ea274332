import { HUMAN_WORDS } from './more-words.ts';
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
    attached.push({
      run,
      titles: titles.filter((title) => isTitle(sentence, title)),
      isAddressed: titles.length > 0,
    });
  }
  for (const run of aside) attached.push({ run, titles: [], isAddressed: false });
  return attached;
}

const TITLES =
  /^(?:dr|prof|doç|doc|akad|акад|проф|доц|av|op|gen|cmde|cdre|brig|col|lt|maj|capt|cpt|adm|sgt|hon|rev|amb|sen|sens|rep|reps|gov|alb|yb|yzb|bnb|korg|tümg|tuğg|org|ütğm|tğm|ген|полк|подполк|майор|кап|лейт|адм)$/iu;
/** Before an English name these address: Dr Ray is whoever has a degree, the Hon. Ray whoever is a member. */
const ADDRESSES = /^(?:dr|hon|rev)$/i;

/** "Mr" and "Bayan" address, they are no title; a Turkish "Dr." is. */
function isTitle({ words, family }: PersonSentence, { kind, from, to }: TitlePhrase): boolean {
  if (kind !== 'honorific') return true;
  const own = words.slice(from, to).filter(({ raw }) => TITLES.test(raw));
  return family === 'english' ? own.some(({ raw }) => !ADDRESSES.test(raw)) : own.length > 0;
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
    const office = titles.find(({ kind }) => kind === 'office');
    const isDash =
      /^\s+[-–—]\s+$/u.test(gap) &&
      (phrase.from === 0 || opensLine(sentence, phrase) || (office !== undefined && !phrase.isPlural));
    const isBracket = /^\),?\s$/.test(gap);
    if (
      isParted(sentence, cursor) &&
      !isComma &&
      !isDash &&
      !isBracket &&
      !isShort(gap) &&
      !isLabel(sentence, phrase, cursor)
    )
      break;
    if (isComma && office !== undefined && phrase.from > 1 && !isBeside(sentence, phrase, office, previous))
      break;
    if (isComma && isOfDecree(sentence, phrase.from)) break;
    if (isOfAnother(sentence, phrase.from, titles[0]) || isSubjectBefore(sentence, phrase, office)) break;
    titles.unshift(phrase);
    cursor = phrase.from;
    const joint = jointOffice(sentence, phrase, endingAt);
    if (joint !== null && !claimed.has(joint)) {
      titles.unshift(joint);
      break;
    }
    // "The Premier, the Hon. X".
    const isAddress = phrase.kind === 'honorific' && COMMA.test(sentence.words[cursor - 1]?.gap ?? '');
    if (isArticle(sentence, cursor - 1) && isAddress) cursor -= 1;
    else if (isArticle(sentence, cursor - 1)) break;
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
  const isOwn = sentence.meanings.some(
    ({ id, from, to }) => from >= nearer.from && to <= nearer.to && OWN_QUALITIES.test(id),
  );
  // "Казахстан — заместитель министра, министр X": both are told of one.
  if (/^\s[–—-]\s$|^:\s$/.test(sentence.words[farther.from]?.gap ?? '') && !farther.isPlural) return true;
  const isBehindName = previous !== undefined && previous.run[1] === farther.from;
  return (
    isOwn &&
    !farther.isPlural &&
    (farther.to - farther.from > 1 || !COMMA.test(sentence.words[farther.from]?.gap ?? '')) &&
    (!isBehindName || previous.titles.some(({ to }) => to === previous.run[0]))
  );
}

/** What a person is without a body to be it of. */
const OWN_QUALITIES =
  /^office:(?:academician|professor|doctor|scientist|winner|lawyer|coach|ambassador|student|athlete|painter|performer|scholar|medical|priest|educator|worker|member|teacher|artist|writer|poet|composer|economist|engineer|lecturer|legislator|historian|singer|actor|journalist|officer|architect)$/;

/** "By decree of the President, X …": whose decree it is, not who is named next. */
function isOfDecree({ words }: PersonSentence, from: number): boolean {
  const before = words.slice(Math.max(0, from - 3), from);
  return before.some(({ word }) =>
    /^(?:decree|order|decision|instruction|instructions|request|invitation|initiative|behalf)$/.test(word),
  );
}

/** "Ombudsman müəssisənin rəisi X": the first word of a sentence is who does it, and the next title another's. */
function isSubjectBefore(
  { words, family }: PersonSentence,
  farther: TitlePhrase,
  nearer: TitlePhrase | undefined,
): boolean {
  return (
    family === 'turkic' &&
    nearer !== undefined &&
    farther.to - farther.from === 1 &&
    words[farther.from]?.isFirst === true &&
    nearer.from === farther.to &&
    words[nearer.from]?.gap === ' ' &&
    words[nearer.from]?.isCapital === false &&
    nearer.to - nearer.from > 1
  );
}

const DECREES =
  /^(?:приказом|указом|распоряжением|решением|постановлением|поручению|приказу|указу|имени|ведению)$/;

/** "Приказом министра подполковник X", "внучка художника Y": whose order it is, or whose kin. */
function isOfAnother(sentence: PersonSentence, from: number, nearer: TitlePhrase | undefined): boolean {
  if (sentence.family !== 'russian') return false;
  const before = sentence.words[from - 1];
  if (before === undefined || sentence.words[from]?.gap !== ' ') return false;
  if (nearer === undefined && !before.isCapital && HUMAN_WORDS.find([before], 'russian').length > 0)
    return true;
  return nearer !== undefined && DECREES.test(before.word);
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
  if (first === undefined || !AND.has(words[conjunction]?.word ?? '')) return null;
  if (family === 'turkic') return areBare(sentence, first, second) ? first : null;
  if (family !== 'english') return null;
  const areAlike =
    first.to - first.from > 1 === second.to - second.from > 1 ||
    /^(?:ceo|owner|founder)$/.test(words[second.head]?.word ?? '');
  const areOffices =
    first.kind === 'office' && second.kind === 'office' && !first.isPlural && !second.isPlural;
  const areCapital = words[first.from]?.isCapital === words[second.from]?.isCapital;
  return areAlike && areOffices && areCapital && !isParted(sentence, conjunction) ? first : null;
}

/** "Kurucu ortak ve eski CEO X": small words with nothing that they are of. */
function areBare({ words }: PersonSentence, first: TitlePhrase, second: TitlePhrase): boolean {
  return [first, second].every(
    ({ kind, isPlural, from, to }) =>
      kind === 'office' && !isPlural && to - from <= 2 && words[from]?.isCapital === false,
  );
}

/** Whether an office stands at the beginning of a line, a word of its field in front of it or none. */
function opensLine({ words }: PersonSentence, { from, kind }: TitlePhrase): boolean {
  if (kind !== 'office') return false;
  return (
    /\n/.test(words[from]?.gap ?? '') || (words[from]?.gap === ' ' && /\n/.test(words[from - 1]?.gap ?? ''))
  );
}

/** "Press officer: X", "Üyeler: X, Y", "Those present, members" over a list: from the beginning of a line to its end. */
function isLabel({ words }: PersonSentence, { from, kind, isPlural }: TitlePhrase, cursor: number): boolean {
  const gap = words[cursor]?.gap ?? '';
  if (kind !== 'office') return false;
  if (/^\s*\n\s*$/.test(gap)) return isPlural;
  return /^["'»”’)]*\s?:\s*$/.test(gap) && (from === 0 || /[\n•▪*;–-]/.test(words[from]?.gap ?? ''));
}

function isShort(gap: string): boolean {
  return /^\.\s?$/.test(gap);
}

function isArticle({ words }: PersonSentence, index: number): boolean {
  return ARTICLES.has(words[index]?.word ?? '');
}

function titleAfter(
  sentence: PersonSentence,
  [from, to]: Run,
  startingAt: ReadonlyMap<number, TitlePhrase>,
): TitlePhrase | null {
  const { words } = sentence;
  const next = words[to];
  if (next === undefined) return null;
  const beside = startingAt.get(to);
  // "Alison Purdue MP".
  if (beside !== undefined && next.gap === ' ' && next.isAllCapitals && beside.to === to + 1) return beside;
  const isAs = next.gap === ' ' && next.word === 'as';
  if (!isAs && !ASIDE.test(next.gap) && !SIGNED.test(next.gap)) return null;
  const first = isAs ? to + 1 : to;
  if (/\($/.test(next.gap)) {
    const bracketed = titleInBracket(sentence, to, startingAt);
    if (bracketed !== null) return bracketed;
  }
  const phrase = startingAt.get(behindDeterminers(sentence, first));
  if (phrase === undefined || (phrase.isPlural && !isArticle(sentence, to - 1))) return null;
  if (SIGNED.test(next.gap)) return signedTitle(sentence, phrase);
  const listed = beginsLine(sentence, from) ? signedTitle(sentence, phrase) : null;
  if (listed !== null) return listed;
  const behind = words[phrase.to];
  const isWhole =
    behind === undefined ||
    isParted(sentence, phrase.to) ||
    AND.has(behind.word) ||
    /^(?:who|which|который|которая)$/.test(behind.word);
  return isWhole ? phrase : null;
}

const MOST_SIGNED = 8;

/** A list has a name at the beginning of each line. */
function beginsLine({ words }: PersonSentence, from: number): boolean {
  return /^\s*[-–—•*▪]\s+$|\n/.test(words[from]?.gap ?? '') || (from === 0 && words.length < MOST_IN_LINE);
}

const MOST_IN_LINE = 16;

/** "General Secretary, KFF" below a name: the whole of the line; null where the line goes on otherwise. */
function signedTitle({ words }: PersonSentence, phrase: TitlePhrase): TitlePhrase | null {
  let to = phrase.to;
  for (; to < phrase.to + MOST_SIGNED; to += 1) {
    const word = words[to];
    if (word === undefined || /\n|\s\($/.test(word.gap)) return { ...phrase, to };
    if (!/^(?:,?\s|\s&\s)$/.test(word.gap) || (!word.isCapital && !word.isFunction)) return null;
  }
  return null;
}

/** A signature: the office stands below the name. */
const SIGNED = /^\)?\s*\n$/;
const MOST_DETERMINERS = 3;

/** "The", "her", "the country's", "its then" in front of a title. */
function behindDeterminers(sentence: PersonSentence, first: number): number {
  const { words, text } = sentence;
  let start = first;
  while (start < first + MOST_DETERMINERS) {
    const word = words[start];
    const isOwner =
      word !== undefined && !word.isCapital && /['’]s$/.test(text.text.slice(word.start, word.end));
    if (!isArticle(sentence, start) && !isOwner && word?.word !== 'then') break;
    start += 1;
  }
  return start;
}

const MOST_IN_BRACKET = 12;

/** "X (Nordvik, baş direktor)": a title that ends where the bracket does. */
function titleInBracket(
  { words }: PersonSentence,
  start: number,
  startingAt: ReadonlyMap<number, TitlePhrase>,
): TitlePhrase | null {
  for (let index = start; index < start + MOST_IN_BRACKET; index += 1) {
    if (index > start && /[()]/.test(words[index]?.gap ?? '')) return null;
    const phrase = startingAt.get(index);
    if (phrase !== undefined && !phrase.isPlural && /^["'»”’]*\)/.test(words[phrase.to]?.gap ?? ''))
      return phrase;
  }
  return null;
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
