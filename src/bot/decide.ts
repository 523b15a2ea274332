import type { Locale } from './locales/locale.ts';
import type { PrivateMessages } from './private-messages.ts';
import { Html } from './rendering/html.ts';
import type { Applicant, BotStore } from './store/bot-store.ts';

export interface Decision {
  readonly standing: 'granted' | 'refused';
  /** The admin. */
  readonly decidedBy: number;
  /** The applicant's, as far as it is known. */
  readonly language?: Locale | null;
}

/** Keeps what an admin decided about somebody, and tells them. */
export async function decide(
  store: BotStore,
  messages: PrivateMessages,
  applicant: Applicant,
  { standing, decidedBy, language = null }: Decision,
): Promise<void> {
  const { userId, name, username } = applicant;
  await store.decide({ userId, name, username, standing, decidedBy });
  const refusal = applicant.standing === 'granted' ? 'access-revoked-you' : 'access-refused-you';
  const key = standing === 'granted' ? 'access-granted-you' : refusal;
  await messages.send(userId, (words) => ({ html: Html.text(words.say(key)) }), language);
}
