import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';
import type { StartIngest } from '../ingest-process.ts';
import type { BotServices } from '../services.ts';
import { createReindex } from './admin/reindex.ts';
import { createStatus } from './admin/status.ts';
import { createWithdraw } from './admin/withdraw.ts';

/** What admins do in their private chat with the bot: `/status`, `/reindex`, `/withdraw_<id>`. */
export function createAdminFeature(services: BotServices, startIngest: StartIngest): Composer<BotContext> {
  return new Composer<BotContext>(
    createStatus(services),
    createReindex(services, startIngest),
    createWithdraw(services),
  );
}
