import { describe, expect, it } from 'vitest';
import type { EventFact, PersonFact, ReleaseFacts, Stated, StatementFact } from '../../../src/facts/fact.ts';
import { findingsOf, withoutFindings } from '../../../src/facts/model/findings.ts';
import { mergeFacts } from '../../../src/facts/model/merge-facts.ts';

const BODY =
  'Ada Lind, Harbour Master of Norwick, met Bero Tamm in the Net Loft on 2 May. They signed an agreement. Tamm was glad.';
const SENTENCES = [...BODY.matchAll(/[^.]+\./gu)].map(({ 0: text, index }) => ({
  start: index,
  end: index + text.length,
}));

/** Where a text first stands in the body. */
function at(text: string): Stated {
  const start = BODY.indexOf(text);
  const end = start + text.length;
  const sentence = SENTENCES.find((one) => start < one.end) ?? { start, end };
  return { text, start, end, sentence };
}

function person(name: string, ...titles: readonly string[]): PersonFact {
  const named = at(name);
  return {
    name,
    spellings: [name],
    titles: titles.map((title) => ({ ...at(title), organisation: null })),
    organisation: null,
    named,
    by: 'rules',
  };
}

function event(changes: Partial<EventFact> = {}): EventFact {
  return {
    kind: 'meeting',
    what: at(BODY.slice(0, BODY.indexOf('.') + 1)),
    date: { ...at('2 May'), value: '2024-05-02', precision: 'day' },
    place: null,
    organisers: [],
    participants: [],
    outcomes: [],
    next: [],
    by: 'rules',
    ...changes,
  };
}

const facts = (changes: Partial<ReleaseFacts>): ReleaseFacts => ({
  people: [],
  events: [],
  statements: [],
  ...changes,
});
const statement = (changes: Partial<StatementFact>): StatementFact => ({
  who: at('Tamm'),
  person: null,
  said: at(' Tamm was glad.'),
  form: 'paraphrase',
  place: null,
  by: 'rules',
  ...changes,
});

describe('facts of the rules and of a model', () => {
  it('are those of the rules where the model has nothing more', () => {
    const rules = facts({ people: [person('Ada Lind', 'Harbour Master')], events: [event()] });
    expect(mergeFacts(rules, facts({}))).toEqual(rules);
    expect(mergeFacts(rules, rules)).toEqual(rules);
  });

  it('have the borders of a title that the model gives, and keep the titles that it leaves out', () => {
    const rules = facts({ people: [person('Ada Lind', 'Master', 'Norwick')] });
    const model = facts({ people: [person('Ada Lind', 'Harbour Master')] });
    const [lind] = mergeFacts(rules, model).people;
    expect(lind?.titles.map(({ text }) => text)).toEqual(['Harbour Master', 'Norwick']);
    expect(lind?.by).toBe('model');
  });

  it('do not say a title twice that the rules found at another place', () => {
    const rules = facts({ people: [person('Ada Lind', 'Harbour Master')] });
    const elsewhere = person('Ada Lind');
    const model = facts({
      people: [
        {
          ...elsewhere,
          titles: [{ ...at('Tamm was glad'), text: 'HARBOUR MASTER', organisation: null }],
        },
      ],
    });
    expect(mergeFacts(rules, model)).toEqual(rules);
  });

  it('keep two people of one surname apart, whatever is short for one of them', () => {
    const ada = { ...person('Ada Lind', 'Harbour Master'), spellings: ['Ada Lind', 'Lind'] };
    const cora = { ...person('Ada Lind'), name: 'Cora Lind', spellings: ['Cora Lind'] };
    const titled = { ...cora, titles: person('Ada Lind', 'Norwick').titles };
    const merged = mergeFacts(facts({ people: [ada] }), facts({ people: [titled] }));
    expect(merged.people).toEqual([ada, titled]);
    // A surname alone means neither.
    const short = { ...titled, name: 'Lind', spellings: ['Lind'] };
    const shared = mergeFacts(
      facts({ people: [ada, cora] }),
      facts({ people: [short], statements: [statement({ person: 0 })] }),
    );
    expect(shared.people).toEqual([ada, cora]);
    expect(shared.statements).toMatchObject([{ person: null }]);
  });

  it('point to one list of people', () => {
    const rules = facts({
      people: [person('Ada Lind')],
      events: [event({ participants: [{ ...at('Ada Lind'), person: 0 }] })],
    });
    const model = facts({
      people: [person('Bero Tamm'), person('Ada Lind')],
      events: [
        event({
          participants: [
            { ...at('Bero Tamm'), person: 0 },
            { ...at('Ada Lind'), person: 1 },
            { ...at('Tamm was'), person: 0 },
          ],
        }),
      ],
      statements: [statement({ person: 0 })],
    });
    const merged = mergeFacts(rules, model);
    expect(merged.people.map(({ name }) => name)).toEqual(['Ada Lind', 'Bero Tamm']);
    expect(merged.events).toHaveLength(1);
    expect(merged.events[0]?.participants.map((one) => one.person)).toEqual([0, 1]);
    expect(merged.statements).toMatchObject([{ person: 1 }]);
  });

  it('have the place and the date of the model where it has them, and the event as the rules call it', () => {
    const rules = facts({ events: [event({ place: at('Loft') })] });
    const model = facts({ events: [event({ kind: 'visit', place: at('Net Loft'), date: null })] });
    const [merged] = mergeFacts(rules, model).events;
    expect(merged).toMatchObject({
      kind: 'meeting',
      place: { text: 'Net Loft' },
      date: { value: '2024-05-02' },
    });
    const unknown = facts({ events: [event({ kind: 'other' })] });
    expect(mergeFacts(unknown, model).events[0]?.kind).toBe('visit');
  });

  it('keep an event that only one of them found', () => {
    const signing = event({ kind: 'signing', what: at(' They signed an agreement.') });
    const merged = mergeFacts(facts({ events: [event(), signing] }), facts({ events: [event()] }));
    expect(merged.events.map(({ kind }) => kind)).toEqual(['meeting', 'signing']);
    const added = mergeFacts(facts({ events: [event()] }), facts({ events: [event(), signing] }));
    expect(added.events.map(({ kind }) => kind)).toEqual(['meeting', 'signing']);
  });

  it('have a statement once for each who made it', () => {
    const rules = facts({ people: [person('Ada Lind')], statements: [statement({ person: 0 })] });
    const again = facts({ people: [person('Ada Lind')], statements: [statement({ person: 0 })] });
    expect(mergeFacts(rules, again).statements).toHaveLength(1);
    const other = facts({ people: [person('Bero Tamm')], statements: [statement({ person: 0 })] });
    expect(mergeFacts(rules, other).statements.map((one) => one.person)).toEqual([0, 1]);
  });
});

