import type { Named } from './person-evidence.ts';
import type { WrittenName } from './written-name.ts';

/** Everything that names one person, while a release is read. */
export interface PersonGroup {
  readonly named: [Named, ...Named[]];
  /** Places of the sentences that name the person. */
  readonly sentences: Set<number>;
  readonly titleWords: Set<string>;
  /** Whether no mention so far has more of the given name than its initial. */
  isInitialOnly: boolean;
}

/** Finds people by their names in any form; each look-up is by key, so that a release of any length is read in linear time. */
export class PersonRegistry {
  readonly groups: PersonGroup[] = [];
  readonly #bySurname = new Map<string, Set<PersonGroup>>();
  readonly #byName = new Map<string, Set<PersonGroup>>();
  readonly #byGiven = new Map<string, Set<PersonGroup>>();

  add(one: Named): PersonGroup {
    const group: PersonGroup = {
      named: [one],
      sentences: new Set(),
      titleWords: new Set(),
      isInitialOnly: true,
    };
    this.groups.push(group);
    this.#note(one, group);
    return group;
  }

  join(one: Named, group: PersonGroup): void {
    group.named.push(one);
    this.#note(one, group);
  }

  #note(one: Named, group: PersonGroup): void {
    const { candidate, name } = one;
    group.sentences.add(candidate.sentence.place);
    for (const word of titleWordsOf(one)) group.titleWords.add(word);
    if (name.given.length === 0) {
      if (group.named.length === 1) for (const form of name.surname) put(this.#bySurname, form, group);
      return;
    }
    if (!name.given[0]?.isInitial) group.isInitialOnly = false;
    for (const form of name.surname) put(this.#bySurname, form, group);
    if (name.given[0]?.isInitial === false)
      for (const form of name.given[0].forms) put(this.#byGiven, form, group);
    for (const key of [...wholeKeys(name), ...initialKeys(name)]) put(this.#byName, key, group);
  }

  /** The person of this full name; null when there is none, or an initial could be of several. */
  named(name: WrittenName): PersonGroup | null {
    const isInitial = name.given[0]?.isInitial === true;
    if (!isInitial) {
      const whole = this.#groups(wholeKeys(name), this.#byName);
      const [first] = whole;
      if (first !== undefined) return first;
    }
    const found = [...this.#groups(initialKeys(name), this.#byName)];
    const fitting = isInitial ? found : found.filter(({ isInitialOnly }) => isInitialOnly);
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** All people whose given name may begin so. */
  withInitial(name: WrittenName): ReadonlySet<PersonGroup> {
    return this.#groups(initialKeys(name), this.#byName);
  }

  /** All people with this surname. */
  withSurname(name: WrittenName): ReadonlySet<PersonGroup> {
    // A surname that somebody has as it stands is not another's in some case (Aliyeva, of Aliyev).
    const exact = this.#bySurname.get(name.surname[0] ?? '');
    if (exact !== undefined && name.surname.length > 1) {
      const own = [...exact].filter(({ named }) =>
        named.some((one) => one.name.surname[0] === name.surname[0]),
      );
      if (own.length > 0) return new Set(own);
    }
    return this.#groups(name.surname, this.#bySurname);
  }

  /** All people who have this word for their given name: Sir Anthony, Deniz Bey. */
  withGivenName(name: WrittenName): ReadonlySet<PersonGroup> {
    return this.#groups(name.surname, this.#byGiven);
  }

  #groups(keys: readonly string[], map: ReadonlyMap<string, Set<PersonGroup>>): ReadonlySet<PersonGroup> {
    const [only] = keys;
    if (keys.length === 1 && only !== undefined) return map.get(only) ?? NONE;
    const found = new Set<PersonGroup>();
    for (const key of keys) for (const group of map.get(key) ?? NONE) found.add(group);
    return found;
  }
}

const NONE: ReadonlySet<PersonGroup> = new Set();

export function titleWordsOf({ candidate: { sentence, titles } }: Named): readonly string[] {
  return titles.flatMap(({ from, to }) => sentence.words.slice(from, to)).flatMap(({ stems }) => stems);
}

function wholeKeys({ surname, given }: WrittenName): readonly string[] {
  const forms = given[0]?.isInitial === false ? given[0].forms : [];
  return surname.flatMap((form) => forms.map((first) => `${form} ${first}`));
}

function initialKeys({ surname, given }: WrittenName): readonly string[] {
  const letter = given[0]?.forms[0]?.charAt(0) ?? '';
  return surname.map((form) => `${form} ${letter}.`);
}

function put(map: Map<string, Set<PersonGroup>>, key: string, group: PersonGroup): void {
  const groups = map.get(key);
  if (groups === undefined) map.set(key, new Set([group]));
  else groups.add(group);
}
