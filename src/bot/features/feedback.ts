import { Composer } from 'grammy';
import { pressOf, readPress } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { BotServices } from '../services.ts';
import type { Verdict } from '../store/bot-store.ts';

const VERDICTS: readonly (readonly [kind: string, verdict: Verdict])[] = [
  ['y', 'helpful'],
  ['n', 'unsupported'],
];

/** What a reaction to an answer says of it. */
const REACTIONS: Readonly<Partial<Record<string, Verdict>>> = { '👍': 'helpful', '👎': 'unsupported' };

/** Keeps what people say of an answer, with the answer, for those who improve the archive and for `npm run eval`. */
export function createFeedbackFeature({ store, logger }: BotServices): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  for (const [kind, verdict] of VERDICTS) {
    composer.callbackQuery(pressOf(kind), async (ctx) => {
      const answerId = Number(readPress(ctx.callbackQuery.data)?.fields[0]);
      const given = await store.answer(answerId);
      if (given === null) {
        await ctx.answerCallbackQuery({ text: ctx.words.say('gone'), show_alert: true });
        return;
      }
      await store.keepFeedback({ answerId, userId: ctx.from.id, verdict });
      if (verdict === 'unsupported')
        logger.warn({ answer: answerId }, 'a reader says: the quote does not support this');
      await ctx.answerCallbackQuery({
        text: ctx.words.say(`feedback-${verdict}`),
        show_alert: verdict === 'unsupported',
      });
    });
  }
  composer.on('message_reaction', async (ctx) => {
    const { chat, message_id, user } = ctx.messageReaction;
    const verdict = ctx
      .reactions()
      .emojiAdded.map((emoji) => REACTIONS[emoji])
      .find((one) => one !== undefined);
    const given = await store.answerInMessage(chat.id, message_id);
    if (given === null || verdict === undefined || user === undefined) return;
    await store.keepFeedback({ answerId: given.id, userId: user.id, verdict });
  });
  return composer;
}
