import type { Person, SayOptions } from '../../telegram/server/person.ts';
import type { SeenMessage } from '../../telegram/server/view.ts';
import type { RunningBot } from '../running-bot.ts';
import { replyTo } from './reading.ts';

/** Says something and gives what the bot replies to it. */
export function reply(
  { server }: Pick<RunningBot, 'server'>,
  person: Person,
  text: string,
  options: SayOptions = {},
): Promise<SeenMessage> {
  return replyTo(server, person.say(text, options));
}

/** Presses a button and gives what the bot makes of the message that it stands below. */
export async function turn(
  { server }: Pick<RunningBot, 'server'>,
  person: Person,
  button: string | RegExp,
  message: SeenMessage,
): Promise<SeenMessage> {
  const before = server.message(message.chat, message.id)?.versions.length ?? 0;
  await person.press(button, message).answer();
  return server.until(
    () => {
      const now = server.message(message.chat, message.id);
      return now !== undefined && now.versions.length > before ? now : undefined;
    },
    { what: `the message to change after a press on ${String(button)}` },
  );
}

/** What stands on the buttons of a message. */
export function buttonsOf({ keyboard }: SeenMessage): string[] {
  return keyboard.flat().map(({ text }) => text);
}
