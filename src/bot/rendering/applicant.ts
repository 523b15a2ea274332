import type { Outgoing } from '../deliver.ts';
import type { Locale } from '../locales/locale.ts';
import type { Words } from '../locales/words.ts';
import type { Applicant } from '../store/bot-store.ts';
import { buttonsOf } from './buttons.ts';
import { cut } from './cut.ts';
import { Html, html } from './html.ts';

export type Person = Pick<Applicant, 'userId' | 'name' | 'username'>;

const LONGEST_NAME = 128;

/**
 * Who somebody says to be. The name stands as code: Telegram would make a link of one that looks like an address, and a
 * stranger may have chosen it for that.
 */
export function renderPerson({ userId, name, username }: Person): Html {
  const handle = username === null ? '' : ` @${username}`;
  return html`${Html.code(cut(name, LONGEST_NAME))}${handle}, ID ${Html.code(String(userId))}`;
}

/** A request for access, for one admin. `language`: the applicant's, to be told the decision in; null: unknown. */
export function renderRequest(
  person: Person,
  language: Locale | null,
  words: Words,
  adminId: number,
): Outgoing {
  const button = buttonsOf(adminId);
  const fields = language === null ? [] : [language];
  return {
    html: html`${Html.bold(Html.text(words.say('access-request')))}\n${renderPerson(person)}`,
    keyboard: [
      [
        button(words.say('access-grant'), 'a', person.userId, 'g', ...fields),
        button(words.say('access-refuse'), 'a', person.userId, 'r', ...fields),
      ],
    ],
  };
}

/** A request that was decided on. `decision`: who decided, and how. */
export function renderDecided(person: Person, decision: string, words: Words): Outgoing {
  return {
    html: html`${Html.bold(Html.text(words.say('access-request')))}\n${renderPerson(person)}\n\n${decision}`,
  };
}
