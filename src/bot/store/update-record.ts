import type { Update } from 'grammy/types';
import { z } from 'zod';

const shape = z.object({ update_id: z.int() }).catchall(z.looseObject({}));
const party = z.object({ id: z.int() }).optional();
const parties = z.object({ from: party, user: party, chat: party });

/** An update as far as everything that handles one relies on it: its id, and objects for all else. */
export const updateRecord = z.custom<Update>((value) => shape.safeParse(value).success);

/** Whose update it is: who wrote, pressed or reacted; else the chat; null for one of nobody, as a poll's. */
export function senderOf(update: Update): number | null {
  for (const [key, content] of Object.entries(update)) {
    if (key === 'update_id') continue;
    const { data } = parties.safeParse(content);
    return data?.from?.id ?? data?.user?.id ?? data?.chat?.id ?? null;
  }
  return null;
}
