import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPress } from '../../../src/bot/callback-data.ts';
import type { Outgoing } from '../../../src/bot/deliver.ts';
import { createWords } from '../../../src/bot/locales/words.ts';
import { renderAnswer } from '../../../src/bot/rendering/answer.ts';
import { shown } from '../../../src/bot/rendering/html.ts';
import { checkMessage } from './check-message.ts';
import { readHtml } from './read-html.ts';
import {
  answered,
  anyAnswered,
  anyLink,
  anyNotFound,
  anyWords,
  citation,
  idOf,
  near,
  notFound,
} from './samples.ts';

const words = createWords('en');
const DAY_END = '2026-03-02T00:00:00.000Z';

function render(answer: Parameters<typeof renderAnswer>[0]['answer'], link: string | null = null) {
  return renderAnswer({ id: 12, userId: 777, answer, dayEndsAt: DAY_END }, words, () => ({
    own: link,
    page: null,
  }));
}

function textOf(messages: readonly Outgoing[]): string {
  return messages.map(({ html }) => readHtml(html.source).text).join('\n\n');
}

function labelsOf(messages: readonly Outgoing[]): string[] {
  return messages.flatMap(({ keyboard = [] }) => keyboard.flat().map(({ text }) => text));
}

describe('an answer', () => {
  it('shows claims, then each release with its quotes and how to open it', () => {
    const [message, ...others] = render(answered(), 'https://ministry.example/a');
    expect(others).toEqual([]);
    expect(message?.html.source).toBe(
      [
        'The parties signed the agreement. [1]',
        '',
        '<blockquote expandable><b>[1] Agreement signed</b> — Ministry of Peace, 24 November 2022',
        '“The parties signed the agreement.”',
        `<a href="https://ministry.example/a">Open the release</a> · /release_${idOf(1)}</blockquote>`,
      ].join('\n'),
    );
  });

  it.each([
    ['en', 'The archive may not answer this. What comes nearest:'],
    ['az', 'Arxivdə bunun cavabı olmaya bilər. Ən yaxın olan:'],
    ['ru', 'Возможно, в архиве нет ответа на этот вопрос. Ближе всего:'],
    ['tr', 'Arşivde bunun yanıtı olmayabilir. En yakın olan:'],
  ] as const)('says above the quotes that it is uncertain, in %s', (locale, said) => {
    const messages = renderAnswer(
      { id: 12, userId: 777, answer: answered({ notes: ['uncertain'] }), dayEndsAt: DAY_END },
      createWords(locale),
      () => ({ own: null, page: null }),
    );
    for (const message of messages) checkMessage(message);
    expect(textOf(messages).startsWith(`${said}\n\nThe parties signed`)).toBe(true);
    expect(textOf(messages).split(said)).toHaveLength(2);
    expect(textOf(render(answered()))).not.toContain('may not answer');
  });

  it('has no link where an address is none of the web', () => {
    for (const link of [null, 'javascript:alert(1)', '/etc/passwd']) {
      expect(textOf(render(answered(), link))).not.toContain('Open the release');
    }
  });

  it('gives a release one number: in the text, in the sources and on buttons', () => {
    const citations = [
      citation(1, { releaseId: idOf(7), quote: 'One.' }),
      citation(2, { releaseId: idOf(8), quote: 'Two.', title: 'Second' }),
      citation(3, { releaseId: idOf(7), quote: 'Three.' }),
    ];
    const claims = [{ text: 'All of it.', markers: [1, 3, 2], support: 'verified' as const }];
    const messages = render(answered({ citations, claims }));
    expect(textOf(messages)).toContain('All of it. [1][2]\n');
    expect(textOf(messages)).toMatch(/\[1\] Agreement signed.*\n“One\.”\n“Three\.”\n[^[]*\[2\] Second/u);
    expect(labelsOf(messages)).toEqual([
      '[1] Agreement signed',
      '[2] Second',
      'Brief of this meeting',
      'Evidence file',
      '👍',
      'The quote does not support this',
    ]);
  });

  it('has buttons that say which source of which answer, for the person who asked only', () => {
    const buttons = render(answered())[0]?.keyboard?.flat() ?? [];
    const presses = buttons.map((button) => readPress('callback_data' in button ? button.callback_data : ''));
    expect(presses).toEqual([
      { kind: 's', owner: 777, fields: ['12', '1'] },
      { kind: 'b', owner: 777, fields: [idOf(1)] },
      { kind: 'e', owner: 777, fields: ['12'] },
      { kind: 'y', owner: 777, fields: ['12'] },
      { kind: 'n', owner: 777, fields: ['12'] },
    ]);
  });

  it('says which claims are not verified', () => {
    const claims = [{ text: 'So it is.', markers: [1], support: 'unverified' as const }];
    expect(textOf(render(answered({ claims })))).toContain('So it is. [1] (not verified)');
  });

  it('says how a follow-up was understood, and which dates were used', () => {
    const period = { from: '2023-01-01', to: '2023-12-31' };
    const text = textOf(render(answered({ understoodAs: 'What was signed in 2023?', period })));
    expect(text).toMatch(/^Understood as: What was signed in 2023\?\n/u);
    expect(text).toContain('Preferred dates (from the question): 1 January 2023 to 31 December 2023');
    expect(textOf(render(answered()))).not.toMatch(/Understood|Dates/u);
  });

  it('puts the quote in the quotation marks of the language', () => {
    const given = { id: 1, userId: 1, answer: answered() };
    const text = textOf(
      renderAnswer({ ...given, dayEndsAt: DAY_END }, createWords('ru'), () => ({ own: null, page: null })),
    );
    expect(text).toContain('«The parties signed the agreement.»');
  });

  it('parts a long answer between claims and between sources', () => {
    const citations = Array.from({ length: 12 }, (_, index) =>
      citation(index + 1, { quote: `Sentence ${index + 1}: ${'word '.repeat(90)}end.` }),
    );
    const messages = render(answered({ citations }));
    expect(messages.length).toBeGreaterThan(1);
    expect(textOf(messages)).not.toContain('…');
    expect(messages.map(({ keyboard }) => keyboard !== undefined)).toEqual(
      messages.map((_, i) => i === messages.length - 1),
    );
  });

  it('has no more formatted pieces in a message than Telegram shows', () => {
    const citations = Array.from({ length: 40 }, (_, index) =>
      citation(index + 1, { quote: 'Press /a, /b or /c.', title: 'On /d and /e', publisher: null }),
    );
    for (const message of render(answered({ citations, claims: [] }))) checkMessage(message);
  });

  it('goes on in the next message with a quote that is longer than one, and says so', () => {
    const quote = Array.from({ length: 1200 }, (_, index) => `word${index}`).join(' ');
    const claims = [{ text: 'It is long.', markers: [1], support: 'verified' as const }];
    const text = textOf(render(answered({ citations: [citation(1, { quote })], claims })));
    expect(text).toContain('… (continues in the next message)');
    expect(text).toContain('[1] Agreement signed (continued)');
    expect(quoted(text)).toContain(quote);
  });

  it('is one that Telegram takes, with every quote to the letter, whatever the releases say', () => {
    fc.assert(
      fc.property(anyAnswered, anyWords, anyLink, (answer, anyLanguage, link) => {
        const messages = renderAnswer(
          { id: 1, userId: 2 ** 40, answer, dayEndsAt: DAY_END },
          anyLanguage,
          () => ({ own: link, page: null }),
        );
        const text = messages.map((message) => checkMessage(message).text).join('\n\n');
        const whole = withoutMarks(text, anyLanguage);
        for (const { quote } of answer.citations) expect(whole).toContain(shown(quote));
        expect(messages.at(-1)?.keyboard?.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('has the same claims, sources and quotes in rich form, each mark leading to its footnote', () => {
    const period = { from: '2023-01-01', to: '2023-12-31' };
    const [message] = render(
      answered({ citations: [citation(1), citation(2, { title: 'Second' })], period }),
    );
    const { text, elements } = readHtml(message?.rich?.html ?? '', 'rich');
    expect(text).toContain('The parties signed the agreement. [1]');
    expect(text).toContain('“The parties signed the agreement.”');
    expect(text).toContain('Preferred dates (from the question)');
    const notes = elements.filter(({ tag }) => tag === 'tg-reference').map(({ attributes }) => attributes);
    const marks = elements.filter(({ tag }) => tag === 'a').map(({ attributes }) => attributes);
    expect(notes).toEqual([' name="note-1"', ' name="note-2"']);
    expect(marks).toEqual([' href="#note-1"', ' href="#note-2"']);
  });

  it('has no rich mark that leads to another message', () => {
    fc.assert(
      fc.property(anyAnswered, (answer) => {
        for (const { rich } of render(answer)) {
          const { elements } = readHtml(rich?.html ?? '', 'rich');
          const notes = elements
            .filter(({ tag }) => tag === 'tg-reference')
            .map(({ attributes }) => /"(.*)"/.exec(attributes)?.[1]);
          const marks = elements.flatMap(({ attributes }) => /^ href="#(.*)"/.exec(attributes)?.[1] ?? []);
          for (const mark of marks) expect(notes).toContain(mark);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a "no"', () => {
  const publishers = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

  it('says what was searched', () => {
    const answer = notFound({
      searched: { ...notFound().searched, publishers, undated: 4 },
      period: { from: '2022-11-01', to: '2022-11-30' },
    });
    expect(textOf(render(answer))).toBe(
      [
        'The archive does not answer this question.',
        '',
        'Searched: 53 releases',
        'Publishers: A; B; C; D; E and 2 more',
        'Dates: 20 April 2022 to 13 May 2024',
        'Left out, as they state no date: 4 releases',
        'Preferred dates (from the question): 1 November 2022 to 30 November 2022',
        'Index updated: 1 March 2026, 14:05 UTC',
      ].join('\n'),
    );
  });

  it('offers the nearest releases, numbered like their buttons', () => {
    const messages = render(notFound({ nearest: [near(1), near(2, { title: 'Second', publisher: null })] }));
    expect(textOf(messages)).toMatch(
      /do not answer it:\n1\. Agreement signed — Ministry of Peace, 24 November 2022\n2\. Second — publisher not stated, 24 November 2022$/u,
    );
    expect(labelsOf(messages)).toEqual(['1. Agreement signed', '2. Second']);
    const [first] = messages[0]?.keyboard?.flat() ?? [];
    expect(first).toMatchObject({ callback_data: `r:${(777).toString(36)}:${idOf(1)}:0` });
    expect(messages[0]?.rich?.html).toContain('<table');
  });

  it('counts in the language of the reader', () => {
    const answer = notFound({ searched: { ...notFound().searched, releases: 3, publishers } });
    const [message] = renderAnswer(
      { id: 1, userId: 1, answer, dayEndsAt: DAY_END },
      createWords('ru'),
      () => ({ own: null, page: null }),
    );
    expect(message?.html.source).toContain('Просмотрено: 3 релиза\nИздатели: A; B; C; D; E и ещё 2');
  });

  it('is one that Telegram takes whatever the releases are called', () => {
    fc.assert(
      fc.property(anyNotFound, anyWords, (answer, anyLanguage) => {
        for (const message of renderAnswer(
          { id: 1, userId: 1, answer, dayEndsAt: DAY_END },
          anyLanguage,
          () => ({ own: null, page: null }),
        ))
          checkMessage(message);
      }),
    );
  });
});

/** The text as it was before it was parted: English marks. */
function quoted(text: string): string {
  return withoutMarks(text, words);
}

function withoutMarks(text: string, { say }: typeof words): string {
  const escaped = (key: string) => say(key).replace(/[()]/g, '\\$&');
  const between = new RegExp(
    ` … ${escaped('answer-continues')}\\s*(?:\\[\\d+\\][^\\n]*${escaped('answer-continued')}\\n)?${escaped('answer-continued')} … `,
    'g',
  );
  return text.replace(between, '');
}
