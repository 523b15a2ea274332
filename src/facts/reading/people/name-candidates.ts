import type { ReadWord } from '../../../answering/checking/reading/read-text.ts';
import { WORLD } from '../../../answering/checking/words/places.ts';
import { appointments } from './appointments.ts';
import { attachTitles } from './attach-titles.ts';
import { englishTitles } from './english-titles.ts';
import { isBehindPatronymic } from './father-name.ts';
import { isPatronymic, isPatronymicEnd, isSurnameLike } from './name-words.ts';
import type { PersonSentence } from './person-sentence.ts';
import { ADJECTIVE } from './russian-genitives.ts';
import { OF_REGION, russianTitles } from './russian-titles.ts';
import { isParted, type Run, type TitlePhrase, withBracket } from './title-phrase.ts';
import { startOfOfficeNoun, turkicTitles } from './turkic-titles.ts';

/** Words that may name a person, where they stand, with the titles beside them. */
export interface NameCandidate {
  readonly sentence: PersonSentence;
  /** Positions of the first word and behind the last one. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly ReadWord[];
  readonly titles: readonly TitlePhrase[];
  /** Whether a form of address, rank or office stands right beside it. */
  readonly isAddressed: boolean;
  /** Whether a word of a place or body follows, so that the name is that one's. */
  readonly isOfBody: boolean;
}

const TITLES = { english: englishTitles, russian: russianTitles, turkic: turkicTitles } as const;

/** Everything in a sentence that could be a name of a person. */
export function nameCandidates(sentence: PersonSentence): readonly NameCandidate[] {
  if (!sentence.words.some(({ isCapital }) => isCapital)) return [];
  const phrases = TITLES[sentence.family](sentence)
    .map((phrase) => withBracket(sentence, phrase))
    .filter(
      (phrase, place, all) =>
        place === 0 || phrase.from >= (all[place - 1]?.to ?? 0) || phrase.to > (all[place - 1]?.to ?? 0),
    )
    .sort((a, b) => a.from - b.from);
  const runs = runsOf(sentence, phrases);
  const titled = attachTitles(sentence, runs, phrases);
  const claimed = new Set(titled.flatMap(({ titles }) => titles));
  const held = appointments(
    sentence,
    runs,
    phrases.filter((phrase) => !claimed.has(phrase)),
    (office) => startOfOfficeNoun(sentence, office),
  );
  return titled.map(({ run, titles: beside, isAddressed }) => {
    const [from, to] = run;
    const titles = [...beside, ...held.filter((one) => one.run === run).map(({ phrase }) => phrase)];
    return {
      sentence,
      from,
      to,
      words: sentence.words.slice(from, to),
      titles,
      isAddressed: isAddressed || titles.length > 0,
      isOfBody: isOfBody(sentence, to) && !phrases.some((phrase) => phrase.from === to),
    };
  });
}

function runsOf(sentence: PersonSentence, phrases: readonly TitlePhrase[]): readonly Run[] {
  const taken = new Set<number>();
  for (const { from, to } of phrases) for (let index = from; index < to; index += 1) taken.add(index);
  const runs: Run[] = [];
  for (let index = 0; index < sentence.words.length; ) {
    if (!startsName(sentence, index) || taken.has(index)) {
      index += 1;
      continue;
    }
    let to = index + 1;
    while (to < sentence.words.length && !taken.has(to) && continuesName(sentence, index, to)) to += 1;
    while (
      to > index + 1 &&
      sentence.roles[to - 1] === 'particle' &&
      !isPatronymicEnd(sentence.words[to - 1]?.raw ?? '')
    )
      to -= 1;
    const run = trimmed(sentence, index, to, taken);
    if (run !== null) runs.push(run);
    // Two people in a row: the first does something to the second, or each has two words.
    index = run !== null && sentence.family !== 'english' && to - run[1] >= 2 ? run[1] : to;
  }
  return runs;
}

function startsName({ roles, words }: PersonSentence, index: number): boolean {
  const role = roles[index];
  if (role === 'particle')
    return /^(?:al|el)$/i.test(words[index]?.raw ?? '') && words[index + 1]?.gap === '-';
  if (role === 'name' && words[index]?.raw.length === 1) return false;
  return role === 'name' || role === 'initial';
}

