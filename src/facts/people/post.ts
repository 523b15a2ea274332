import { type ReadText, type ReadWord, readText } from '../../answering/checking/reading/read-text.ts';
import { tableOf } from '../../answering/checking/words/lexicon.ts';
import { foldWord } from '../../search/analysis/fold.ts';

/** An office as a title states it, by ids of the tables in which languages meet. */
export interface Post {
  readonly language: string | null;
  /** The title in small letters. */
  readonly words: string;
  readonly offices: ReadonlySet<string>;
  /** What makes another office of it: deputy, acting, former. */
  readonly qualifiers: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  /** What it is concerned with. */
  readonly subjects: ReadonlySet<string>;
  /** Kinds of bodies, bodies that are known by name, and what else a dictionary knows (a port). */
  readonly bodies: ReadonlySet<string>;
  /** Keys by sound of the words that no table or dictionary has, names of places and bodies above all; and numbers. */
  readonly names: ReadonlySet<string>;
  /** Subjects and bodies of the publisher, which a title at home leaves out ("the Minister"). */
  readonly atHome: ReadonlySet<string>;
}

/** Anybody can be one of these beside any office. */
const VAGUE = new Set(
  'counterpart member officer expert winner candidate scientist artist owner diplomat doctor professor academician writer'.split(
    ' ',
  ),
);
/** English offices that stand abbreviated before names; `OFFICES` has whole words. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  sen: 'senator',
  sens: 'senator',
  rep: 'legislator',
  reps: 'legislator',
  gov: 'governor',
  amb: 'ambassador',
};
const TITLE_TABLES = new Set(['qualifier', 'office', 'rank', 'subject', 'body', 'known', 'part']);
const SHORTEST_NAME = 3;

/** Reads a title with its organisation. `publisher` is the publisher of the release. */
export function readPost(
  title: string,
  organisation: string,
  publisher: string,
  language: string | null,
): Post {
  const text = readText(title.includes(organisation) ? title : `${title}, ${organisation}`, language);
  const home = readText(publisher, null);
  const others = wordsOutside(text);
  const qualifiers = new Set(
    [...idsOf(text, 'qualifier')].map((id) => (id === 'first-deputy' ? 'deputy' : id)),
  );
  const short = text.words.flatMap(({ word }) => ABBREVIATED[word] ?? []);
  const offices = new Set([...idsOf(text, 'office'), ...short].filter((id) => !VAGUE.has(id)));
  // "Deputy" in front of another office is no member of a parliament.
  if (offices.size > 1 && qualifiers.has('deputy')) offices.delete('legislator');
  return {
    language,
    words: foldWord(title),
    offices,
    qualifiers,
    ranks: idsOf(text, 'rank'),
    subjects: idsOf(text, 'subject'),
    bodies: new Set([
      ...idsOf(text, 'body'),
      ...idsOf(text, 'known'),
      ...others.flatMap(({ concepts }) => concepts),
    ]),
    names: new Set(others.filter(({ concepts }) => concepts.length === 0).flatMap(nameKeys)),
    atHome: new Set([...idsOf(home, 'subject'), ...idsOf(home, 'known')]),
  };
}

/** One key for titles that say the same in whatever form of the words; null where the tables do not know the title. */
export function signatureOf(post: Post): string | null {
  const { offices, ranks, qualifiers, subjects, bodies, names } = post;
  if (offices.size + ranks.size === 0) return null;
  return [offices, ranks, qualifiers, subjects, bodies, names]
    .map((ids) => [...ids].toSorted().join(' '))
    .join(' | ');
}

function idsOf({ meanings }: ReadText, table: string): ReadonlySet<string> {
  return new Set(
    meanings.filter(({ id }) => tableOf(id) === table).map(({ id }) => id.slice(table.length + 1)),
  );
}

function wordsOutside(text: ReadText): readonly ReadWord[] {
  const inside = new Set<number>();
  for (const { id, from, to } of text.meanings) {
    if (TITLE_TABLES.has(tableOf(id))) for (let index = from; index < to; index += 1) inside.add(index);
  }
  return text.words.filter(({ index, isFunction, isNumber, word }) => {
    return !isFunction && (isNumber || word.length >= SHORTEST_NAME) && !inside.has(index);
  });
}

/** School 12 is not School 14. */
function nameKeys({ keys, word }: ReadWord): readonly string[] {
  return keys.length > 0 ? keys : [word];
}
