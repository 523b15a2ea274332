import { html, raw } from 'hono/html';
import type { Release, RevisionHead } from '../../archive/release.ts';
import type { PageAddresses } from './addresses.ts';
import { instantText } from './date-text.ts';
import type { Markup } from './layout.ts';
import type { Visitor } from './visitor-words.ts';

export interface RevisionsSection {
  readonly release: Pick<Release, 'id' | 'revision'>;
  /** The earlier ones that may be read, newest first. */
  readonly revisions: readonly RevisionHead[];
  /** The one that this page shows; null: the release as it is now. */
  readonly shown: number | null;
  readonly addresses: PageAddresses;
}

/** Where on a page the revisions are listed. */
export const REVISIONS = 'revisions';

/** All revisions, newest first, each leading to its page; nothing where no earlier one may be read. */
export function revisionsSection(
  { release, revisions, shown, addresses }: RevisionsSection,
  { language, words }: Visitor,
): Markup | '' {
  if (revisions.length === 0) return '';
  const item = (number: number, address: string, said: Markup) => {
    const isHere = number === (shown ?? release.revision);
    return html`<li><a href="${address}"${isHere ? raw(' aria-current="page"') : ''}>${words.revisionNumber(number)}</a> <small>${said}</small></li>`;
  };
  return html`<section class="beside" aria-labelledby="${REVISIONS}"><h2 id="${REVISIONS}">${words.revisions}</h2>
<ul>
${item(release.revision, addresses.release(release.id, null), html`${words.currentText}`)}
${revisions.map(({ revision, replacedAt }) =>
  item(
    revision,
    addresses.revision(release.id, revision),
    html`<time datetime="${replacedAt}">${words.replacedOn(instantText(replacedAt, language))}</time>`,
  ),
)}
</ul></section>`;
}
