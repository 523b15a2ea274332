import { chats } from './methods/chats.ts';
import { drafts } from './methods/drafts.ts';
import { editing } from './methods/editing.ts';
import type { Method } from './methods/method.ts';
import { profile } from './methods/profile.ts';
import { queries } from './methods/queries.ts';
import { receiving } from './methods/receiving.ts';
import { sending } from './methods/sending.ts';

const ALL = [...receiving, ...sending, ...drafts, ...editing, ...queries, ...chats, ...profile];

/** Every method this server knows, by its name in lower case: Telegram does not mind the case. */
export const METHODS: ReadonlyMap<string, Method> = new Map(
  ALL.map((method) => [method.name.toLowerCase(), method]),
);
