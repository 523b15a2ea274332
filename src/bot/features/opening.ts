import { Composer } from 'grammy';
import type { Release, Span } from '../../archive/release.ts';
import { pressOf, readPress } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { Outgoing } from '../deliver.ts';
import { readMarks } from '../marks.ts';
import { renderPassage } from '../rendering/passage.ts';
import { sourcesOf } from '../rendering/sources.ts';
import type { BotServices } from '../services.ts';

/** Where a passage was opened from: an answer (0: none), or a button that says itself what is to be marked. */
interface Origin {
  readonly answerId: number;
  readonly marks: string;
}

/**
 * Opens the sources of an answer, a brief or a list: the cited passage in its surroundings, and the passages before and
 * after it.
 */
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
    const origin = { answerId: Number(answerId), marks: '' };
    const view = await open(ctx, releaseId, origin, (passages) => firstWith(citations, passages));
    if (view === null) return;
    await ctx.answerCallbackQuery();
    await deliver.reply(ctx, [view]);
  });

  composer.callbackQuery(pressOf('q'), async (ctx) => {
    const [releaseId = '', marks = ''] = readPress(ctx.callbackQuery.data)?.fields ?? [];
    const origin = { answerId: 0, marks };
    const view = await open(ctx, releaseId, origin, (passages, marked) => firstWith(marked, passages));
    if (view === null) return;
    await ctx.answerCallbackQuery();
    await deliver.reply(ctx, [view]);
  });

  composer.callbackQuery(pressOf('p'), async (ctx) => {
    const [releaseId = '', ordinal = '', answerId = '', marks = ''] =
      readPress(ctx.callbackQuery.data)?.fields ?? [];
    const view = await open(ctx, releaseId, { answerId: Number(answerId), marks }, () => Number(ordinal));
    if (view === null) return;
    await ctx.answerCallbackQuery();
    await deliver.turn(ctx, view);
  });

  return composer;

  /** The view of one passage; null when it cannot be shown, which the person is then told. */
  async function open(
    ctx: BotContext,
    releaseId: string,
    { answerId, marks }: Origin,
    choose: (passages: readonly Span[], marked: readonly Span[]) => number,
  ): Promise<Outgoing | null> {
    const shown = await app.show(releaseId);
    const refusal =
      shown === null ? 'no-release' : shown.release.status === 'current' ? null : 'withdrawn-release';
    if (shown === null || refusal !== null) {
      await ctx.answerCallbackQuery({ text: ctx.words.say(refusal ?? 'no-release'), show_alert: true });
      return null;
    }
    const { release, passages } = shown;
    const marked = marks === '' ? await citedIn(release, answerId) : readMarks(marks, release.body);
    const ordinal = Math.min(choose(passages, marked), passages.length - 1);
    return renderPassage(
      { ...shown, ordinal, marked, userId: ctx.from?.id ?? 0, answerId, marks },
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

/** The first passage that holds one of these spans, else the beginning of one; 0 where none does. */
function firstWith(spans: readonly Span[], passages: readonly Span[]): number {
  const whole = passages.findIndex(({ start, end }) =>
    spans.some((span) => start <= span.start && span.end <= end),
  );
  if (whole >= 0) return whole;
  const begun = passages.findIndex(({ start, end }) =>
    spans.some((span) => start <= span.start && span.start < end),
  );
  return Math.max(0, begun);
}
