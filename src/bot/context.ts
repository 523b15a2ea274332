import type { Context } from 'grammy';
import type { Words } from './locales/words.ts';
import type { ChatSettings } from './store/bot-store.ts';

/** What the first middlewares find out about an update before a feature sees it. */
interface Flavor {
  /** In the language of the chat, else of the person. */
  words: Words;
  settings: ChatSettings;
  isAdmin: boolean;
}

export type BotContext = Context & Flavor;
