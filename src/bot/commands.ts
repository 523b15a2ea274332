import type { Api } from 'grammy';
import type { BotCommand, BotCommandScope, LanguageCode } from 'grammy/types';
import { messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import { LOCALES, type Locale } from './locales/locale.ts';
import { createWords } from './locales/words.ts';

/** In the order in which Telegram's menu lists them; each has a message `command-<name>` that describes it. */
export const COMMANDS = [
  'ask',
  'brief',
  'who',
  'said',
  'timeline',
  'search',
  'latest',
  'sources',
  'filter',
  'exact',
  'new',
  'language',
  'settings',
  'help',
  'privacy',
  'forget',
] as const;

/** Shown in private chats, where there are reader pages. */
const READER_COMMAND = 'reader';

/** Shown to administrators only, who may use them in their private chat. */
export const ADMIN_COMMANDS = ['status', 'reindex', 'users'] as const;

type CommandName = (typeof COMMANDS)[number] | typeof READER_COMMAND | (typeof ADMIN_COMMANDS)[number];

/** The commands with their descriptions in one language. */
export function describeCommands(locale: Locale, names: readonly CommandName[]): readonly BotCommand[] {
  const words = createWords(locale);
  return names.map((command) => ({ command, description: words.say(`command-${command}`) }));
}

/**
 * Tells Telegram the commands and what the bot is, in each language; other languages see those of `defaultLocale`. Only
 * what differs is set: Telegram lets a bot describe itself anew a few times a day. What fails is logged, and the bot
 * works without it: an administrator who never wrote to the bot has no chat with it yet.
 */
export async function registerCommands(
  api: Api,
  adminUserIds: readonly number[],
  logger: Logger,
  defaultLocale: Locale = 'en',
  hasReader = false,
): Promise<void> {
  const audiences: readonly Audience[] = [
    ...LOCALES.map((locale) => ({ locale, tag: { language_code: locale } })),
    { locale: defaultLocale, tag: {} },
  ];
  for (const audience of audiences) {
    for (const { scope, names } of scopesOf(adminUserIds, hasReader)) {
      await attempt('setMyCommands', () => setCommands(api, audience, scope, names));
    }
    await attempt('setMyShortDescription', () => setShortDescription(api, audience));
    await attempt('setMyDescription', () => setDescription(api, audience));
  }

  async function attempt(method: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      logger.warn({ method, reason: messageOf(error) }, 'Telegram was not told the commands of the bot');
    }
  }
}

interface Audience {
  readonly locale: Locale;
  readonly tag: { readonly language_code?: LanguageCode };
}

interface Scope {
  readonly scope: BotCommandScope;
  readonly names: readonly CommandName[];
}

function scopesOf(adminUserIds: readonly number[], hasReader: boolean): readonly Scope[] {
  const inPrivate: readonly CommandName[] = hasReader ? [...COMMANDS, READER_COMMAND] : COMMANDS;
  return [
    { scope: { type: 'all_private_chats' }, names: inPrivate },
    { scope: { type: 'all_group_chats' }, names: COMMANDS },
    ...adminUserIds.map(
      (userId): Scope => ({
        scope: { type: 'chat', chat_id: userId },
        names: [...inPrivate, ...ADMIN_COMMANDS],
      }),
    ),
  ];
}

async function setCommands(
  api: Api,
  { locale, tag }: Audience,
  scope: BotCommandScope,
  names: readonly CommandName[],
): Promise<void> {
  const commands = describeCommands(locale, names);
  const known = await api.getMyCommands({ scope, ...tag });
  if (JSON.stringify(known.map(line)) === JSON.stringify(commands.map(line))) return;
  await api.setMyCommands(commands, { scope, ...tag });
}

function line({ command, description }: BotCommand): string {
  return `${command} ${description}`;
}

async function setShortDescription(api: Api, { locale, tag }: Audience): Promise<void> {
  const text = createWords(locale).say('command-short-description');
  const known = await api.getMyShortDescription(tag);
  if (known.short_description !== text) await api.setMyShortDescription(text, tag);
}

async function setDescription(api: Api, { locale, tag }: Audience): Promise<void> {
  const text = createWords(locale).say('command-description');
  const known = await api.getMyDescription(tag);
  if (known.description !== text) await api.setMyDescription(text, tag);
}
