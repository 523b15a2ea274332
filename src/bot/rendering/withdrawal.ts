import type { Withdrawal } from '../../app.ts';
import type { ReleaseSummary } from '../../archive/archive.ts';
import type { Release } from '../../archive/release.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import { buttonsOf } from './buttons.ts';
import { cut } from './cut.ts';
import { headingOf, titleOf } from './heading.ts';
import { Html, html } from './html.ts';

const LONGEST_REASON = 1000;
/** Of the other releases with the same text, so many are named. */
const MOST_COPIES = 5;
const COPY_LENGTHS = { title: 150, publisher: 100, pieces: 2 };

/** What a button says that withdraws the copies, too. */
export const COPIES = 'copies';

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
  readonly copies: Copies;
  readonly adminId: number;
}

/** Other releases with the same text: those that are still shown, or those that were withdrawn with it. */
export interface Copies {
  readonly releases: readonly ReleaseSummary[];
  readonly areWithdrawn: boolean;
}

/** That a release is withdrawn, why, and buttons that take it back and withdraw its copies. */
export function renderWithdrawn(
  { release, isDone, decision, copies, adminId }: WithdrawnView,
  words: Words,
): Outgoing {
  const head = html`${words.say(isDone ? 'withdraw-done' : 'withdraw-already')}\n${titleOf(release)}`;
  if (decision === null) return { html: html`${head}\n${words.say('withdraw-not-by-admin')}` };
  const reason = words.say('withdraw-reason', {
    reason: cut(decision.reason, LONGEST_REASON),
    admin: cut(decision.by, 150),
  });
  const button = buttonsOf(adminId);
  const isOffered = copies.releases.length > 0 && !copies.areWithdrawn;
  return {
    html: Html.join([html`${head}\n${reason}`, ...copyLines(copies, words)], '\n\n'),
    keyboard: [
      ...(isOffered ? [[button(words.say('withdraw-copies-too'), 'w', release.id, COPIES)]] : []),
      [button(words.say('withdraw-undo'), 'w', release.id)],
    ],
  };
}

function copyLines({ releases, areWithdrawn }: Copies, words: Words): readonly Html[] {
  const count = releases.length;
  if (count === 0) return [];
  const more = count - MOST_COPIES;
  return [
    Html.text(words.say(areWithdrawn ? 'withdraw-copies-done' : 'withdraw-copies', { count })),
    ...releases
      .slice(0, MOST_COPIES)
      .map((copy) => html`${headingOf(copy, words, '', COPY_LENGTHS)}\n/withdraw_${copy.id}`),
    ...(more > 0 ? [Html.text(words.say('reindex-more', { count: more }))] : []),
  ];
}
