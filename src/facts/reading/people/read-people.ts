import type { PersonFact } from '../../fact.ts';
import { type PeopleRead, type PersonMention, type ReadableRelease, statedAt } from '../readable-release.ts';
import { nameForms } from './dictionary-form.ts';
import { joinMentions, type NamedPerson } from './join-mentions.ts';
import { nameCandidates } from './name-candidates.ts';
import type { Named } from './person-evidence.ts';
import { readPersonSentence } from './person-sentence.ts';
import { nameSpan } from './spans.ts';
import { TitleFacts } from './title-facts.ts';

/**
 * The people whom a release names, in the order in which it names them first, and every place where it names one. A person
 * is known by what stands beside the name (a title, a verb of saying, initials, the surname again), not from a list.
 */
export function readPeople(release: ReadableRelease): PeopleRead {
  const sentences = release.sentences.map((span, place) =>
    readPersonSentence(release.body, span, place, release.language),
  );
  const named = joinMentions(sentences.flatMap((sentence) => nameCandidates(sentence)));
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
