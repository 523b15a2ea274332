import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { App } from '../../app.ts';
import { messageOf, QuestionError, UsageError } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import { layout, type Markup } from './layout.ts';
import { quoteHash, type ReaderLinks } from './links.ts';
import { releasePage } from './release-page.ts';
import { citedSpan, isEmbargoed, plainPage, wordsFor } from './request.ts';
import { type SearchForm, searchPage } from './search-page.ts';
import { STYLE } from './style.ts';
import type { ReaderLanguage } from './words.ts';

export interface ReaderOptions {
  readonly app: Pick<App, 'show' | 'search' | 'copies' | 'overview' | 'factsOf'>;
  readonly links: ReaderLinks;
  /** Where the pages are: the path of PUBLIC_URL, with a slash at its end. */
  readonly base: string;
  /** Without @; null: there is no bot to ask. */
  readonly botName: () => string | null;
  /** Whoever asks for a page, as far as can be told: what their requests are counted under. */
  readonly visitorOf: (request: Request, remote: string | null) => string;
  readonly now: () => Date;
  readonly logger: Logger;
}

type Status = 200 | 400 | 403 | 404 | 410 | 429 | 500;
type Bindings = { readonly incoming?: { readonly socket: { readonly remoteAddress?: string } } };

const REQUESTS_A_MINUTE = 120;
const MINUTE = 60;
const PAGE = 10;
const MOST_PAGES = 20;
const LONGEST_QUERY = 1_000;
/**
 * The pages on which a release is read: rendered here, without scripts, cookies or anything from elsewhere. Whoever has no
 * good link sees the same refusal whether there is such a release or not.
 */
