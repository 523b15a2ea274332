import { readText } from '../../../answering/checking/reading/read-text.ts';
import { tableOf } from '../../../answering/checking/words/lexicon.ts';
import { foldLetters } from '../../../archive/describing/fold.ts';
import type { Family } from '../phrases/family.ts';
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
const SMALL =
  /^(?:the|of|a|an|also|his|her|its|new|current|then|bu|ve|va|yeni|hazirki|indiki|simdiki|mevcut|sayin|canab|hormetli|muhterem|и|в|нов\p{L}+|нынешн\p{L}+|действующ\p{L}+)$/u;
/** Letters that forms of one word share. */
const SHARED = 5;

/** What the people of the release are called in it: the head word of each title, folded. */
export function rolesIn({ people }: PeopleRead, family: Family): ReadonlySet<string> {
  return new Set(
    people.flatMap(({ titles }) =>
      titles.flatMap(({ text }) => {
        const head = headOf(foldLetters(text), family);
        return head === null ? [] : [head];
      }),
    ),
  );
}

/** English titles have their head in front of "of", Russian ones begin with it, Turkic ones end in it, with a possessive. */
function headOf(title: string, family: Family): string | null {
  const words = title.replace(/\s(?:of|for|to|at|in|on)\s.*$|[,(].*$/su, '').match(/[\p{L}-]{4,}/gu) ?? [];
  if (family === 'russian') return words[0] ?? null;
  const last = words.at(-1) ?? null;
  return family === 'turkic' ? (last?.replace(/(?:s[iu]|[iu]|[iu]m[iu]z)$/u, '') ?? null) : last;
}

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
  others: ReadonlySet<number>,
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
      (office) =>
        (candidate.role === undefined
          ? office.isDeputy === isDeputy && ids.some((id) => office.offices.has(id))
          : hasWord(office.words, candidate.role)) && test(office),
    );
  let able = people.people.flatMap((_, person) => (holding(person, () => true) ? [person] : []));
  const written = release.body.slice(candidate.start, candidate.end);
  if (ids.includes('head') && (able.length !== 1 || shortName(written) !== undefined)) {
    const led = leaders(people, holders, isDeputy, written);
    if (led.length > 0 || shortName(written) !== undefined) able = led;
  }
  if (able.length > 1 && able.some((person) => !others.has(person)))
    able = able.filter((person) => !others.has(person));
  if (able.length === 0) return { kind: 'unnamed' };
  // "Genel müdür" is not any "müdür".
  const inner = foldLetters(written)
    .replace(/\sof\s.*$/su, '')
    .split(/\s/u)
    .slice(0, -1);
  if (inner.length > 0 && candidate.kind === 'office' && !/^\p{Script=Cyrillic}/u.test(own)) {
    const exact = able.filter((person) =>
      holding(person, ({ words }) => inner.every((word) => hasWord(words, word))),
    );
    if (exact.length === 0 && ids.includes('head')) return { kind: 'several' };
    if (exact.length > 0) able = exact;
  }
  if (!isState || able.length > 1) {
    // Words that stand in several lines of the table: of those who could be meant, the ones so called.
    const called = isState
      ? []
      : able.filter((person) =>
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
      if (named.length === 0 && !isState) return { kind: 'several' };
      if (named.length > 0) able = named;
    }
  }
  const [only] = able;
  if (able.length === 1 && only !== undefined) return { kind: 'person', person: only };
  // "Our President" is the first of several.
  if (/[iu]m[iu]z$/u.test(own)) {
    const first = people.mentions.find(({ person }) => able.includes(person));
    if (first !== undefined) return { kind: 'person', person: first.person };
  }
  const last = lastNamed(candidate, people, new Set(able), nearFrom);
  return last === null ? { kind: 'several' } : { kind: 'person', person: last };
}

const LEADING: readonly string[] =
  'minister premier president chairman speaker head mayor governor prefect rector'.split(' ');

/** "The head of the ministry" is its minister: who leads anything, where but one person of the release does. */
function leaders(
  { people }: PeopleRead,
  holders: OfficeHolders,
  isDeputy: boolean,
  written: string,
): number[] {
  const leading = people.flatMap((_, person) => {
    const led = (holders[person] ?? []).filter(
      (office) => office.isDeputy === isDeputy && LEADING.some((id) => office.offices.has(id)),
    );
    return led.length > 0 ? [{ person, led }] : [];
  });
  const short = shortName(written);
  const able =
    short === undefined ? [] : leading.filter(({ led }) => led.some(({ words }) => isShortFor(short, words)));
  const [only, another] = able.length > 0 ? able : leading;
  return only !== undefined && another === undefined ? [only.person] : [];
}

/** "МЧС", "XİN", "Минздрава": a ministry by its initials or by the beginnings of its words. */
const SHORTENED = /(?<!\p{L})(?:\p{Lu}{2,7}|Мин\p{Ll}{3,})/u;

function shortName(written: string): string | undefined {
  return SHORTENED.exec(written)?.[0] ?? MINISTRY.exec(foldLetters(written))?.[0];
}

const MINISTRY = /(?<!\p{L})(?:министерств|nazirli|ministry|bakanli)/u;
const MINISTER = /^(?:министр|nazir|minister|bakan)/u;

function isShortFor(short: string, words: readonly string[]): boolean {
  const folded = foldLetters(short);
  if (MINISTRY.test(short)) return words.some((word) => MINISTER.test(word));
  const initials = words.map((word) => word.slice(0, 1)).join('');
  const begins = folded.slice(3, 6);
  return short === short.toUpperCase()
    ? words.includes(folded) || initials.includes(folded)
    : words.some((word) => word.startsWith('министр')) && words.some((word) => word.startsWith(begins));
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
