import type { Answer } from '../../src/answering/answer.ts';
import type { App } from '../../src/app.ts';
import type { Report } from './figure.ts';

/** Compares every quote of every answer with the release that it names. */
export interface QuoteLedger {
  check(app: Pick<App, 'show'>, answer: Answer): Promise<void>;
  isClean(): boolean;
  report(): Report;
}

/** How many wrong quotes are told one by one. */
const SHOWN = 5;

export function createQuoteLedger(): QuoteLedger {
  let answers = 0;
  let quotes = 0;
  let trueQuotes = 0;
  let claims = 0;
  let citedClaims = 0;
  const wrong: string[] = [];
  return {
    async check(app, answer) {
      if (answer.status !== 'answered') return;
      answers += 1;
      const markers = new Set(answer.citations.map(({ marker }) => marker));
      for (const claim of answer.claims) {
        claims += 1;
        if (claim.markers.length > 0 && claim.markers.every((marker) => markers.has(marker)))
          citedClaims += 1;
        else wrong.push(`"${answer.question}": a claim without a citation`);
      }
      for (const { releaseId, start, end, quote } of answer.citations) {
        quotes += 1;
        const shown = await app.show(releaseId);
        const isTrue = quote !== '' && shown?.release.body.slice(start, end) === quote;
        if (isTrue) trueQuotes += 1;
        else wrong.push(`"${answer.question}": ${releaseId} ${start} to ${end} is not the quote`);
      }
    },
    isClean: () => wrong.length === 0,
    report: () => ({
      title: `Quotes of all ${answers.toLocaleString('en-US')} answers given in this run`,
      figures: [
        {
          name: 'quote is body.slice(start, end) of its release',
          value: quotes === 0 ? null : trueQuotes / quotes,
          unit: 'share',
          cases: quotes,
          target: { atLeast: 1 },
        },
        {
          name: 'claim has a citation',
          value: claims === 0 ? null : citedClaims / claims,
          unit: 'share',
          cases: claims,
          target: { atLeast: 1 },
        },
      ],
      notes: wrong.slice(0, SHOWN),
      skipped: null,
    }),
  };
}
