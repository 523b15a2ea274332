import { type Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { App } from '../../app.ts';
import { messageOf } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import { layout, notice, type Page } from './layout.ts';
import type { ReaderLinks } from './links.ts';
import { openRelease } from './open-release.ts';
import { openSearch } from './open-search.ts';
import { createRateLimit } from './rate-limit.ts';
import { STYLE } from './style.ts';
import { visitorOfLanguages } from './visitor-words.ts';

export interface ReaderOptions {
  readonly app: Pick<App, 'show' | 'search' | 'latest' | 'copies' | 'overview' | 'factsOf' | 'revisions'>;
  readonly links: ReaderLinks;
  /** Where the pages are: the path of PUBLIC_URL, with a slash at its end. */
  readonly base: string;
  /** Without @; null: there is no bot to ask. */
  readonly botName: () => string | null;
  /** Whoever asks for a page, as far as can be told: what their requests are counted under. */
  readonly visitorOf: (request: Request, remote: string | null) => string;
  /** False while the archive is filled for the first time: there is nothing to show yet. */
  readonly isReady: () => boolean;
  readonly logger: Logger;
}

/** Seconds after which a program may ask again for what is not ready. */
const RETRY_AFTER = '60';

type Bindings = { readonly incoming?: { readonly socket: { readonly remoteAddress?: string } } };
type Visit = Context<{ Bindings: Bindings }>;

/**
 * The pages on which a release is read: rendered here, without scripts, cookies or anything from elsewhere. Whoever has no
 * good link sees the same refusal whether there is such a release or not.
 */
export function createReader(options: ReaderOptions): Hono<{ Bindings: Bindings }> {
  const { base, visitorOf, isReady, logger } = options;
  const secondsToWait = createRateLimit();
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
      // The web server before this one says it: it would bind whatever else is on the host.
      strictTransportSecurity: false,
      xFrameOptions: 'DENY',
    }),
  );
  reader.onError((error, visit) => {
    logger.error({ reason: messageOf(error) }, 'a page of the reader could not be made');
    const { words } = visitorAt(visit);
    return answer(visit, notice(500, words.failed, words.failedHint));
  });

  reader.get('/style.css', (visit) =>
    visit.body(STYLE, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
  );

  reader.use(async (visit, next) => {
    const remote = visit.env?.incoming?.socket.remoteAddress ?? null;
    const seconds = await secondsToWait(visitorOf(visit.req.raw, remote));
    if (seconds === null) return next();
    const { words } = visitorAt(visit);
    return answer(visit, notice(429, words.tooMany), { 'Retry-After': String(seconds) });
  });
  reader.use(async (visit, next) => {
    if (isReady()) return next();
    const { words } = visitorAt(visit);
    return answer(visit, notice(503, words.filling, words.fillingHint), { 'Retry-After': RETRY_AFTER });
  });
  reader.get('/release/:id', async (visit) => {
    const request = { id: visit.req.param('id'), query: visit.req.query(), visitor: visitorAt(visit) };
    return answer(visit, await openRelease(options, request));
  });
  // The last route knows the search page and what is not there: what `notFound` says is lost where these routes are made
  // part of others, and whether "/" is met there depends on the slash at the end of where they are put.
  reader.all('*', async (visit) => {
    const { method, path } = visit.req;
    const visitor = visitorAt(visit);
    const isRead = method === 'GET' || method === 'HEAD';
    const isSearch = isRead && (path === '/' || path === base || `${path}/` === base);
    if (!isSearch) return answer(visit, notice(404, visitor.words.missing));
    return answer(visit, await openSearch(options, { query: visit.req.query(), visitor }));
  });

  return reader;

  async function answer(
    visit: Visit,
    page: Page,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const { language } = visitorAt(visit);
    return new Response(String(await layout(page, language, base)), {
      status: page.status,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Language': language,
        'Cache-Control': 'private, no-store',
        'X-Robots-Tag': 'noindex, nofollow',
        Vary: 'Accept-Language',
        ...headers,
      },
    });
  }
}

function visitorAt(visit: Visit) {
  return visitorOfLanguages(visit.req.header('accept-language'));
}
