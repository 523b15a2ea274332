import { type Api, GrammyError } from 'grammy';
import type { Outgoing } from './deliver.ts';
import type { Locale } from './locales/locale.ts';
import { createWords, type Words } from './locales/words.ts';
import type { BotServices } from './services.ts';

/** A message made in the language of whoever gets it. */
export type Notice = (words: Words, userId: number) => Outgoing;

/** Messages that answer no update: to admins, and to people who wait for an admin. */
export interface PrivateMessages {
  /**
   * In the language that the person has chosen, else in `language`, else in the bot's. False where Telegram does not
   * bring it to them: they never wrote to the bot, or have blocked it.
   */
  send(userId: number, notice: Notice, language?: Locale | null): Promise<boolean>;
  /** To each admin; how many of them it reached. */
  tellAdmins(notice: Notice): Promise<number>;
}

export function createPrivateMessages(
  api: Api,
  { store, adminUserIds }: Pick<BotServices, 'store' | 'adminUserIds'>,
  defaultLocale: Locale = 'en',
): PrivateMessages {
  async function send(userId: number, notice: Notice, language: Locale | null = null): Promise<boolean> {
    const settings = await store.settings(userId);
    const { html, keyboard = [] } = notice(
      createWords(settings.language ?? language ?? defaultLocale),
      userId,
    );
    try {
      await api.sendMessage(userId, html.source, {
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
        reply_markup: { inline_keyboard: keyboard.map((row) => [...row]) },
      });
      return true;
    } catch (error) {
      if (isUnreachable(error)) return false;
      throw error;
    }
  }

  return {
    send,
    async tellAdmins(notice) {
      let reached = 0;
      for (const adminId of adminUserIds) if (await send(adminId, notice)) reached += 1;
      return reached;
    },
  };
}

function isUnreachable(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false;
  return error.error_code === 403 || /chat not found|PEER_ID_INVALID/i.test(error.description);
}
