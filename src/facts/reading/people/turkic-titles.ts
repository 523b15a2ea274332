import type { PersonSentence } from './person-sentence.ts';
import {
  degreePhrases,
  isMereQualifier,
  isParted,
  joinedPhrases,
  rankPhrases,
  type TitlePhrase,
} from './title-phrase.ts';
import { GENITIVE, isStopped } from './turkic-fields.ts';
import { behindSubject } from './turkic-subject.ts';
import { startOfTitle } from './turkic-title-start.ts';
import { ENDS_IN_VOWEL, endOfBearing, isPluralWord, isPossessive, QUALITIES } from './turkic-title-words.ts';

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
    const head = to - 1;
    to = endOfBearing(sentence, behindActing(sentence, to));
    const from = behindSubject(sentence, startOfTitle(sentence, index, head + 1, least), to);
    phrases.push({
      from,
      to,
      kind: 'office',
      isPlural: isPluralWord(words[head]?.word ?? ''),
      head,
    });
    least = to;
    index = to;
  }
  return joinedPhrases(
    sentence,
    [
      ...phrases,
      ...degreePhrases(sentence),
      ...rankPhrases(sentence).map((phrase) => withService(sentence, phrase)),
    ],
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

/** "Rektor v.i.e.", "Dekan V.": position behind what says that somebody stands in for another. */
function behindActing({ words, roles }: PersonSentence, index: number): number {
  const [first, second, third] = words.slice(index, index + 3);
  if (first?.gap !== ' ') return index;
  if (first.word === 'v' && second?.word === 'i' && third?.word === 'e') return index + 3;
  const isFollowed =
    roles[index + 1] === 'honorific' || (roles[index + 1] === 'name' && roles[index + 2] === 'name');
  return first.raw === 'V' && second?.gap === '. ' && isFollowed ? index + 1 : index;
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

/** "Sədr müavini", "baş nazirin birinci müavini": offices in a row are one; but one with a capital letter, and what somebody is by himself. */
function continues(sentence: PersonSentence, index: number): boolean {
  if (isParted(sentence, index) || isStopped(sentence, index)) return false;
  const { roles, words } = sentence;
  // "Bakan'a Müsteşar": whom it is done to, and who does it.
  if (/['’][yn]?[aeıiuü]$/u.test(sentence.text.text.slice(words[index - 1]?.start, words[index - 1]?.end)))
    return false;
  if (roles[index] === 'office') {
    const before = words[index - 1];
    const word = words[index]?.word ?? '';
    const isClosed =
      before !== undefined &&
      isPossessive(before.word) &&
      !GENITIVE.test(before.word) &&
      !QUALITIES.has(before.word);
    const isOwn =
      (words[index]?.isCapital === true || OWN.test(word) || isOfficeByItself(sentence, index)) &&
      (!isPossessive(word) || ENDS_IN_VOWEL.test(word));
    // "İşçi qrupunun rəhbəri nazirin müşaviri": whose a second office is.
    return !(isClosed && !ENDS_IN_VOWEL.test(before.word) && (isOwn || isOwnerOfOffice(sentence, index)));
  }
  return (
    QUALITIES.has(words[index]?.word ?? '') &&
    GENITIVE.test(words[index - 1]?.word ?? '') &&
    roles[index + 1] === 'office'
  );
}

function isOwnerOfOffice({ words, roles }: PersonSentence, index: number): boolean {
  const isNext = roles[index + 1] === 'office' && words[index + 1]?.gap === ' ';
  return isNext && GENITIVE.test(words[index]?.word ?? '') && isPossessive(words[index + 1]?.word ?? '');
}

/** "Tədbirin aparıcısı teleşərhçi": one word that means an office, and no phrase that it is a part of. */
function isOfficeByItself({ meanings, words }: PersonSentence, index: number): boolean {
  const own = meanings.filter(({ from, to }) => from <= index && index < to);
  return (
    !/c[iu]$/.test(words[index - 1]?.word ?? '') &&
    own.some(({ id }) => id.startsWith('office:')) &&
    own.every(({ from, to }) => to - from === 1)
  );
}

const OWN =
  /^(?:professor|profesor|akademik|dosent|docent|doktor|safir|buyukelci|deputat|milletvekili|jurnalist|gazeteci|avukat)$/;
