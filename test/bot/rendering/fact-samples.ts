import fc from 'fast-check';
import type { ReleaseSummary } from '../../../src/archive/archive.ts';
import { DEFAULT_SETTINGS } from '../../../src/bot/store/bot-store.ts';
import type {
  Brief,
  PersonCard,
  Said,
  SaidResult,
  TimelineEntry,
  TimelineResult,
} from '../../../src/facts/results.ts';
import { hostileText } from './hostile-text.ts';
import { citation, DAY, idOf } from './samples.ts';

export const SETTINGS = DEFAULT_SETTINGS;

export function summary(index: number, change: Partial<ReleaseSummary> = {}): ReleaseSummary {
  return {
    id: idOf(index),
    source: '001.txt',
    title: 'Agreement signed',
    publisher: 'Ministry of Peace',
    published: DAY,
    language: 'en',
    url: null,
    duplicateOf: null,
    revision: 1,
    ...change,
  };
}

/** The brief of a meeting of which one release tells what, when, where and who, and another what is next. */
export function brief(change: Partial<Brief> = {}): Brief {
  const quote = 'On 23 November the parties met in Alder at the Ministry of Peace.';
  const first = citation(1, { quote, start: 10, end: 10 + quote.length });
  const second = citation(2, { quote: 'They meet again in June 2023.', start: 0, end: 29 });
  return {
    kind: 'meeting',
    what: { value: first.quote, citation: first },
    eventDate: { value: '2022-11-23', citation: first },
    place: { value: 'Alder', citation: first },
    organisers: [{ value: 'the Ministry of Peace', citation: first }],
    participants: [
      {
        name: 'Orsolya Venn',
        title: 'Minister',
        organisation: 'Ministry of Peace',
        isPerson: true,
        citation: first,
      },
      { name: 'harbour masters', title: null, organisation: null, isPerson: false, citation: second },
    ],
    outcomes: [],
    next: [{ text: second.quote, date: '2023-06', citation: second }],
    disagreements: [],
    releases: [summary(1), summary(2)],
    by: 'rules',
    ...change,
  };
}

export function statement(index: number, change: Partial<Said> = {}): Said {
  const text = change.text ?? `Statement number ${index}.`;
  return {
    who: 'Venn',
    text,
    form: 'quote',
    date: '2022-11-24',
    place: null,
    citation: citation(index, { quote: text }),
    ...change,
  };
}

export function card(change: Partial<PersonCard> = {}): PersonCard {
  return {
    name: 'Orsolya Venn',
    spellings: ['Orsolya Venn', 'Орсоля Венн'],
    joinedBy: [{ spellings: ['Orsolya Venn', 'Орсоля Венн'], reason: 'office' }],
    titles: [
      { title: 'Minister', organisation: 'Ministry of Peace', date: '2022-11-24', citation: citation(1) },
    ],
    meetings: [{ text: 'The parties met in Alder.', date: '2022-11', citation: citation(1) }],
    statements: [statement(2)],
    releases: 2,
    ...change,
  };
}

export function entry(index: number, change: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    kind: 'event',
    date: '2022-11-23',
    precision: 'day',
    text: `Event number ${index} took place.`,
    place: null,
    release: summary(index),
    citation: citation(index),
    ...change,
  };
}

const anyText = fc.oneof(hostileText(200), hostileText(6000));
const anyDate = fc.constantFrom('2022-11-23', '2022-11', '2022', null);
const anyStatedDate = fc.constantFrom('2022-11-23', '2022-11', '2022');

const anyCitation = fc
  .record({ release: fc.nat({ max: 6 }), title: hostileText(300), quote: anyText, start: fc.nat(900_000) })
  .map(({ release, title, quote, start }) =>
    citation(release + 1, { releaseId: idOf(release), title, quote, start, end: start + quote.length }),
  );

const anyCell = fc.oneof(
  fc.constant({ value: null, citation: null }),
  fc.record({ value: anyText, citation: anyCitation }),
);

export const anyBrief: fc.Arbitrary<Brief> = fc
  .record({
    kind: fc.constantFrom('meeting' as const, 'publication' as const, 'other' as const),
    what: anyCell,
    eventDate: fc.oneof(anyCell, fc.record({ value: anyStatedDate, citation: anyCitation })),
    place: anyCell,
    organisers: fc.array(anyCell, { maxLength: 3 }),
    participants: fc.array(
      fc.record({
        name: anyText,
        title: fc.option(anyText),
        organisation: fc.option(anyText),
        isPerson: fc.boolean(),
        citation: anyCitation,
      }),
      { maxLength: 40 },
    ),
    outcomes: fc.array(fc.record({ text: anyText, citation: anyCitation }), { maxLength: 8 }),
    next: fc.array(fc.record({ text: anyText, date: anyDate, citation: anyCitation }), { maxLength: 4 }),
    disagreements: fc.array(
      fc.record({
        about: fc.constantFrom(
          'eventDate' as const,
          'place' as const,
          'organisers' as const,
          'next' as const,
        ),
        of: fc.option(anyText),
        values: fc.array(fc.record({ value: anyText, citation: anyCitation }), {
          minLength: 2,
          maxLength: 3,
        }),
      }),
      { maxLength: 2 },
    ),
    by: fc.constantFrom('rules' as const, 'model' as const),
  })
  .map((parts) => ({ ...parts, releases: [summary(1), summary(2)] }));

export const anyStatement: fc.Arbitrary<Said> = fc.record({
  who: anyText,
  text: fc.oneof(anyText, hostileText(9000)),
  form: fc.constantFrom('quote' as const, 'paraphrase' as const),
  date: anyDate,
  place: fc.option(anyText),
  citation: anyCitation,
});

export const anySaid: fc.Arbitrary<SaidResult> = fc
  .record({ statements: fc.array(anyStatement, { minLength: 1, maxLength: 5 }), more: fc.nat({ max: 50 }) })
  .map(({ statements, more }) => ({ people: [], statements, total: statements.length + more }));

export const anyCard: fc.Arbitrary<PersonCard> = fc.record({
  name: anyText,
  spellings: fc.array(anyText, { minLength: 1, maxLength: 9 }),
  joinedBy: fc.array(
    fc.record({
      spellings: fc.tuple(anyText, anyText),
      reason: fc.constantFrom('key' as const, 'office' as const, 'release' as const),
    }),
    { maxLength: 5 },
  ),
  titles: fc.array(
    fc.record({ title: anyText, organisation: fc.option(anyText), date: anyDate, citation: anyCitation }),
    { maxLength: 9 },
  ),
  meetings: fc.array(fc.record({ text: anyText, date: anyDate, citation: anyCitation }), { maxLength: 9 }),
  statements: fc.array(anyStatement, { maxLength: 9 }),
  releases: fc.nat({ max: 300 }),
});

export const anyTimeline: fc.Arbitrary<TimelineResult> = fc
  .record({
    entries: fc.array(
      fc
        .record({
          kind: fc.constantFrom('event' as const, 'release' as const),
          date: anyStatedDate,
          text: anyText,
          place: fc.option(anyText),
          citation: fc.option(anyCitation),
        })
        .map((parts) => entry(1, { ...parts, precision: precisionOf(parts.date) })),
      { maxLength: 5 },
    ),
    titles: fc.array(hostileText(300), { maxLength: 9 }),
    more: fc.constantFrom(0, 0, 7),
  })
  .map(({ entries, titles, more }) => ({
    entries,
    total: entries.length === 0 ? 0 : entries.length + more,
    undated: titles.map((title, index) => summary(index, { title })),
  }));

function precisionOf(date: string): 'day' | 'month' | 'year' {
  return date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}