export function createReader(options: ReaderOptions): Hono<{ Bindings: Bindings }> {
  const { app, links, base, botName, visitorOf, now, logger } = options;
  const limiter = new RateLimiterMemory({ points: REQUESTS_A_MINUTE, duration: MINUTE });
  const reader = new Hono<{ Bindings: Bindings }>();

  reader.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ['data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
  );
  reader.use(async (context, next) => {
    const remote = context.env?.incoming?.socket.remoteAddress ?? null;
    const isWithin = await limiter.consume(visitorOf(context.req.raw, remote)).then(
      () => true,
      () => false,
    );
    if (isWithin) return next();
    context.header('Retry-After', String(MINUTE));
    return context.text(wordsFor(context.req.header('accept-language')).words.tooMany, 429);
  });
  reader.use(async (context, next) => {
    await next();
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'private, no-store');
  });
  reader.onError((error, context) => {
    logger.error({ reason: messageOf(error) }, 'a page of the reader could not be made');
    return context.text(wordsFor(context.req.header('accept-language')).words.failed, 500);
  });

  reader.get('/style.css', (context) => {
    context.header('Cache-Control', 'public, max-age=3600');
    return context.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });

  reader.get('/release/:id', async (context) => {
    const { language, words } = wordsFor(context.req.header('accept-language'));
    const id = context.req.param('id');
    const { s: spanText, h: hash, e, k } = context.req.query();
    const until = links.check({ releaseId: id }, e, k);
    if (until === null) return send(plainPage(words.ended, words.endedHint), 403, words.ended, language);
    const shown = await app.show(id);
    if (shown === null || isEmbargoed(shown.release, now())) {
      return send(plainPage(words.missing, ''), 404, words.missing, language);
    }
    const { release } = shown;
    if (release.status === 'withdrawn') {
      return send(plainPage(words.gone, words.goneHint), 410, words.gone, language);
    }
    const span = citedSpan(spanText, release.body);
    const isThere =
      span !== null && (hash === undefined || quoteHash(release.body.slice(span.start, span.end)) === hash);
    const copies = await app.copies(id);
    const name = botName();
    const main = releasePage(
      {
        release,
        marked: isThere ? span : null,
        isCorrected: span !== null && !isThere,
        facts: await app.factsOf(id),
        copies: copies.map((copy) => ({
          release: copy,
          address: signed(`release/${copy.id}`, { releaseId: copy.id }, until),
        })),
        addressOf: ({ start, end }) =>
          `${signed(`release/${id}`, { releaseId: id }, until, [['s', `${start}-${end}`]])}#cited`,
        askAddress: name === null ? null : `https://t.me/${name}?start=r_${encodeURIComponent(id)}`,
        searchAddress: signed('', 'search', until),
      },
      language,
      words,
    );
    return send(main, 200, release.title, language);
  });

  reader.get('/', async (context) => {
    const { language, words } = wordsFor(context.req.header('accept-language'));
    const { q = '', from = '', to = '', publisher = '', page = '1', e, k } = context.req.query();
    const until = links.check('search', e, k);
    if (until === null) return send(plainPage(words.ended, words.endedHint), 403, words.ended, language);
    const form = { query: q.trim().slice(0, LONGEST_QUERY), from: from.trim(), to: to.trim(), publisher };
    const number = Math.min(MOST_PAGES, Math.max(1, Number.parseInt(page, 10) || 1));
    const { publishers } = await app.overview();
    const { found, problem } = await search(form, number);
    const results = found?.slice((number - 1) * PAGE, number * PAGE) ?? null;
    const pageAddress = (wanted: number) =>
      signed('', 'search', until, [...Object.entries({ q, from, to, publisher }), ['page', String(wanted)]]);
    const main = searchPage(
      {
        form,
        publishers: publishers.flatMap(({ name }) => name ?? []),
        hidden: signature('search', until),
        results:
          results?.map((result) => ({
            result,
            address: `${signed(`release/${result.releaseId}`, { releaseId: result.releaseId }, until, [
              ['s', `${result.quote.start}-${result.quote.end}`],
            ])}#cited`,
          })) ?? null,
        problem,
        base,
        before: number > 1 ? pageAddress(number - 1) : null,
        after: (found?.length ?? 0) > number * PAGE && number < MOST_PAGES ? pageAddress(number + 1) : null,
      },
      language,
      words,
    );
    return send(main, problem === null ? 200 : 400, words.search, language);
  });

  reader.notFound((context) => {
    const { language, words } = wordsFor(context.req.header('accept-language'));
    return send(plainPage(words.missing, ''), 404, words.missing, language);
  });

  return reader;

  async function search({ query, from, to, publisher }: SearchForm, number: number) {
    if (query === '') return { found: null, problem: null };
    try {
      const found = await app.search(query, {
        limit: number * PAGE + 1,
        ...(from === '' ? {} : { from }),
        ...(to === '' ? {} : { to }),
        ...(publisher === '' ? {} : { publisher }),
      });
      const today = now();
      return { found: found.filter((result) => !isEmbargoed(result, today)), problem: null };
    } catch (error) {
      if (error instanceof QuestionError || error instanceof UsageError)
        return { found: null, problem: error.message };
      throw error;
    }
  }

  function signature(target: Parameters<ReaderLinks['check']>[0], until: number) {
    const key = Number.isFinite(until) ? links.signatureFor(target, until) : '';
    return key === ''
      ? []
      : ([
          ['e', String(until)],
          ['k', key],
        ] as const);
  }

  function signed(
    path: string,
    target: Parameters<ReaderLinks['check']>[0],
    until: number,
    parameters: readonly (readonly [string, string])[] = [],
  ): string {
    const query = new URLSearchParams();
    for (const [name, value] of [...parameters, ...signature(target, until)]) query.set(name, value);
    return query.size === 0 ? `${base}${path}` : `${base}${path}?${query}`;
  }

  async function send(
    main: Markup,
    status: Status,
    title: string,
    language: ReaderLanguage,
  ): Promise<Response> {
    const page = await layout({ language, title, base, main });
    return new Response(String(page), {
      status,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Language': language,
        Vary: 'Accept-Language',
      },
    });
  }
}
