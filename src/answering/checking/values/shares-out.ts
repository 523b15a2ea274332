import { foldWord } from '../../../search/analysis/fold.ts';
import {
  NEGATES_BEFORE,
  NEGATES_CLAUSE,
  NEGATES_NEXT,
  negatedVerbStem,
  REFUSING,
} from '../words/negation.ts';
import type { Figure } from './figure.ts';
import type { Values } from './read-values.ts';

/** What says that an amount is given to, or costs, every one of several. */
const EACH =
  /(?<!\p{L})(?:each|every|apiece|per|кажд\p{L}+|heresi\p{L}*|hereye|\p{L}*basina|tanesi\p{L}*|(?:kisi|adam) basi|на (?:одного|одну|человека|душу)|her (?:bir\p{L}*|\p{L}+[ei]))(?!\p{L})|\d['’][ae]r(?!\p{L})/u;
/** Turkic and Russian: without medals, madalyasız, without which nothing is denied: 12 без малого. */
const LACKING =
  /^(?:without|except|exclud\p{L}+|unsuccessful\p{L}*|un\p{L}{3,}ed|miss(?:ed|ing)?|absent|кроме|без|\p{L}{3,}s[iu]z|xaric|haric|kenar\p{L}*)$/u;

/** Whether a text, or the words right before a figure of it, share an amount out: £7,200 each, по 310 тысяч евро. */
export function isSharedOut({ lexed }: Values, figure: Figure): boolean {
  return EACH.test(lexed.folded) || lexed.lexemes[figure.first - 1]?.text === 'по';
}

/** Whether a text denies, or says that somebody goes without: what it counts may be what another text leaves over. */
export function isDenial(values: Values): boolean {
  const known = denials.get(values);
  if (known !== undefined) return known;
  const found = denies(values);
  denials.set(values, found);
  return found;
}

const denials = new WeakMap<Values, boolean>();

function denies({ lexed }: Values): boolean {
  return lexed.lexemes.some(({ kind, raw, text }, index) => {
    if (kind !== 'word') return text === '’' || text === "'" ? isNot(index) : false;
    const word = foldWord(raw);
    return (
      NEGATES_NEXT.has(word) ||
      NEGATES_CLAUSE.has(word) ||
      NEGATES_BEFORE.has(word) ||
      REFUSING.test(word) ||
      LACKING.test(text) ||
      negatedVerbStem(word) !== null
    );
  });

  /** "Weren't". */
  function isNot(index: number): boolean {
    const [before, after] = [lexed.lexemes[index - 1]?.text ?? '', lexed.lexemes[index + 1]?.text ?? ''];
    return after === 't' && before.endsWith('n');
  }
}
