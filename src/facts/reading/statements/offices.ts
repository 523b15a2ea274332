import { readText } from '../../../answering/checking/reading/read-text.ts';
import { tableOf } from '../../../answering/checking/words/lexicon.ts';
import { foldLetters } from '../../../archive/describing/fold.ts';
import type { PeopleRead, ReadableRelease } from '../readable-release.ts';
import type { Candidate } from './noun-phrases.ts';
import { firstMention } from './speakers.ts';

interface HeldOffice {
  readonly offices: ReadonlySet<string>;
  readonly isDeputy: boolean;
  readonly words: readonly string[];
}

/** The offices of each of the people, by their place. */
export type OfficeHolders = readonly (readonly HeldOffice[])[];

/** Whose office it is; several could be meant; or nobody named holds it. */
export type OfficeOwner =
  | { readonly kind: 'person'; readonly person: number }
  | { readonly kind: 'several' }
  | { readonly kind: 'unnamed' };

const DEPUTIES: ReadonlySet<string> = new Set(['deputy', 'first-deputy', 'acting', 'former', 'assistant']);
/** Of states: who their head is, is a matter of the title. */
const HEAD_OF_STATE =
  /(?:head of (?:the )?(?:state|country)|head of our state|глав\p{L} государства|руководител\p{L} государства|dovlet bascisi|dovletimizin bascisi|olke bascisi|devlet baskani)/u;
const SMALL = /^(?:the|of|a|an|also|his|her|its|bu|ve|va|и|в)$/u;
/** Letters that forms of one word share. */
const SHARED = 5;

export function officeHolders(release: ReadableRelease, { people }: PeopleRead): OfficeHolders {
  const holders = people.map(({ titles, organisation }) =>
    titles.map(({ text, organisation: own }) => {
      const read = readText(text, release.language);
      const ids = read.meanings
        .filter(({ id }) => tableOf(id) === 'office')
        .map(({ id }) => id.slice('office:'.length));
      const beside = `${text} ${own?.text ?? organisation?.text ?? ''}`;
      return {
        offices: new Set(ids),
        isDeputy: read.meanings.some(
          ({ id }) => DEPUTIES.has(id.replace('qualifier:', '')) && id.startsWith('qualifier:'),
        ),
        words: foldLetters(beside).split(/[^\p{L}]+/u),
      };
    }),
  );
  return holders.map((own, person) =>
    own.map((office) =>
      office.offices.has('counterpart')
        ? withTheirs(
            office,
            holders.filter((_, other) => other !== person),
          )
        : office,
    ),
  );
}

/** A counterpart holds the office that the other one does. */
function withTheirs(office: HeldOffice, others: OfficeHolders): HeldOffice {
  const theirs = others.flatMap((held) =>
    held.filter(({ isDeputy }) => !isDeputy).flatMap(({ offices }) => [...offices]),
  );
  return { ...office, offices: new Set([...office.offices, ...theirs]) };
}

/**
 * The person whom "the minister" means: the only one of the release with that office, or the only one of them that has been
 * named from `nearFrom` on.
 */
export function ownerOf(
  release: ReadableRelease,
  candidate: Candidate,
  people: PeopleRead,
  holders: OfficeHolders,
  nearFrom: number,
): OfficeOwner {
  const phrase = foldLetters(release.body.slice(candidate.phraseStart, candidate.end + 24));
  const own =
    foldLetters(release.body.slice(candidate.start, candidate.end))
      .replace(/\sof\s.*$/su, '')
      .split(/\s/u)
      .at(-1) ?? '';
  const isState = HEAD_OF_STATE.test(phrase);
  const ids: readonly string[] = isState ? ['president', 'monarch'] : candidate.offices;
  const before = foldLetters(release.body.slice(candidate.phraseStart, candidate.start))
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !SMALL.test(word));
  const isDeputy = readText(
    phrase.slice(0, candidate.end - candidate.phraseStart),
    release.language,
  ).meanings.some(({ id }) => id.startsWith('qualifier:') && DEPUTIES.has(id.slice('qualifier:'.length)));
  const holding = (person: number, test: (office: HeldOffice) => boolean): boolean =>
    (holders[person] ?? []).some(
      (office) => office.isDeputy === isDeputy && ids.some((id) => office.offices.has(id)) && test(office),
    );
  let able = people.people.flatMap((_, person) => (holding(person, () => true) ? [person] : []));
  if (able.length === 0) return { kind: 'unnamed' };
  if (!isState) {
    // Words that stand in several lines of the table: of those who could be meant, the ones so called.
    const called = able.filter((person) =>
      holding(person, ({ words, offices }) => hasWord(words, own) || offices.has('counterpart')),
    );
    if (called.length > 0) able = called;
    const distinct = before.filter(
      (word) => !readText(word, release.language).meanings.some(({ id }) => id.startsWith('qualifier:')),
    );
    if (distinct.length > 0) {
      const named = able.filter((person) =>
        holding(person, ({ words }) => distinct.every((word) => hasWord(words, word))),
      );
      if (named.length === 0) return { kind: 'several' };
      able = named;
    }
  }
  const [only] = able;
  if (able.length === 1 && only !== undefined) return { kind: 'person', person: only };
  const last = lastNamed(candidate, people, new Set(able), nearFrom);
  return last === null ? { kind: 'several' } : { kind: 'person', person: last };
}

function hasWord(words: readonly string[], word: string): boolean {
  const root = word.slice(0, Math.max(SHARED, word.length - 3));
  return words.some((one) => one.startsWith(root) || (one.length >= SHARED && root.startsWith(one)));
}

function lastNamed(
  { start }: Candidate,
  { mentions }: PeopleRead,
  able: ReadonlySet<number>,
  nearFrom: number,
): number | null {
  const near = new Set<number>();
  for (let index = firstMention(mentions, nearFrom); index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention === undefined || mention.start >= start) break;
    if (able.has(mention.person)) near.add(mention.person);
  }
  const [only] = near;
  return near.size === 1 && only !== undefined ? only : null;
}
