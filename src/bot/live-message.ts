import { Html } from './rendering/html.ts';

export interface LiveMessageOptions {
  readonly edit: (html: Html) => Promise<void>;
  /** Told of an edit that failed; what comes next is tried all the same. */
  readonly onError: (error: unknown) => void;
  /** Milliseconds from one edit to the next. */
  readonly pause?: number;
}

/** A message that shows how something goes on: edited at most once in a pause, and only where there is something new. */
export interface LiveMessage {
  show(html: Html): void;
  /** Shows the last there is to say; resolves when that has been tried. */
  finish(html: Html): Promise<void>;
}

export function createLiveMessage({ edit, onError, pause = 1000 }: LiveMessageOptions): LiveMessage {
  let latest = Html.empty;
  let current = '';
  let editing: Promise<void> | null = null;

  async function keepUp(): Promise<void> {
    while (latest.source !== current) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const next = latest;
      // Marked before the edit: what Telegram refuses once it will refuse again.
      current = next.source;
      await edit(next).catch(onError);
    }
    editing = null;
  }

  function show(html: Html): void {
    latest = html;
    if (editing === null && latest.source !== current) editing = keepUp();
  }

  return {
    show,
    async finish(html) {
      show(html);
      await editing;
    },
  };
}
