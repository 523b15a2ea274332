import type { ReadText } from '../../../answering/checking/reading/read-text.ts';
import type { Family } from '../phrases/family.ts';
import { capitalsEnd, capitalsStart } from './capitals.ts';
import { isDictionaryForm } from './dictionary-forms.ts';
import { type Candidate, endOf, genitivesEnd, isDefinite, isOurs } from './noun-phrases.ts';
import { organisationsIn } from './organisation-words.ts';

/** "The Ministry of Health", "the ministry", "Devlet İstatistik Komitesi". */
export function bodiesOf(
  text: ReadText,
  offset: number,
  taken: ReadonlySet<number>,
  family: Family,
): readonly Candidate[] {
  return [...text.meanings, ...organisationsIn(text, family)].flatMap(({ id, from, to, isBare }) => {
    const word = text.words[from];
    const last = text.words[to - 1];
    if (!/^(?:body|known):/.test(id) || taken.has(from) || word === undefined || last === undefined)
      return [];
    // "Üst" is no UNO, "who" no health organisation.
    if (id.startsWith('known:') && !word.isCapital) return [];
    // Only a word that is part of a name has its capitals in front of it.
    const start =
      family === 'turkic' && !word.isCapital ? ownerStart(text, from) : capitalsStart(text, from, family);
    const end =
      family === 'english' ? capitalsEnd(text, to) : family === 'russian' ? genitivesEnd(text, to) : to;
    const isNamed = word.isCapital || family !== 'english' || isDefinite(text, from);
    const isSubject =
      isNamed &&
      !/^['’]\p{L}/u.test(text.text.slice(endOf(text, last))) &&
      (family === 'english' ||
        (family === 'turkic'
          ? isBare || isOurs(last)
          : last.isAllCapitals || id === 'body:organisation' || isDictionaryForm(last.word)));
    const first = text.words[start]?.start ?? 0;
    const plain = endOf(text, text.words[end - 1] ?? last);
    const isOpen = /\([^()]*$/u.test(text.text.slice(first, plain));
    return {
      kind: 'body',
      start: offset + first,
      end: offset + plain + (isOpen ? 1 : 0),
      phraseStart: offset + first,
      isSubject,
      person: null,
      offices: [],
    };
  });
}

/** Words between a Turkic body and whose it is. */
const MOST_BETWEEN = 3;

/** "Səhiyyə Nazirliyinin mətbuat xidməti": back to the genitive of whose service it is. */
function ownerStart(text: ReadText, from: number): number {
  const word = text.words[from]?.word ?? '';
  if (!/s?[iu](?:n[ae]|n[iu]|nd[ae]n?|n[iu]n)?$/u.test(word)) return from;
  for (let index = from - 1; index >= Math.max(0, from - MOST_BETWEEN); index -= 1) {
    const owner = text.words[index];
    if (owner === undefined || text.words[index + 1]?.gap !== ' ' || owner.isFunction) return from;
    if (!owner.isCapital) continue;
    return /n?[iu]n$/u.test(owner.word) ? capitalsStart(text, index, 'turkic') : from;
  }
  return from;
}