function continuesName(sentence: PersonSentence, first: number, index: number): boolean {
  const { roles, words } = sentence;
  const role = roles[index];
  const before = words[index - 1];
  const word = words[index];
  if (before === undefined || word === undefined) return false;
  if (role === 'particle') {
    if (isPatronymicEnd(word.raw)) return index - first >= 2 && word.gap === ' ';
    return roles[index + 1] === 'name' || roles[index + 1] === 'particle';
  }
  // Ho-yin, Чен-ын: the second half of a given name.
  if (role === 'plain' && word.gap === '-') return index - first >= 2 && roles[index - 1] === 'name';
  if (role !== 'name' && role !== 'initial') return false;
  // "R.Salmanlı M.Orduxanlıya": another name with its own initial.
  if (role === 'initial' && roles[first] === 'initial' && roles[index - 1] === 'name') return false;
  const isStop = /^\.[\s-]?$/.test(word.gap);
  if (isStop) return roles[index - 1] === 'initial';
  if (!/^(?:[ \u00a0]+|-|\n)$/.test(word.gap) || isParted(sentence, index)) return false;
  if (word.raw.length === 1 && role === 'name' && !isMiddle(sentence, first, index)) return false;
  if (hasEnding(sentence, index - 1) && roles[index - 1] === 'name') return false;
  return !isPatronymicEnd(before.raw) || isBehindPatronymic(sentence, index);
}

/** "Frank R Lautenberg", but not "Bob Corker R Tenn". */
function isMiddle({ words, roles }: PersonSentence, first: number, index: number): boolean {
  const next = words[index + 1];
  return (
    index === first + 1 &&
    roles[index + 1] === 'name' &&
    next !== undefined &&
    !next.isAllCapitals &&
    next.gap === ' '
  );
}

