import type { Meaning } from '../../../answering/checking/words/lexicon.ts';
import type { EventKind } from '../../fact.ts';
import type { EventSentence } from './event-sentence.ts';

/** An event as one sentence tells it. */
export interface Happening {
  readonly kind: EventKind;
  readonly sentence: EventSentence;
  /** The words that say that it happened; null where only the event itself is named. */
  readonly deed: Meaning | null;
  /** The event's own noun; null where a verb says it all. */
  readonly noun: Meaning | null;
  /** People come together at it, so that those who speak in the release were there. */
  readonly isGathering: boolean;
}
