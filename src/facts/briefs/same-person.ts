import { wordFormOf } from '../../answering/checking/reading/word-form.ts';
import { namesMatch } from '../../search/analysis/name-key.ts';
import type { PersonFact } from '../fact.ts';

/**
 * Whether two releases of one meeting can mean one person: by the fullest spelling that each has. A full name may stand in
 * an oblique case of which nobody could tell the dictionary form; a surname alone may not, since Гасанова has a name of
 * her own.
 */
export function canBeOne(a: Named, b: Named): boolean {
  const first = keysOf(a);
  const second = keysOf(b);
  if (!first.some((keys) => second.some((others) => shareOne(keys, others)))) return false;
  if (namesMatch(a.name, b.name)) return true;
  if (first.length < 2 || first.length !== second.length) return false;
  return first.every((keys, index) => shareOne(keys, second[index] ?? NONE));
}

type Named = Pick<PersonFact, 'name'>;

const NONE: ReadonlySet<string> = new Set();
const read = new WeakMap<Named, readonly ReadonlySet<string>[]>();

/** By sound and by letters, what each word of a name may be without its ending; people are compared with many others. */
function keysOf(person: Named): readonly ReadonlySet<string>[] {
  const known = read.get(person);
  if (known !== undefined) return known;
  const keys = wordsOf(person.name).map((raw) => {
    const { keys: sounds, word } = wordFormOf(raw);
    return new Set([...sounds, word]);
  });
  read.set(person, keys);
  return keys;
}

function shareOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

/**
 * Who of these a person is. Null when nobody can be meant, and when several can ("Abbasov" beside two of that name)
 * unless one of them alone has as many words to the name.
 */
export function whoIs<Known extends Named>(person: Named, known: readonly Known[]): Known | 'several' | null {
  const possible = known.filter((one) => canBeOne(one, person));
  const [first] = possible;
  if (first === undefined) return null;
  if (possible.length === 1) return first;
  const [full, ...others] = possible.filter(
    ({ name }) => wordsOf(name).length === wordsOf(person.name).length,
  );
  return full !== undefined && others.length === 0 ? full : 'several';
}

function wordsOf(name: string): readonly string[] {
  return name.split(/\s+/u);
}
