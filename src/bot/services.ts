import type { App } from '../app.ts';
import type { Logger } from '../log.ts';
import type { AnswerQueue } from './answer-queue.ts';
import type { Deliver } from './deliver.ts';
import type { ModelWatch } from './model-watch.ts';
import type { BotStore } from './store/bot-store.ts';
import type { TokenBudget } from './token-budget.ts';

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
  /** Where a release can be read on the web: its own address, else the reader page where there is one, else null. */
  readonly linkTo: (release: { readonly releaseId: string; readonly url: string | null }) => string | null;
  readonly logger: Logger;
  readonly now: () => Date;
}
