import { describe, expect, it } from 'vitest';
import type { ModelStatus } from '../../../src/app.ts';
import { LOCALES } from '../../../src/bot/locales/locale.ts';
import { createWords } from '../../../src/bot/locales/words.ts';
import { Html } from '../../../src/bot/rendering/html.ts';
import { renderModel, renderRejectedKey } from '../../../src/bot/rendering/model.ts';
import { NO_BUDGET } from '../../../src/bot/token-budget.ts';
import { MODEL_FAILURES } from '../../../src/errors.ts';
import { READY } from '../written-answers.ts';
import { checkMessage } from './check-message.ts';
import { readHtml } from './read-html.ts';

const NOW = new Date('2026-01-15T09:00:00Z');
const NONE = { today: 0, budget: NO_BUDGET, most: [] };

function shown(
  status: ModelStatus | null,
  tokens: Parameters<typeof renderModel>[1] = NONE,
  locale: (typeof LOCALES)[number] = 'en',
) {
  const lines = renderModel(status, tokens, NOW, createWords(locale));
  checkMessage({ html: Html.join(lines, '\n') });
  return lines.map((line) => readHtml(line.source).text);
}

describe('what admins see of the model', () => {
  it('is one line where there is none', () => {
    expect(shown(null)).toEqual(['Model: none; answers are sentences of the releases']);
  });

  it('is few lines where it is new and nobody limits it', () => {
    expect(shown(READY)).toEqual([
      'Model: quill-1 at models.example.org, ready',
      'Requests since the start: 0, failed 0',
      'Tokens today (UTC): 0',
    ]);
  });

  it.each([
    [
      { state: 'resting', restsUntil: '2026-01-15T09:05:00.000Z' },
      'not asked until 15 January 2026, 09:05 UTC',
    ],
    [{ state: 'resting', restsUntil: null }, 'not asked for a while after failures'],
    [{ state: 'rejected', restsUntil: '2026-01-15T09:05:00.000Z' }, 'its key is not accepted'],
  ] as const)('says when and why it is not asked (%#)', (change, said) => {
    expect(shown({ ...READY, server: null, ...change })[0]).toBe(`Model: quill-1, ${said}`);
  });

  it.each(LOCALES)('has words of its own for each way to fail (%s)', (locale) => {
    const said = MODEL_FAILURES.map((failure) => {
      const lastFailure = {
        at: '2026-01-15T08:00:00Z',
        failure,
        message: '<b>500</b> at https://evil.example',
      };
      const lines = shown({ ...READY, failures: 1, lastFailure }, NONE, locale);
      expect(lines[3]).toBe('<b>500</b> at https://evil.example');
      return lines[2];
    });
    expect(new Set(said).size).toBe(MODEL_FAILURES.length);
  });

  it('is a message that can be sent, whatever the server and its people are called', () => {
    const server = '& https://evil.example/ '.repeat(50);
    const status: ModelStatus = { ...READY, name: '<b>'.repeat(200), server };
    const most = Array.from({ length: 5 }, (_, index) => ({ userId: 2 ** 50 + index, tokens: 10 ** 12 }));
    for (const locale of LOCALES) {
      shown(status, { today: 10 ** 15, budget: NO_BUDGET, most }, locale);
      const { text } = readHtml(renderRejectedKey(status, createWords(locale)).html.source);
      expect(text.length).toBeLessThan(4096);
      expect(text.split('\n')).toHaveLength(3);
    }
  });
});
