import type { EvidenceCitation, EvidenceFile } from './evidence-file.ts';
import { markdownLine, markdownQuote } from './markdown-text.ts';

/** An evidence file for people: each claim, and for each citation its release and the quote in a block of its own. */
export function evidenceMarkdown({
  question,
  mode,
  madeAt,
  generation,
  claims,
  citations,
}: EvidenceFile): string {
  const made =
    mode === 'generated' ? 'written by a model from the quotes below' : 'in the words of the releases';
  const blocks = [
    `# Evidence: ${markdownLine(question)}`,
    `An answer, ${made}. Made at ${markdownLine(madeAt)}, generation ${generation} of the index.`,
    'The JSON file beside this one can be checked against the archive: `npm run verify -- file.json`.',
    '## What is said',
    ...(claims.length === 0 ? ['Nothing was found.'] : claims.map(claimBlock)),
    ...(citations.length === 0 ? [] : ['## What it rests on', ...citations.flatMap(citationBlocks)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function claimBlock({ text, support, citations }: EvidenceFile['claims'][number], place: number): string {
  const doubt = support === 'unverified' ? ' (not verified)' : '';
  const markers = citations.map((citation) => ` \\[${citation + 1}\\]`).join('');
  return `${place + 1}. ${markdownLine(text)}${doubt}${markers}`;
}

function citationBlocks(citation: EvidenceCitation, place: number): readonly string[] {
  const { title, publisher, date, source, url, releaseId, revision, start, end, sha256, quote } = citation;
  const facts = [
    `Publisher: ${markdownLine(publisher ?? 'not stated')}`,
    `Date: ${markdownLine(date ?? 'not stated')}`,
    `Address: ${addressOf(url)}`,
    `Source: ${markdownLine(source)}`,
    `Release: ${markdownLine(releaseId)}, revision ${revision}`,
    `Place: characters ${start} to ${end} (UTF-16)`,
    `SHA-256 of the text: ${sha256}`,
  ];
  return [
    `### \\[${place + 1}\\] ${markdownLine(title)}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    markdownQuote(quote),
  ];
}

/** A link only of what a browser would open as a page; `href` has no blank and no angle bracket. */
function addressOf(url: string | null): string {
  if (url === null) return 'not stated';
  const address = URL.canParse(url) ? new URL(url) : null;
  const isPage = address?.protocol === 'https:' || address?.protocol === 'http:';
  return isPage ? `<${address.href}>` : markdownLine(url);
}
