import type { PublishedDate, Span } from '../archive/release.ts';

// What a release states about people, events and statements. Offsets are UTF-16 units into its stored body.

/** Who read a fact: the rules, or a model whose reading passed the checks. */
export type FactReader = 'rules' | 'model';

/** Something as a body states it: `body.slice(start, end)`, and the sentence that it stands in. */
export interface Stated extends Span {
  /** White space made single; of a name in an oblique case its dictionary form as far as that can be told. */
  readonly text: string;
  readonly sentence: Span;
}

export interface TitleFact extends Stated {
  /** The body or state that the office is of, where the title names one. */
  readonly organisation: Stated | null;
}

export interface PersonFact {
  /** The fullest spelling that the release has, without rank and office. */
  readonly name: string;
  /** All spellings as they stand, inflected ones too, each once. */
  readonly spellings: readonly string[];
  /** Ranks and offices as stated, each once in its longest form, in the order of the text. */
  readonly titles: readonly TitleFact[];
  readonly organisation: Stated | null;
  /** Where the fullest spelling stands first. */
  readonly named: Stated;
  readonly by: FactReader;
}

export type EventKind =
  | 'meeting'
  | 'conference'
  | 'visit'
  | 'call'
  | 'ceremony'
  | 'appointment'
  | 'exercise'
  | 'signing'
  | 'incident'
  | 'session'
  | 'publication'
  | 'other';

/** A day, a month or a year, resolved against the release's own date where the text only says "yesterday". */
export interface DateFact extends Stated {
  readonly value: NonNullable<PublishedDate['value']>;
  readonly precision: 'day' | 'month' | 'year';
}

export interface ParticipantFact extends Stated {
  /** Place in `ReleaseFacts.people`; null for a group or an organisation. */
  readonly person: number | null;
}

export interface NextFact extends Stated {
  /** The whole sentence is the `Stated`. */
  readonly date: DateFact | null;
}

export interface EventFact {
  readonly kind: EventKind;
  /** The whole sentence that best says what happened. */
  readonly what: Stated;
  /** When it happened or began; null where the release does not state it. Never the date of publication by default. */
  readonly date: DateFact | null;
  readonly place: Stated | null;
  readonly organisers: readonly Stated[];
  readonly participants: readonly ParticipantFact[];
  /** Whole sentences: what was decided, agreed, instructed, signed or approved. */
  readonly outcomes: readonly Stated[];
  /** Next meetings, deadlines and dates that follow from it. */
  readonly next: readonly NextFact[];
  readonly by: FactReader;
}

export interface StatementFact {
  /** As it stands where it is said; a pronoun is resolved to the name. */
  readonly who: Stated;
  /** Place in `ReleaseFacts.people`; null for an organisation or an office without a name. */
  readonly person: number | null;
  /** Whole sentences, or the quotation. */
  readonly said: Stated;
  readonly form: 'quote' | 'paraphrase';
  /** Where it was said, where that is stated. */
  readonly place: Stated | null;
  readonly by: FactReader;
}

export interface ReleaseFacts {
  readonly people: readonly PersonFact[];
  /** The one that the release is about first. */
  readonly events: readonly EventFact[];
  readonly statements: readonly StatementFact[];
}

export const NO_FACTS: ReleaseFacts = { people: [], events: [], statements: [] };
