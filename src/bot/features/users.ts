import { Composer } from 'grammy';
import { type AccessRules, isNamed } from '../access.ts';
import { forAdmins } from '../admins.ts';
import { pressOf, readPress } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import { decide } from '../decide.ts';
import type { Outgoing } from '../deliver.ts';
import type { Locale } from '../locales/locale.ts';
import { personName } from '../person-name.ts';
import { createPrivateMessages } from '../private-messages.ts';
import { renderUsers, USERS_ON_A_PAGE } from '../rendering/users.ts';
import type { BotServices } from '../services.ts';

/** `/users`: who asked for access and what became of it, to be changed by a button. */
export function createUsersFeature(
  { store, deliver, adminUserIds }: BotServices,
  access: AccessRules,
  defaultLocale: Locale = 'en',
): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const admins = forAdmins(composer);

  admins.command('users', async (ctx) => {
    await deliver.reply(ctx, [await listOf(ctx, ctx.from?.id ?? 0, 0)]);
  });

  admins.callbackQuery(pressOf('v'), async (ctx) => {
    const [id = '', decision = '', page = ''] = readPress(ctx.callbackQuery.data)?.fields ?? [];
    const adminId = ctx.from.id;
    if (id === 'p') {
      await ctx.answerCallbackQuery();
      await deliver.turn(ctx, await listOf(ctx, adminId, Number(decision)));
      return;
    }
    const standing = decision === 'g' ? 'granted' : 'refused';
    const applicant = await store.applicant(Number(id));
    if (applicant !== null && isNamed(applicant.userId, access)) {
      await ctx.answerCallbackQuery({ text: ctx.words.say('users-named'), show_alert: true });
      return;
    }
    if (applicant !== null && applicant.standing !== standing) {
      const messages = createPrivateMessages(ctx.api, { store, adminUserIds }, defaultLocale);
      await decide(store, messages, applicant, { standing, decidedBy: adminId });
    }
    await ctx.answerCallbackQuery();
    await deliver.turn(ctx, await listOf(ctx, adminId, Number(page)));
  });

  composer.callbackQuery(pressOf('v'), (ctx) =>
    ctx.answerCallbackQuery({ text: ctx.words.say('access-admins-only'), show_alert: true }),
  );

  return composer;

  async function listOf(ctx: BotContext, adminId: number, page: number): Promise<Outgoing> {
    const applicants = await store.applicants();
    const shown = applicants.slice(page * USERS_ON_A_PAGE, (page + 1) * USERS_ON_A_PAGE);
    const deciders = new Set(shown.flatMap(({ decidedBy }) => decidedBy ?? []));
    const names = new Map<number, string>();
    for (const id of deciders) names.set(id, await personName(ctx.api, id));
    return renderUsers(
      {
        applicants,
        page,
        admins: names,
        isNamed: (userId) => isNamed(userId, access),
        isOpen: access.allowedUserIds === 'everyone',
        adminId,
      },
      ctx.words,
    );
  }
}
