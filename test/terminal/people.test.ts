import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { PersonCard, Said, SaidResult, WhoResult } from '../../src/facts/results.ts';
import { saidJson, whoJson } from '../../src/terminal/facts-json.ts';
import { renderSaid } from '../../src/terminal/said.ts';
import { renderWho } from '../../src/terminal/who.ts';
import { citation } from './samples.ts';

const page = { width: 70, color: false };
const looked = { name: 'Orkhan Valiyev', releases: 1_200 };

function statement(changes: Partial<Said> = {}): Said {
  return {
    who: 'Orkhan Valiyev',
    text: 'The quay is ready.',
    form: 'quote',
    date: '2023-05-04',
    place: 'Port Alder',
    citation: citation({
      marker: 2,
      releaseId: 'r2',
      title: 'Quay news',
      quote: '“The quay is ready,” he said.',
    }),
    ...changes,
  };
}

function card(changes: Partial<PersonCard> = {}): PersonCard {
  return {
    name: 'Orkhan Valiyev',
    spellings: ['Orkhan Valiyev', 'Орхан Велиев'],
    joinedBy: [{ spellings: ['Orkhan Valiyev', 'Орхан Велиев'], reason: 'office' }],
    titles: [
      {
        title: 'Head of the Port Office',
        organisation: 'Port Office',
        date: '2023-05-04',
        citation: citation(),
      },
      { title: 'Captain', organisation: 'Navy', date: '2021', citation: citation() },
    ],
    meetings: [{ text: 'The port commission met.', date: '2023-05-03', citation: citation() }],
    statements: [statement()],
    releases: 3,
    ...changes,
  };
}

describe('renderWho', () => {
  it('shows titles, meetings and statements with their dates and numbers, and each source once with its sentences', () => {
    expect(renderWho({ people: [card()] }, looked, page)).toBe(
      [
        'Orkhan Valiyev',
        'Spelled also: Орхан Велиев',
        'Named in 3 releases',
        '',
        'Titles',
        '  4 May 2023: Head of the Port Office [1]',
        '  2021 (month not stated): Captain, Navy [1]',
        '',
        'Meetings',
        '  3 May 2023: The port commission met. [1]',
        '',
        'Statements',
        '  4 May 2023 · Port Alder · quoted',
        '  The quay is ready. [2]',
        '',
        'Taken for one person by',
        '  Orkhan Valiyev = Орхан Велиев: the same office',
        '',
        'Sources',
        '[1] New quay opens in Port Alder',
        '    Ministry of Harbours · 4 May 2023',
        '    harbours/004_quay.txt',
        '    “The new quay opened on Monday.”',
        '[2] Quay news',
        '    Ministry of Harbours · 4 May 2023',
        '    harbours/004_quay.txt',
        '    ““The quay is ready,” he said.”',
        '',
      ].join('\n'),
    );
  });

  it('shows the newest statements and says how to see the others', () => {
    const statements = Array.from({ length: 7 }, (_, index) => statement({ text: `Word ${index}.` }));
    const text = renderWho({ people: [card({ statements })] }, looked, page);
    expect(text).toContain('Word 4.');
    expect(text).not.toContain('Word 5.');
    expect(text).toContain('… and 2 more: npm run said -- "Orkhan Valiyev"');
  });

  it('lists several, and says how to ask for one', () => {
    const people = [card(), card({ name: 'Sara Valiyeva', titles: [], releases: 1 })];
    const text = renderWho({ people }, looked, page);
    expect(text).toMatch(/^The name can mean 2 people\n/);
    expect(text).toContain('  · Orkhan Valiyev\n    Head of the Port Office · 3 releases\n');
    expect(text).toContain('  · Sara Valiyeva\n    no title stated · 1 release\n');
    expect(text).toContain('\n  npm run who -- "Orkhan Valiyev"\n');
    expect(text).not.toContain('Sources');
  });

  it('says how many releases were looked through when nobody is named so, or not read', () => {
    expect(renderWho({ people: [] }, looked, page)).toBe(
      'No release names “Orkhan Valiyev”. Looked through: 1,200 releases.\n',
    );
    expect(renderWho({ people: [card()], unread: 20 }, looked, page)).toContain('20 older releases');
  });

  it('gives no command to copy that runs what stands in a release', () => {
    const people = [card({ name: 'Or$(reboot)`x`"; ls' }), card()];
    expect(renderWho({ people }, looked, page)).toContain('npm run who -- "Or(reboot)x ls"\n');
  });

  it('lets no release move the cursor, in colour either', () => {
    const hostile = card({ name: 'Or\u001b[2Jkhan', titles: [], meetings: [], spellings: ['\u202eOr'] });
    const text = renderWho({ people: [hostile] }, { ...looked, name: 'x' }, { ...page, color: true });
    expect(stripVTControlCharacters(text)).toMatch(/^Orkhan\nSpelled also: Or\n/);
    expect(text).not.toContain('\u001b[2J');
    expect(text).not.toContain('\u202e');
  });
});

