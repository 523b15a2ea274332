import type { AskOptions } from '../app.ts';
import type { ChatSettings } from './store/bot-store.ts';

/** What a chat's settings ask of every question, search and list in it. */
export function askOptions({ exact, from, to, publisher }: ChatSettings): AskOptions {
  return {
    exact,
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(publisher === null ? {} : { publisher }),
  };
}
