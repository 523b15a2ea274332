import type { Archive } from '../archive/archive.ts';
import type { Citation, Claim } from './answer.ts';
import { type Quotation, quotationOf } from './answer-parts.ts';
import type { CitedSpan } from './conversation.ts';
import type { Extract } from './extract.ts';
import { ordersWriter } from './generated/orders.ts';
import { wholeList } from './whole-list.ts';

/**
 * Extracts as claims that are their own quotes: each a slice of its release as the archive has it now, a lead-in with its
 * list, an item with its lead-in unless that was quoted before (`exclude`). What speaks to whoever writes an answer is left
 * out: whoever poisons a release wants such a sentence to be read as one.
 */
export async function citedExtracts(
  archive: Pick<Archive, 'release'>,
  extracts: readonly Extract[],
  exclude: readonly CitedSpan[],
): Promise<{ readonly claims: readonly Claim[]; readonly citations: readonly Citation[] }> {
  const quotations: Quotation[] = [];
  for (const { first, last } of extracts) {
    const { id, revision } = last.release;
    const quotation = await quotationOf(
      archive,
      { releaseId: id, revision, start: first.start, end: last.end },
      (quote) => quote.startsWith(first.text) && quote.endsWith(last.text),
      ({ body, language }, span) => {
        const whole = wholeList(body, span, language);
        if (whole === null) return null;
        const before = { releaseId: id, start: whole.start, end: span.start };
        return exclude.some((quoted) => overlap(quoted, before)) ? { ...whole, start: span.start } : whole;
      },
    );
    if (quotation !== null && !quotation.quote.split('\n').some(ordersWriter)) quotations.push(quotation);
  }
  const citations = joined(quotations).map((quotation, index) => ({ marker: index + 1, ...quotation }));
  const claims = citations.map(
    ({ quote, marker }): Claim => ({
      text: quote.replace(/\s+/gu, ' '),
      markers: [marker],
      support: 'verified',
    }),
  );
  return { claims, citations };
}

/** Stretches of one release that overlap become one. */
function joined(quotations: readonly Quotation[]): readonly Quotation[] {
  let all: readonly Quotation[] = [];
  for (const quotation of quotations) {
    const others = all.filter((other) => overlap(other, quotation));
    const place = all.findIndex((other) => others.includes(other));
    const rest = all.filter((other) => !others.includes(other));
    rest.splice(place < 0 ? rest.length : place, 0, others.reduce(union, quotation));
    all = rest;
  }
  return all;
}

function union(one: Quotation, other: Quotation): Quotation {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  if (second.end <= first.end) return first;
  return { ...first, quote: first.quote + second.quote.slice(first.end - second.start), end: second.end };
}

function overlap(one: CitedSpan, other: CitedSpan): boolean {
  return one.releaseId === other.releaseId && one.start < other.end && other.start < one.end;
}
