import type { App } from '../app.ts';
import type { Span } from '../archive/release.ts';
import type { Logger } from '../log.ts';
import type { AnswerQueue } from './answer-queue.ts';
import type { Deliver } from './deliver.ts';
import type { ModelWatch } from './model-watch.ts';
import type { BotSigns } from './signs.ts';
import type { BotStore } from './store/bot-store.ts';
import type { TokenBudget } from './token-budget.ts';

/** A quotation in a release, in UTF-16 units of its body. */
export interface CitedQuote extends Span {
  readonly quote: string;
}

/** Addresses of the pages on which releases are read, good for a while. */
export interface ReaderAddresses {
  release(releaseId: string, cited?: CitedQuote | null): string;
  search(): string;
}

/** What features are made of. */
export interface BotServices {
  readonly app: App;
  readonly store: BotStore;
  readonly deliver: Deliver;
  readonly queue: AnswerQueue;
  readonly adminUserIds: readonly number[];
  readonly modelWatch: ModelWatch;
  readonly budget: TokenBudget;
  /** Host of the server that is sent what people search for, to be found by meaning; null: that is done here. */
  readonly embeddingsHost: string | null;
  /** Where a release can be read on the web: at its own address, and on our page with what is cited marked. */
  readonly linkTo: (
    release: { readonly releaseId: string; readonly url: string | null },
    cited?: CitedQuote | null,
  ) => { readonly own: string | null; readonly page: string | null };
  readonly reader: ReaderAddresses | null;
  readonly signs: BotSigns;
  /** Whether the log has the text of questions, beside their numbers. */
  readonly logsQuestions: boolean;
  readonly logger: Logger;
  readonly now: () => Date;
}
