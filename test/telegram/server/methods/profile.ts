import { z } from 'zod';
import { badRequest } from '../api-error.ts';
import { json, text } from '../wire/fields.ts';
import type { World } from '../world.ts';
import { method } from './method.ts';

const chat = z.union([z.number(), z.string()]);
const scope = json(
  'BotCommandScope',
  z.discriminatedUnion(
    'type',
    [
      z.object({
        type: z.enum(['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators']),
      }),
      z.object({ type: z.enum(['chat', 'chat_administrators']), chat_id: chat }),
      z.object({ type: z.literal('chat_member'), chat_id: chat, user_id: z.number() }),
    ],
    { error: 'Unsupported type specified' },
  ),
).optional();
const botCommand = z.object({
  command: z.string({ error: 'Can\'t find field "command"' }),
  description: z.string({ error: 'Can\'t find field "description"' }),
});
const place = { scope, language_code: text.optional() };

/** One word for a scope, under which its commands are kept. */
function scopeKey(world: World, given: z.output<typeof scope>): string {
  if (given === undefined) return 'default';
  if (!('chat_id' in given)) return given.type;
  if (!world.chats.has(Number(given.chat_id))) throw badRequest('chat not found');
  return given.type === 'chat_member'
    ? `chat_member ${given.chat_id} ${given.user_id}`
    : `${given.type} ${given.chat_id}`;
}

function language(code: string | undefined): string {
  if (code === undefined || code === '') return '';
  if (!/^[a-z]{2}$/.test(code)) throw badRequest('invalid language code specified');
  return code;
}

function replaceCommands(world: World, list: World['commands'][number]): true {
  const index = world.commands.findIndex(
    (one) => one.scope === list.scope && one.languageCode === list.languageCode,
  );
  if (index !== -1) world.commands.splice(index, 1);
  if (list.commands.length > 0) world.commands.push(list);
  world.changes.happened();
  return true;
}

const setMyCommands = method(
  'setMyCommands',
  { ...place, commands: json('list of bot commands', z.array(botCommand)) },
  ({ world, params }) => {
    if (params.commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
    for (const { command, description } of params.commands) {
      if (!/^\/?[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
      if (description.trim() === '' || description.length > 256)
        throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
    }
    const commands = params.commands.map((one) => ({ ...one, command: one.command.replace(/^\//, '') }));
    return replaceCommands(world, {
      scope: scopeKey(world, params.scope),
      languageCode: language(params.language_code),
      commands,
    });
  },
);

const deleteMyCommands = method('deleteMyCommands', place, ({ world, params }) =>
  replaceCommands(world, {
    scope: scopeKey(world, params.scope),
    languageCode: language(params.language_code),
    commands: [],
  }),
);

const getMyCommands = method('getMyCommands', place, ({ world, params }) => {
  const key = scopeKey(world, params.scope);
  const code = language(params.language_code);
  return world.commands.find((one) => one.scope === key && one.languageCode === code)?.commands ?? [];
});

function profileMethods(suffix: string, field: string, longest: number) {
  const refusal = `bot ${field.replace('_', ' ')} is too long`;
  return [
    method(
      `setMy${suffix}`,
      { [field]: text.optional(), language_code: text.optional() },
      ({ world, params }) => {
        const value = params[field] ?? '';
        if (value.length > longest) throw badRequest(refusal);
        world.profile.set(`${field} ${language(params.language_code)}`, value);
        world.changes.happened();
        return true;
      },
    ),
    method(`getMy${suffix}`, { language_code: text.optional() }, ({ world, params }) => {
      const given = world.profile.get(`${field} ${language(params.language_code)}`);
      return { [field]: given || (world.profile.get(`${field} `) ?? '') };
    }),
  ];
}

export const profile = [
  setMyCommands,
  deleteMyCommands,
  getMyCommands,
  ...profileMethods('Name', 'name', 64),
  ...profileMethods('Description', 'description', 512),
  ...profileMethods('ShortDescription', 'short_description', 120),
];
