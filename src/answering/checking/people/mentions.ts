import { nameKeysOf } from '../names/name-forms.ts';
import { findName } from '../reading/meeting.ts';
import { isName, type ReadText, type ReadWord } from '../reading/read-text.ts';
import { capitalRuns } from '../reading/runs.ts';
import { isCalendarWord } from '../words/calendar.ts';
import { isHonorific } from '../words/honorifics.ts';
import { tableOf } from '../words/lexicon.ts';

/** A name where it stands, without the office and rank in front of it. */
export interface Mention {
  readonly words: readonly ReadWord[];
  /** Positions of its first word and behind its last one. */
  readonly from: number;
  readonly to: number;
}

const NOT_NAMES: ReadonlySet<string> = new Set(['qualifier', 'office', 'rank', 'body', 'subject', 'known']);
const memory = new WeakMap<ReadText, readonly Mention[]>();

/** Names of a text in reading order, of people and of anything else; none where capital letters tell nothing. */
export function mentionsOf(text: ReadText): readonly Mention[] {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const offices = titlePositions(text);
  const mentions = text.tellsNames
    ? capitalRuns(text)
        .flatMap((run) => namesOf(run, offices))
        .filter(({ words }) => !isOrdinary(words))
    : [];
  memory.set(text, mentions);
  return mentions;
}

/**
 * Words of offices and bodies, which are no names. Azerbaijani and Russian write offices with small letters, so that a
 * capital within a sentence is a name's that only looks like one (Elçin, Рыцарев); and a title stands uninflected.
 */
function titlePositions(text: ReadText): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const { id, from, to, isBare } of text.meanings) {
    const table = tableOf(id);
    if (!NOT_NAMES.has(table)) continue;
    const first = text.words[from];
    const next = text.words[to];
    const inRun = next?.isCapital === true && next.clause === first?.clause;
    const isAlone = table === 'subject' && !isBesideBody(from, to, text);
    if (isAlone && first?.isCapital === true && first.isFirst && inRun) continue;
    const isOffice = table === 'office' || table === 'rank' || table === 'qualifier';
    const isSmall = text.language === 'ru' || (text.language === 'az' && !isBare);
    if (isOffice && to - from === 1 && isSmall && first !== undefined && isName(first)) continue;
    if (to - from === 1 && first !== undefined && inRun && isGivenName(first, text)) continue;
    if (isOffice && to - from === 1 && !isBare && first?.isCapital === true && inRun) continue;
    for (let index = from; index < to; index += 1) positions.add(index);
  }
  return positions;
}

/** What somebody is by trade; with a capital in front of a name, it is a given name: Alim, Şair. */
const CALLINGS = /^office:(?:scientist|poet|writer|artist|farmer|pilot|expert|doctor|judge)$/;

function isGivenName(word: ReadWord, text: ReadText): boolean {
  if (text.language !== 'az' || !isName(word)) return false;
  return text.meanings.some(({ id, from }) => from === word.index && CALLINGS.test(id));
}

const OF_BODIES = /^(?:office|rank|qualifier|body|known):/;
const NEAR = 3;

/** "Семён Брусникин" only looks like a family ministry: a subject has its body or office beside it. */
function isBesideBody(from: number, to: number, text: ReadText): boolean {
  return text.meanings.some((one) => OF_BODIES.test(one.id) && one.from < to + NEAR && one.to > from - NEAR);
}

/** A single word that begins a sentence and is known to mean something. */
function isOrdinary(words: readonly ReadWord[]): boolean {
  const [only] = words;
  return words.length === 1 && only !== undefined && only.isFirst && only.concepts.length > 0;
}

/** A word of grammar, but for one within a name that only looks like one: Том Харт. */
function isSmallWord(word: ReadWord, run: readonly ReadWord[]): boolean {
  if (!word.isFunction) return false;
  const next = run[run.indexOf(word) + 1];
  // "T.Həmidov": some initials are words of another language too.
  if (isInitial(word) && next?.index === word.index + 1 && next.gap.startsWith('.')) return false;
  return !(isName(word) && next !== undefined && !next.isFunction && word.word.length > 2);
}

function namesOf(run: readonly ReadWord[], offices: ReadonlySet<number>): Mention[] {
  const mentions: ReadWord[][] = [];
  for (const word of run) {
    const isTitle = offices.has(word.index) || isHonorific(word.raw);
    if (isTitle || isSmallWord(word, run) || isCalendarWord(word.word)) continue;
    const last = mentions.at(-1);
    if (last !== undefined && last.at(-1)?.index === word.index - 1) last.push(word);
    else mentions.push([word]);
  }
  return mentions.map((words) => {
    const from = words[0]?.index ?? 0;
    return { words, from, to: from + words.length };
  });
}

/**
 * Whether a mention of the claim and one of a source can be one person's: all words of the shorter stand in the longer, and
 * an initial begins as what it stands for does (R. İbadov is not T. İbadova).
 */
export function isSameName(mention: Mention, claim: ReadText, other: Mention, text: ReadText): boolean {
  if (mention.words.every(isInitial) || other.words.every(isInitial)) return areSameLetters(mention, other);
  const own = mention.words.filter((word) => !isInitial(word));
  const theirs = other.words.filter((word) => !isInitial(word));
  let met = 0;
  for (const word of own) {
    const isMet = findName(word, claim, text).some((index) => theirs.some((one) => one.index === index));
    if (isMet) met += 1;
  }
  if (met === 0 || met < Math.min(own.length, theirs.length)) return false;
  return mayBeginAlike(mention, other);
}

/** "C.K.": of whom only initials are told. */
function areSameLetters({ words }: Mention, { words: others }: Mention): boolean {
  if (words.length !== others.length) return false;
  return words.every((word, place) => {
    const other = others[place];
    if (other === undefined) return false;
    return word.word === other.word || beginningsOf(word).some((one) => beginningsOf(other).includes(one));
  });
}

/** One letter for a given name. */
export function isInitial({ raw, isNumber }: ReadWord): boolean {
  return raw.length === 1 && !isNumber && raw !== raw.toLowerCase();
}

/** Of two names that both have something in front of the surname, an initial on either side has to fit. */
function mayBeginAlike(
  { words: [first, ...rest] }: Mention,
  { words: [second, ...others] }: Mention,
): boolean {
  if (first === undefined || second === undefined || rest.length === 0 || others.length === 0) return true;
  if (!isInitial(first) && !isInitial(second)) return true;
  const sounds = beginningsOf(first);
  const otherSounds = beginningsOf(second);
  return sounds.some((sound) => otherSounds.some((one) => one === sound || VOWEL.test(one + sound)));
}

/** Vowels are spelled too differently to be told apart (Евгений, Yevgeni, Evgeny). */
const VOWEL = /[aeiouy]/;

function beginningsOf(word: ReadWord): readonly string[] {
  const keys = isInitial(word)
    ? nameKeysOf([`${word.raw}${/\p{Script=Cyrillic}/u.test(word.raw) ? 'ара' : 'ara'}`])
    : word.keys;
  return keys.map((key) => key.charAt(0));
}
