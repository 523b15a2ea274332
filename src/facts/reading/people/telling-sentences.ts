import type { Span } from '../../../archive/release.ts';
import { foldWord } from '../../../search/analysis/fold.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { mayGoOn } from './biography.ts';
import type { NameCandidate } from './name-candidates.ts';
import { formsOf } from './name-forms.ts';

const UPPER_A = 65;
const UPPER_Z = 90;
const LAST_ASCII = 127;

/** Whether a sentence has a capital letter that its beginning does not give it; most others name nobody. */
export function hasInnerCapital(body: string, { start, end }: Span): boolean {
  let isBegun = false;
  for (let index = start; index < end; index += 1) {
    const code = body.charCodeAt(index);
    if (code <= LAST_ASCII ? code < UPPER_A || code > UPPER_Z : !isUpper(body.charAt(index))) continue;
    // The pronoun is no name, though an initial may look like it.
    if (code === PRONOUN && body.charCodeAt(index + 1) === SPACE) isBegun ||= index === start;
    else if (isBegun || index > start + MOST_OPENING) return true;
    else isBegun = true;
  }
  return false;
}

const PRONOUN = 73;
const SPACE = 32;
/** Quotation marks and dashes in front of the first word. */
const MOST_OPENING = 3;

function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

const FIRST_WORD = /\p{L}[\p{L}\p{M}]*/u;

/** Tells of sentences that begin with a capital letter and have no other whether they may name somebody named elsewhere. */
export class KnownBeginnings {
  readonly #names = new Set<string>();
  readonly #release: ReadableRelease;

  constructor(release: ReadableRelease, candidates: readonly NameCandidate[]) {
    this.#release = release;
    for (const { words } of candidates) {
      for (const { raw } of words) for (const form of formsOf(raw, release.language)) this.#names.add(form);
    }
  }

  has({ start, end }: Span): boolean {
    const { body, language } = this.#release;
    const beginning = body.slice(start, Math.min(end, start + LONGEST_BEGINNING));
    const first = FIRST_WORD.exec(beginning)?.[0] ?? '';
    if (this.#names.has(foldWord(first)) || HEADS.test(beginning) || mayGoOn(beginning)) return true;
    return formsOf(first, language).some((form) => this.#names.has(form));
  }
}

const LONGEST_BEGINNING = 60;
/** What a president or prime minister is called besides. */
const HEADS = /head of (?:state|govern)|^(?:d[öo]vlət|hökumət|devlet|hükümet) baş|^глав[аыуе] /iu;
