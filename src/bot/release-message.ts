import type { Outgoing } from './deliver.ts';
import type { Words } from './locales/words.ts';
import { Html } from './rendering/html.ts';
import { renderRelease } from './rendering/release.ts';
import type { BotServices } from './services.ts';

/** A release, or why it is not shown. */
export type ReleaseMessage =
  | { readonly message: Outgoing; readonly refusal: null }
  | { readonly message: Outgoing; readonly refusal: string };

/** A page (from 0) of a whole release, with buttons for `userId`; of one that is withdrawn or unknown, that it is so. */
export async function releaseMessage(
  { app, linkTo }: Pick<BotServices, 'app' | 'linkTo'>,
  words: Words,
  { releaseId, page, userId }: { readonly releaseId: string; readonly page: number; readonly userId: number },
): Promise<ReleaseMessage> {
  const shown = await app.show(releaseId);
  if (shown === null || shown.release.status !== 'current') {
    const refusal = words.say(shown === null ? 'no-release' : 'withdrawn-release');
    return { message: { html: Html.text(refusal) }, refusal };
  }
  const { release } = shown;
  return { message: renderRelease({ release, page, userId }, words, linkTo).message, refusal: null };
}
