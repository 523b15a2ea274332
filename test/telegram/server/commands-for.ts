import type { BotCommand } from 'grammy/types';
import type { Person } from './person.ts';
import type { World } from './world.ts';

/**
 * The commands a person sees in the menu of a chat: the narrowest scope that has any, and in it their language before
 * the list without one (core.telegram.org/bots/api, "Determining list of commands").
 */
export function commandsFor(world: World, person: Person, chat: number): readonly BotCommand[] {
  const stored = world.chats.get(chat);
  const administrates = ['administrator', 'creator'].includes(stored?.standings.get(person.id) ?? 'left');
  const scopes =
    stored?.type === 'private'
      ? [`chat ${chat}`, 'all_private_chats', 'default']
      : [
          `chat_member ${chat} ${person.id}`,
          ...(administrates ? [`chat_administrators ${chat}`] : []),
          `chat ${chat}`,
          ...(administrates ? ['all_chat_administrators'] : []),
          'all_group_chats',
          'default',
        ];
  const language = person.user.language_code?.slice(0, 2) ?? '';
  for (const scope of scopes) {
    for (const code of [language, '']) {
      const list = world.commands.find((one) => one.scope === scope && one.languageCode === code);
      if (list !== undefined) return list.commands;
    }
  }
  return [];
}
