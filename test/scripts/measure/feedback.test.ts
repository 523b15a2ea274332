import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createArchives } from '../../../scripts/measure/archives.ts';
import { feedback } from '../../../scripts/measure/eval/feedback.ts';
import { createProgress } from '../../../scripts/measure/progress.ts';
import { createQuoteLedger } from '../../../scripts/measure/quotes.ts';
import { openBotStore } from '../../../src/bot/store/sqlite-bot-store.ts';
import { ALI, answered, given, notFound, VERA } from '../../bot/store/given.ts';
import { fakeApp } from '../workplace.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-feedback-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function measure(answer: typeof answered = answered) {
  const progress = createProgress({ write: async () => undefined }, () => 0);
  const archives = createArchives(folder, createQuoteLedger(), progress);
  const app = fakeApp({ ask: async (question) => answer(question) });
  return feedback.measure({
    bot: { dataDirectory: folder, app },
    data: folder,
    archives,
    progress,
    factsModel: null,
    isWhole: false,
  });
}

async function judge(...verdicts: readonly ('helpful' | 'unsupported')[]): Promise<void> {
  const store = await openBotStore(folder);
  for (const [index, verdict] of verdicts.entries()) {
    const id = await store.keepAnswer(given({ questionMessageId: index + 1 }));
    await store.keepFeedback({ answerId: id, userId: index % 2 === 0 ? ALI : VERA, verdict });
  }
  await store.close();
}

it('counts what readers said, and names each disputed question with what it is answered today', async () => {
  await judge('helpful', 'unsupported', 'helpful', 'unsupported');
  const [report] = await measure();
  expect(report?.figures).toMatchObject([
    { name: 'helpful', value: 0.5, cases: 4 },
    { name: 'disputed quotes that are still given', value: 1, cases: 2 },
  ]);
  expect(report?.notes).toHaveLength(2);
  expect(report?.notes[0]).toContain('answered with the same quote today');
});

it('sees that a disputed quote is no longer given', async () => {
  await judge('unsupported');
  const [report] = await measure(notFound);
  expect(report?.figures[1]).toMatchObject({ value: 0, cases: 1 });
});

it('is skipped, visibly, where there is no bot or nobody has judged', async () => {
  expect((await measure())[0]?.skipped).toContain('bot.db is not there');
  await judge();
  expect((await measure())[0]?.skipped).toContain('nobody');
});
