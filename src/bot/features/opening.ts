import { Composer } from 'grammy';
import type { Release, Span } from '../../archive/release.ts';
import { pressOf, readPress } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { Outgoing } from '../deliver.ts';
import { renderPassage } from '../rendering/passage.ts';
import { sourcesOf } from '../rendering/sources.ts';
import type { BotServices } from '../services.ts';

/** Opens the sources of an answer: the cited passage in its surroundings, and the passages before and after it. */
export function createOpeningFeature({ app, store, deliver, linkTo }: BotServices): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.callbackQuery(pressOf('s'), async (ctx) => {
    const [answerId = '', number = ''] = readPress(ctx.callbackQuery.data)?.fields ?? [];
    const given = await store.answer(Number(answerId));
    const sources = given === null ? [] : sourcesOf(given.answer);
    const source = sources.find((one) => one.number === Number(number));
    if (source === undefined) {
      await ctx.answerCallbackQuery({ text: ctx.words.say('gone'), show_alert: true });
      return;
    }
    const { releaseId, citations } = source;
    const view = await open(ctx, releaseId, Number(answerId), (passages) =>
      Math.max(
        0,
        passages.findIndex(({ start, end }) =>
          citations.some((span) => start <= span.start && span.end <= end),
        ),
      ),
    );
    if (view === null) return;
    await ctx.answerCallbackQuery();
    await deliver.reply(ctx, [view]);
  });

  composer.callbackQuery(pressOf('p'), async (ctx) => {
    const [releaseId = '', ordinal = '', answerId = ''] = readPress(ctx.callbackQuery.data)?.fields ?? [];
    const view = await open(ctx, releaseId, Number(answerId), () => Number(ordinal));
    if (view === null) return;
    await ctx.answerCallbackQuery();
    await deliver.turn(ctx, view);
  });

  return composer;

  /** The view of one passage; null when it cannot be shown, which the person is then told. */
  async function open(
    ctx: BotContext,
    releaseId: string,
    answerId: number,
    choose: (passages: readonly Span[]) => number,
  ): Promise<Outgoing | null> {
    const shown = await app.show(releaseId);
    const refusal =
      shown === null ? 'no-release' : shown.release.status === 'current' ? null : 'withdrawn-release';
    if (shown === null || refusal !== null) {
      await ctx.answerCallbackQuery({ text: ctx.words.say(refusal ?? 'no-release'), show_alert: true });
      return null;
    }
    const ordinal = Math.min(choose(shown.passages), shown.passages.length - 1);
    return renderPassage(
      {
        ...shown,
        ordinal,
        marked: await citedIn(shown.release, answerId),
        userId: ctx.from?.id ?? 0,
        answerId,
      },
      ctx.words,
      linkTo,
    );
  }

  /** What an answer cites of a release, as far as it still stands there to the letter. */
  async function citedIn(release: Release, answerId: number): Promise<readonly Span[]> {
    const given = answerId === 0 ? null : await store.answer(answerId);
    if (given?.answer.status !== 'answered') return [];
    return given.answer.citations.filter(
      ({ releaseId, start, end, quote }) =>
        releaseId === release.id && release.body.slice(start, end) === quote,
    );
  }
}
