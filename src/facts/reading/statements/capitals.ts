import type { ReadText, ReadWord } from '../../../answering/checking/reading/read-text.ts';
import type { Family } from '../phrases/family.ts';

/** Words of one phrase at most. */
const LONGEST = 20;
/** Words between a name and its abbreviation at most. */
const LONGEST_BEHIND = 5;
/** What a Russian name of a body begins with: "Национальный банк". */
const ADJECTIVE = /(?:[ыи]й|ой|[ая]я|[ое]е|ые|(?<![нтв])ие|[ое]го|[ое]му|[ыи]м|[ую]ю|[ыи]х)$/u;

/** Back over the words with capitals that belong to a name. */
export function capitalsStart(text: ReadText, from: number, family: Family): number {
  let start = from;
  for (let index = from - 1; index >= Math.max(0, from - LONGEST); index -= 1) {
    const word = text.words[index];
    const gap = text.words[index + 1]?.gap ?? '';
    if (word === undefined || !(/^[\s\u00a0'’-]+$/u.test(gap) || (gap === '. ' && word.isAllCapitals))) break;
    if (family === 'english' && isAnd(text, index)) continue;
    if (isOpener(word)) break;
    // "Пресс-служба" is one word.
    if (/^[-‐]$/u.test(gap) && family === 'russian') {
      start = index;
      continue;
    }
    const isOfName = word.isAllCapitals || family !== 'russian' || ADJECTIVE.test(word.word);
    // "Национальный статистический комитет": small adjectives within.
    if (!isOfName || (!word.isCapital && family !== 'russian')) break;
    if (word.isCapital) start = index;
  }
  return start;
}

function isOpener(word: ReadWord): boolean {
  return word.isFunction || (word.isFirst && /^(?:the|a|an|in|on|at|by|for|of|to|as)$/.test(word.word));
}

/** "The Fire and Rescue Service": between the capitals of one name that an article begins. */
function isAnd({ words }: ReadText, index: number): boolean {
  if (words[index]?.word !== 'and' || words[index - 1]?.isCapital !== true) return false;
  return words[index]?.gap === ' ' && words[index - 2]?.word === 'the';
}

export function capitalsEnd(text: ReadText, to: number): number {
  let end = to;
  for (let index = to; index < to + LONGEST; index += 1) {
    const word = text.words[index];
    if (word === undefined || !/^[\s\u00a0'’-]+$/u.test(word.gap)) break;
    if (word.isCapital) end = index + 1;
    else if (!/^(?:of|the|for|and|on|an?)$/.test(word.word)) break;
  }
  return abbreviatedEnd(text, end);
}

/** "Mission in Dakala (MINDA)": a name goes on as far as its abbreviation. */
function abbreviatedEnd({ words, text }: ReadText, end: number): number {
  for (let index = end; index < Math.min(words.length - 1, end + LONGEST_BEHIND); index += 1) {
    const word = words[index];
    if (word?.isAllCapitals === true && /\($/u.test(word.gap))
      return /^\)/u.test(text.slice(word.end)) ? index + 1 : end;
    if (word === undefined || !/^\s$/u.test(word.gap)) return end;
    if (!word.isCapital && !/^(?:in|of|the|for|and|on)$/.test(word.word)) return end;
  }
  return end;
}
