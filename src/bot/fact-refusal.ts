import { IndexError, QuestionError } from '../errors.ts';
import type { Outgoing } from './deliver.ts';
import type { Words } from './locales/words.ts';
import { Html } from './rendering/html.ts';

/** What is said where words cannot be looked for. @throws what was not to be expected */
export function factRefusal(error: unknown, words: Words): Outgoing {
  if (error instanceof QuestionError) return { html: Html.text(words.say('finding-unclear')) };
  if (error instanceof IndexError) return { html: Html.text(words.say('finding-no-index')) };
  throw error;
}
