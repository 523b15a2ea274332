import { checkClaim } from '../../answering/checking/check-claim.ts';
import type { Span } from '../../archive/release.ts';
import { namesMatch } from '../../search/analysis/name-key.ts';
import type {
  DateFact,
  EventFact,
  NextFact,
  ParticipantFact,
  PersonFact,
  ReleaseFacts,
  Stated,
  StatementFact,
} from '../fact.ts';
import { resolveDates } from '../reading/dates/resolve-date.ts';
import { type ReadableRelease, statedAt } from '../reading/readable-release.ts';
import type { DatedText, Extraction, PlacedText } from './extraction-reply.ts';

/** Who says something is named in its sentence or this many before or behind it. */
const SPEAKER_WITHIN = 2;

/**
 * Of what a model says that a release states, what can be shown to stand there: every text to the letter in the sentence
 * that it names, a name in the dictionary form of what stands there, a date that the rules read out of the same words,
 * a statement that passes the check of claims. The rest is dropped.
 */
export function checkExtraction(extraction: Extraction, release: ReadableRelease): ReleaseFacts {
  const people = extraction.people.flatMap((person) => personOf(person, release) ?? []);
  return {
    people,
    events: extraction.events.flatMap((event) => eventOf(event, people, release) ?? []),
    statements: extraction.statements.flatMap((statement) => statementOf(statement, people, release) ?? []),
  };
}

function personOf(
  { name, titles, ...place }: Extraction['people'][number],
  release: ReadableRelease,
): PersonFact | null {
  const named = locate(place, release);
  if (named === null || !namesMatch(name, named.text) || name.split(/\s+/u).length > 5) return null;
  return {
    name,
    spellings: [...new Set([named.text])],
    titles: titles.flatMap((title) => {
      const stated = locate(title, release);
      return stated === null ? [] : [{ ...stated, organisation: null }];
    }),
    organisation: null,
    named,
    by: 'model',
  };
}

function eventOf(
  event: Extraction['events'][number],
  people: readonly PersonFact[],
  release: ReadableRelease,
): EventFact | null {
  const what = sentenceAt(event.sentence, release);
  if (what === null) return null;
  const texts = (places: readonly PlacedText[]) => places.flatMap((place) => locate(place, release) ?? []);
  return {
    kind: event.kind,
    what,
    date: event.date === null ? null : dateOf(event.date, 'past', release),
    place: event.place === null ? null : locate(event.place, release),
    organisers: texts(event.organisers),
    participants: texts(event.participants).map((stated): ParticipantFact => {
      const person = people.findIndex(({ name }) => namesMatch(name, stated.text));
      return { ...stated, person: person < 0 ? null : person };
    }),
    outcomes: event.outcomes.flatMap((number) => sentenceAt(number, release) ?? []),
    next: event.next.flatMap((next): NextFact[] => {
      const sentence = sentenceAt(next.sentence, release);
      const date = dateOf(next, 'future', release);
      return sentence === null || date === null ? [] : [{ ...sentence, date }];
    }),
    by: 'model',
  };
}

function statementOf(
  { who, sentence, form }: Extraction['statements'][number],
  people: readonly PersonFact[],
  release: ReadableRelease,
): StatementFact | null {
  const speaker = locate(who, release);
  const said = sentenceAt(sentence, release);
  if (speaker === null || said === null || Math.abs(who.sentence - sentence) > SPEAKER_WITHIN) return null;
  const person = people.findIndex(({ name }) => namesMatch(name, speaker.text));
  if (!isSupported(`${speaker.text} said: ${said.text}`, [speaker.sentence, said], release)) return null;
  return { who: speaker, person: person < 0 ? null : person, said, form, place: null, by: 'model' };
}

function isSupported(claim: string, spans: readonly Span[], release: ReadableRelease): boolean {
  const { body, title, publisher, published, language } = release;
  const passage = body.slice(
    Math.min(...spans.map(({ start }) => start)),
    Math.max(...spans.map(({ end }) => end)),
  );
  const cited = spans.map(({ start, end }) => ({
    text: body.slice(start, end),
    passage,
    title,
    publisher,
    published,
    language,
  }));
  return checkClaim(claim, cited).length === 0;
}

/** The date that a model reads, where the rules read the same one in the same sentence. */
function dateOf(dated: DatedText, direction: 'past' | 'future', release: ReadableRelease): DateFact | null {
  const stated = locate(dated, release);
  if (stated === null) return null;
  const dates = resolveDates(release, stated.sentence, direction);
  return (
    dates.find(
      ({ value, start, end }) => value === dated.value && start < stated.end && stated.start < end,
    ) ?? null
  );
}

function locate({ text, sentence }: PlacedText, release: ReadableRelease): Stated | null {
  const span = release.sentences[sentence - 1];
  if (span === undefined) return null;
  const blank = /\s+/gu;
  const pattern = text.split(blank).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const found = new RegExp(pattern.join('\\s+'), 'u').exec(release.body.slice(span.start, span.end));
  if (found === null) return null;
  const start = span.start + found.index;
  return statedAt(release, span, { start, end: start + found[0].length });
}

function sentenceAt(number: number, release: ReadableRelease): Stated | null {
  const span = release.sentences[number - 1];
  return span === undefined ? null : statedAt(release, span, span);
}
