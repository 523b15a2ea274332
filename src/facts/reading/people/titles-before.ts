import { isBeside, isOfAnother, isOfDecree, isSubjectBefore } from './another-holder.ts';
import { isArticle } from './articles.ts';
import { AND, COMMA, isWhollyBracketed } from './name-lists.ts';
import type { PersonSentence } from './person-sentence.ts';
import { isParted, type Run, type TitlePhrase } from './title-phrase.ts';
import type { TitledRun } from './titled-run.ts';

/** The titles that stand in front of a name, in the order of the text. */
export function titlesBefore(
  sentence: PersonSentence,
  run: Run,
  endingAt: ReadonlyMap<number, TitlePhrase>,
  claimed: ReadonlySet<TitlePhrase>,
  previous: TitledRun | undefined,
): readonly TitlePhrase[] {
  const [from] = run;
  const titles: TitlePhrase[] = [];
  // "Baş katib isə X seçilib", "Genel Müdür Yardımcısı olan X": what sets the office off.
  let cursor = /^(?:is[ae]|olan)$/.test(sentence.words[from - 1]?.word ?? '') ? from - 1 : from;
  for (;;) {
    const phrase = endingAt.get(cursor);
    if (phrase === undefined || claimed.has(phrase)) break;
    const gap = sentence.words[cursor]?.gap ?? '';
    const isComma = COMMA.test(gap);
    if (gap === ' ' && isInCase(sentence, phrase.to - 1)) break;
    const office = titles.find(({ kind }) => kind === 'office');
    const isDash =
      /^\s+[-–—]\s+$/u.test(gap) &&
      (phrase.from === 0 ||
        opensLine(sentence, phrase) ||
        (office !== undefined && !(phrase.isPlural && office.isPlural)));
    const isBracket = /^\),?\s$/.test(gap) || (titles.length === 0 && isWhollyBracketed(sentence, run));
    if (
      isParted(sentence, cursor) &&
      !isComma &&
      !isDash &&
      !isBracket &&
      !isShort(gap) &&
      !isLabel(sentence, phrase, cursor)
    )
      break;
    if (isComma && office !== undefined && phrase.from > 1 && !isBeside(sentence, phrase, office, previous))
      break;
    if (isComma && isOfDecree(sentence, phrase.from, run)) break;
    if (isOfAnother(sentence, phrase.from, titles[0]) || isSubjectBefore(sentence, phrase, office)) break;
    titles.unshift(phrase);
    cursor = phrase.from;
    const joint = jointOffice(sentence, phrase, endingAt);
    if (joint !== null && !claimed.has(joint)) {
      titles.unshift(joint);
      break;
    }
    // "The Premier, the Hon. X".
    const isAddress = phrase.kind === 'honorific' && COMMA.test(sentence.words[cursor - 1]?.gap ?? '');
    if (isArticle(sentence, cursor - 1) && isAddress) cursor -= 1;
    else if (isArticle(sentence, cursor - 1)) break;
  }
  return titles;
}

/** "Bakan'a Müsteşar X eşlik etti": whom it is done to. */
function isInCase({ words, text, family }: PersonSentence, index: number): boolean {
  const word = words[index];
  return family === 'turkic' && /['’][yn]?[aeıiuü]$/u.test(text.text.slice(word?.start, word?.end));
}

/** "Deputy Prime Minister and Minister of Economy X": two offices of one person, with no article between them. */
function jointOffice(
  sentence: PersonSentence,
  second: TitlePhrase,
  endingAt: ReadonlyMap<number, TitlePhrase>,
): TitlePhrase | null {
  const { words, family } = sentence;
  const conjunction = second.from - 1;
  const first = endingAt.get(conjunction);
  if (first === undefined || !AND.has(words[conjunction]?.word ?? '')) return null;
  if (family === 'turkic') return areBare(sentence, first, second) ? first : null;
  if (family !== 'english') return null;
  const areAlike =
    first.to - first.from > 1 === second.to - second.from > 1 ||
    /^(?:ceo|owner|founder)$/.test(words[second.head]?.word ?? '');
  const areOffices =
    first.kind === 'office' && second.kind === 'office' && !first.isPlural && !second.isPlural;
  const areCapital = words[first.from]?.isCapital === words[second.from]?.isCapital;
  return areAlike && areOffices && areCapital && !isParted(sentence, conjunction) ? first : null;
}

/** "Kurucu ortak ve eski CEO X": small words with nothing that they are of. */
function areBare({ words }: PersonSentence, first: TitlePhrase, second: TitlePhrase): boolean {
  return [first, second].every(
    ({ kind, isPlural, from, to }) =>
      kind === 'office' && !isPlural && to - from <= 2 && words[from]?.isCapital === false,
  );
}

/** Whether an office stands at the beginning of a line, a word of its field in front of it or none. */
function opensLine({ words }: PersonSentence, { from, kind }: TitlePhrase): boolean {
  if (kind !== 'office') return false;
  return (
    /\n/.test(words[from]?.gap ?? '') || (words[from]?.gap === ' ' && /\n/.test(words[from - 1]?.gap ?? ''))
  );
}

/** "Press officer: X", "Üyeler: X, Y", "Those present, members" over a list: from the beginning of a line to its end. */
function isLabel({ words }: PersonSentence, { from, kind, isPlural }: TitlePhrase, cursor: number): boolean {
  const gap = words[cursor]?.gap ?? '';
  if (kind !== 'office') return false;
  if (/^\s*\n\s*$/.test(gap)) return isPlural;
  return /^["'»”’)]*\s?:\s*$/.test(gap) && (from === 0 || /[\n•▪*;–-]/.test(words[from]?.gap ?? ''));
}

function isShort(gap: string): boolean {
  return /^\.\s?$/.test(gap);
}
