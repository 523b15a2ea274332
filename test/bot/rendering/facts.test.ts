import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outgoing } from '../../../src/bot/deliver.ts';
import { createWords } from '../../../src/bot/locales/words.ts';
import { renderSaid } from '../../../src/bot/rendering/said.ts';
import { renderTimeline } from '../../../src/bot/rendering/timeline.ts';
import { renderWhich } from '../../../src/bot/rendering/which-person.ts';
import { renderPerson, renderPersonSection, WHO_SECTIONS } from '../../../src/bot/rendering/who.ts';
import { checkMessage } from './check-message.ts';
import { anyCard, anySaid, anyTimeline, card, entry, SETTINGS, statement, summary } from './fact-samples.ts';
import { readHtml } from './read-html.ts';
import { anyWords, idOf } from './samples.ts';

const words = createWords('en');
const WHO = { listId: 4, userId: 777, isExact: false, settings: SETTINGS, unread: 0 };
const SAID = { name: 'Venn', about: null, offset: 0, listId: 4, userId: 777, settings: SETTINGS };
const TIMELINE = { asked: 'quay', offset: 0, listId: 4, userId: 777, settings: SETTINGS };

const textOf = ({ html }: Outgoing) => readHtml(html.source).text;
const labelsOf = ({ keyboard = [] }: Outgoing) => keyboard.flat().map(({ text }) => text);

describe('a person', () => {
  it('has spellings and why they are one, titles, meetings and statements with dates and sources', () => {
    expect(textOf(renderPerson(card(), WHO, words))).toBe(
      [
        'Orsolya Venn\nNamed in 2 releases\nSpellings found: Orsolya Venn, Орсоля Венн\nOrsolya Venn = Орсоля Венн: the same name and office',
        'Titles:\n• 24 November 2022: Minister, Ministry of Peace [1]',
        'Meetings:\n• November 2022 (day not stated): The parties met in Alder. [1]',
        'Statements:\nVenn, 24 November 2022 (quoted) [2]\nStatement number 2.',
        `[1] Agreement signed — Ministry of Peace, 24 November 2022 /release_${idOf(1)}\n[2] Agreement signed — Ministry of Peace, 24 November 2022 /release_${idOf(2)}`,
      ].join('\n\n'),
    );
    expect(labelsOf(renderPerson(card(), WHO, words))).toEqual([
      '[1] Agreement signed',
      '[2] Agreement signed',
      'Exact spelling',
    ]);
  });

  it('with more than fits has a button to all of it, and from there the way back', () => {
    const statements = Array.from({ length: 7 }, (_, index) => statement(index + 1));
    const person = card({ statements });
    expect(labelsOf(renderPerson(person, WHO, words))).toContain('All statements: 7');
    const first = renderPersonSection(person, 'statements', 0, WHO, words);
    expect(textOf(first)).toContain('1–5 of 7');
    expect(labelsOf(first).slice(-2)).toEqual(['More ›', '‹ Overview']);
    const second = renderPersonSection(person, 'statements', 5, WHO, words);
    expect(textOf(second)).toContain('Statement number 7.');
    expect(textOf(second)).not.toContain('Statement number 5.');
    expect(labelsOf(second)).toContain('‹ Back');
  });

  it('with a statement that is cut has a button to all of it', () => {
    const person = card({ statements: [statement(1, { text: 'We agreed. '.repeat(60) })] });
    const shown = renderPerson(person, WHO, words);
    expect(labelsOf(shown)).toContain('All statements: 1');
    expect(labelsOf(shown)).not.toContain('All titles: 1');
  });

  it('in a chat of exact spelling offers no other', () => {
    const settings = { ...SETTINGS, exact: true };
    expect(labelsOf(renderPerson(card(), { ...WHO, isExact: true, settings }, words))).not.toContain(
      'All spellings',
    );
    expect(labelsOf(renderPerson(card(), { ...WHO, isExact: true }, words))).toContain('All spellings');
  });
});

