import type { App } from '../../app.ts';
import { pageAddresses } from './addresses.ts';
import { askedCitation, citedPlace } from './cited-place.ts';
import { notice, type Page } from './layout.ts';
import type { ReaderLinks } from './links.ts';
import { releasePage } from './release-page.ts';
import { revisionPage } from './revision-page.ts';
import type { Visitor } from './visitor-words.ts';

export interface ReleaseRequest {
  readonly id: string;
  /** The parameters of the address. */
  readonly query: Readonly<Record<string, string>>;
  readonly visitor: Visitor;
}

export interface ReleaseOpening {
  readonly app: Pick<App, 'show' | 'copies' | 'factsOf' | 'revisions'>;
  readonly links: ReaderLinks;
  readonly base: string;
  readonly botName: () => string | null;
}

/** What Telegram takes as the parameter of a link that starts a bot. */
const START_PARAMETER = /^[\w-]{1,64}$/u;
const REVISION = /^[1-9]\d{0,8}$/u;

/**
 * The page of a release for whoever has its link. The link opens this release alone: where links are signed the page leads
 * neither to the search page nor to copies, which it does not name either.
 */
export async function openRelease(
  { app, links, base, botName }: ReleaseOpening,
  { id, query: { s, h, e, k, revision = '' }, visitor }: ReleaseRequest,
): Promise<Page> {
  const { words } = visitor;
  const until = links.check({ releaseId: id }, e, k);
  if (until === null) return notice(403, words.ended, words.endedHint);
  const shown = await app.show(id);
  // One that is dated in the future is not there either.
  if (shown === null) return notice(404, words.missing);
  const { release, passages } = shown;
  if (release.status === 'withdrawn') return notice(410, words.gone, words.goneHint);
  const addresses = pageAddresses(links, base, until);
  if (revision !== '' && revision !== String(release.revision)) {
    const opened = REVISION.test(revision) ? await app.revisions.open(id, Number(revision)) : null;
    if (opened === null) return notice(404, words.missing);
    const title = `${opened.earlier.title} – ${words.revisionNumber(opened.earlier.revision)}`;
    return { status: 200, title, main: revisionPage(opened, addresses, visitor) };
  }
  const asked = askedCitation(s, h);
  const marked = asked === null ? null : citedPlace(asked, release.body, passages);
  const [facts, copies, revisions] = await Promise.all([
    app.factsOf(id),
    app.copies(id),
    app.revisions.of(id),
  ]);
  const isOpen = !Number.isFinite(until);
  const main = releasePage(
    {
      release,
      marked,
      isCorrected: asked !== null && asked.hash !== null && marked === null,
      revisions,
      facts,
      copies: { count: copies.length, listed: isOpen ? copies : [] },
      addresses,
      askAddress: askAddress(botName(), id),
      searchAddress: isOpen ? addresses.search([]) : null,
    },
    visitor,
  );
  return { status: 200, title: release.title, main };
}

function askAddress(bot: string | null, releaseId: string): string | null {
  const parameter = `release_${releaseId}`;
  if (bot === null || !START_PARAMETER.test(parameter)) return null;
  return `https://t.me/${encodeURIComponent(bot)}?start=${parameter}`;
}
