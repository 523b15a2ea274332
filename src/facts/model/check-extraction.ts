import { checkClaim } from '../../answering/checking/check-claim.ts';
import { UNSEEN } from '../../answering/generated/tagged.ts';
import type { Span } from '../../archive/release.ts';
import { foldWord } from '../../search/analysis/fold.ts';
import type {
  DateFact,
  EventFact,
  NextFact,
  ParticipantFact,
  PersonFact,
  ReleaseFacts,
  Stated,
  StatementFact,
  TitleFact,
} from '../fact.ts';
import { type DateDirection, resolveDates } from '../reading/dates/resolve-date.ts';
import { type ReadableRelease, statedAt } from '../reading/readable-release.ts';
import type { DatedText, Extraction, PlacedText } from './extraction-reply.ts';
import { personNamed } from './people-named.ts';
import { refersTo } from './refers-to.ts';
import { isWrittenAs } from './written-as.ts';

/** Who says something is named in its sentence or this many before or behind it. */
const SPEAKER_WITHIN = 4;
const LONGEST_NAME = 6;
const LONGEST_TITLE = 200;

/**
 * Of what a model says that a release states, what can be shown to stand there: every text to the letter in the sentence
 * that it names, a name in the dictionary form of what stands there, a date that the rules read out of the same words,
 * a statement that passes the check of claims. The rest is dropped.
 *
 * @param known the people whom the rules read: whoever takes part or speaks may be one whom the model does not list
 */
export function checkExtraction(
  extraction: Extraction,
  release: ReadableRelease,
  known: readonly PersonFact[],
): ReleaseFacts {
  const own = extraction.people.flatMap((person) => personOf(person, release) ?? []);
  const people = [...own, ...known.filter(({ name }) => personNamed(own, name) === null)];
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
  if (named === null || name.split(/\s+/u).length > LONGEST_NAME) return null;
  if (!isWrittenAs(name, named.text.replace(UNSEEN, ''), release.language)) return null;
  return {
    name,
    spellings: [named.text],
    titles: titles.flatMap((title) => titleOf(title, name, release) ?? []),
    organisation: null,
    named,
    by: 'model',
  };
}

/** A title without the article before it; null for one that is not in the text, or that the name stands in. */
function titleOf(title: PlacedText, name: string, release: ReadableRelease): TitleFact | null {
  const article = release.language === 'en' ? /^(?:the|an?)\s+(?=\p{L})/iu : /^$/u;
  const text = title.text.replace(article, '').replace(/[\s,;:–—-]+$/u, '');
  const stated = locate({ ...title, text }, release);
  if (stated === null || stated.text.length > LONGEST_TITLE || !/\p{L}/u.test(stated.text)) return null;
  const words = foldWord(stated.text).split(/[^\p{L}\p{N}]+/u);
  const isName = name.split(/\s+/u).every((word) => words.includes(foldWord(word)));
  return isName ? null : { ...stated, organisation: null };
}

function eventOf(
  event: Extraction['events'][number],
  people: readonly PersonFact[],
  release: ReadableRelease,
): EventFact | null {
  const what = sentenceAt(event.sentence, release);
  if (what === null) return null;
  return {
    kind: event.kind,
    what,
    date: event.date === null ? null : dateOf(event.date, ['past', 'future'], release),
    place: event.place === null ? null : locate(event.place, release),
    organisers: event.organisers.flatMap((place) => locate(place, release) ?? []),
    participants: event.participants.flatMap(({ name, ...place }): ParticipantFact[] => {
      const stated = locate(place, release);
      return stated === null ? [] : [{ ...stated, person: personAt(name, stated, people, release.language) }];
    }),
    outcomes: event.outcomes.flatMap((number) => sentenceAt(number, release) ?? []),
    next: event.next.flatMap((next) => nextOf(next, release) ?? []),
    by: 'model',
  };
}

/** Null for one whose date cannot be shown; one without a date needs none. */
function nextOf(
  { sentence, text, value }: Extraction['events'][number]['next'][number],
  release: ReadableRelease,
): NextFact | null {
  const stated = sentenceAt(sentence, release);
  if (stated === null) return null;
  if (text === null || value === null) return { ...stated, date: null };
  const date = dateOf({ sentence, text, value }, ['future', 'past'], release);
  return date === null ? null : { ...stated, date };
}

function statementOf(
  { name, who, sentence, form }: Extraction['statements'][number],
  people: readonly PersonFact[],
  release: ReadableRelease,
): StatementFact | null {
  const speaker = locate(who, release);
  const said = sentenceAt(sentence, release);
  if (speaker === null || said === null || Math.abs(who.sentence - sentence) > SPEAKER_WITHIN) return null;
  if (!isSupported(`${speaker.text} said: ${said.text}`, [speaker.sentence, said], release)) return null;
  return {
    who: speaker,
    person: personAt(name, speaker, people, release.language),
    said,
    form,
    place: null,
    by: 'model',
  };
}

/**
 * Place of the person that a stretch means: whom the model names, where the stretch can mean that person, else whom its own
 * words name. Null for nobody.
 */
function personAt(
  name: string | null,
  { text }: Stated,
  people: readonly PersonFact[],
  language: string | null,
): number | null {
  const meant = name === null ? null : personNamed(people, name);
  const person = meant === null ? undefined : people[meant];
  return person !== undefined && refersTo(text, person, language) ? meant : personNamed(people, text);
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
function dateOf(
  dated: DatedText,
  directions: readonly DateDirection[],
  release: ReadableRelease,
): DateFact | null {
  const stated = locate(dated, release);
  if (stated === null) return null;
  const dates = directions.flatMap((direction) => resolveDates(release, stated.sentence, direction));
  return (
    dates.find(
      ({ value, start, end }) => value === dated.value && start < stated.end && stated.start < end,
    ) ?? null
  );
}

/** What a prompt changes of a text: angle brackets, white space, and characters that are not seen, which it leaves out. */
const WITHIN_WORD = '(?:(?!\\s)[\\p{Cc}\\p{Cf}])*';
const BETWEEN_WORDS = '[\\s\\p{Cc}\\p{Cf}]+';

function locate({ text, sentence }: PlacedText, release: ReadableRelease): Stated | null {
  const span = release.sentences[sentence - 1];
  if (span === undefined) return null;
  const words = text.split(/\s+/u).map((word) => [...word].map(patternOf).join(WITHIN_WORD));
  const pattern = words.join(BETWEEN_WORDS);
  const found = new RegExp(pattern, 'u').exec(release.body.slice(span.start, span.end));
  if (found === null) return null;
  const start = span.start + found.index;
  return statedAt(release, span, { start, end: start + found[0].length });
}

function patternOf(character: string): string {
  if (character === '‹') return '[<‹]';
  if (character === '›') return '[>›]';
  return character.replace(/[.*+?^${}()|[\]\\/]/u, '\\$&');
}

function sentenceAt(number: number, release: ReadableRelease): Stated | null {
  const span = release.sentences[number - 1];
  return span === undefined ? null : statedAt(release, span, span);
}
