import { Composer } from 'grammy';
import type { Message } from 'grammy/types';
import { QuestionError } from '../../errors.ts';
import { LONGEST_QUESTION } from '../../search/question.ts';
import { type Question, questionIn } from '../addressing.ts';
import { askOptions } from '../ask-options.ts';
import type { BotContext } from '../context.ts';
import { threadIdOf } from '../deliver.ts';
import type { RateLimit } from '../rate-limit.ts';
import { renderAnswer } from '../rendering/answer.ts';
import { Html } from '../rendering/html.ts';
import type { BotServices } from '../services.ts';
import type { GivenAnswer } from '../store/bot-store.ts';
import { keepTyping } from '../typing.ts';

/** How many of the last answers a follow-up may lean on. */
const TURNS = 3;

/** Answers questions: typed, edited, mentioned, in reply to an answer. */
export function createAskingFeature(services: BotServices, limit: RateLimit): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on(['message', 'edited_message'], async (ctx, next) => {
    const question = questionIn(ctx.msg, ctx.me);
    if (question === null) return next();
    if (question.text === '') {
      await say(ctx, ctx.words.say('asking-empty'));
      return;
    }
    await respond(ctx, ctx.msg, question);
  });
  return composer;

  async function respond(ctx: BotContext, message: Message, question: Question): Promise<void> {
    const { store, queue, deliver } = services;
    // Of a question that was edited, or that an earlier process answered in part: its messages become the answer.
    const before = await store.answerToMessage(message.chat.id, message.message_id);
    const allowance = limit.take(message.from?.id ?? message.chat.id);
    if (!allowance.allowed) {
      await say(ctx, ctx.words.say('limit-try-again', { seconds: allowance.retryAfterSeconds }));
      return;
    }
    const typing = keepTyping(ctx, threadIdOf(ctx));
    let shown = before?.messageIds ?? [];
    let waiting: Promise<void> = Promise.resolve();
    try {
      await queue.run(
        async () => {
          await waiting;
          const answered = await answer(ctx, message, question);
          if (answered === null) return;
          const messages = renderAnswer(answered, ctx.words, services.linkTo);
          await deliver.replace(ctx, shown, messages, (ids) => store.answerSent(answered.id, ids));
        },
        (place) => {
          const notice = { html: Html.text(ctx.words.say('asking-waiting', { place })) };
          waiting = deliver
            .replace(ctx, shown, [notice])
            .then((ids) => {
              shown = ids;
            })
            // It is only a courtesy; the answer follows in any case.
            .catch(() => undefined);
        },
      );
    } finally {
      typing.stop();
    }
  }

  /** Null when it cannot be asked; the person was told why. */
  async function answer(
    ctx: BotContext,
    message: Message,
    { text, replyTo }: Question,
  ): Promise<GivenAnswer | null> {
    const { app, store } = services;
    const place = { chatId: message.chat.id, threadId: threadIdOf(ctx) };
    const userId = message.from?.id ?? message.chat.id;
    const about = replyTo === null ? null : await store.answerInMessage(place.chatId, replyTo);
    const turns = about === null ? await store.conversation(place, userId, TURNS) : [about];
    const conversation = turns
      .filter((turn) => turn.questionMessageId !== message.message_id)
      .map((turn) => ({
        question: turn.understoodAs,
        cited: turn.answer.status === 'answered' ? turn.answer.citations : [],
      }));
    try {
      const answer = await app.ask(text, { ...askOptions(ctx.settings), conversation });
      const kept = {
        ...place,
        userId,
        questionMessageId: message.message_id,
        question: text,
        understoodAs: answer.understoodAs,
        answer,
        generation: answer.searched.generation,
      };
      const id = await store.keepAnswer(kept);
      return { ...kept, id, messageIds: [], at: services.now().toISOString() };
    } catch (error) {
      if (!(error instanceof QuestionError)) throw error;
      await say(ctx, ctx.words.say(text.length > LONGEST_QUESTION ? 'asking-too-long' : 'asking-empty'));
      return null;
    }
  }

  async function say(ctx: BotContext, text: string): Promise<void> {
    await services.deliver.reply(ctx, [{ html: Html.text(text) }]);
  }
}
