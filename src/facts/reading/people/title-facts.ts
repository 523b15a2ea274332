import type { Stated, TitleFact } from '../../fact.ts';
import { type ReadableRelease, statedAt } from '../readable-release.ts';
import { type HighOffice, headOf, isHigh } from './head-of-state.ts';
import type { NamedPerson } from './join-mentions.ts';
import { organisationOf } from './organisation.ts';
import type { PersonSentence } from './person-sentence.ts';
import { wordSpan } from './spans.ts';
import { isInside, type PlacedTitle } from './title-words.ts';
import { WholeOrganisations } from './whole-organisation.ts';

/** More different titles nobody has; whatever a hostile text piles up is cut here. */
const MOST_TITLES = 40;

const HIGH: readonly HighOffice[] = ['president', 'premier'];

/** What the people of one release are called. */
export class TitleFacts {
  readonly #release: ReadableRelease;
  readonly #organisations: WholeOrganisations;
  /** What else the one president or prime minister of the release is called. */
  readonly #called: readonly { readonly person: NamedPerson; readonly title: PlacedTitle }[];

  constructor(
    release: ReadableRelease,
    sentences: readonly PersonSentence[],
    people: readonly NamedPerson[],
  ) {
    this.#release = release;
    const offsets = new Set(
      people.flatMap(({ named }) =>
        named.flatMap(({ candidate: { sentence, words } }) =>
          words.map((word) => sentence.start + word.start),
        ),
      ),
    );
    this.#organisations = new WholeOrganisations(sentences, (offset) => offsets.has(offset));
    this.#called = HIGH.flatMap((office) => {
      const [person, ...others] = people.filter((one) =>
        placedTitles(one).some(({ sentence, phrase }) => isHigh(sentence, phrase, office)),
      );
      const title = person === undefined || others.length > 0 ? null : headOf(sentences, office);
      return person === undefined || title === null ? [] : [{ person, title }];
    });
  }

  /** Each title once, in its longest form, in the order of the text. */
  of(person: NamedPerson): readonly TitleFact[] {
    const placed = [...placedTitles(person)];
    for (const called of this.#called) if (called.person === person) placed.push(called.title);
    const distinct = new Map<string, PlacedTitle>();
    for (const title of placed) {
      const key = wordsOf(title);
      if (!distinct.has(key) && distinct.size < MOST_TITLES) distinct.set(key, title);
    }
    const found = [...distinct.values()];
    return found
      .filter(
        (one, place) =>
          !found.some(
            (other, index) =>
              other !== one && isInside(one, other) && (!isInside(other, one) || index < place),
          ),
      )
      .map((title) => this.#fact(title))
      .toSorted((a, b) => a.start - b.start);
  }

  #fact({ sentence, phrase }: PlacedTitle): TitleFact {
    const own = organisationOf(sentence, phrase);
    const whole = own === null ? null : this.#organisations.of(sentence, own);
    const organisation = own === null ? null : (whole ?? { sentence, range: own });
    return {
      ...this.#stated(sentence, phrase.from, phrase.to),
      organisation: organisation === null ? null : this.#stated(organisation.sentence, ...organisation.range),
    };
  }

  #stated(sentence: PersonSentence, from: number, to: number): Stated {
    const span = wordSpan(sentence, from, to);
    return statedAt(this.#release, this.#release.sentences[sentence.place] ?? span, span);
  }
}

function placedTitles({ named }: NamedPerson): readonly PlacedTitle[] {
  return named.flatMap(({ candidate: { sentence, titles, below } }) => [
    ...titles.map((phrase) => ({ sentence, phrase })),
    ...(below ?? []),
  ]);
}

function wordsOf({ sentence, phrase }: PlacedTitle): string {
  return sentence.words
    .slice(phrase.from, phrase.to)
    .map(({ word }) => word)
    .join(' ');
}
