import type { PersonSentence } from './person-sentence.ts';
import { isMereQualifier, isParted, joinedPhrases, rankPhrases, type TitlePhrase } from './title-phrase.ts';
import { GENITIVE, isStopped } from './turkic-fields.ts';
import { startOfTitle } from './turkic-title-start.ts';
import { isPluralWord, isPossessive, QUALITIES } from './turkic-title-words.ts';

/** Offices of an Azerbaijani or Turkish sentence: "Gömrük Komitəsinin sədr müavini", "Ulusal Galeri Müdürü". */
export function turkicTitles(sentence: PersonSentence): readonly TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  const { roles, words } = sentence;
  let least = 0;
  for (let index = 0; index < words.length; ) {
    if (roles[index] !== 'office' || isOfBodyName(sentence, index)) {
      index += 1;
      continue;
    }
    let to = index + 1;
    while (continues(sentence, to)) to += 1;
    while (to > index + 1 && roles[to - 1] !== 'office') to -= 1;
    const from = startOfTitle(sentence, index, to, least);
    phrases.push({
      from,
      to,
      kind: 'office',
      isPlural: isPluralWord(words[to - 1]?.word ?? ''),
      head: to - 1,
    });
    least = to;
    index = to;
  }
  return joinedPhrases(
    sentence,
    [...phrases, ...rankPhrases(sentence).map((phrase) => withService(sentence, phrase))],
    (first, second) =>
      second.kind === 'office' &&
      (first.kind === 'office'
        ? isMereQualifier(sentence, first)
        : /^öğr$/i.test(sentence.words[first.to - 1]?.raw ?? '')),
  );
}

/** "Prezident Administrasiyası", "Bakanlar Kurulu": whose the body is, by its possessive ending. */
function isOfBodyName({ roles, words }: PersonSentence, index: number): boolean {
  const next = words[index + 1];
  if (next?.gap !== ' ' || !next.isCapital || words[index]?.isCapital !== true) return false;
  // "Mühendisleri Odası", "Vəkillər Kollegiyasının": a body of many.
  if (
    isPluralWord(words[index]?.word ?? '') &&
    (roles[index + 1] === 'body' || /[iu]n[iu]n$/.test(next.word))
  )
    return isPossessive(next.word);
  return roles[index + 1] === 'body' && isPossessive(next.word) && !isPossessive(words[index]?.word ?? '');
}

/** "Polis polkovniki", "ədliyyə general-mayoru": a rank with a possessive ending has its service in front. */
function withService(sentence: PersonSentence, phrase: TitlePhrase): TitlePhrase {
  if (phrase.kind !== 'rank' || !/[^aeiou][iu]$/.test(sentence.words[phrase.to - 1]?.word ?? ''))
    return phrase;
  let { from } = phrase;
  const isSmall = sentence.words[from]?.isCapital === false;
  while (
    isSmall &&
    /^(?:kicik|boyuk|bas)$/.test(sentence.words[from - 1]?.word ?? '') &&
    !isParted(sentence, from)
  )
    from -= 1;
  while (sentence.roles[from - 1] === 'body' && !isParted(sentence, from)) from -= 1;
  return { ...phrase, from };
}

/** "Sədr müavini", "baş nazirin birinci müavini": offices in a row are one, but a bare one and another with capitals. */
function continues(sentence: PersonSentence, index: number): boolean {
  if (isParted(sentence, index) || isStopped(sentence, index)) return false;
  const { roles, words } = sentence;
  if (roles[index] === 'office') {
    const before = words[index - 1];
    const isNew =
      before !== undefined &&
      isPossessive(before.word) &&
      !GENITIVE.test(before.word) &&
      (words[index]?.isCapital === true || ACADEMIC.test(words[index]?.word ?? '')) &&
      (!isPossessive(words[index]?.word ?? '') || ENDS_IN_VOWEL.test(words[index]?.word ?? ''));
    return !isNew;
  }
  return (
    QUALITIES.has(words[index]?.word ?? '') &&
    GENITIVE.test(words[index - 1]?.word ?? '') &&
    roles[index + 1] === 'office'
  );
}

const ACADEMIC = /^(?:professor|profesor|akademik|dosent|docent|doktor)$/;

/** Offices whose last letter is no possessive ending. */
const ENDS_IN_VOWEL = /^(?:(?:buyuk)?elci|(?:bas)?savci|vali|memari?|yargici?|sozcu|temsilci|gozlemci)$/;
