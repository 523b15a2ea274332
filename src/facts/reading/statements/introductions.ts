import type { Candidate } from './noun-phrases.ts';
import type { Unit } from './units.ts';

interface Speaker {
  readonly candidate: Candidate;
  readonly person: number | null;
}

interface Earlier {
  readonly unit: Unit;
  readonly candidates: readonly Candidate[];
  readonly speaker: Speaker | null;
}

/** Paragraphs of one speech, headings between them, that are looked back over to its announcement. */
const LONGEST_SPEECH = 60;
const FLOOR = /(?:floor to|слово (?:было )?предоставлен\p{L}+|söz verildi|soz verildi)\s(?:the\s)?$/u;
const FOLLOWS =
  /:\s*$|(?:follows?|below|reads|statement|приводим|ниже|заявил[аи]?|сказал[аи]?|asagida\p{L}*|soyledir|sudur|soyle|sunlari soyledi|bele)[.:]?\s*$/u;

/**
 * Who was announced as the speaker of a paragraph that is nothing but speech: by the paragraph before the speech, which ends
 * in a colon or says that words follow, where it names one person or gives one the floor; or whoever the same speech was
 * taken to be of a paragraph earlier, where that did not end its quotation.
 */
export function introducedSpeaker<Known extends Earlier>(
  { release }: { readonly release: { readonly body: string } },
  unit: Unit,
  told: readonly Known[],
  resolve: (candidate: Candidate, earlier: Known) => Speaker | null,
): Speaker | null {
  const before = told.at(-1);
  if (before === undefined) return null;
  if (before.unit.isAllSaid || isOpen(release.body, before.unit)) return before.speaker;
  // Words that go on in the paragraph in which their speaker was named, or fill the next one.
  if (unit.paragraph - before.unit.paragraph <= 1 && before.speaker !== null) return before.speaker;
  const paragraph = before.unit.paragraph;
  const announcing = told.slice(-LONGEST_SPEECH).filter((one) => one.unit.paragraph === paragraph);
  const last = announcing.at(-1);
  if (last === undefined || unit.paragraph - paragraph > 2) return null;
  if (!FOLLOWS.test(last.unit.told)) return null;
  for (const one of announcing) {
    const given = one.candidates.find(
      ({ phraseStart, kind }) =>
        kind !== 'body' && FLOOR.test(one.unit.told.slice(0, Math.max(0, phraseStart - one.unit.start))),
    );
    if (given !== undefined) return resolve(given, one);
  }
  const people = announcing.flatMap((one) =>
    one.candidates.filter(({ kind }) => kind === 'person').map((candidate) => ({ candidate, one })),
  );
  const own = people.filter(({ one }) => one === last);
  const [first] = new Set(own.map(({ candidate }) => candidate.person)).size === 1 ? own : people;
  if (first !== undefined) {
    const isOnly =
      new Set((own.includes(first) ? own : people).map(({ candidate }) => candidate.person)).size === 1;
    return isOnly ? resolve(first.candidate, first.one) : null;
  }
  if (last.speaker !== null) return last.speaker;
  const office = last.candidates.find(({ kind, isSubject }) => isSubject && kind !== 'body');
  return office === undefined ? null : resolve(office, last);
}

/** Speech that goes on in the next paragraph leaves its marks open in this one. */
function isOpen(body: string, unit: Unit): boolean {
  const last = unit.speech.at(-1);
  return last !== undefined && last.end >= unit.end && !/["»”]\s*$/u.test(body.slice(unit.start, unit.end));
}
