import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { makeEvidence } from '../../../src/facts/evidence/evidence-file.ts';
import { evidenceMarkdown } from '../../../src/facts/evidence/evidence-markdown.ts';
import { markdownLine, markdownQuote } from '../../../src/facts/evidence/markdown-text.ts';
import { archiveOf, cite, MADE_AT, resting } from './kept.ts';

type Tree = ReturnType<typeof fromMarkdown>;
type Node = Tree | Tree['children'][number];

function parsed(markdown: string): Tree {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Types of all nodes but the root, in order, without links that show where they lead; and all text. */
function readBack(markdown: string) {
  const types: string[] = [];
  const links: string[] = [];
  let text = '';
  const visit = (node: Node) => {
    if (!isPlainAddress(node)) types.push(node.type);
    if (node.type === 'link') links.push(node.url);
    if (node.type === 'text') text += node.value;
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(parsed(markdown));
  return { types: types.slice(1), links, text };
}

/** As a viewer makes of an address in the text. */
function isPlainAddress(node: Node): boolean {
  if (node.type !== 'link') return false;
  const [child] = node.children;
  const text = child?.type === 'text' ? child.value : '';
  return ['', 'http://', 'mailto:'].some((scheme) => node.url === scheme + text);
}

/** Pieces of which Markdown makes something. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...'*_`[]()<>#+-=|~!&\\:.1 "\'',
      '\n',
      '    ',
      '1. ',
      '2) ',
      '***',
      '---',
      '```',
      '<b>',
      '&amp;',
      '&#60;',
      'https://x.com',
      'www.x.com',
      'a@x.com',
      '[x](y)',
      '![x](y)',
      '[^1]: x',
      '| a | b |',
      '| - | - |',
      '\u202e',
      'ə',
      'word',
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

const unique = (types: readonly string[]) => [...new Set(types)];

const shown = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/\u202e/gu, '')
    .trim();

describe('text in Markdown', () => {
  it('reads as it is, and nothing else comes of it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { types, text: back } = readBack(markdownLine(text));
        const line = shown(text);
        expect(back).toBe(line);
        expect(unique(types)).toEqual(line === '' ? [] : ['paragraph', 'text']);
      }),
      { numRuns: 700 },
    );
  });

  it('of several lines is one quotation', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { types, text: back } = readBack(markdownQuote(text));
        expect(back.replace(/\s+/gu, '')).toBe(shown(text).replace(/\s+/gu, ''));
        const known = ['blockquote', 'paragraph', 'text'];
        expect(types.filter((type) => !known.includes(type))).toEqual([]);
        expect(types.filter((type) => type === 'blockquote')).toHaveLength(1);
      }),
      { numRuns: 700, examples: [['| a |\n| - |'], ['a\n==='], ['```\na'], ['[a]: b\n[a]']] },
    );
  });
});

describe('evidenceMarkdown', () => {
  it('shows each claim, and each quote in a block of its own with its release, offsets and hash', async () => {
    const archive = await archiveOf('The quay *opened*.\nIt is long.');
    const file = await makeEvidence(resting(await cite(archive, 0, 0, 30)), archive, MADE_AT);
    const markdown = evidenceMarkdown(file);
    expect(markdown).toContain('1. The quay \\*opened\\*. It is long. \\[1\\]');
    expect(markdown).toContain('\n> The quay \\*opened\\*.\n> It is long.\n');
    for (const fact of [
      file.citations[0]?.sha256 ?? '',
      'characters 0 to 30',
      '2023-05-04',
      'Ministry of Harbours',
    ])
      expect(markdown).toContain(fact);
    expect(readBack(markdown).types.filter((type) => type === 'blockquote')).toHaveLength(1);
  });

  it('makes a link of a page only', async () => {
    const archive = await archiveOf('The quay opened.');
    const file = await makeEvidence(resting(await cite(archive, 0, 0, 16)), archive, MADE_AT);
    const withUrl = (url: string) =>
      readBack(evidenceMarkdown({ ...file, citations: file.citations.map((one) => ({ ...one, url })) }));
    expect(withUrl('https://x.example/a b?c=<d>#`').links).toEqual(['https://x.example/a%20b?c=%3Cd%3E#%60']);
    expect(withUrl('javascript:alert(1)').links).toEqual([]);
    expect(withUrl('javascript:alert(1)').text).toContain('javascript:alert(1)');
  });
});
