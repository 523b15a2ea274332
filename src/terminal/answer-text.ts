import type { Answer, Claim, Searched } from '../answering/answer.ts';
import { count, periodWords } from './words.ts';

/** A claim as it is read: its text, its markers, and a word where a check did not support it. */
export function claimText(claim: Claim, marker: (text: string) => string = (text) => text): string {
  const markers = claim.markers.map((number) => marker(`[${number}]`)).join('');
  const doubt = claim.support === 'unverified' ? ' (not verified)' : '';
  return `${claim.text}${markers === '' ? '' : ` ${markers}`}${doubt}`;
}

/** The answer in words: its claims with markers, or a sentence that says "no" and what was searched for it. */
export function answerText({ searched, ...answer }: Answer): string {
  if (answer.status === 'answered') return answer.claims.map((claim) => claimText(claim)).join(' ');
  const period = periodWords(searched.from, searched.to);
  return `${NO} Searched: ${count(searched.releases, 'release')}${period === '' ? '' : `, ${period}`}${undatedWords(searched)}.`;
}

export const NO = 'The archive does not answer this.';

/** What a period kept out, as the end of a sentence; nothing where it kept out nothing. */
export function undatedWords({ undated }: Searched): string {
  return undated === 0 ? '' : `; ${count(undated, 'release')} without a stated date left out`;
}
