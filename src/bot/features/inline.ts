import { Composer } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import type { SearchResult } from '../../app.ts';
import { CommuniqueError } from '../../errors.ts';
import { askOptions } from '../ask-options.ts';
import type { BotContext } from '../context.ts';
import type { Words } from '../locales/words.ts';
import { cut } from '../rendering/cut.ts';
import { renderQuoteCard } from '../rendering/quote-card.ts';
import type { BotServices } from '../services.ts';

const CARDS = 10;
/** Seconds for which Telegram may show the same cards again for the same words: a withdrawal must not wait longer. */
const CACHE_SECONDS = 5;

/** `@bot words` in any chat: cards with a sentence of a release to the letter, its publisher and date. */
export function createInlineFeature({ app, linkTo }: BotServices): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('inline_query', async (ctx) => {
    const words = ctx.inlineQuery.query.trim();
    const found = words === '' ? [] : await search(ctx, words);
    const hint = ctx.words.say(words === '' ? 'inline-empty' : 'inline-none');
    await ctx.answerInlineQuery(
      found.map((result) => card(result, ctx.words)),
      {
        cache_time: CACHE_SECONDS,
        is_personal: true,
        ...(found.length === 0 ? { button: { text: hint, start_parameter: 'help' } } : {}),
      },
    );
  });
  return composer;

  async function search(ctx: BotContext, words: string): Promise<readonly SearchResult[]> {
    try {
      return await app.search(words, { ...askOptions(ctx.settings), limit: CARDS });
    } catch (error) {
      // Half-typed words that cannot be searched for are no failure.
      if (error instanceof CommuniqueError) return [];
      throw error;
    }
  }

  function card(result: SearchResult, words: Words): InlineQueryResultArticle {
    const { publisher, published, title, releaseId, quote } = result;
    return {
      type: 'article',
      id: `${releaseId}-${quote.start}`,
      title: cut(title, 100),
      description: cut(
        `${publisher ?? words.say('publisher-unknown')}, ${words.date(published)}: ${quote.text}`,
        200,
      ),
      input_message_content: {
        message_text: renderQuoteCard({ ...result, quote: quote.text }, words, linkTo).source,
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
      },
    };
  }
}