describe('renderSaid', () => {
  const result: SaidResult = { people: [card()], total: 12, statements: [statement({ form: 'paraphrase' })] };

  it('shows statements verbatim with date, place and number, and how many there are', () => {
    const text = renderSaid(result, { ...looked, about: 'quay' }, page);
    expect(text).toContain('12 statements about “quay”, 1 of them here\n');
    expect(text).toContain('  4 May 2023 · Port Alder · reported\n  The quay is ready. [2]\n');
    expect(text).toContain('Sources\n[2] Quay news\n');
    expect(renderSaid({ ...result, total: 1 }, { ...looked, about: null }, page)).toContain(
      '\n1 statement\n',
    );
  });

  it('says when there is none, nobody, or several', () => {
    const none = { ...result, total: 0, statements: [] };
    expect(renderSaid(none, { ...looked, about: 'the quay' }, page)).toContain(
      'No release states what Orkhan Valiyev said about “the quay”.\n',
    );
    expect(renderSaid({ ...none, people: [] }, { ...looked, about: null }, page)).toMatch(
      /^No release names/,
    );
    const several = { ...none, people: [card(), card({ name: 'Sara Valiyeva' })] };
    expect(renderSaid(several, { ...looked, about: null }, page)).toContain(
      'npm run said -- "Orkhan Valiyev"',
    );
  });
});

describe('the JSON that others rely on', () => {
  const cited = (marker: number) => expect.objectContaining({ marker, date: '2023-05-04', start: 10 });

  it('who', () => {
    const result: WhoResult = { people: [card()] };
    expect(whoJson(result)).toEqual({
      people: [
        {
          name: 'Orkhan Valiyev',
          spellings: ['Orkhan Valiyev', 'Орхан Велиев'],
          titles: [
            {
              title: 'Head of the Port Office',
              organisation: 'Port Office',
              date: '2023-05-04',
              citation: cited(1),
            },
            { title: 'Captain', organisation: 'Navy', date: '2021', citation: cited(1) },
          ],
          meetings: [{ text: 'The port commission met.', date: '2023-05-03', citation: cited(1) }],
          statements: [
            {
              text: 'The quay is ready.',
              form: 'quote',
              date: '2023-05-04',
              place: 'Port Alder',
              citation: cited(2),
            },
          ],
          joinedBy: [{ spellings: ['Orkhan Valiyev', 'Орхан Велиев'], reason: 'office' }],
          releases: 3,
        },
      ],
      unread: 0,
    });
  });

  it('said', () => {
    expect(saidJson({ people: [card()], total: 12, statements: [statement()], unread: 4 })).toEqual({
      people: [{ name: 'Orkhan Valiyev', spellings: ['Orkhan Valiyev', 'Орхан Велиев'] }],
      total: 12,
      statements: [
        {
          who: 'Orkhan Valiyev',
          text: 'The quay is ready.',
          form: 'quote',
          date: '2023-05-04',
          place: 'Port Alder',
          citation: cited(2),
        },
      ],
      unread: 4,
    });
  });
});
