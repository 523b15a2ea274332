import { badRequest } from '../api-error.ts';
import { chatReference, entities, integer, text } from '../wire/fields.ts';
import type { Draft, World } from '../world.ts';
import { findChatForSending, findThread } from './access.ts';
import { formatted, LONGEST_MESSAGE } from './formatting.ts';
import { method } from './method.ts';
import { richContent, richMessage } from './rich.ts';

const destination = { chat_id: chatReference, message_thread_id: integer.optional(), draft_id: integer };

const sendMessageDraft = method(
  'sendMessageDraft',
  { ...destination, text: text.optional(), parse_mode: text.optional(), entities: entities.optional() },
  ({ world, params }) => {
    const marked = { text: params.text ?? '', parseMode: params.parse_mode, entities: params.entities };
    const body = formatted(world, marked, LONGEST_MESSAGE, 'message is too long');
    return keep(world, params, { text: body.text, entities: body.entities, rich: false });
  },
);

const sendRichMessageDraft = method(
  'sendRichMessageDraft',
  { ...destination, rich_message: richMessage },
  ({ world, params }) => {
    const { body } = richContent(world, params.rich_message, true);
    return keep(world, params, { text: body.text, entities: [], rich: true });
  },
);

function keep(
  world: World,
  params: {
    readonly chat_id: string;
    readonly message_thread_id?: number | undefined;
    readonly draft_id: number;
  },
  shown: Pick<Draft, 'text' | 'entities' | 'rich'>,
): true {
  if (params.draft_id === 0) throw badRequest('draft identifier must be non-zero');
  const chat = findChatForSending(world, params.chat_id);
  if (chat.type !== 'private') throw badRequest('TEXTDRAFT_PEER_INVALID');
  const thread = findThread(chat, params.message_thread_id);
  const draft = { chat: chat.id, thread, draftId: params.draft_id, ...shown };
  world.drafts.push(draft);
  world.openDrafts.set(chat.id, draft);
  world.changes.happened();
  return true;
}

export const drafts = [sendMessageDraft, sendRichMessageDraft];
