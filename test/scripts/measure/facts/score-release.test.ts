import { describe, expect, it } from 'vitest';
import { type Measure, scoreRelease } from '../../../../scripts/measure/facts/score-release.ts';
import { f1, precision, recall } from '../../../../scripts/measure/facts/tally.ts';
import type { ReleaseFacts } from '../../../../src/facts/fact.ts';
import { ANNOTATED, EVENT, person, read, STATEMENT, stated } from './read-release.ts';

function score(changes: Partial<ReleaseFacts>, annotated = ANNOTATED) {
  const { tallies, failures } = scoreRelease(annotated, read(changes));
  const of = (measure: Measure) => ({
    recall: recall(tallies[measure]),
    precision: precision(tallies[measure]),
  });
  return { of, tallies, failures };
}

describe('scoreRelease', () => {
  it('finds nothing to fault in what is as a person wrote it down', () => {
    const { tallies, failures } = score({});
    expect(failures).toEqual([]);
    expect(Object.entries(tallies).filter(([, tally]) => f1(tally) !== 1)).toEqual([]);
  });

  it('counts everything as missed of a release in which nothing was read', () => {
    const { tallies } = score({ people: [], events: [], statements: [] });
    const { titles, titlesAbout, ...others } = tallies;
    expect(Object.entries(others).filter(([, tally]) => f1(tally) !== 0)).toEqual([]);
    expect([recall(titles), recall(titlesAbout)]).toEqual([null, null]);
  });

  it('counts a person too many against precision, one too few against recall', () => {
    expect(score({ people: [person('Vera Kale'), person('Port Alder')] }).of('people')).toEqual({
      recall: 0.5,
      precision: 0.5,
    });
    const twice = score({ people: [person('Vera Kale'), person('Vera Kale'), person('Ali Omar')] });
    expect(twice.of('people')).toEqual({ recall: 1, precision: 2 / 3 });
    expect(twice.failures.filter((line) => line.includes('person'))).toEqual([
      'a.txt: person wrong: Vera Kale',
    ]);
  });

  it('asks for titles of the people found only, each to the word', () => {
    const { of, failures } = score({ people: [person('Vera Kale', 'Minister Vera', 'Minister')] });
    expect(of('titles')).toEqual({ recall: 1, precision: 0.5 });
    expect(failures).toContain('a.txt: title of Vera Kale wrong: Minister Vera');
  });

  it('shows what differs in its borders only', () => {
    const wide = { events: [{ ...EVENT, organisers: [stated('Harbour Board met')] }] };
    expect(score(wide).of('organisers').recall).toBe(0);
    expect(score(wide).of('organisersAbout').recall).toBe(1);
    const people = [person('Vera Kale', 'Minister Vera'), person('Ali Omar', 'quay')];
    expect(score({ people }).of('titles').recall).toBe(0);
    expect(score({ people }).of('titlesAbout').recall).toBe(0.5);
  });

  it('takes a date that is not stated for right only where none was written down', () => {
    const undated = { events: [{ ...EVENT, date: null, place: null }] };
    const [event] = ANNOTATED.events;
    if (event === undefined) throw new Error('the sample has an event');
    const without = { ...ANNOTATED, events: [{ ...event, date: null, place: null }] };
    expect(score(undated).of('date').recall).toBe(0);
    expect(score(undated, without).of('date').recall).toBe(1);
    expect(score(undated, without).of('place').recall).toBe(1);
    expect(score({}, without).of('date').recall).toBe(0);
    expect(score({ events: [] }, without).of('date').recall).toBe(0);
  });

  it('asks the date of what comes next, and shows without it', () => {
    const { of } = score({ events: [{ ...EVENT, next: EVENT.next.map((one) => ({ ...one, date: null })) }] });
    expect(of('next')).toEqual({ recall: 0, precision: 0 });
    expect(of('nextSentences')).toEqual({ recall: 1, precision: 1 });
  });

  it('asks who said it, and shows without that', () => {
    const { of } = score({ statements: [{ ...STATEMENT, person: 1, who: stated('Ali Omar') }] });
    expect(of('statements').recall).toBe(0);
    expect(of('statementsByAnyone').recall).toBe(1);
  });

  it('finds decisions wherever they were put, and a person only where a person took part', () => {
    const second = { ...EVENT, what: stated('“We build,” Vera Kale said.'), participants: [] };
    const first = { ...EVENT, outcomes: [], participants: [{ ...stated('Vera Kale'), person: null }] };
    const { of } = score({ events: [first, second] });
    expect(of('outcomes')).toEqual({ recall: 1, precision: 1 });
    expect(of('participants')).toEqual({ recall: 0.5, precision: 1 });
    expect(of('events').precision).toBe(0.5);
    const crowded = score({ events: [EVENT, { ...second, participants: EVENT.participants }] });
    expect(crowded.of('participants')).toEqual({ recall: 1, precision: 0.5 });
  });
});
