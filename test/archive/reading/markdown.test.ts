import { describe, expect, it } from 'vitest';
import { failureOf, readOne } from './temporary-folder.ts';

const RELEASE = `---
Title: "Port of Varna: a new quay"
agency: Ministry of Ports
date: 2022-11-24
lang: no
link: https://ports.example/1
---
# A new quay

The **minister** met [the builders](https://x.example) & said:
"it is _done_".

![a photo](x.png)

## Next

- first step
- second step
  - and its half

| Quay | Metres |
|------|--------|
| A    | 120    |

\`\`\`
as *written*
\`\`\`
`;

describe('a Markdown file', () => {
  it('gives what its front matter states, as written', async () => {
    const { text: _, ...stated } = await readOne('a.md', RELEASE);
    expect(stated).toEqual({
      source: 'a.md',
      title: 'Port of Varna: a new quay',
      publisher: 'Ministry of Ports',
      date: '2022-11-24',
      language: 'no',
      url: 'https://ports.example/1',
    });
  });

  it('is read without its markup, in lines and paragraphs', async () => {
    expect((await readOne('a.md', RELEASE)).text).toBe(
      [
        'A new quay',
        'The minister met the builders & said: "it is done".',
        'Next',
        'first step\nsecond step\nand its half',
        'Quay | Metres\nA | 120',
        'as *written*',
      ].join('\n\n'),
    );
  });

  it('takes its first heading for its title when nothing else states one', async () => {
    const release = await readOne('a.md', '# Quay *opened*\n\nIt was opened.\n\n# Another heading');
    expect(release).toMatchObject({ title: 'Quay opened', text: 'It was opened.\n\nAnother heading' });
    expect(await readOne('b.md', 'Words.\n\n# Not the first')).toMatchObject({ title: null });
  });

  it('may begin with a line of dashes', async () => {
    expect(await readOne('a.md', '---\n\nWords.\n\n---\nMore.')).toMatchObject({
      title: null,
      text: 'Words.\n\nMore.',
    });
  });

  it('with broken front matter names the line', async () => {
    const error = await failureOf('bad.md', '---\ntitle: fine\ndate: [2022\n---\nText.');
    expect(error).toMatch(/^cannot read bad.md: its front matter is no YAML at line \d .*; mend the lines/);
  });

  it('of any size and nesting ends quickly', async () => {
    const words = 'The minister (she) *said* so. '.repeat(100_000);
    expect((await readOne('long.md', words)).text).toContain('The minister (she)');
    expect((await readOne('deep.md', `${'> '.repeat(100_000)}deep`)).text).toBe('deep');
    expect((await readOne('list.md', '- - - - - - - - - - x'.repeat(20))).text).toContain('x');
  });

  it('keeps paragraphs of a long document', async () => {
    const paragraphs = Array.from(
      { length: 400 },
      (_, index) => `Paragraph **${index}** ${'of many words '.repeat(10)}.`,
    );
    const { text } = await readOne('many.md', paragraphs.join('\n\n'));
    expect(text.split('\n\n')).toHaveLength(400);
    expect(text).not.toContain('*');
  });
});