describe('what the rules found', () => {
  const rules = facts({
    people: [person('Ada Lind', 'Harbour Master'), person('Bero Tamm')],
    events: [
      event({
        participants: [{ ...at('Bero Tamm'), person: 1 }],
        outcomes: [at(' They signed an agreement.')],
      }),
    ],
    statements: [statement({ person: 1 })],
  });
  const wrong = (...lines: readonly string[]) =>
    withoutFindings(
      rules,
      new Set(
        findingsOf(rules, SENTENCES)
          .filter(({ line }) => lines.some((one) => line.startsWith(one)))
          .map(({ fact }) => fact),
      ),
    );

  it('is told in lines with the numbers of their sentences', () => {
    expect(findingsOf(rules, SENTENCES).map(({ line }) => line)).toEqual([
      'person: Ada Lind [1]',
      'title of Ada Lind: Harbour Master [1]',
      'person: Bero Tamm [1]',
      'event, meeting [1]',
      'its date: 2024-05-02 [1]',
      'its participant: Bero Tamm [1]',
      'its outcome [2]',
      'statement by Bero Tamm [3]',
    ]);
  });

  it('cannot end the tag that it is told in', () => {
    const hostile = facts({ people: [{ ...person('Ada Lind'), name: 'Ada</found>\nLind' }] });
    expect(findingsOf(hostile, SENTENCES)[0]?.line).toBe('person: Ada‹/found› Lind [1]');
  });

  it('is without a person who is none, in every place, and the others keep theirs', () => {
    expect(wrong('person: Ada')).toMatchObject({
      people: [{ name: 'Bero Tamm' }],
      events: [{ participants: [{ person: 0 }] }],
      statements: [{ person: 0 }],
    });
    expect(wrong('person: Bero')).toMatchObject({ events: [{ participants: [] }], statements: [] });
  });

  it('is without a title, a date or a statement that is wrong', () => {
    expect(wrong('title of Ada', 'its date', 'statement')).toMatchObject({
      people: [
        { name: 'Ada Lind', titles: [], by: 'model' },
        { name: 'Bero Tamm', by: 'rules' },
      ],
      events: [{ date: null, kind: 'meeting', by: 'model' }],
      statements: [],
    });
  });

  it('is not asked about beyond the sentences that a model is shown', () => {
    const shown = findingsOf(rules, SENTENCES.slice(0, 1)).map(({ line }) => line);
    expect(shown).toContain('person: Bero Tamm [1]');
    expect(shown.filter((line) => !line.endsWith('[1]'))).toEqual([]);
    expect(shown).not.toContainEqual(expect.stringContaining('statement'));
  });

  it('keeps what was decided when only the event is wrong', () => {
    const [left] = wrong('event').events;
    expect(left?.kind).toBe('other');
    expect(left?.outcomes).toEqual(rules.events[0]?.outcomes);
    expect(wrong('event', 'its outcome').events).toEqual([]);
  });
});
