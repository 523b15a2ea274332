import type { App } from '../../../src/app.ts';
import { createReaderLinks, type ReaderLinks } from '../../../src/web/reader/links.ts';
import { createReader, type ReaderOptions } from '../../../src/web/reader/reader.ts';
import { recordingLogger } from '../../fakes/recording-logger.ts';
import { TODAY } from '../../fakes/running-app.ts';

export const SECRET = '123456:not-a-real-token-of-anybody-0000000';

export interface OpenedReader {
  readonly links: ReaderLinks;
  readonly logger: ReturnType<typeof recordingLogger>;
  readonly reader: ReturnType<typeof createReader>;
  /** Follows an address of a link, or of a page. */
  get(address: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** The same, of an answer of 200 its document. */
  read(address: string, headers?: Readonly<Record<string, string>>): Promise<string>;
}

/** The routes on an app, without a server around them. */
export function openReader(
  app: ReaderOptions['app'],
  {
    secret = SECRET,
    now = () => TODAY,
    publicUrl = 'https://press.example.org/',
    isReady = () => true,
  }: {
    readonly secret?: string | null;
    readonly now?: () => Date;
    readonly publicUrl?: string;
    readonly isReady?: () => boolean;
  } = {},
): OpenedReader {
  const logger = recordingLogger();
  const links = createReaderLinks({ publicUrl, secret, now });
  const reader = createReader({
    app,
    links,
    base: new URL(publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`).pathname,
    botName: () => 'alder_bot',
    visitorOf: (request) => request.headers.get('x-forwarded-for') ?? 'somebody',
    isReady,
    logger,
  });
  const get: OpenedReader['get'] = async (address, headers = {}) => {
    const { pathname, search } = new URL(address, publicUrl);
    return reader.request(`${pathname}${search}`, { headers });
  };
  return {
    links,
    logger,
    reader,
    get,
    async read(address, headers) {
      const response = await get(address, headers);
      if (response.status !== 200) throw new Error(`${address} is answered with ${response.status}`);
      return response.text();
    },
  };
}

/** The link to a release with the first place of some words cited. */
export async function citing(
  app: Pick<App, 'show'>,
  links: ReaderLinks,
  id: string,
  quote: string,
): Promise<string> {
  const start = (await app.show(id))?.release.body.indexOf(quote) ?? -1;
  if (start < 0) throw new Error(`"${quote}" does not stand in ${id}`);
  return links.release(id, { start, end: start + quote.length, quote });
}
