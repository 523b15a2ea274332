import { performance } from 'node:perf_hooks';
import { Composer } from 'grammy';
import type { Message } from 'grammy/types';
import type { Answer, AnswerNote } from '../../answering/answer.ts';
import { IndexError, QuestionError } from '../../errors.ts';
import { LONGEST_QUESTION } from '../../search/question.ts';
import { type Question, questionIn } from '../addressing.ts';
import { askOptions } from '../ask-options.ts';
import type { BotContext } from '../context.ts';
import { type Outgoing, threadIdOf } from '../deliver.ts';
import { showDrafts } from '../drafts.ts';
import type { RateLimit } from '../rate-limit.ts';
import { renderAnswer } from '../rendering/answer.ts';
import { Html } from '../rendering/html.ts';
import type { BotServices } from '../services.ts';
import type { ObservedAnswer } from '../signs.ts';
import type { GivenAnswer, Place } from '../store/bot-store.ts';
import { endOfDay, isSpent } from '../token-budget.ts';
import { keepTyping } from '../typing.ts';
import { createWaitingNotice } from '../waiting-notice.ts';

/** How many of the last answers a follow-up may lean on. */
const TURNS = 3;

/** `answerId` is null where the messages say why there is no answer. */
interface Prepared {
  readonly answerId: number | null;
  readonly messages: readonly Outgoing[];
  readonly observed: ObservedAnswer;
  /** What the answer says of itself, in the log, too. */
  readonly notes: readonly AnswerNote[];
}

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
    const asked = services.logsQuestions ? { asked: question.text } : {};
    services.logger.info({ question: ctx.update.update_id, ...asked }, 'a question was asked');
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
    const asked = performance.now();
    let begun = asked;
    const typing = keepTyping(ctx, threadIdOf(ctx));
    const notice = await createWaitingNotice(services, ctx, message, before?.messageIds ?? []);
    try {
      const { answerId, messages, observed, notes } = await queue
        .run(() => {
          begun = performance.now();
          return answer(ctx, message, question, notice.isShown);
        }, notice.show)
        .catch(async (error: unknown) => {
          await notice.remove();
          throw error;
        });
      const carrier = answerId ?? before?.id;
      const made = performance.now();
      // Not in the queue: a chat that takes its messages slowly is not to keep others from their answers.
      await deliver.replace(ctx, await notice.messageIds(), messages, async (ids) => {
        if (carrier !== undefined) await store.answerSent(carrier, ids);
      });
      await notice.end();
      const stages = { ...observed.stages, waiting: begun - asked, sending: performance.now() - made };
      services.signs.answered({ ...observed, stages });
      services.logger.info(
        {
          question: ctx.update.update_id,
          ...observed,
          ...(notes.length > 0 ? { notes } : {}),
          stages: rounded(stages),
        },
        'a question was answered',
      );
    } finally {
      typing.stop();
    }
  }

  /** `isShown`: something stands already where the answer will be. */
  async function answer(
    ctx: BotContext,
    message: Message,
    { text, replyTo }: Question,
    isShown: boolean,
  ): Promise<Prepared> {
    const { app, store, modelWatch, linkTo, now } = services;
    const place = { chatId: message.chat.id, threadId: threadIdOf(ctx) };
    const userId = message.from?.id ?? message.chat.id;
    const turns = await turnsBefore(message, { ...place, userId, replyTo });
    const conversation = turns.map((turn) => ({
      question: turn.understoodAs,
      cited: turn.answer.status === 'answered' ? turn.answer.citations : [],
    }));
    const options = { ...askOptions(ctx.settings), ...(await modelOptions(userId)), conversation };
    // It would stand below what is to become the answer, and stay there for a while.
    const drafts = isShown ? null : showDrafts(services, ctx, message);
    try {
      const given = await app.ask(text, {
        ...options,
        ...(drafts === null ? {} : { onDraft: drafts.show }),
        logged: { question: ctx.update.update_id },
      });
      drafts?.stop();
      modelWatch.saw(given);
      if (given.model !== null) {
        await store.addTokens(userId, given.model.inputTokens + given.model.outputTokens);
      }
      const { understoodAs, searched } = given;
      const id = await store.keepAnswer({
        ...place,
        userId,
        questionMessageId: message.message_id,
        question: text,
        understoodAs,
        answer: given,
        generation: searched.generation,
      });
      const isFurther = isFurtherTo(turns, given);
      const shown = { id, userId, answer: given, isFurther, dayEndsAt: endOfDay(now()) };
      const { status, mode, timings, notes } = given;
      return {
        answerId: id,
        messages: renderAnswer(shown, ctx.words, linkTo),
        observed: {
          outcome: status,
          mode,
          stages: { retrieval: timings.retrievalMs, answering: timings.answerMs },
        },
        notes,
      };
    } catch (error) {
      const messages = [{ html: Html.text(ctx.words.say(refusalOf(error, text))) }];
      return { answerId: null, messages, observed: { outcome: 'failed', mode: null, stages: {} }, notes: [] };
    } finally {
      drafts?.stop();
    }
  }

  /** Without the model where its tokens are used up. */
  async function modelOptions(userId: number): Promise<{ readonly withModel?: false }> {
    const { app, budget, store } = services;
    return app.model() !== null && (await isSpent(budget, store, userId)) ? { withModel: false } : {};
  }

  /** What a follow-up leans on: the answer that it replies to, else the last ones before it, also when it was edited since. */
  async function turnsBefore(
    { message_id }: Message,
    { replyTo, userId, ...place }: Place & { readonly userId: number; readonly replyTo: number | null },
  ): Promise<readonly GivenAnswer[]> {
    const { store } = services;
    const about = replyTo === null ? null : await store.answerInMessage(place.chatId, replyTo);
    const turns = about === null ? await store.conversation(place, userId, TURNS) : [about];
    return turns.filter((turn) => turn.questionMessageId < message_id);
  }

  async function say(ctx: BotContext, text: string): Promise<void> {
    await services.deliver.reply(ctx, [{ html: Html.text(text) }]);
  }
}

function rounded(stages: ObservedAnswer['stages']): ObservedAnswer['stages'] {
  return Object.fromEntries(Object.entries(stages).map(([stage, time]) => [stage, Math.round(time)]));
}

/** What is said where a question cannot be answered, as its key. @throws what was not to be expected */
function refusalOf(error: unknown, text: string): string {
  if (error instanceof IndexError) return 'asking-no-index';
  if (!(error instanceof QuestionError)) throw error;
  return text.length > LONGEST_QUESTION ? 'asking-too-long' : 'asking-empty';
}

/** Whether an answer comes after others to the same question and leaves out what those quoted: to "Who else?". */
function isFurtherTo(turns: readonly GivenAnswer[], answer: Answer): boolean {
  const quoted = turns
    .filter((turn) => turn.understoodAs === answer.understoodAs)
    .flatMap((turn) => (turn.answer.status === 'answered' ? turn.answer.citations : []));
  if (quoted.length === 0 || answer.status === 'not_found') return quoted.length > 0;
  return !answer.citations.some(({ releaseId, start }) =>
    quoted.some((before) => before.releaseId === releaseId && before.start === start),
  );
}
