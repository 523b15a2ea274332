import type { Appointment } from './appointment.ts';
import { isListed } from './name-lists.ts';
import type { PersonSentence } from './person-sentence.ts';
import type { Run, TitlePhrase } from './title-phrase.ts';

/** An office of several is of everybody in the list: "A and B were returned as Vice-Presidents". */
export function ofAll(
  sentence: PersonSentence,
  { run, phrase }: Appointment,
  runs: readonly Run[],
  starts: ReadonlyMap<Run, number>,
): readonly Appointment[] {
  if (!phrase.isPlural) return [{ run, phrase }];
  const place = runs.indexOf(run);
  let first = place;
  let last = place;
  while (first > 0 && isListedRun(sentence, runs[first - 1], runs[first], starts)) first -= 1;
  while (isListedRun(sentence, runs[last], runs[last + 1], starts)) last += 1;
  return first === last ? [] : runs.slice(first, last + 1).map((one) => ({ run: one, phrase }));
}

function isListedRun(
  sentence: PersonSentence,
  one: Run | undefined,
  other: Run | undefined,
  starts: ReadonlyMap<Run, number>,
): boolean {
  if (one === undefined || other === undefined) return false;
  return isListed(sentence, one, [starts.get(other) ?? other[0], other[1]]);
}

const DECREES = /^(?:указом|приказом|распоряжением|решением|постановлением)$/;
const MOST_BESIDE = 4;

/** In front of the verb and the office, near them, but for whose decree it is; else behind them. */
export function russianBearer(
  { words }: PersonSentence,
  verb: number,
  phrase: TitlePhrase,
  runs: readonly Run[],
): Run | undefined {
  const first = Math.min(verb, phrase.from);
  const next = runs.find(([from]) => from > verb);
  const before = runs.findLast(([, to]) => to <= first);
  const isNear = before !== undefined && first - before[1] <= MOST_BESIDE;
  const isDecree = DECREES.test(words[0]?.word ?? '') && next?.[0] === Math.max(verb + 1, phrase.to);
  return isNear && !isDecree ? before : (next ?? before);
}
