import type {
  Difference,
  Verdict,
  Verification,
  VerifiedCitation,
  VerifiedClaim,
} from '../facts/evidence/verify-evidence.ts';
import type { Page } from './page.ts';
import { createPaint, type Paint } from './paint.ts';
import { printableLine } from './printable.ts';
import { count, instantWords } from './words.ts';
import { wrap } from './wrap.ts';

/** What became of an evidence file, for a person at a terminal: each claim with its citations, then the whole. */
export function renderVerification(verification: Verification, { width, color }: Page): string {
  const paint = createPaint(color);
  const { question, madeAt, claims, citations, holds } = verification;
  const called = new Set(claims.flatMap((claim) => claim.citations));
  const uncalled = citations.filter((_, place) => !called.has(place));
  const lines = [
    ...wrap(printableLine(question), width).map(paint.title),
    ...wrap(`Made at ${printableLine(instantWords(madeAt))}.`, width).map(paint.faint),
    '',
    ...claims.flatMap((claim, place) => [...claimLines(claim, place, citations, width, paint), '']),
    ...uncalled.flatMap((citation) => citationLines(citation, width, paint)),
    ...(uncalled.length === 0 ? [] : ['']),
    ...wrap(summaryOf(verification), width).map(holds ? paint.heading : paint.warning),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same as the contract of `verify --json` has it. */
export function verificationJson({ question, madeAt, mode, holds, claims, citations }: Verification) {
  return {
    question,
    madeAt,
    mode,
    holds,
    claims: claims.map(({ text, support, verdict, citations: places }) => ({
      text,
      support,
      verdict,
      citations: places,
    })),
    citations: citations.map(({ releaseId, title, verdict, at, differences, quote }) => ({
      releaseId,
      title,
      verdict,
      at,
      differences,
      quote,
    })),
  };
}

function claimLines(
  claim: VerifiedClaim,
  place: number,
  citations: readonly VerifiedCitation[],
  width: number,
  paint: Paint,
): readonly string[] {
  const { text, verdict, support } = claim;
  const number = `${place + 1}. `;
  const doubt = support === 'unverified' ? ' (not verified when it was written)' : '';
  return [
    ...wrap(`${printableLine(text)}${doubt}`, width, number, ' '.repeat(number.length)),
    ...(verdict === 'uncited' ? [paint.warning('   cites nothing, so nothing holds it')] : []),
    ...claim.citations.flatMap((cited) => {
      const citation = citations[cited];
      return citation === undefined ? [] : citationLines(citation, width, paint, text);
    }),
  ];
}

/** @param said what is above it: a quote in the very words is not shown twice */
function citationLines(
  citation: VerifiedCitation,
  width: number,
  paint: Paint,
  said = '',
): readonly string[] {
  const { verdict, quote, releaseId, title, differences } = citation;
  const indent = '   ';
  const shown = said.includes(quote) ? [] : [printableLine(quote)];
  const painted = verdict === 'holds' ? paint.marker : paint.warning;
  const notes =
    differences.length === 0
      ? []
      : [`the archive has another ${differences.map((name) => NAMES[name] ?? name).join(', ')} now`];
  return [
    ...wrap(`${SAID[verdict]}${placeOf(citation)}`, width, indent).map(painted),
    ...wrap(`${printableLine(title)} (${printableLine(releaseId)})`, width, indent).map(paint.faint),
    ...shown.flatMap((text) => wrap(`“${excerpt(text)}”`, width, indent)).map(paint.faint),
    ...notes.flatMap((note) => wrap(note, width, indent)).map(paint.faint),
  ];
}

const SAID: Readonly<Record<Verdict, string>> = {
  holds: 'holds',
  moved: 'moved: the quote stands in the release at another place',
  changed: 'changed: the archive has this release otherwise than the file',
  altered: 'altered: the quote never stood in this release',
  withdrawn: 'withdrawn: the release is no longer shown',
  missing: 'missing: the archive in DATA_DIR has no such release',
};

const NAMES: Readonly<Partial<Record<Difference, string>>> = { url: 'address', date: 'publication date' };

function placeOf({ at }: VerifiedCitation): string {
  return at === null ? '' : `, characters ${at.start} to ${at.end}`;
}

/** As much of a quote as tells it from others. */
const EXCERPT_LENGTH = 160;

function excerpt(text: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  const end = text.lastIndexOf(' ', EXCERPT_LENGTH);
  return `${text.slice(0, end > 0 ? end : EXCERPT_LENGTH)} …`;
}

function summaryOf({ holds, claims, citations }: Verification): string {
  if (claims.length === 0 && citations.length === 0)
    return 'The file cites nothing: nothing was to be checked.';
  if (holds) {
    const all = `${count(claims.length, 'claim')}, ${count(citations.length, 'quote')}`;
    return `All hold: ${all}. Quotes are checked, not what a claim makes of them.`;
  }
  const lost = citations.filter(({ verdict }) => verdict !== 'holds').length;
  const uncited = claims.filter(({ verdict }) => verdict === 'uncited').length;
  const parts = [
    ...(lost === 0 ? [] : [`${lost} of ${count(citations.length, 'quote')}`]),
    ...(uncited === 0 ? [] : [`${count(uncited, 'claim')} without a quote`]),
  ];
  return `Not all hold: ${parts.join(', ')} to look at.`;
}
