import type { MessageEntity } from 'grammy/types';
import type { TelegramServer } from '../../telegram/server/driver.ts';
import type { SeenMessage } from '../../telegram/server/view.ts';

/** Until the bot has replied to a message; other messages of the bot are left for later. */
export function replyTo(server: TelegramServer, said: SeenMessage): Promise<SeenMessage> {
  return server.nextMessage(said.chat, {
    where: (message) => message.replyTo === said.id,
    what: `a reply to "${said.text.slice(0, 80)}"`,
  });
}

/** Until a message of the bot reads like this. */
export function becomes(
  server: TelegramServer,
  message: SeenMessage,
  isSo: (now: SeenMessage) => boolean,
): Promise<SeenMessage> {
  return server.until(
    () => {
      const now = server.message(message.chat, message.id);
      return now !== undefined && isSo(now) ? now : undefined;
    },
    { what: `#${message.id} to change` },
  );
}

/** The pieces of a message that have this form, in order. */
export function formed(message: SeenMessage, type: MessageEntity['type']): string[] {
  return message.entities
    .filter((entity) => entity.type === type)
    .map(({ offset, length }) => message.text.slice(offset, offset + length));
}

/** Where a press on a piece of the text leads to, addresses that Telegram finds by itself included. */
export function links({ text, entities }: Pick<SeenMessage, 'text' | 'entities'>): string[] {
  return entities.flatMap((entity) => {
    if (entity.type === 'text_link') return [entity.url];
    const isActive = ['url', 'email', 'mention', 'bot_command'].includes(entity.type);
    return isActive ? [text.slice(entity.offset, entity.offset + entity.length)] : [];
  });
}
