import type { Span } from '../../../archive/release.ts';
import type { PersonFact } from '../../fact.ts';
import { type PeopleRead, type PersonMention, type ReadableRelease, statedAt } from '../readable-release.ts';
import { goesOn, toldOffices } from './biography.ts';
import { nameForms } from './dictionary-form.ts';
import { joinMentions, type NamedPerson } from './join-mentions.ts';
import { type NameCandidate, nameCandidates, withLineBelow } from './name-candidates.ts';
import type { Named } from './person-evidence.ts';
import { type PersonSentence, readPersonSentence } from './person-sentence.ts';
import { nameSpan } from './spans.ts';
import { hasInnerCapital, KnownBeginnings } from './telling-sentences.ts';
import { TitleFacts } from './title-facts.ts';
import type { PlacedTitle } from './title-words.ts';
import { isNear, topicOf } from './topic.ts';

/**
 * The people whom a release names, in the order in which it names them first, and every place where it names one. A person
 * is known by what stands beside the name (a title, a verb of saying, initials, the surname again), not from a list.
 */
export function readPeople(release: ReadableRelease): PeopleRead {
  const { sentences, candidates } = candidatesOf(release);
  const named = joinMentions(candidates);
  const titles = new TitleFacts(release, sentences, named);
  const mentions: readonly PersonMention[] = named.flatMap((person, place) =>
    person.named.map(({ candidate }) => ({
      person: place,
      sentence: candidate.sentence.place,
      ...nameSpan(candidate),
    })),
  );
  return {
    people: named.map((person) => personFact(release, person, titles)),
    mentions: mentions.toSorted((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** Everything that could be a name, in the order of the text, with the sentences that were read for it. */
function candidatesOf(release: ReadableRelease): {
  sentences: readonly PersonSentence[];
  candidates: readonly NameCandidate[];
} {
  const read: ReadSentence[] = [];
  const add = (span: Span, place: number) => {
    const sentence = readPersonSentence(release.body, span, place, release.language);
    read.push({ sentence, candidates: nameCandidates(sentence) });
  };
  const others: number[] = [];
  for (const [place, span] of release.sentences.entries()) {
    if (hasInnerCapital(release.body, span)) add(span, place);
    else others.push(place);
  }
  const beginnings = new KnownBeginnings(
    release,
    read.flatMap(({ candidates }) => candidates),
  );
  for (const place of others) {
    const span = release.sentences[place];
    if (span !== undefined && beginnings.has(span)) add(span, place);
  }
  read.sort((a, b) => a.sentence.place - b.sentence.place);
  return {
    sentences: read.map(({ sentence }) => sentence),
    candidates: withTold(read).flatMap(({ sentence, candidates }, place) => {
      const next = read[place + 1]?.sentence;
      const isBelow = next !== undefined && isLineBelow(release, sentence, next);
      return isBelow ? candidates.map((candidate) => withLineBelow(candidate, next)) : candidates;
    }),
  };
}

interface ReadSentence {
  readonly sentence: PersonSentence;
  readonly candidates: readonly NameCandidate[];
}

/** With the offices that sentences give to whoever was named before them: "He had been Director since 2017." */
function withTold(read: readonly ReadSentence[]): readonly ReadSentence[] {
  const told = new Map<NameCandidate, readonly PlacedTitle[]>();
  let topic: NameCandidate | null = null;
  for (const { sentence, candidates } of read) {
    if (topic !== null && isNear(topic, sentence.place)) {
      const offices = toldOffices(sentence, candidates);
      if (offices.length > 0) told.set(topic, [...(told.get(topic) ?? []), ...offices]);
      if (offices.length > 0 || goesOn(sentence)) continue;
    }
    topic = topicOf(candidates) ?? (candidates.length === 0 ? topic : null);
  }
  if (told.size === 0) return read;
  return read.map(({ sentence, candidates }) => ({
    sentence,
    candidates: candidates.map((candidate) => {
      const below = told.get(candidate);
      return below === undefined ? candidate : { ...candidate, below };
    }),
  }));
}

function isLineBelow(
  { body, sentences }: ReadableRelease,
  above: PersonSentence,
  below: PersonSentence,
): boolean {
  const end = sentences[above.place]?.end;
  return (
    end !== undefined &&
    below.place === above.place + 1 &&
    /^[ \t]*\n[ \t]*$/.test(body.slice(end, below.start))
  );
}

function personFact(release: ReadableRelease, person: NamedPerson, titleFacts: TitleFacts): PersonFact {
  const fullest = fullestOf(person.named);
  const name = dictionaryName(person.named, fullest);
  const { sentence } = fullest.candidate;
  const span = nameSpan(fullest.candidate);
  const titles = titleFacts.of(person);
  return {
    name,
    spellings: [...new Set(person.named.map(({ candidate }) => written(release, candidate)))],
    titles,
    organisation: titles.find(({ organisation }) => organisation !== null)?.organisation ?? null,
    named: { ...statedAt(release, release.sentences[sentence.place] ?? span, span), text: name },
    by: 'rules',
  };
}

function fullestOf(named: readonly [Named, ...Named[]]): Named {
  return named.reduce((best, one) => (fullness(one) > fullness(best) ? one : best));
}

/** Whole words count before initials. */
function fullness({ name, candidate }: Named): number {
  return name.whole * 10 + candidate.words.length;
}

/** The form that most mentions of the same length can be, and the first of those. */
function dictionaryName(named: readonly Named[], fullest: Named): string {
  const weights = new Map<string, number>();
  for (const one of named) {
    if (fullness(one) !== fullness(fullest)) continue;
    for (const { text, weight } of nameForms(one.candidate))
      weights.set(text, (weights.get(text) ?? 0) + weight);
  }
  for (const one of named) {
    if (fullness(one) === fullness(fullest)) continue;
    for (const { text, weight } of nameForms(one.candidate)) {
      const surname = text.split(/[\s.]/u).at(-1) ?? text;
      for (const [whole, known] of weights)
        if (whole.endsWith(` ${surname}`)) weights.set(whole, known + weight / 4);
    }
  }
  let best = '';
  let most = -1;
  for (const [text, weight] of weights) {
    if (weight <= most) continue;
    best = text;
    most = weight;
  }
  return best;
}

function written({ body }: ReadableRelease, candidate: Named['candidate']): string {
  const { start, end } = nameSpan(candidate);
  return body.slice(start, end).replace(/\s+/gu, ' ');
}
