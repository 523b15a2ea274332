import { describe, expect, it } from 'vitest';
import { renderBrief } from '../../src/terminal/brief.ts';
import { briefMarkdown } from '../../src/terminal/brief-markdown.ts';
import { brief, summary } from './brief-samples.ts';
import { citation } from './samples.ts';

const page = { width: 60, color: false };

describe('renderBrief', () => {
  it('shows a table with source numbers, and each sentence with the cells that rest on it', () => {
    expect(renderBrief({ brief: brief(), others: [] }, page)).toBe(
      `New quay opens in Port Alder

What          The new quay opened on Monday. [1]
When          1 May 2023 [1]
Where         the release does not state it
Organised by  the release does not state it
Who attended  Adrian Voss — Minister [1]
Decided       A second quay was approved. [1]
Next          the release does not state it

Read by rules, which know the usual ways to say things: what
a release says in others may be missing here. Open it where
that matters.

Sources
[1] New quay opens in Port Alder
    Ministry of Harbours · 4 May 2023
    harbours/004_quay.txt
    What, When: “The new quay opened on Monday.”
    Who attended: “Adrian Voss cut the ribbon.”
    Decided: “A second quay was approved.”
`,
    );
  });

  it('says that a model read it, whether a cell is empty or not', () => {
    const note = 'Read by a model, checked against the quoted sentences.';
    const read = { brief: brief({ by: 'model' }), others: [] };
    expect(renderBrief(read, page)).toContain(`\n\n${note}\n\nSources`);
    expect(briefMarkdown(read)).toContain(`\n\n*${note}*\n\n## Sources`);
    expect(renderBrief(read, page)).not.toContain('Read by rules');
  });

  it('says of several releases that none of them states it, and shows where they differ', () => {
    const second = citation({ marker: 2, releaseId: 'r2', title: 'Причал открыт', quote: 'Открыт 2 мая.' });
    const text = renderBrief(
      {
        brief: brief({
          releases: [summary(), summary({ id: 'r2' })],
          disagreements: [
            {
              about: 'eventDate',
              of: null,
              values: [
                { value: '2023-05-01', citation: citation() },
                { value: '2023-05-02', citation: second },
              ],
            },
          ],
        }),
        others: [],
      },
      page,
    );
    expect(text).toContain('Where         no release states it\n');
    expect(text).toContain('The releases differ\nWhen  1 May 2023 [1]\n      2 May 2023 [2]\n');
    expect(text).toContain('\n[2] Причал открыт\n');
    expect(text).toContain('    When: “Открыт 2 мая.”\n');
    expect(text).not.toContain('Told of by these too');
  });

  it('lists a release of the meeting that says no more than the others', () => {
    const releases = [summary(), summary({ id: 'r2', title: 'Причал открыт' })];
    const result = { brief: brief({ releases }), others: [] };
    expect(renderBrief(result, page)).toContain('Told of by these too\n  · Причал открыт\n');
    expect(briefMarkdown(result)).toContain('## Told of by these too\n\n- Причал открыт (r2)\n');
  });

  it('cites the sentence of a title beside the one that tells who took part', () => {
    const titled = {
      name: 'Adrian Voss',
      title: 'Minister',
      organisation: null,
      isPerson: true,
      citation: citation({ quote: 'Voss came.' }),
      titleCitation: citation({ marker: 2, quote: 'The Minister spoke.' }),
    };
    const text = renderBrief({ brief: brief({ participants: [titled] }), others: [] }, page);
    expect(text).toContain('Adrian Voss — Minister [1][2]\n');
    expect(text).toContain('Who attended: “The Minister spoke.”');
  });

  it('keeps to the width of the page', () => {
    const long = brief({
      what: { value: 'word '.repeat(60), citation: citation({ quote: 'word '.repeat(60) }) },
    });
    for (const line of renderBrief({ brief: long, others: [summary()] }, page).split('\n')) {
      expect(line.length).toBeLessThanOrEqual(60);
    }
  });

  it('says so when nothing was found, with what came near', () => {
    expect(renderBrief({ brief: null, others: [] }, page)).toBe(
      'No meeting or other event was found for this.\n',
    );
    const near = renderBrief({ brief: null, others: [summary()] }, page);
    expect(near).toContain('Nearest releases\n  · New quay opens in Port Alder\n');
    expect(near).toContain('    r1\n');
  });

  it('lets no release reach the terminal with anything but text', () => {
    const hostile = brief({ what: { value: 'Quay\u001b[2J\u202eopen', citation: citation() } });
    expect(renderBrief({ brief: hostile, others: [] }, page)).toContain('Quayopen [1]');
  });
});
