import { z } from 'zod';

/** Where a bot that is measured finds its archive and its Telegram. */
export const BOT_ORDER = z.object({ dataDirectory: z.string(), apiRoot: z.string(), token: z.string() });

/** Megabytes. */
export const BOT_MEMORY = z.object({ rss: z.number(), heap: z.number() });
export type BotMemory = z.infer<typeof BOT_MEMORY>;
