import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Overview } from '../../../src/app.ts';
import { readPress } from '../../../src/bot/callback-data.ts';
import type { Outgoing } from '../../../src/bot/deliver.ts';
import { LOCALES } from '../../../src/bot/locales/locale.ts';
import { createWords, type Words } from '../../../src/bot/locales/words.ts';
import { renderOverview } from '../../../src/bot/rendering/archive-overview.ts';
import { renderList, renderNoPublisher, renderSearchHint } from '../../../src/bot/rendering/finding.ts';
import { renderHelp, renderStart } from '../../../src/bot/rendering/help.ts';
import { renderPrivacy } from '../../../src/bot/rendering/privacy.ts';
import {
  renderEmptyFilter,
  renderFilter,
  renderLanguages,
  renderSettings,
  renderUnknownFilter,
} from '../../../src/bot/rendering/settings.ts';
import { type ChatSettings, DEFAULT_SETTINGS } from '../../../src/bot/store/bot-store.ts';
import { checkMessage } from './check-message.ts';
import { hostileText } from './hostile-text.ts';
import { readHtml } from './read-html.ts';

/** A text in which something can be read. */
const hostile = hostileText(400).filter((text) => /\p{L}/u.test(text));
const words = fc.constantFrom(...LOCALES).map(createWords);
const names = fc.array(hostile, { maxLength: 60 });
const settings: fc.Arbitrary<ChatSettings> = fc.record({
  language: fc.constantFrom(null, ...LOCALES),
  form: fc.constantFrom('classic', 'rich'),
  exact: fc.boolean(),
  from: fc.constantFrom(null, '2022-01-01'),
  to: fc.constantFrom(null, '2022-12-31'),
  publisher: fc.option(hostile),
});

/** What Telegram would refuse of a message. */
function check({ html, keyboard = [] }: ReturnType<typeof renderSettings>): string {
  const { text } = readHtml(html.source);
  expect(text.length).toBe(html.length);
  expect(text.length).toBeLessThanOrEqual(4096);
  expect(text.trim()).not.toBe('');
  for (const button of keyboard.flat()) {
    expect(button.text.trim()).not.toBe('');
    expect(button.text.length).toBeLessThan(40);
  }
  return text;
}

describe('whatever an archive and its people are called', () => {
  it('messages of lists and searches can be sent', () => {
    fc.assert(
      fc.property(words, settings, hostile, names, fc.boolean(), (say, chat, text, near, isLeftOut) => {
        const list = { id: 1, kind: 'search' as const, words: text, userId: 1 };
        const item = {
          releaseId: 'aaaaaaaaaaaa',
          title: text,
          publisher: text,
          published: null,
          excerpt: text,
        };
        const page = { total: 60, isCapped: true, page: 1, pages: 12, offset: 5 };
        check(renderList(list, { ...page, items: [item, item, item, item, item] }, null, chat, say));
        check(renderList({ ...list, kind: 'similar' }, { ...page, items: [], total: 0 }, text, chat, say));
        check(renderSearchHint(text, say));
        check(renderNoPublisher({ words: text, near: near.slice(0, 3), isLeftOut }, chat, say));
      }),
      { numRuns: 60 },
    );
  });

  it('messages of settings and filters can be sent', () => {
    fc.assert(
      fc.property(words, settings, hostile, names, (say, chat, text, publishers) => {
        check(renderSettings(chat, say));
        check(renderLanguages(say));
        check(renderFilter(chat, { releases: 3, publishers, examples: ['2022', text, 'off'] }, say));
        check(renderEmptyFilter(chat, { from: '2022', to: '2023-05' }, say));
        check(renderUnknownFilter(text, publishers, say));
      }),
      { numRuns: 60 },
    );
  });

  it('messages of help, privacy and the whole archive can be sent', () => {
    fc.assert(
      fc.property(words, names, fc.integer({ min: 0, max: 400 }), (say, given, many) => {
        check(renderStart(given.slice(0, 3), say));
        check(renderHelp(given.slice(0, 3), true, say));
        const [server = null, embeddingsHost = null] = given;
        const model = embeddingsHost === null ? null : { name: embeddingsHost, server };
        check(renderPrivacy({ days: 30, isAdmin: true, model, embeddingsHost: server }, say));
        const all = [...given, ...Array.from({ length: many }, (_, index) => `Publisher ${index}`)];
        for (const page of [0, 1, 99]) checkMessage(overviewPage(all, page, say));
      }),
      { numRuns: 60 },
    );
  });
});

describe('/sources of many publishers', () => {
  it('shows each of them once, on pages that follow one another', () => {
    const all = Array.from({ length: 300 }, (_, index) => `Publisher ${index}${' of ports'.repeat(30)}`);
    const shown: string[] = [];
    let page: number | null = 0;
    while (page !== null) {
      const message = overviewPage(all, page, createWords('ru'));
      const lines = check(message).split('\n');
      shown.push(...lines.filter((line) => line.startsWith('• ')));
      expect(lines.some((line) => line.startsWith(`Страница ${(page ?? 0) + 1} из `))).toBe(true);
      page = nextPage(message);
    }
    expect(shown[0]).toMatch(/^• Publisher 0 of ports .*…: 2 релиза, 2022 – 4 мая 2023/);
    expect(shown.map((line) => /\d+/.exec(line)?.[0])).toEqual(all.map((_, index) => `${index}`));
  });

  it('says when there is no index and nothing was ever read', () => {
    const empty = { ...overviewOf([]), releases: 0, passages: 0, from: null, to: null, index: null };
    const view = { overview: empty, limits: [], page: 0, userId: 1 };
    const text = check(renderOverview(view, createWords('en')));
    expect(text).toBe(
      'In the archive\n0 releases, 0 passages\n\nThere is no index yet: nothing can be searched.',
    );
    expect(check(renderSettings(DEFAULT_SETTINGS, createWords('en')))).toContain('Filter: off');
  });
});

function overviewPage(publishers: readonly string[], page: number, say: Words): Outgoing {
  return renderOverview({ overview: overviewOf(publishers), limits: [], page, userId: 1 }, say);
}

/** What the button says that leads on; null where there is none. */
function nextPage({ keyboard = [] }: Outgoing): number | null {
  const button = keyboard.flat().find(({ text }) => text.endsWith('›'));
  const data = button !== undefined && 'callback_data' in button ? button.callback_data : null;
  return data === null ? null : Number(readPress(data)?.fields[0]);
}

function overviewOf(publishers: readonly string[]): Overview {
  return {
    releases: 2 * publishers.length,
    passages: 3 * publishers.length,
    from: '2022-01',
    to: '2023-05-04',
    publishers: publishers.map((name) => ({ name, releases: 2, from: '2022', to: '2023-05-04' })),
    index: { generation: 4, updatedAt: '2024-03-13T10:00:00.000Z' },
    lastIngest: null,
    embargo: { releases: 0, first: null },
  };
}
