import type { Html } from './html.ts';
import type { Rich } from './rich.ts';

/** A piece of an answer that stays in one message, in both forms. */
export interface AnswerBlock {
  readonly html: Html;
  /** `notes`: the footnotes that the same message has, so that marks can lead to them. */
  rich(notes: ReadonlySet<number>): Rich;
  /** The footnote that this block is, if it is one. */
  readonly note?: number;
}
