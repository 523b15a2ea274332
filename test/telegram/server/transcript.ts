import type { StoredChat } from './chats.ts';
import type { StoredMessage } from './messages.ts';
import { see } from './view.ts';
import type { World } from './world.ts';

/**
 * A chat as plain text, oldest first: time, author, number, what it is, text, buttons.
 *
 *     09:00:01 Ayla #101: Who attended?
 *     09:00:02 Communique #102 (reply to 101, edited 1x): The minister. [1]
 *              [Source 1 | s:1] [Site -> https://example.org/]
 */
export function chatTranscript(world: World, chat: StoredChat): string {
  const lines = [...chat.messages.values()].map((message) => line(world, message));
  const draft = world.openDrafts.get(chat.id);
  if (draft !== undefined)
    lines.push(`(draft ${draft.draftId}) ${draft.text === '' ? 'Thinking…' : draft.text}`);
  return [`--- ${chat.type} ${chat.id} ${chat.title}`, ...lines].join('\n');
}

function line(world: World, message: StoredMessage): string {
  const seen = see(message, world.bot.id);
  const time = new Date(seen.date * 1000).toISOString().slice(11, 19);
  const marks = [
    seen.thread === undefined ? '' : `topic ${seen.thread}`,
    seen.replyTo === undefined ? '' : `reply to ${seen.replyTo}`,
    seen.edited ? `edited ${seen.versions.length - 1}x` : '',
    seen.rich === undefined ? '' : 'rich',
    seen.document === undefined ? '' : `document ${seen.document.name}`,
    message.deleted ? 'deleted' : '',
  ].filter((mark) => mark !== '');
  const note = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
  const indent = ' '.repeat(9);
  const text = seen.text.replaceAll('\n', `\n${indent}`);
  const rows = seen.keyboard.map((row) =>
    row.map(
      (button) =>
        `[${button.text}${button.data === undefined ? ` -> ${button.url ?? '?'}` : ` | ${button.data}`}]`,
    ),
  );
  return [
    `${time} ${seen.author} #${seen.id}${note}: ${text}`,
    ...rows.map((row) => indent + row.join(' ')),
  ].join('\n');
}

/** Every chat that has messages, and the last calls of the bot: what one wants to read when a test gave up. */
export function worldTranscript(world: World): string {
  const chats = [...world.chats.values()].filter((chat) => chat.messages.size > 0);
  const calls = world.calls.slice(-15).map((call) => {
    const outcome =
      call.outcome === undefined ? 'under way' : call.outcome.ok ? 'ok' : call.outcome.description;
    return `${call.method} ${JSON.stringify(call.params).slice(0, 160)} -> ${outcome}`;
  });
  return [
    ...chats.map((chat) => chatTranscript(world, chat)),
    `--- last calls (of ${world.calls.length}); ${world.updates.pending.length} updates pending`,
    ...calls,
  ].join('\n');
}
