import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveOf, ranking, type Told } from './ranking-fixture.ts';

const QUAY: Told = {
  source: 'quay',
  title: 'New quay opens in Port Alder',
  body: 'Minister Adrian Voss opened the new quay of Port Alder on Thursday. It was built by 240 workers in two years.',
};
const FERRY: Told = {
  source: 'ferry',
  title: 'Ferry to Lantern Island resumes',
  body: 'The ferry to Lantern Island sails again from Monday. It leaves Port Alder every two hours.',
};
const BUDGET: Told = {
  source: 'budget',
  title: 'Budget of the ministry',
  body: 'The minister named the budget of the year. Some of it goes to ports, some of it to roads and bridges.',
};
const ALL = [BUDGET, FERRY, QUAY];

describe('the ranking of releases', () => {
  it.each([
    ['Who opened the new quay of Port Alder?', 'quay'],
    ['When does the ferry to Lantern Island sail?', 'ferry'],
    ['budget of the ministry', 'budget'],
    ['Адриан Восс', 'quay'],
    ['limanın yeni körpüsü, nazir Voss', 'quay'],
  ])('begins with the one that answers "%s"', (question, source) => {
    expect(ranking(question, ALL)[0]).toBe(source);
  });

  it('prefers one sentence that says it all to the same words scattered over a release', () => {
    const scattered: Told = {
      source: 'scattered',
      title: 'Notes',
      body: 'A new road is planned. Voss was there. The quay is old. An exhibition opened. Port fees rose. Alder trees bloom.',
    };
    expect(ranking('Who opened the new quay of Port Alder?', [scattered, ...ALL])[0]).toBe('quay');
  });

  it('prefers the release of the period that the question names, among equals only', () => {
    const monthly = ['january', 'february', 'march'].map((source) => ({
      source,
      title: 'Monthly figures of the port',
      body: 'The port handled the cargo of the month.',
      isInPeriod: source === 'february',
    }));
    expect(ranking('cargo of the port', monthly)[0]).toBe('february');
    expect(ranking('Who opened the new quay?', [...monthly, QUAY])[0]).toBe('quay');
  });

  it.each(['a copy', 'another copy', 'copy 3', 'copy 4'])(
    'of two with the same text puts the one that was there first before its copy: %s',
    (source) => {
      const copy = { ...QUAY, source, duplicateOf: 'quay' };
      expect(ranking('new quay of Port Alder', [copy, ...ALL]).slice(0, 2)).toEqual(['quay', source]);
    },
  );

  it('is the same whatever order the releases come in', () => {
    const releases = [...ALL, { ...QUAY, source: 'twin' }, { ...FERRY, source: 'twin-ferry' }];
    const expected = ranking('Who opened the quay of Port Alder?', releases);
    fc.assert(
      fc.property(fc.shuffledSubarray(releases, { minLength: releases.length }), (shuffled) => {
        expect(ranking('Who opened the quay of Port Alder?', shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('holds the passages of a release best first, and what of the question stands in all of it', () => {
    const long: Told = {
      source: 'long',
      body: ['The day began with music.', 'Voss opened the new quay.', 'Dinner was served on the ferry.'],
    };
    const [top] = archiveOf([long]).rank('Voss quay ferry');
    expect(top?.passages[0].match.passage.ordinal).toBe(1);
    expect([...(top?.strengths ?? [])]).toEqual([1, 1, 1]);
    expect(top?.evidence.passageCoverage).toBeLessThan(top?.evidence.releaseCoverage ?? 0);
  });

  it('gives finite scores for any question and text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
        for (const { score, evidence } of archiveOf([
          ...ALL,
          { source: 'odd', body: [text], title: text },
        ]).rank(`quay ${text}`)) {
          expect(Number.isFinite(score)).toBe(true);
          for (const part of Object.values(evidence)) expect(part).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('has nothing to rank in an empty archive', () => {
    expect(ranking('quay', [])).toEqual([]);
    expect(ranking('quay', [{ source: 'a', body: [] }])).toEqual([]);
  });

  it('brings along, for a subject, what says it in the words of the best releases', () => {
    const subject: Told[] = [
      {
        source: 'first',
        title: 'Yelgaya earthquake',
        body: 'The Yelgaya earthquake damaged the dam at Rovan. Rescuers reached Rovan.',
      },
      {
        source: 'second',
        title: 'Yelgaya earthquake relief',
        body: 'Relief for the Yelgaya earthquake: tents for Rovan, rescuers at the dam.',
      },
      {
        source: 'related',
        title: 'Tents',
        body: 'Tents arrived at Rovan, where rescuers guard the dam for the relief of all.',
      },
      {
        source: 'other',
        title: 'Music',
        body: 'Tickets for the evening of music are sold at the door of the theatre for all.',
      },
    ];
    expect(ranking('Yelgaya earthquake', subject)).toEqual(['first', 'second', 'related', 'other']);
  });
});
