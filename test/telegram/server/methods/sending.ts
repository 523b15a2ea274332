import { badRequest } from '../api-error.ts';
import { type StoredMessage, toMessage } from '../messages.ts';
import {
  boolean,
  chatReference,
  entities,
  integer,
  linkPreviewOptions,
  replyParameters,
  text,
} from '../wire/fields.ts';
import { inlineKeyboard, replyMarkup } from '../wire/keyboard.ts';
import { findChatForSending, findReply, findThread } from './access.ts';
import { formatted, LONGEST_CAPTION, messageText } from './formatting.ts';
import { method } from './method.ts';
import { richContent, richMessage } from './rich.ts';

const destination = {
  chat_id: chatReference,
  message_thread_id: integer.optional(),
  reply_parameters: replyParameters.optional(),
  reply_markup: replyMarkup.optional(),
};

const sendMessage = method(
  'sendMessage',
  {
    ...destination,
    text,
    parse_mode: text.optional(),
    entities: entities.optional(),
    link_preview_options: linkPreviewOptions.optional(),
  },
  ({ world, params }) => {
    const body = messageText(world, {
      text: params.text,
      parseMode: params.parse_mode,
      entities: params.entities,
    });
    const place = placeOf(world, params);
    return sent(world, {
      ...place,
      source: params.text,
      content: { kind: 'text', body, preview: params.link_preview_options },
    });
  },
);

const sendRichMessage = method(
  'sendRichMessage',
  { ...destination, rich_message: richMessage },
  ({ world, params }) => {
    const content = richContent(world, params.rich_message);
    return sent(world, { ...placeOf(world, params), content, source: params.rich_message.html });
  },
);

const sendDocument = method(
  'sendDocument',
  {
    ...destination,
    document: text.optional(),
    caption: text.optional(),
    parse_mode: text.optional(),
    caption_entities: entities.optional(),
    disable_content_type_detection: boolean.optional(),
  },
  ({ world, params, files }) => {
    const attached = /^attach:\/\/(.+)$/.exec(params.document ?? '')?.[1] ?? 'document';
    const known = world.files.get(params.document ?? '');
    const file = files.get(attached) ?? known;
    if (file === undefined && params.document === undefined)
      throw badRequest('there is no document in the request');
    if (file === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
    if (file.content.length === 0) throw badRequest('file must be non-empty');
    const marked = {
      text: params.caption ?? '',
      parseMode: params.parse_mode,
      entities: params.caption_entities,
    };
    const body = formatted(world, marked, LONGEST_CAPTION, 'message caption is too long');
    const place = placeOf(world, params);
    const fileId = known === undefined ? `file-${world.files.size + 1}` : (params.document ?? '');
    world.files.set(fileId, file);
    return sent(world, {
      ...place,
      content: { kind: 'document', fileId, file, body },
      source: params.caption,
    });
  },
  ['thumbnail'],
);

type World = Parameters<typeof findChatForSending>[0];

interface Place {
  readonly chat_id: string;
  readonly message_thread_id?: number | undefined;
  readonly reply_parameters?: Parameters<typeof findReply>[2];
  readonly reply_markup?: Parameters<typeof inlineKeyboard>[0];
}

function placeOf(world: World, params: Place) {
  const keyboard = inlineKeyboard(params.reply_markup);
  const chat = findChatForSending(world, params.chat_id);
  const thread = findThread(chat, params.message_thread_id);
  const replyTo = findReply(chat, thread, params.reply_parameters);
  // A reply without a topic goes to the topic of what it replies to.
  const topic = chat.isForum ? (thread ?? replyTo?.thread) : undefined;
  return { chat, thread: topic, replyTo, keyboard };
}

function sent(world: World, given: Omit<Parameters<World['post']>[0], 'from'>) {
  const message: StoredMessage = world.post({ ...given, from: world.bot });
  // What grew as a draft is replaced by the message.
  world.openDrafts.delete(message.chat.id);
  return toMessage(message);
}

export const sending = [sendMessage, sendRichMessage, sendDocument];
