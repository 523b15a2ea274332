import { mentionsOf } from '../people/mentions.ts';
import type { ReadText } from '../reading/read-text.ts';
import { tableOf } from '../words/lexicon.ts';

/** Offices without a name that stand as the subject of a verb of saying: "the envoy for her part indicated". */
export function rolesBefore(verb: number, text: ReadText): readonly string[] {
  const { sentence } = text.words[verb] ?? {};
  const first = text.words.findIndex((word) => word.sentence === sentence);
  const isNamed = mentionsOf(text).some(({ from }) => first <= from && from < verb);
  if (isNamed) return [];
  return text.meanings
    .filter(({ id, from }) => tableOf(id) === 'office' && first <= from && from <= first + MOST_ARTICLES)
    .map(({ id }) => id);
}
/** "The", "the former". */
const MOST_ARTICLES = 2;