describe('statements', () => {
  it('stand to the letter, each with when, where and how it was said', () => {
    const text = 'We  agreed.\nAnd we shall  go on.';
    const statements = [statement(1, { text, place: 'Alder', form: 'paraphrase' })];
    const shown = textOf(renderSaid({ people: [], total: 1, statements }, SAID, words));
    expect(shown).toContain(
      `What Venn said\n\nVenn, 24 November 2022, Alder (reported) [1]\n${text}\n\n[1] `,
    );
  });

  it('are as many on a page as fit, and the next page begins with the next one', () => {
    const statements = Array.from({ length: 5 }, (_, index) =>
      statement(index + 1, { text: `Statement ${index + 1}: ${'we agreed '.repeat(130)}.` }),
    );
    const page = renderSaid({ people: [], total: 9, statements }, SAID, words);
    const shown = [1, 2, 3, 4, 5].filter((number) => textOf(page).includes(`Statement ${number}:`));
    expect(shown).toEqual([1, 2]);
    expect(textOf(page)).toContain('1–2 of 9');
    const next = page.keyboard?.flat().find(({ text }) => text === 'More ›');
    expect(next).toMatchObject({ callback_data: 'k:ll:4:2' });
  });

  it('that are longer than a message are cut, which is said', () => {
    const statements = [statement(1, { text: 'We agreed. '.repeat(900) })];
    const page = renderSaid({ people: [], total: 1, statements }, SAID, words);
    expect(textOf(page)).toContain('Shortened to fit a message');
    expect(textOf(page)).toContain(' …\n');
  });

  it('of which there are none are said to be none', () => {
    const nothing = { people: [], total: 0, statements: [] };
    expect(textOf(renderSaid(nothing, { ...SAID, about: 'peace' }, words))).toBe(
      'The archive has no statement of “Venn” about “peace”.',
    );
  });
});

describe('a timeline', () => {
  const entries = [
    entry(1, { date: '2022', precision: 'year' }),
    entry(2, { date: '2022-11', precision: 'month' }),
    entry(3, { date: '2022-11-23', place: 'Alder' }),
    entry(4, { date: '2022-12-01', kind: 'release', citation: null }),
  ];

  it('is grouped by month, and says what it knows of a date', () => {
    const text = textOf(renderTimeline({ total: 4, entries, undated: [summary(9)] }, TIMELINE, words));
    expect(text).toContain(
      [
        'Timeline: quay',
        '2022 (month not stated)\n• Event number 1 took place. [1]',
        'November 2022\nday not stated – Event number 2 took place. [2]\n23 – Event number 3 took place. (Alder) [3]',
        `December 2022\n1 – Event number 4 took place. · date of the release · /release_${idOf(4)}`,
      ].join('\n\n'),
    );
    expect(text).toContain(`Without any date:\n• Agreement signed /release_${idOf(9)}`);
  });

  it('has what has no date at its end only', () => {
    const text = textOf(renderTimeline({ total: 9, entries, undated: [summary(9)] }, TIMELINE, words));
    expect(text).not.toContain('Without any date');
    expect(text).toContain('1–4 of 9');
    const only = textOf(renderTimeline({ total: 0, entries: [], undated: [summary(9)] }, TIMELINE, words));
    expect(only).toMatch(/^Nothing with a date was found for “quay”\.\n\nWithout any date:/);
  });
});

describe('a name of several people', () => {
  it('asks which, with what tells them apart', () => {
    const people = [card(), card({ name: 'Tomas Venn', titles: [], releases: 1 })];
    const buttons = people.map((_, index) => ({ kind: 'h', fields: [index + 1, 'chosen', 0] }));
    const message = renderWhich({ name: 'Venn', people, buttons, userId: 777 }, words);
    expect(textOf(message)).toBe(
      '“Venn” could be any of these people. Choose one:\n\n' +
        '1. Orsolya Venn — Minister (24 November 2022); 2 releases\n\n2. Tomas Venn — 1 release',
    );
    expect(labelsOf(message)).toEqual(['1. Orsolya Venn', '2. Tomas Venn']);
  });
});

it('what releases state, however hostile, is within what Telegram takes, and starts nothing', () => {
  const owner = { userId: 2 ** 52, listId: 2 ** 31 };
  fc.assert(
    fc.property(anyCard, anySaid, anyTimeline, anyWords, (person, said, timeline, anyLanguage) => {
      const view = { ...WHO, ...owner };
      checkMessage(renderPerson(person, view, anyLanguage));
      for (const section of WHO_SECTIONS)
        if (person[section].length > 0)
          checkMessage(renderPersonSection(person, section, 3, view, anyLanguage));
      const name = person.name;
      checkMessage(renderSaid(said, { ...SAID, ...owner, name, about: name, offset: 5 }, anyLanguage));
      checkMessage(renderTimeline(timeline, { ...TIMELINE, ...owner, asked: name, offset: 5 }, anyLanguage));
      const buttons = Array.from({ length: 9 }, () => ({ kind: 'h', fields: [1, 'chosen', 0] }));
      checkMessage(
        renderWhich({ name, people: [person, person], buttons, userId: owner.userId }, anyLanguage),
      );
    }),
    { numRuns: 12 },
  );
});
