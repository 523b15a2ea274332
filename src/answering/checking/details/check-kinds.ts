import type { Problem } from '../check.ts';
import type { Evidence } from '../reading/evidence.ts';
import { holdsWord } from '../reading/meeting.ts';
import type { ReadText } from '../reading/read-text.ts';
import { type Meaning, tableOf } from '../words/lexicon.ts';

/**
 * A thing of the claim that its sources do not know, where the cited sentences tell of another of its kind which the claim
 * leaves out: silver for gold, lorries for tractors, cousins for brothers, in any language.
 */
export function checkKinds(claim: ReadText, evidence: Evidence): readonly Problem[] {
  const own = claim.meanings.filter(isThing);
  for (const thing of own) {
    const written = claim.words.slice(thing.from, thing.to);
    const [word] = written;
    // "Every month" is not held where "every quarter" stands.
    if (word === undefined || written.every((one) => holdsWord(one, claim, evidence.all))) continue;
    const ids = own.filter(({ from }) => from === thing.from).map(({ id }) => id);
    if (evidence.all.some(({ meanings }) => meanings.some(({ id }) => ids.includes(id)))) continue;
    for (const { text, words, meanings } of evidence.cited) {
      const other = meanings.find(
        (one) => isThing(one) && kindOf(one) === kindOf(thing) && !own.some(({ id }) => id === one.id),
      );
      if (other === undefined) continue;
      const stated = text.slice(words[other.from]?.start, words[other.to - 1]?.end);
      return [
        {
          kind: 'detail',
          words: claim.text.slice(word.start, written.at(-1)?.end),
          reason: `Where the claim says "${claim.text.slice(word.start, written.at(-1)?.end)}" the cited sources say "${stated}".`,
        },
      ];
    }
  }
  return [];
}

function isThing({ id }: Meaning): boolean {
  return tableOf(id) === 'kind' || /^side:\p{L}+\*\*/u.test(id);
}

function kindOf({ id }: Meaning): string {
  return id.slice(0, id.indexOf('.'));
}
