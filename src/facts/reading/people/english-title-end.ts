import {
  ARTICLES,
  endOfListedFields,
  isEndOfField,
  isOwnedBody,
  isServiceOfRank,
  joins,
  LINKS,
  leadsOn,
  leadsToBody,
  leadsToTitle,
} from './english-fields.ts';
import type { PersonSentence } from './person-sentence.ts';
import { isParted } from './title-phrase.ts';

const MOST_LOWER = 3;

/** Position behind the title whose head ends here, with what it is head of. */
export function endOfTitle(sentence: PersonSentence, start: number): number {
  const { words, roles } = sentence;
  let to = start;
  let lower = 0;
  let isBehindLink = false;
  let index = start;
  while (index < words.length) {
    if (isParted(sentence, index)) {
      const end = to === index && isBehindLink ? endOfListedFields(sentence, index) : null;
      if (end === null) break;
      index = end;
      to = end;
      continue;
    }
    const word = words[index];
    const role = roles[index];
    if (word === undefined) break;
    if (LINKS.has(word.word)) {
      if (!leadsOn(sentence, index)) break;
      isBehindLink = true;
      index += 1;
      continue;
    }
    if (ARTICLES.has(word.word) && isBehindLink) {
      index += 1;
      continue;
    }
    if (word.word === 'and' || word.word === '&') {
      if (to !== index || !joins(sentence, index)) break;
      index += 1;
      continue;
    }
    if (!isBehindLink && to === start) break;
    if (role === 'name' || role === 'initial' || role === 'particle') {
      const run = nameRun(sentence, index);
      const isWhole = leadsToTitle(sentence, index + run) || leadsToAddress(sentence, index + run);
      const left = isWhole ? run : wordsOfTitle(sentence, index, run, to === index && index > start);
      index += left;
      to = index;
      if (left < run) break;
      continue;
    }
    if (role === 'body' || role === 'office') {
      if (isServiceOfRank(sentence, index) && to === index && index > start) break;
      index += 1;
      to = index;
      continue;
    }
    const isQuality =
      to === index &&
      (leadsToBody(sentence, index) || isOwnedBody(sentence, index) || isEndOfField(sentence, index));
    if (
      role === 'plain' &&
      isBehindLink &&
      !word.isNumber &&
      lower < MOST_LOWER &&
      (to !== index || isQuality)
    ) {
      lower += 1;
      index += 1;
      to = index;
      continue;
    }
    break;
  }
  return to;
}

/** "Commissioner for the Digital Single Market, Mrs X": whoever it is stands behind the comma. */
function leadsToAddress({ words, roles }: PersonSentence, index: number): boolean {
  return /^,\s$/.test(words[index]?.gap ?? '') && roles[index] === 'honorific';
}

/**
 * How many words of a run with capital letters belong to the title in front of them. Right behind "of" a place ("Mayor of
 * Dunholm"), with two words left over for a name; behind a field or body only common nouns ("Social Protection").
 */
function wordsOfTitle(
  { words, roles }: PersonSentence,
  index: number,
  run: number,
  isBehindBody: boolean,
): number {
  const isCommon = words.slice(index, index + run).every(({ concepts }) => concepts.length > 0);
  if (!isBehindBody) return run >= 3 && !isCommon ? run - 2 : run;
  let common = 0;
  while (common < run && isFieldNoun(words[index + common])) common += 1;
  if (run === 1 || roles[index + run] === 'body') return run;
  return run - common >= 2 ? common : 0;
}

const FIELD_NOUNS =
  /^(?:affairs|relations|services|operations|resources|communications|programmes?|programs|policies|studies|systems|markets|cooperation|integration|innovation|inclusion|engagement|compliance|logistics|analytics|sustainability)$/;

function isFieldNoun(word: PersonSentence['words'][number] | undefined): boolean {
  return word !== undefined && (word.concepts.length > 0 || FIELD_NOUNS.test(word.word));
}

function nameRun(sentence: PersonSentence, index: number): number {
  let end = index + 1;
  while (['name', 'initial', 'particle'].includes(sentence.roles[end] ?? '') && !isParted(sentence, end))
    end += 1;
  return end - index;
}
