import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { briefMarkdown } from '../../src/terminal/brief-markdown.ts';
import { brief, summary } from './brief-samples.ts';
import { citation } from './samples.ts';

const parsed = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

describe('briefMarkdown', () => {
  it('is a table of two columns with the sources below', () => {
    const markdown = briefMarkdown({ brief: brief(), others: [] });
    expect(markdown).toContain(
      '# New quay opens in Port Alder\n\n| | |\n| --- | --- |\n| **What** | The new quay opened on Monday. \\[1\\] |\n',
    );
    expect(markdown).toContain('| **Where** | *the release does not state it* |\n');
    expect(markdown).toContain('## Sources\n\n**\\[1\\]** New quay opens in Port Alder');
    expect(markdown).toContain('- Who attended: “Adrian Voss cut the ribbon.”');
  });

  it('puts several values of a cell on lines of their own', () => {
    const outcomes = ['One.', 'Two.'].map((text) => ({ text, citation: citation({ quote: text }) }));
    expect(briefMarkdown({ brief: brief({ outcomes }), others: [] })).toContain(
      'One. \\[1\\]<br>Two. \\[1\\] |',
    );
  });

  it('says so when nothing was found', () => {
    const markdown = briefMarkdown({ brief: null, others: [summary({ title: 'A *star*' })] });
    expect(markdown).toMatch(/^No meeting or other event was found for this\.\n/);
    expect(markdown).toContain('- A \\*star\\* (r1)');
  });

  it('makes of no release a cell, a link, a tag or a heading', () => {
    const piece = fc.constantFrom(
      '|',
      '*',
      '_',
      '[',
      '](javascript:x)',
      '<b>',
      '\n',
      '\n# a',
      '`',
      '\\',
      'word',
      '~~',
      '!',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = `a${pieces.join('')}z`;
        const told = brief({
          what: { value: text, citation: citation({ quote: text, title: text }) },
          releases: [summary({ title: text })],
        });
        const { children } = parsed(briefMarkdown({ brief: told, others: [summary({ title: text })] }));
        const table = children[1];
        expect(table?.type === 'table' ? table.children.map((row) => row.children.length) : null).toEqual(
          Array.from({ length: 8 }, () => 2),
        );
        const headings = children.filter(({ type }) => type === 'heading');
        expect(headings).toHaveLength(3);
        expect(JSON.stringify(children)).not.toMatch(/"type":"(?:link|image|inlineCode|delete|html")/);
      }),
      { numRuns: 40 },
    );
  });
});
