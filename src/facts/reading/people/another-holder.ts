import { HUMAN_WORDS } from './more-words.ts';
import { COMMA } from './name-lists.ts';
import type { PersonSentence } from './person-sentence.ts';
import type { Run, TitlePhrase } from './title-phrase.ts';
import type { TitledRun } from './titled-run.ts';

/** What a person is without a body to be it of. */
const OWN_QUALITIES =
  /^office:(?:academician|professor|doctor|scientist|winner|conductor|director-of-plays|captain|pilot|farmer|owner|founder|veteran|accountant|diplomat|expert|specialist|designer|blogger|business|investigator|artist-of-state|archaeologist|geologist|agronomist|lawyer|coach|ambassador|student|athlete|painter|performer|scholar|medical|priest|educator|worker|member|teacher|artist|writer|poet|composer|economist|engineer|lecturer|legislator|historian|singer|actor|journalist|officer|architect)$/;

/**
 * "The rector of the institute, doctor of sciences X": of two offices the nearer is what somebody is by himself, and the
 * farther is not told of the name in front of it.
 */
export function isBeside(
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
  if (/^(?:second|third|fourth|another|other)$/.test(sentence.words[farther.from - 1]?.word ?? ''))
    return false;
  const isBehindName = previous !== undefined && previous.run[1] === farther.from;
  return (
    isOwn &&
    !farther.isPlural &&
    (farther.to - farther.from > 1 || !COMMA.test(sentence.words[farther.from]?.gap ?? '')) &&
    (!isBehindName || previous.titles.some(({ to }) => to === previous.run[0]))
  );
}

/** "By decree of the President, X …": whose decree it is, not who is named next. */
export function isOfDecree(sentence: PersonSentence, from: number, [, to]: Run): boolean {
  const { words } = sentence;
  const before = words.slice(Math.max(0, from - 3), from);
  const behind = words[to];
  const isOfTitle = COMMA.test(behind?.gap ?? '') && !leadsToTitle(sentence, to);
  return (
    !isOfTitle &&
    before.some(({ word }) =>
      /^(?:decree|order|decision|instruction|instructions|request|invitation|initiative|behalf)$/.test(word),
    )
  );
}

/** "Ombudsman müəssisənin rəisi X": the first word of a sentence is who does it, and the next title another's. */
export function isSubjectBefore(
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

/** "X, a former teacher,", "X, who": what stands behind the comma is told of the name. */
function leadsToTitle({ words, roles }: PersonSentence, index: number): boolean {
  const start =
    index + Number(/^(?:a|an|the|currently|previously|formerly|who|until)$/.test(words[index]?.word ?? ''));
  return (
    roles[start] === 'office' ||
    roles[start] === 'rank' ||
    /^(?:who|until|now)$/.test(words[start]?.word ?? '')
  );
}

const DECREES =
  /^(?:приказом|указом|распоряжением|решением|постановлением|поручению|приказу|указу|имени|ведению)$/;

/** "Приказом министра подполковник X", "внучка художника Y": whose order it is, or whose kin. */
export function isOfAnother(
  sentence: PersonSentence,
  from: number,
  nearer: TitlePhrase | undefined,
): boolean {
  if (sentence.family !== 'russian') return false;
  const before = sentence.words[from - 1];
  if (before === undefined || sentence.words[from]?.gap !== ' ') return false;
  if (nearer === undefined && DECREES.test(before.word) && isNominativeName(sentence, from)) return true;
  if (nearer === undefined && !before.isCapital && HUMAN_WORDS.find([before], 'russian').length > 0)
    return true;
  return nearer !== undefined && DECREES.test(before.word);
}

/** "Указом Президента Иванов Пётр назначен": the name behind an office in the genitive is in none. */
function isNominativeName({ words, roles }: PersonSentence, office: number): boolean {
  let index = office;
  while (roles[index] === 'office' || roles[index] === 'body') index += 1;
  return [index, index + 1, index + 2].some(
    (at) => roles[at] === 'name' && /(?:[оеё]в|[иы]н|[сц]кий|[оеё]вна|[оеё]вич)$/.test(words[at]?.word ?? ''),
  );
}
