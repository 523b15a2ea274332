import { isPluralWord, LINKS, SERVICES } from './english-fields.ts';
import { endOfTitle } from './english-title-end.ts';
import { isDegree, isHead, lastHead, startsDegree } from './english-title-head.ts';
import { startOfTitle } from './english-title-start.ts';
import type { PersonSentence } from './person-sentence.ts';
import { isMereQualifier, isParted, joinedPhrases, rankPhrases, type TitlePhrase } from './title-phrase.ts';

/** Offices of an English sentence: "Deputy Head of the National Service", "Harbour Authority Chairman". */
export function englishTitles(sentence: PersonSentence): readonly TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  let index = 0;
  while (index < sentence.words.length) {
    if (!isHead(sentence, index)) {
      index += 1;
      continue;
    }
    const from = startOfTitle(sentence, index, phrases.at(-1)?.to ?? 0);
    const head = lastHead(sentence, index);
    const to = startsDegree(sentence, head + 1) ? head + 1 : endOfTitle(sentence, head + 1);
    phrases.push({
      from,
      to,
      kind: 'office',
      isPlural: isPluralWord(sentence.words[head]?.word ?? ''),
      head,
    });
    index = to;
  }
  return joinedPhrases(
    sentence,
    [...rankPhrases(sentence).map((phrase) => withService(sentence, phrase)), ...phrases].toSorted(
      (a, b) => Number(a.kind !== 'office') - Number(b.kind !== 'office'),
    ),
    (first, second) =>
      first.kind === 'office' &&
      second.kind === 'office' &&
      !isDegree(sentence, second) &&
      !isDegree(sentence, first) &&
      (isMereQualifier(sentence, first) ||
        (!hasLink(sentence, first) && isCapital(sentence, first) === isCapital(sentence, second))),
  );
}

/** "Colonel of the Customs Service". */
function withService(sentence: PersonSentence, phrase: TitlePhrase): TitlePhrase {
  const isOwn = phrase.kind === 'rank' && SERVICES.test(sentence.words[phrase.from - 1]?.word ?? '');
  if (isOwn && !isParted(sentence, phrase.from) && sentence.words[phrase.from - 1]?.isCapital === true)
    return { ...phrase, from: phrase.from - 1 };
  const isOf =
    phrase.kind === 'rank' && sentence.words[phrase.to]?.word === 'of' && !isParted(sentence, phrase.to);
  return isOf ? { ...phrase, to: endOfTitle(sentence, phrase.to) } : phrase;
}

/** "Head of the Service" is whole. */
function hasLink({ words }: PersonSentence, { head, to }: TitlePhrase): boolean {
  return words.slice(head, to).some(({ word }) => LINKS.has(word));
}

function isCapital({ words }: PersonSentence, { head }: TitlePhrase): boolean {
  return words[head]?.isCapital === true;
}
