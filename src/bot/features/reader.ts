import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';
import { Html, html } from '../rendering/html.ts';
import type { BotServices } from '../services.ts';

/** Gives a link to the page on which the archive is searched and read; in private, since a link opens it to its holder. */
export function createReaderFeature({ deliver, reader }: BotServices): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('reader', async (ctx) => {
    await deliver.reply(ctx, [{ html: answer(ctx) }]);
  });
  return composer;

  function answer({ chat, words }: BotContext): Html {
    if (reader === null) return Html.text(words.say('reader-none'));
    if (chat?.type !== 'private') return Html.text(words.say('reader-private'));
    return html`${Html.link(reader.search(), Html.text(words.say('reader-open')))}\n${Html.text(words.say('reader-ends'))}`;
  }
}
