import { Composer } from 'grammy';
import type { ShownRelease } from '../../../app.ts';
import type { ReleaseSummary } from '../../../archive/archive.ts';
import { dayOf, isEmbargoed } from '../../../archive/embargo.ts';
import { forAdmins } from '../../admins.ts';
import { pressOf, readPress } from '../../callback-data.ts';
import type { BotContext } from '../../context.ts';
import type { Outgoing } from '../../deliver.ts';
import { personName } from '../../person-name.ts';
import { cut } from '../../rendering/cut.ts';
import { titleOf } from '../../rendering/heading.ts';
import { Html, html } from '../../rendering/html.ts';
import {
  COPIES,
  releaseAskedAbout,
  renderQuestionForReason,
  renderWithdrawn,
} from '../../rendering/withdrawal.ts';
import type { BotServices } from '../../services.ts';

const LONGEST_REASON = 500;

/** `/withdraw_<id> reason`: takes a release, and its copies on demand, out of every answer, until it is taken back. */
export function createWithdraw({ app, deliver, now }: BotServices): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const admins = forAdmins(composer);

  admins.hears(/^\/withdraw_(\w+)(?:@\w+)?(?:\s+(.*))?$/s, async (ctx) => {
    const [, releaseId = '', reason = ''] = ctx.match;
    await deliver.reply(ctx, [await answer(ctx, releaseId, reason.trim())]);
  });

  // The reason, in reply to the question for it. The question itself says which release it is: a restart forgets nothing.
  admins.on('message:text', async (ctx, next) => {
    const question = ctx.msg.reply_to_message;
    const releaseId =
      question?.from?.id === ctx.me.id ? releaseAskedAbout(question.text ?? '', ctx.words) : null;
    if (releaseId === null || ctx.msg.text.startsWith('/')) return next();
    await deliver.reply(ctx, [await answer(ctx, releaseId, ctx.msg.text.trim())]);
  });

  admins.callbackQuery(pressOf('w'), async (ctx) => {
    const [releaseId = '', what] = readPress(ctx.callbackQuery.data)?.fields ?? [];
    if (what === COPIES) return withdrawCopies(ctx, releaseId);
    const isRestored = await app.restore(releaseId);
    const shown = await show(releaseId);
    if (shown === null || shown.release.status === 'withdrawn') {
      const text = ctx.words.say(shown === null ? 'no-release' : 'withdraw-not-by-admin');
      await ctx.answerCallbackQuery({ text, show_alert: true });
      return;
    }
    await ctx.answerCallbackQuery();
    const key = isRestored ? 'withdraw-restored' : 'withdraw-current';
    await deliver.turn(ctx, { html: html`${ctx.words.say(key)}\n${titleOf(shown.release)}` });
  });

  composer.callbackQuery(pressOf('w'), (ctx) =>
    ctx.answerCallbackQuery({ text: ctx.words.say('access-admins-only'), show_alert: true }),
  );

  return composer;

  /** What is dated in the future can be withdrawn before its day, but its title is told to nobody: its id stands for it. */
  async function show(releaseId: string): Promise<ShownRelease | null> {
    const shown = await app.show(releaseId, { withEmbargoed: true });
    return shown?.embargoedUntil === undefined
      ? shown
      : { ...shown, release: { ...shown.release, title: releaseId } };
  }

  async function copiesOf(releaseId: string): Promise<readonly ReleaseSummary[]> {
    const copies = await app.copies(releaseId, { withEmbargoed: true });
    const today = dayOf(now());
    return copies.map((copy) => (isEmbargoed(copy, today) ? { ...copy, title: copy.id } : copy));
  }

  /** For the reason for which the release itself was withdrawn. */
  async function withdrawCopies(ctx: BotContext, releaseId: string): Promise<void> {
    const shown = await show(releaseId);
    const decision = await app.withdrawal(releaseId);
    if (shown === null || decision === null) {
      const text = ctx.words.say(shown === null ? 'no-release' : 'withdraw-current');
      await ctx.answerCallbackQuery({ text, show_alert: true });
      return;
    }
    const releases = await copiesOf(releaseId);
    const adminId = ctx.from?.id ?? 0;
    for (const { id } of releases) {
      await app.withdraw(id, { reason: decision.reason, by: `Telegram user ${adminId}` });
    }
    await ctx.answerCallbackQuery();
    const by = await whoSaid(ctx, decision.by);
    const copies = { releases, areWithdrawn: true };
    const view = { release: shown.release, isDone: true, decision: { ...decision, by }, copies, adminId };
    await deliver.turn(ctx, renderWithdrawn(view, ctx.words));
  }

  async function answer(ctx: BotContext, releaseId: string, reason: string): Promise<Outgoing> {
    const { words } = ctx;
    const adminId = ctx.from?.id ?? 0;
    const shown = await show(releaseId);
    if (shown === null) return { html: Html.text(words.say('no-release')) };
    const { release } = shown;
    if (release.status === 'current' && reason === '') return renderQuestionForReason(release, words);
    const withdrawal = { reason: cut(reason, LONGEST_REASON), by: `Telegram user ${adminId}` };
    const isDone = release.status === 'current' && (await app.withdraw(releaseId, withdrawal));
    const decision = await app.withdrawal(releaseId);
    const by = decision === null ? '' : await whoSaid(ctx, decision.by);
    const copies = { releases: await copiesOf(releaseId), areWithdrawn: false };
    return renderWithdrawn(
      { release, isDone, decision: decision === null ? null : { ...decision, by }, copies, adminId },
      words,
    );
  }

  /** People of Telegram by their names; anybody else as they were called. */
  async function whoSaid(ctx: BotContext, by: string): Promise<string> {
    const id = /^Telegram user (\d+)$/.exec(by)?.[1];
    return id === undefined ? by : await personName(ctx.api, Number(id));
  }
}
