import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';
import { Html } from '../rendering/html.ts';
import type { BotServices } from '../services.ts';

/** What people send; the rest is Telegram's own (something was pinned, a setting was changed). */
const SENT = [
  'message:text',
  'message:rich_message',
  'message:file',
  'message:paid_media',
  'message:story',
  'message:contact',
  'message:location',
  'message:poll',
  'message:checklist',
  'message:dice',
  'message:game',
] as const;

/** What no other feature took: in a private chat a hint, so that nobody talks to a wall. */
export function createUnknownFeature({ deliver }: BotServices): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.chatType('private').on([...SENT], async (ctx) => {
    // A card of the inline mode: whoever sent it wants no answer to it.
    if (ctx.msg.via_bot?.id === ctx.me.id) return;
    const isCommand = ctx.msg.text?.startsWith('/') === true;
    const text = ctx.words.say(isCommand ? 'asking-unknown-command' : 'asking-only-text');
    await deliver.reply(ctx, [{ html: Html.text(text) }]);
  });
  // A button of an older version, or of a message that somebody made up.
  composer.on('callback_query', (ctx) =>
    ctx.answerCallbackQuery({ text: ctx.words.say('gone'), show_alert: true }),
  );
  return composer;
}