/** Erdoğan'ın, Aliyev's: whatever follows is another's. */
function hasEnding({ words, text }: PersonSentence, index: number): boolean {
  const word = words[index];
  return word !== undefined && /['’ʼ`]/.test(text.text.slice(word.start + 2, word.end));
}

const MOST_WORDS = 6;

function trimmed(sentence: PersonSentence, from: number, to: number, taken: ReadonlySet<number>): Run | null {
  const { words, roles, family } = sentence;
  let start = from;
  let end = to;
  const first = words[start];
  const isCommon =
    first?.isFirst === true &&
    (first.concepts.length > 0 || (family === 'english' && /(?:ed|ing)$/.test(first.word)));
  if (isCommon && end - start > 2 && !taken.has(start - 1)) start += 1;
  if (family === 'turkic' && end - start > 2 && isOfPlace(sentence, end)) end -= 1;
  if (family === 'turkic') while (end - start > 1 && isPlaceInCase(words[end - 1])) end -= 1;
  if (family !== 'english' && end - start > 2) end = start + lengthOfName(sentence, start, end);
  if (family === 'english') while (end - start > 1 && isRunOn(sentence, end, end - start)) end -= 1;
  const acronym =
    family === 'english'
      ? words
          .slice(start, end)
          .findIndex(
            (word, place) =>
              place > 1 &&
              word.isAllCapitals &&
              !/^(?:I{2,3}|IV)$/.test(word.raw) &&
              roles[word.index] === 'name',
          )
      : -1;
  if (acronym > 0) end = start + acronym;
  end = Math.min(end, start + MOST_WORDS);
  if (end - start === 1 && (roles[start] === 'initial' || words[start]?.raw.length === 1)) return null;
  return end > start ? [start, end] : null;
}

/** "Nermin Saygun Karadere ilçesinde": the last word belongs to the place or body behind it. */
function isOfPlace({ words, roles }: PersonSentence, end: number): boolean {
  const next = words[end];
  if (next?.gap !== ' ' || words[end - 1]?.gap !== ' ') return false;
  return (
    PLACE_NOUN.test(next.word) ||
    (roles[end] === 'body' && next.isCapital && /[iu](?:n|$)/.test(next.word.slice(2)))
  );
}

/** Nouns of places, folded, with the ending that ties a name to them. */
const PLACE_NOUN =
  /^(?:ilce|bolge|mahalle|kasaba|qasaba|nahiye|nahiya|cadde|kuce|meydan|vilayet|vilayat|eyalet|rayon|kand|koy|sehr|sahar|qasr|kopru|korpu|liman|havaliman|istasyon|stansiya|merkez|markaz|park|baraj|gol|dag|cay|nehr|ada|kamp|otel|muze|muzey)(?:s?[iu]|lar[iu]|ler[iu])(?:n\p{L}{0,4}|yla|yle)?$/u;

/** "Bennett Speaks", "Robert Menendez Improving": a verb of a heading, or the next sentence, that lost what parts it. */
function isRunOn({ words, text }: PersonSentence, end: number, length: number): boolean {
  const word = words[end - 1];
  const next = words[end];
  if (word === undefined || word.concepts.length === 0 || word.gap === '-') return false;
  const isInHeading = !text.tellsNames || (next?.gap === ' ' && next.isCapital);
  const isVerbLike = /(?:s|ed|ing)$/.test(word.word) || next === undefined || next.gap === ' ';
  return (length > 2 && isVerbLike) || (isInHeading && /(?:s|ed|ing)$/.test(word.word));
}

/** Russian and Azerbaijani names have two words, three with a father's name; in Turkish a second given name is usual. */
function lengthOfName(sentence: PersonSentence, from: number, to: number): number {
  const { words, roles, text } = sentence;
  const run = words.slice(from, to);
  if (
    run.some(
      ({ raw, index }) =>
        isPatronymicEnd(raw) ||
        isPatronymic(raw) ||
        roles[index] === 'initial' ||
        roles[index] === 'particle',
    )
  )
    return to - from;
  const isHyphenated = (index: number) => run[index]?.gap === '-';
  let length = 2;
  while (isHyphenated(length) || (length === 2 && isHyphenated(1))) length += 1;
  const most = text.language === 'tr' || isThreefold(sentence, from, to) ? 3 : length;
  return Math.min(to - from, most);
}

/** "Kruminş Azərbaycana": where somebody goes, behind a name. */
function isPlaceInCase(word: ReadWord | undefined): boolean {
  return (
    word !== undefined &&
    IN_CASE.test(word.raw.replace(/(?<=[^aəeıioöuü])[aə]$/u, 'ya')) &&
    word.concepts.some((concept) => WORLD.has(concept))
  );
}

const MOST_OF_SYLLABLE = 4;

/**
 * "Əhməd Həsən Niyazi", "Ли Джэ Хун": three words at the end of which the run ends, the second no surname, the third in no
 * case and of nothing else; in Russian three of a syllable each.
 */
function isThreefold({ words, roles, text }: PersonSentence, from: number, to: number): boolean {
  if (to - from !== 3) return false;
  const [, second, third] = words.slice(from, to);
  if (second === undefined || third === undefined || second.gap !== ' ' || third.gap !== ' ') return false;
  if (words.slice(from, to).every(({ raw }) => raw.length <= MOST_OF_SYLLABLE)) return true;
  if (text.language !== 'az' || roles[to] === 'body') return false;
  return !isSurnameLike(second.raw) && third.concepts.length === 0 && !IN_CASE.test(third.raw);
}

const IN_CASE = /(?:[dt][aə]n?|y[aə]|n[ıiuü]n|n[ıiuü]|l[aə])$/u;

function isOfBody(sentence: PersonSentence, to: number): boolean {
  const next = sentence.words[to];
  const isAdjective = OF_REGION.test(sentence.words[to - 1]?.word ?? '');
  if (
    isAdjective &&
    next?.gap === ' ' &&
    !next.isCapital &&
    (sentence.roles[to] === 'body' || ADJECTIVE.test(next.word))
  )
    return true;
  // "Heydər Əliyev Beynəlxalq Aeroportu".
  const behind = sentence.words[to + 1];
  if (
    next?.isCapital === true &&
    next.gap === ' ' &&
    next.concepts.length > 0 &&
    behind?.isCapital === true &&
    behind.gap === ' ' &&
    sentence.roles[to + 1] === 'body' &&
    sentence.roles[to] === 'name'
  )
    return true;
  return sentence.roles[to] === 'body' && sentence.words[to]?.isCapital === true && !isParted(sentence, to);
}
