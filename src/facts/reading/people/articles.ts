import type { PersonSentence } from './person-sentence.ts';

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'our', 'its', 'their', 'his', 'her']);

/** Whether an article, or a pronoun in its place, stands here. */
export function isArticle({ words }: PersonSentence, index: number): boolean {
  return ARTICLES.has(words[index]?.word ?? '');
}
