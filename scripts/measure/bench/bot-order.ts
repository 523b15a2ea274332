import { z } from 'zod';

/** Where a bot that is measured finds its archive and its Telegram. */
export const BOT_ORDER = z.object({ dataDirectory: z.string(), apiRoot: z.string(), token: z.string() });

/** What the process of the bot takes: megabytes, and milliseconds of processor time since it began. */
export const BOT_USAGE = z.object({ rss: z.number(), heap: z.number(), cpuMs: z.number() });
export type BotUsage = z.infer<typeof BOT_USAGE>;
