import { readText } from '../../answering/checking/reading/read-text.ts';
import { tableOf } from '../../answering/checking/words/lexicon.ts';
import type { Disagreement } from '../results.ts';
import type { JoinedParticipant, TitlesTold } from './join-participants.ts';
import type { CitedNext } from './join-sentences.ts';
import { meansTheSame } from './same-meeting.ts';
import { type Cited, citedOf, type ToldMeeting } from './told-meeting.ts';

/** What releases of one meeting state differently, before it is cited. */
export interface DraftDisagreement extends Pick<Disagreement, 'about' | 'of'> {
  readonly values: readonly Cited[];
}

export interface JoinedParts {
  readonly participants: readonly JoinedParticipant[];
  readonly next: readonly (readonly [CitedNext, CitedNext])[];
}

/**
 * Where releases of one meeting cannot all be right, or call a thing by words that do not meet: the first statement and
 * each that differs from it. That one of them says less (a month of a day, a city of a hall in it) is no disagreement.
 */
export function disagreementsOf(
  releases: readonly ToldMeeting[],
  { participants, next }: JoinedParts,
): readonly DraftDisagreement[] {
  return [
    ...differing(
      'eventDate',
      releases.flatMap((told) => {
        const { date } = told.event;
        return date === null ? [] : [{ ...citedOf(told, date), text: date.value }];
      }),
      (a, b) => a.text.startsWith(b.text) || b.text.startsWith(a.text),
    ),
    ...placesOf(releases),
    ...participants.flatMap(titlesOf),
    ...next.map(([one, other]) => ({
      about: 'next' as const,
      of: null,
      values: [one, other].map(({ date, text, release, sentence }) => ({
        text: date ?? text,
        release,
        sentence,
      })),
    })),
  ];
}

function placesOf(releases: readonly ToldMeeting[]): readonly DraftDisagreement[] {
  const stated = releases.flatMap((told) => {
    const { place } = told.event;
    return place === null ? [] : [{ ...citedOf(told, place), told, place }];
  });
  return differing('place', stated, (a, b) => meansTheSame(a.told, a.place, b.told, b.place));
}

function titlesOf({ name, titles }: JoinedParticipant): readonly DraftDisagreement[] {
  const [first, ...others] = titles;
  if (first === undefined) return [];
  const differ = others.filter((other) => differInOffice(first, other));
  if (differ.length === 0) return [];
  return [{ about: 'title', of: name, values: [first, ...differ].map(citedTitles) }];
}

function citedTitles({ told, titles }: TitlesTold): Cited {
  const [first] = titles;
  if (first === undefined) throw new RangeError('A title that is told has words.');
  return { ...citedOf(told, first), text: titles.map(({ text }) => text).join(', ') };
}

/**
 * Both name an office, or both a rank, and none of them is one of the other's, whatever language they are in; nor do the
 * titles say the same in words that stand in other entries of the tables ("head of a district", "глава района").
 */
function differInOffice(a: TitlesTold, b: TitlesTold): boolean {
  const isOther = ['office', 'rank'].some((table) => {
    const one = meaningsOf(a, table);
    const other = meaningsOf(b, table);
    return one.size > 0 && other.size > 0 && ![...one].some((id) => other.has(id));
  });
  return (
    isOther && !a.titles.some((one) => b.titles.some((other) => meansTheSame(a.told, one, b.told, other)))
  );
}

function meaningsOf({ told, titles }: TitlesTold, table: string): ReadonlySet<string> {
  return new Set(
    titles.flatMap(({ text }) =>
      readText(text, told.release.language)
        .meanings.map(({ id }) => id)
        .filter((id) => tableOf(id) === table),
    ),
  );
}

function differing<Statement extends Cited>(
  about: 'eventDate' | 'place',
  stated: readonly Statement[],
  isSame: (a: Statement, b: Statement) => boolean,
): readonly DraftDisagreement[] {
  const [first, ...others] = stated;
  if (first === undefined) return [];
  const differ = others.filter((other) => !isSame(first, other));
  if (differ.length === 0) return [];
  const values = [first, ...differ].map(({ text, release, sentence }) => ({ text, release, sentence }));
  return [{ about, of: null, values }];
}
