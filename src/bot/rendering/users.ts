import type { InlineKeyboardButton } from 'grammy/types';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import type { Applicant } from '../store/bot-store.ts';
import { renderPerson } from './applicant.ts';
import { buttonsOf } from './buttons.ts';
import { Html, html } from './html.ts';

export const USERS_ON_A_PAGE = 8;

export interface UsersPage {
  /** All of them. */
  readonly applicants: readonly Applicant[];
  /** From 0. */
  readonly page: number;
  /** Names of the admins who decided, by their id. */
  readonly admins: ReadonlyMap<number, string>;
  /** Let in by the configuration: no button can take that back. */
  readonly isNamed: (userId: number) => boolean;
  /** Everybody may ask. */
  readonly isOpen: boolean;
  /** Who looks at it. */
  readonly adminId: number;
}

/** Those who asked for access, a page of them, with buttons to grant and to take back. */
export function renderUsers({ applicants, ...view }: UsersPage, words: Words): Outgoing {
  const lastPage = Math.max(0, Math.ceil(applicants.length / USERS_ON_A_PAGE) - 1);
  const page = Math.min(Math.max(0, view.page), lastPage);
  const first = page * USERS_ON_A_PAGE;
  const listed = applicants.slice(first, first + USERS_ON_A_PAGE);
  const title = words.say('users-title', { count: applicants.length });
  const blocks = [
    Html.bold(Html.text(title)),
    ...(view.isOpen ? [Html.text(words.say('users-open'))] : []),
    ...listed.map((applicant, index) => renderUser(applicant, first + index + 1, view, words)),
  ];
  const button = buttonsOf(view.adminId);
  const leaf = [
    ...(page > 0 ? [button(words.say('previous'), 'v', 'p', page - 1)] : []),
    ...(page < lastPage ? [button(words.say('next'), 'v', 'p', page + 1)] : []),
  ];
  return {
    html: Html.join(blocks, '\n\n'),
    keyboard: [
      ...listed.map((applicant, index) => choices(applicant, first + index + 1, page, view, words)),
      leaf,
    ].filter((row) => row.length > 0),
  };
}

type View = Omit<UsersPage, 'applicants'>;

function renderUser(applicant: Applicant, number: number, { admins, isNamed }: View, words: Words): Html {
  const { userId, standing, decidedBy, changedAt } = applicant;
  const since = words.say(`users-${standing}`, {
    at: words.instant(changedAt),
    admin: decidedBy === null ? '' : (admins.get(decidedBy) ?? String(decidedBy)),
  });
  const named = isNamed(userId) ? `\n${words.say('users-named')}` : '';
  return html`${String(number)}. ${renderPerson(applicant)}\n${since}${named}`;
}

function choices(
  { userId, name, standing }: Applicant,
  number: number,
  page: number,
  { adminId, isNamed }: View,
  words: Words,
): InlineKeyboardButton[] {
  if (isNamed(userId)) return [];
  const button = buttonsOf(adminId);
  const label = (key: string) => `${number}. ${words.say(key)}: ${name}`;
  const grant = button(label('access-grant'), 'v', userId, 'g', page);
  if (standing === 'refused') return [grant];
  if (standing === 'granted') return [button(label('users-revoke'), 'v', userId, 'r', page)];
  return [grant, button(label('access-refuse'), 'v', userId, 'r', page)];
}
