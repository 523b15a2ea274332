import type { Problem } from '../check.ts';
import type { Evidence } from '../reading/evidence.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';

/** Letters that stand for each other when a label is written in the other script, by order, look or sound. */
const SAME_LABELS = 'aа bбв cсц dд eеэ fф gг hхн iи jй kк lл mм nн oо pпр rр sс tт uую vв xх yуы zз';
const GROUPS = SAME_LABELS.split(' ');

/**
 * Letters that tell one hall, terminal or group from another ("Hall B"), of which the sources have none or only others.
 * A letter with a stop behind it is an initial and belongs to a name.
 */
export function checkLabels(claim: ReadText, evidence: Evidence): readonly Problem[] {
  const own = labelsOf(claim);
  if (own.length === 0) return [];
  const stated = evidence.all.flatMap(labelsOf);
  return own
    .filter((word) => !stated.some((other) => isSameLabel(word.word, other.word)))
    .map((word) => {
      const words = claim.text.slice(claim.words[word.index - 1]?.start ?? word.start, word.end);
      return { kind: 'place', words, reason: `The cited sources have no "${words}".` };
    });
}

function labelsOf(text: ReadText): readonly ReadWord[] {
  return text.words.filter((word) => isLabel(word, text));
}

function isLabel(word: ReadWord, text: ReadText): boolean {
  const isLetter = word.raw.length === 1 && word.isCapital && word.raw !== 'I' && word.raw !== 'İ';
  if (!isLetter || word.isFirst || (!text.tellsNames && !text.words.some((one) => !one.isCapital)))
    return false;
  const next = text.text.charAt(word.end);
  return next !== '.' || word.end === text.text.length - 1;
}

function isSameLabel(a: string, b: string): boolean {
  return a === b || GROUPS.some((group) => group.includes(a) && group.includes(b));
}
