import { foldWord } from '../search/analysis/fold.ts';
import { tokenize } from '../search/analysis/tokens.ts';

/**
 * Words that, at the beginning of a sentence, point back to the one before it, in English, Azerbaijani, Russian and
 * Turkish. A sentence that begins so makes no sense alone.
 */
const POINTING_BACK = `
  he she it they his her their its him them this these those such that
  also moreover furthermore besides however therefore thus then later afterwards meanwhile both
  o onlar onun onların ona onu bu bunlar bunun bunu belə həmin həmçinin eyni daha bundan sonra lakin
  он она оно они его ее их это этот эта эти такой такая такие также кроме при затем далее позже однако поэтому ему ей
  bunlara buna onlara böyle ayrıca aynı daha bundan sonra ancak bunun
`;

const FOLDED = new Set(POINTING_BACK.trim().split(/\s+/).map(foldWord));

/** The one who speaks, named by what they do rather than by name, within the first words. */
const ROLE_WITHOUT_NAME =
  /^(?:the\s+(?:speaker|minister|head|chief|official|two|parties|sides|meeting|event)|natiq|çıxış edən|tərəflər|toplantıda|iclasda|görüşdə|докладчик|выступающий|стороны|konuşmacı|taraflar)(?!\p{L})/iu;

/** Whether a sentence only makes sense with the one before it. */
export function dependsOnBefore(sentence: string): boolean {
  const [first] = tokenize(sentence.slice(0, 80));
  return (first !== undefined && FOLDED.has(first.word)) || ROLE_WITHOUT_NAME.test(sentence);
}
