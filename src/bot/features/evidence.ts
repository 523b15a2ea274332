import { Composer } from 'grammy';
import { EvidenceError } from '../../errors.ts';
import { pressOf, readPress } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import { alert, pageNumber, userOf } from '../presses.ts';
import { cut } from '../rendering/cut.ts';
import { releaseText } from '../rendering/release-text.ts';
import { sourcesOf } from '../rendering/sources.ts';
import type { BotServices } from '../services.ts';
import type { GivenAnswer } from '../store/bot-store.ts';

/** Of the 1,024 units that Telegram takes below a document. */
const LONGEST_QUESTION = 300;

/** Sends what an answer rests on as files: to be read, and to be checked offline. */
export function createEvidenceFeature({ app, store, deliver }: BotServices): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.callbackQuery(pressOf('e'), async (ctx) => {
    const [answerId = ''] = readPress(ctx.callbackQuery.data)?.fields ?? [];
    const given = await store.answer(pageNumber(answerId));
    if (given?.answer.status !== 'answered' || given.userId !== userOf(ctx)) {
      return alert(ctx, ctx.words.say('gone'));
    }
    const evidence = (await isCurrent(given)) ? await evidenceOf(given) : null;
    if (evidence === null) return alert(ctx, ctx.words.say('evidence-changed'));
    await ctx.answerCallbackQuery();
    const question = cut(given.understoodAs, LONGEST_QUESTION);
    const caption = releaseText(ctx.words.say('evidence-caption', { question }));
    await deliver.documents(ctx, [
      { name: `${evidence.name}.md`, text: evidence.markdown, caption },
      { name: `${evidence.name}.json`, text: evidence.json },
    ]);
  });

  return composer;

  /** Nothing of a release that was withdrawn is given to anybody, in a file no more than in a message. */
  async function isCurrent({ answer }: GivenAnswer): Promise<boolean> {
    const shown = await Promise.all(sourcesOf(answer).map(({ releaseId }) => app.show(releaseId)));
    return shown.every((one) => one?.release.status === 'current');
  }

  /** Null where a release no longer says what the answer cites. */
  async function evidenceOf({ answer }: GivenAnswer) {
    try {
      return await app.evidence(answer);
    } catch (error) {
      if (error instanceof EvidenceError) return null;
      throw error;
    }
  }
}
