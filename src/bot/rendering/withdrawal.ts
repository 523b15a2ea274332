import type { Withdrawal } from '../../app.ts';
import type { Release } from '../../archive/release.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import { buttonsOf } from './buttons.ts';
import { cut } from './cut.ts';
import { titleOf } from './heading.ts';
import { html } from './html.ts';

const LONGEST_REASON = 1000;

/** Asks why a release is withdrawn; the answer is a reply to this message, whose first line says which release it is. */
export function renderQuestionForReason(
  { id, title }: Pick<Release, 'id' | 'title'>,
  words: Words,
): Outgoing {
  return { html: html`/withdraw_${id}\n${titleOf({ title })}\n${words.say('withdraw-why')}` };
}

/** The release that a message asks the reason for; null for any other message, whatever it begins with. */
export function releaseAskedAbout(text: string, words: Words): string | null {
  const [command = '', , question, ...more] = text.split('\n');
  const id = /^\/withdraw_(\w+)$/.exec(command)?.[1];
  return id !== undefined && question === words.say('withdraw-why') && more.length === 0 ? id : null;
}

export interface WithdrawnView {
  readonly release: Pick<Release, 'id' | 'title'>;
  /** Withdrawn now; false: it was already. */
  readonly isDone: boolean;
  /** Null: no admin has decided so, its file is gone. */
  readonly decision: Withdrawal | null;
  readonly adminId: number;
}

/** That a release is withdrawn, why, and a button that takes it back. */
export function renderWithdrawn(
  { release, isDone, decision, adminId }: WithdrawnView,
  words: Words,
): Outgoing {
  const head = html`${words.say(isDone ? 'withdraw-done' : 'withdraw-already')}\n${titleOf(release)}`;
  if (decision === null) return { html: html`${head}\n${words.say('withdraw-not-by-admin')}` };
  const reason = words.say('withdraw-reason', {
    reason: cut(decision.reason, LONGEST_REASON),
    admin: cut(decision.by, 150),
  });
  return {
    html: html`${head}\n${reason}`,
    keyboard: [[buttonsOf(adminId)(words.say('withdraw-undo'), 'w', release.id)]],
  };
}
