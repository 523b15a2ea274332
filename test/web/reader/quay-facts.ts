import type { EventFact, ReleaseFacts, Stated } from '../../../src/facts/fact.ts';

/** What the release of the quay states, by hand: one of each kind, and one decision that is also among what comes next. */
export function quayFacts(body: string): ReleaseFacts {
  const stated = (text: string, within: string): Stated => {
    const start = body.indexOf(text);
    const sentence = body.indexOf(within);
    if (start < 0 || sentence < 0) throw new Error(`"${text}" does not stand there`);
    return {
      text,
      start,
      end: start + text.length,
      sentence: { start: sentence, end: sentence + within.length },
    };
  };
  const whole = (text: string) => stated(text, text);
  const opened = 'The new quay of Port Alder opened on Thursday.';
  const thanked = 'Minister Adrian Voss thanked the 240 workers who built it.';
  const cost = whole('It cost 12 million crowns, the authority said.');
  const event: EventFact = {
    kind: 'ceremony',
    what: whole(opened),
    date: { ...stated('Thursday', opened), value: '2023-05-04', precision: 'day' },
    place: stated('Port Alder', opened),
    organisers: [],
    participants: [],
    outcomes: [cost],
    next: [
      { ...cost, date: null },
      { ...whole('The quay is 310 metres long.'), date: null },
    ],
    by: 'model',
  };
  return {
    people: [
      {
        name: 'Adrian Voss',
        spellings: ['Adrian Voss'],
        titles: [{ ...stated('Minister', thanked), organisation: null }],
        organisation: null,
        named: stated('Adrian Voss', thanked),
        by: 'rules',
      },
    ],
    events: [event],
    statements: [
      {
        who: stated('Adrian Voss', thanked),
        person: 0,
        said: stated('thanked the 240 workers who built it', thanked),
        form: 'paraphrase',
        place: null,
        by: 'rules',
      },
    ],
  };
}
