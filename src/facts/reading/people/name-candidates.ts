import type { ReadWord } from '../../../answering/checking/reading/read-text.ts';
import { appointments, officeNouns } from './appointments.ts';
import { attachTitles } from './attach-titles.ts';
import { englishTitles } from './english-titles.ts';
import { isBracketed } from './name-lists.ts';
import { nameRuns } from './name-runs.ts';
import type { PersonSentence } from './person-sentence.ts';
import { ADJECTIVE } from './russian-genitives.ts';
import { OF_REGION } from './russian-title-places.ts';
import { russianTitles } from './russian-titles.ts';
import { signedTitle } from './title-after.ts';
import { isParted, type Run, type TitlePhrase, withBracket } from './title-phrase.ts';
import type { PlacedTitle } from './title-words.ts';
import { startOfOfficeNoun } from './turkic-subject.ts';
import { turkicTitles } from './turkic-titles.ts';

/** Words that may name a person, where they stand, with the titles beside them. */
export interface NameCandidate {
  readonly sentence: PersonSentence;
  /** Positions of the first word and behind the last one. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly ReadWord[];
  readonly titles: readonly TitlePhrase[];
  /** Offices that the lines or sentences below give to this name. */
  readonly below?: readonly PlacedTitle[];
  /** Whether the sentence appoints or elects this one. */
  readonly isHolder?: boolean;
  /** Whether a form of address, rank or office stands right beside it. */
  readonly isAddressed: boolean;
  /** Whether a word of a place or body follows, so that the name is that one's. */
  readonly isOfBody: boolean;
}

const TITLES = { english: englishTitles, russian: russianTitles, turkic: turkicTitles } as const;

/** The ranks and offices that a sentence speaks of. */
export function titlesOf(sentence: PersonSentence): readonly TitlePhrase[] {
  return TITLES[sentence.family](sentence);
}

/** Everything in a sentence that could be a name of a person. */
export function nameCandidates(sentence: PersonSentence): readonly NameCandidate[] {
  if (!sentence.words.some(({ isCapital }) => isCapital)) return [];
  const phrases = titlesOf(sentence)
    .map((phrase) => withBracket(sentence, phrase))
    .filter(
      (phrase, place, all) =>
        place === 0 || phrase.from >= (all[place - 1]?.to ?? 0) || phrase.to > (all[place - 1]?.to ?? 0),
    )
    .sort((a, b) => a.from - b.from);
  const nouns = officeNouns(sentence, (office) => startOfOfficeNoun(sentence, office));
  const runs = nameRuns(sentence, [...phrases, ...nouns]);
  const titled = attachTitles(sentence, runs, phrases);
  const claimed = new Set(titled.flatMap(({ titles }) => titles));
  const held = appointments(
    sentence,
    runs.filter((run) => isBearer(sentence, run)),
    phrases.filter((phrase) => !claimed.has(phrase)),
    nouns,
    new Map(titled.map(({ run, titles }) => [run, Math.min(run[0], ...titles.map(({ from }) => from))])),
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
      isHolder: titles.length > beside.length,
      isOfBody: isOfBody(sentence, to) && !phrases.some((phrase) => phrase.from === to),
    };
  });
}

/** No abbreviation in brackets, and no noun that has its capital letter from the beginning: "Должность директора занял X". */
function isBearer(sentence: PersonSentence, run: Run): boolean {
  const [from, to] = run;
  const first = sentence.words[from];
  const isCommon = first?.isFirst === true && first.concepts.length > 0;
  const isNoun = isCommon && (sentence.family === 'russian' || /l[ae]r(?:[iu]n)?$/.test(first.word));
  return to - from > 1 || !(isBracketed(sentence, run) || isNoun);
}

function isOfBody(sentence: PersonSentence, to: number): boolean {
  const next = sentence.words[to];
  const last = sentence.words[to - 1];
  // "Zehra Akın'ı Merkez Bankası Başkanlığına".
  if (/['’][yn]?[aeıiuü]$/u.test(sentence.text.text.slice(last?.start, last?.end))) return false;
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

/** The office that a whole line is: "Head of Investor Relations" below a name; null for any other line. */
function officeOfLine(sentence: PersonSentence): PlacedTitle | null {
  const first = titlesOf(sentence).find(({ from, kind }) => from === 0 && kind === 'office');
  const phrase = first === undefined ? null : signedTitle(sentence, first);
  return phrase !== null && !phrase.isPlural && phrase.to === sentence.words.length
    ? { sentence, phrase }
    : null;
}

const LONGEST_NAME = 4;

/** A candidate that is the whole of its line, with the office in the line below. */
export function withLineBelow(candidate: NameCandidate, next: PersonSentence): NameCandidate {
  const { from, to, sentence } = candidate;
  const isBegun = from === 0 || sentence.words[from]?.gap.includes('\n') === true;
  const isWhole = isBegun && to === sentence.words.length && to - from > 1 && to - from <= LONGEST_NAME;
  const below = isWhole ? officeOfLine(next) : null;
  return below === null ? candidate : { ...candidate, below: [below], isAddressed: true };
}
