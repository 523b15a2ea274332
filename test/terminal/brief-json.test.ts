import { describe, expect, it } from 'vitest';
import { briefJson } from '../../src/terminal/brief-json.ts';
import { brief, summary } from './brief-samples.ts';

describe('briefJson', () => {
  it('holds every cell with its citation as answers cite', () => {
    const json = briefJson({ brief: brief(), others: [summary({ id: 'r9' })] });
    expect(json).toMatchObject({
      status: 'found',
      what: {
        value: 'The new quay opened on Monday.',
        citation: { marker: 1, date: '2023-05-04', start: 10, end: 40 },
      },
      eventDate: { value: '2023-05-01' },
      place: { value: null, citation: null },
      participants: [
        { name: 'Adrian Voss', title: 'Minister', citation: { quote: 'Adrian Voss cut the ribbon.' } },
      ],
      outcomes: [{ text: 'A second quay was approved.', citation: { marker: 1 } }],
      next: [],
      disagreements: [],
      releases: ['r1'],
      others: ['r9'],
    });
    expect(json.what.citation).not.toHaveProperty('published');
  });

  it('has the same shape when nothing was found', () => {
    const none = briefJson({ brief: null, others: [] });
    expect(none).toMatchObject({ status: 'not_found', what: { value: null, citation: null }, releases: [] });
    expect(Object.keys(none)).toEqual(Object.keys(briefJson({ brief: brief(), others: [] })));
  });
});
