import type { StoredMessage } from './messages.ts';
import type { World } from './world.ts';

/**
 * Whether the bot gets to see what somebody said. In private, always; in groups all of it when its privacy mode is
 * off or it is an administrator, else only commands, mentions of it, and replies to it.
 */
export function isVisible(world: World, message: StoredMessage): boolean {
  const { chat, content } = message;
  if (chat.type === 'private') return chat.standings.get(world.bot.id) !== 'kicked';
  const standing = chat.standings.get(world.bot.id);
  if (standing === 'administrator') return true;
  if (standing !== 'member') return false;
  if (world.bot.can_read_all_group_messages || content.kind === 'service') return true;
  if (message.replyTo?.from.id === world.bot.id || message.viaBot !== undefined) return true;
  const { text, entities } = content.body;
  const name = world.bot.username.toLowerCase();
  return entities.some((entity) => {
    const words = text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
    if (entity.type === 'mention') return words === `@${name}`;
    return entity.type === 'bot_command' && (!words.includes('@') || words.endsWith(`@${name}`));
  });
}
