import type { User } from 'grammy/types';
import type { PersonTools } from './asking.ts';
import { Person } from './person.ts';
import type { World } from './world.ts';

export type { Person } from './person.ts';

export interface UserOptions {
  readonly id?: number;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly username?: string;
  readonly languageCode?: string;
  /** Whether they wrote to the bot before; false unless told otherwise, and then it cannot write to them first. */
  readonly started?: boolean;
}

const FIRST_PERSON = 1001;

export function createUser(world: World, options: UserOptions = {}, tools: PersonTools): Person {
  let id = options.id ?? FIRST_PERSON;
  if (options.id === undefined) while (world.users.has(id)) id++;
  if (world.users.has(id)) throw new Error(`there is a user ${id} already`);
  const user: User = {
    id,
    is_bot: false,
    first_name: options.firstName ?? `Person ${id}`,
    ...(options.lastName === undefined ? {} : { last_name: options.lastName }),
    ...(options.username === undefined ? {} : { username: options.username }),
    ...(options.languageCode === undefined ? {} : { language_code: options.languageCode }),
  };
  world.addPrivateChat(user, options.started ?? false);
  return new Person(user, tools);
}
