import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPress } from '../../../src/bot/callback-data.ts';
import { createWords } from '../../../src/bot/locales/words.ts';
import { renderBrief } from '../../../src/bot/rendering/brief.ts';
import type { Brief, BriefResult } from '../../../src/facts/results.ts';
import { checkMessage } from './check-message.ts';
import { anyBrief, brief, SETTINGS, summary } from './fact-samples.ts';
import { readHtml } from './read-html.ts';
import { anyLink, anyWords, citation, idOf } from './samples.ts';

const words = createWords('en');
const VIEW = { userId: 777, settings: SETTINGS, asked: 'peace talks' };

function render(found: Brief | null, change: Partial<BriefResult> = {}) {
  return renderBrief({ brief: found, others: [], ...change }, VIEW, words, () => ({ own: null, page: null }));
}

const textOf = (found: Brief | null, change: Partial<BriefResult> = {}) =>
  render(found, change)
    .map(({ html }) => readHtml(html.source).text)
    .join('\n\n');

describe('a brief', () => {
  it('is a cell a row, each with the number of its source, above the sentences to the letter', () => {
    expect(textOf(brief())).toBe(
      [
        'Brief: meeting',
        'What: On 23 November the parties met in Alder at the Ministry of Peace. [1]',
        'When: 23 November 2022 [1]',
        'Where: Alder [1]',
        'Organised by: the Ministry of Peace [1]',
        'Who attended:\n• Orsolya Venn — Minister, Ministry of Peace [1]\n• harbour masters [2]',
        'Decided: the releases do not state it',
        'Next:\n• June 2023 (day not stated): They meet again in June 2023. [2]',
        'Read by rules, which know the usual ways to say things: what a release says in others may be missing here. Open it where that matters.',
        `[1] Agreement signed — Ministry of Peace, 24 November 2022\n“On 23 November the parties met in Alder at the Ministry of Peace.”\n/release_${idOf(1)}`,
        `[2] Agreement signed — Ministry of Peace, 24 November 2022\n“They meet again in June 2023.”\n/release_${idOf(2)}`,
      ].join('\n\n'),
    );
  });

  it.each([
    ['en', 'Decided: the release does not state it'],
    ['az', 'Qərarlar: məlumatda göstərilməyib'],
    ['ru', 'Что решено: в релизе не указано'],
    ['tr', 'Kararlar: bültende belirtilmemiş'],
  ] as const)('says of an empty cell that the release does not state it (%s)', (locale, line) => {
    const found = brief({ releases: [summary(1)] });
    const [message] = renderBrief({ brief: found, others: [] }, VIEW, createWords(locale), () => ({
      own: null,
      page: null,
    }));
    expect(readHtml(message?.html.source ?? '').text).toContain(line);
  });

  it('does not say so of rules where every cell is filled, nor where a model read', () => {
    const filled = { text: 'They agreed.', citation: citation(1) };
    expect(textOf(brief({ outcomes: [filled] }))).not.toContain('Read by rules');
    expect(textOf(brief({ by: 'model' }))).not.toContain('Read by rules');
  });

  it('shows what the releases state differently, both with their source', () => {
    const values = [
      { value: '2022-11-23', citation: citation(1) },
      { value: '2022-11-24', citation: citation(2) },
    ];
    const posts = [
      { value: 'Minister', citation: citation(1) },
      { value: 'Deputy Minister', citation: citation(2) },
    ];
    const text = textOf(
      brief({
        disagreements: [
          { about: 'eventDate', of: null, values },
          { about: 'title', of: 'Orsolya Venn', values: posts },
        ],
      }),
    );
    expect(text).toContain('The releases differ:\n• When: 23 November 2022 [1]; 24 November 2022 [2]\n');
    expect(text).toContain('• Title of Orsolya Venn: Minister [1]; Deputy Minister [2]');
  });

  it('is a table in its rich form, with marks that lead to the notes', () => {
    const [message] = render(brief());
    const rich = message?.rich?.html ?? '';
    expect(rich.match(/<table/g)).toHaveLength(1);
    expect(rich.match(/<tr>/g)).toHaveLength(7);
    expect(rich).toContain('<td>Alder <a href="#note-1">[1]</a></td>');
    expect(rich).toContain('<tg-reference name="note-2">');
  });

  it('has buttons to its sources at their sentences, and to other meetings, for this person only', () => {
    const others = [summary(5, { title: 'Other talks' })];
    const keyboard = render(brief(), { others }).at(-1)?.keyboard?.flat() ?? [];
    expect(keyboard.map(({ text }) => text)).toEqual([
      '[1] Agreement signed',
      '[2] Agreement signed',
      'Other: Other talks',
    ]);
    const presses = keyboard.map((button) =>
      readPress('callback_data' in button ? button.callback_data : ''),
    );
    expect(presses.map((press) => [press?.kind, press?.owner, press?.fields[0]])).toEqual([
      ['q', 777, idOf(1)],
      ['q', 777, idOf(2)],
      ['b', 777, idOf(5)],
    ]);
    expect(textOf(brief(), { others })).toContain('could also mean other meetings');
  });

  it('says that a model read it', () => {
    expect(textOf(brief({ by: 'model' }))).toContain('Read by a model, checked');
    expect(textOf(brief())).not.toContain('model');
  });

  it('of nothing says so, and what limits the chat', () => {
    const settings = { ...SETTINGS, from: '2022-01-01', to: '2022-12-31' };
    const view = { ...VIEW, settings };
    const [message] = renderBrief({ brief: null, others: [] }, view, words, () => ({
      own: null,
      page: null,
    }));
    expect(readHtml(message?.html.source ?? '').text).toMatch(
      /^No meeting was found for “peace talks”\.\n.*1 January 2022/,
    );
    const [release] = renderBrief({ brief: null, others: [] }, { ...view, asked: null }, words, () => ({
      own: null,
      page: null,
    }));
    expect(release?.html.source).toBe('This release tells of no meeting or other event.');
  });

  it('parts a long list between its rows, and says that it goes on', () => {
    const participants = Array.from({ length: 120 }, (_, index) => ({
      name: `Guest Number${index}`,
      title: 'Head of the Service for Harbours, Channels and Lights',
      organisation: null,
      isPerson: true,
      citation: citation(1),
    }));
    const messages = render(brief({ participants }));
    expect(messages.length).toBeGreaterThan(1);
    const text = messages.map(({ html }) => readHtml(html.source).text).join('\n\n');
    expect(text).toContain('Who attended (continued):');
    for (const { name } of participants) expect(text.split(`• ${name} — `)).toHaveLength(2);
    expect(messages.slice(0, -1).every(({ keyboard }) => keyboard === undefined)).toBe(true);
  });

  it('of hostile releases is within what Telegram takes, and starts nothing', () => {
    fc.assert(
      fc.property(anyBrief, anyWords, anyLink, (found, anyLanguage, link) => {
        const others = [summary(3, { title: found.participants[0]?.name ?? 'x' })];
        const view = { ...VIEW, userId: 2 ** 52, asked: found.place.value ?? 'x' };
        for (const message of renderBrief({ brief: found, others }, view, anyLanguage, () => ({
          own: link,
          page: null,
        })))
          checkMessage(message);
      }),
      { numRuns: 12 },
    );
  });
});
