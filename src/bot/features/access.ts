import { Composer } from 'grammy';
import { type AccessRules, isNamed } from '../access.ts';
import { createAnswerQueue } from '../answer-queue.ts';
import { pressOf, readPress } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import { decide } from '../decide.ts';
import { type Locale, localeOf } from '../locales/locale.ts';
import { personName } from '../person-name.ts';
import { createPrivateMessages } from '../private-messages.ts';
import { renderDecided } from '../rendering/applicant.ts';
import { cut } from '../rendering/cut.ts';
import type { BotServices } from '../services.ts';
import type { Applicant } from '../store/bot-store.ts';

/** Telegram takes no longer answer to a press. */
const LONGEST_ALERT = 200;

/** Admins decide on requests for access by the buttons of the message that told them of it. */
export function createAccessFeature(
  { store, deliver, adminUserIds }: BotServices,
  access: AccessRules,
  defaultLocale: Locale = 'en',
): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  // Two admins may press at the same time: the second one finds what the first one decided.
  const inTurn = createAnswerQueue(1);

  composer.callbackQuery(pressOf('a'), async (ctx) => {
    const [id = '', decision = '', language = ''] = readPress(ctx.callbackQuery.data)?.fields ?? [];
    // Whoever asked for access and comes as far as this has it by now.
    if (id === 'ask') return alert(ctx, ctx.words.say('access-may-already'));
    if (!ctx.isAdmin) return alert(ctx, ctx.words.say('access-admins-only'));
    const standing = decision === 'g' ? 'granted' : 'refused';
    const { before, applicant } = await inTurn.run(async () => {
      const found = await store.applicant(Number(id));
      if (found?.standing !== 'requested') return { before: found, applicant: found };
      const messages = createPrivateMessages(ctx.api, { store, adminUserIds }, defaultLocale);
      await decide(store, messages, found, {
        standing,
        decidedBy: ctx.from.id,
        language: localeOf(language),
      });
      const applicant: Applicant = { ...found, standing, decidedBy: ctx.from.id };
      return { before: found, applicant };
    });
    if (before === null || applicant === null) return alert(ctx, ctx.words.say('gone'));
    const said = await decisionOf(ctx, applicant);
    if (before.standing === 'requested') await ctx.answerCallbackQuery();
    else await alert(ctx, said);
    const named =
      standing === 'refused' && isNamed(applicant.userId, access) ? ctx.words.say('users-named') : '';
    await deliver.turn(ctx, renderDecided(applicant, [said, named].join(' ').trim(), ctx.words));
  });

  return composer;

  async function decisionOf(ctx: BotContext, { standing, decidedBy }: Applicant): Promise<string> {
    const admin = decidedBy === null ? '' : cut(await personName(ctx.api, decidedBy), 100);
    return ctx.words.say(standing === 'granted' ? 'access-granted-by' : 'access-refused-by', { admin });
  }
}

async function alert(ctx: BotContext, text: string): Promise<void> {
  await ctx.answerCallbackQuery({ text: cut(text, LONGEST_ALERT), show_alert: true });
}
