import { describe, expect, it } from 'vitest';
import type { ReleaseFacts } from '../../../src/facts/fact.ts';
import { checkExtraction } from '../../../src/facts/model/check-extraction.ts';
import { readExtraction } from '../../../src/facts/model/extraction-reply.ts';
import { readableRelease } from '../../../src/facts/reading/readable-release.ts';

function checked(body: string, reply: object, known: ReleaseFacts['people'] = []): ReleaseFacts {
  const extraction = readExtraction(JSON.stringify(reply));
  if (extraction === null) throw new Error('no reply');
  const published = { value: '2024-05-03', precision: 'day' } as const;
  const release = readableRelease({ title: 'Quay', body, publisher: null, published, language: 'en' });
  return checkExtraction(extraction, release, known);
}

const person = (name: string, text = name) => ({ name, text, sentence: 1, titles: [] });
const eventWith = (...participants: readonly object[]) => ({
  kind: 'meeting',
  sentence: 1,
  date: null,
  place: null,
  organisers: [],
  participants,
  outcomes: [],
  next: [],
});

describe('what a model says that a release states', () => {
  it('is found as a model was shown it: without what is not seen, on one line', () => {
    const body = 'Ada\t\u00a0Lind met \u200b Bero Ta\u00admm in the <Net> Loft.';
    const { people, events } = checked(body, {
      people: [person('Ada Lind'), person('Bero Tamm')],
      events: [eventWith({ name: null, text: '‹Net› Loft', sentence: 1 })],
    });
    expect(people.map(({ named }) => body.slice(named.start, named.end))).toEqual([
      'Ada\t\u00a0Lind',
      'Bero Ta\u00admm',
    ]);
    expect(events[0]?.participants).toMatchObject([{ text: '<Net> Loft' }]);
    // A word is not two.
    const torn = checked('They met in the Net Lo ft.', {
      events: [eventWith({ name: null, text: 'Net Loft', sentence: 1 })],
    });
    expect(torn.events[0]?.participants).toEqual([]);
  });

  it('is looked for within the time of a test, whatever stands there', () => {
    const body = `Ada${'\t\u200b'.repeat(20_000)}x met Bero Tamm.`;
    expect(checked(body, { people: [person('Ada Lind')] }).people).toEqual([]);
  });

  it('tells nothing of one person that may be meant of another', () => {
    const body = 'Ada Lind and Bero Lind met. Lind spoke.';
    const { events } = checked(body, {
      people: [person('Ada Lind'), person('Bero Lind')],
      events: [
        eventWith(
          { name: null, text: 'Lind', sentence: 2 },
          { name: 'Bero Lind', text: 'Lind', sentence: 2 },
          { name: 'Bero Lind', text: 'spoke', sentence: 2 },
        ),
      ],
    });
    expect(events[0]?.participants.map((one) => one.person)).toEqual([null, 1, null]);
  });

  it('may be about somebody whom the rules found and the model does not list', () => {
    const body = 'Ada Lind met Bero Tamm.';
    const known = checked(body, { people: [person('Bero Tamm')] }).people;
    const { people, events } = checked(
      body,
      { people: [person('Ada Lind')], events: [eventWith({ name: null, text: 'Bero Tamm', sentence: 1 })] },
      known,
    );
    expect(people.map(({ name }) => name)).toEqual(['Ada Lind', 'Bero Tamm']);
    expect(events[0]?.participants).toMatchObject([{ person: 1 }]);
  });
});
