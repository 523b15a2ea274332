import { existsSync } from 'node:fs';
import type { Answer } from '../../../src/answering/answer.ts';
import type { App } from '../../../src/app.ts';
import { botDatabaseFile } from '../../../src/bot/store/bot-database.ts';
import type { BotStore, Feedback, GivenAnswer } from '../../../src/bot/store/bot-store.ts';
import { openBotStore } from '../../../src/bot/store/sqlite-bot-store.ts';
import { type Report, skippedReport } from '../figure.ts';
import { mean } from '../metrics.ts';
import { forEachCase, type Section } from './section.ts';

type Judged = Feedback & { readonly given: GivenAnswer };

/** What readers said of the bot's answers, and what the same questions are answered with today. */
export const feedback: Section = {
  name: 'feedback',
  async measure({ bot, progress }) {
    const title = "Readers' judgements of the bot's answers";
    const file = botDatabaseFile(bot.dataDirectory);
    if (!existsSync(file)) return [skippedReport(title, `${file} is not there`)];
    const judged = await readJudged(bot.dataDirectory);
    if (judged.length === 0) return [skippedReport(title, 'nobody has judged an answer yet')];
    const disputed = judged.filter(({ verdict }) => verdict === 'unsupported');
    const today = await forEachCase({ progress }, title, disputed, ({ given }) => askAgain(bot.app, given));
    return [feedbackReport(title, judged, disputed, today)];
  },
};

function feedbackReport(
  title: string,
  judged: readonly Judged[],
  disputed: readonly Judged[],
  today: readonly boolean[],
): Report {
  return {
    title,
    figures: [
      {
        name: 'helpful',
        value: mean(judged.map(({ verdict }) => (verdict === 'helpful' ? 1 : 0))),
        unit: 'share',
        cases: judged.length,
      },
      {
        name: 'disputed quotes that are still given',
        value: mean(today.map((isStillGiven) => (isStillGiven ? 1 : 0))),
        unit: 'share',
        cases: disputed.length,
      },
    ],
    notes: disputed.map(
      ({ given }, index) =>
        `"${given.understoodAs}" (${given.at.slice(0, 10)}): ${today[index] ? 'answered with the same quote today' : 'answered otherwise today'}`,
    ),
    skipped: null,
  };
}

async function readJudged(dataDirectory: string): Promise<readonly Judged[]> {
  const store: BotStore = await openBotStore(dataDirectory);
  try {
    return await store.feedback();
  } finally {
    await store.close();
  }
}

/** Whether a question is answered with a quote that a reader has disputed. */
async function askAgain(app: App, { understoodAs, answer }: GivenAnswer): Promise<boolean> {
  const disputed = quotesOf(answer);
  return quotesOf(await app.ask(understoodAs)).some((quote) => disputed.includes(quote));
}

function quotesOf(answer: Answer): readonly string[] {
  return answer.status === 'answered' ? answer.citations.map(({ quote }) => quote) : [];
}
