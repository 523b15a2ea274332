import { html } from 'hono/html';
import type { OpenedRevision } from '../../app.ts';
import { about } from './about-release.ts';
import type { PageAddresses } from './addresses.ts';
import { changedLine, changedText } from './changed-text.ts';
import { instantText } from './date-text.ts';
import { languageTag } from './language-tag.ts';
import type { Markup } from './layout.ts';
import { TEXT } from './release-page.ts';
import { revisionsSection } from './revisions-section.ts';
import type { Visitor } from './visitor-words.ts';

/** What a release was before it was corrected, with what the next revision made of it; that it is not the release itself. */
export function revisionPage(
  { release, earlier, next, all }: OpenedRevision,
  addresses: PageAddresses,
  visitor: Visitor,
): Markup {
  const { language, words } = visitor;
  const replacedOn = instantText(earlier.replacedAt, language);
  const revision = words.replacedRevision(earlier.revision, replacedOn);
  return html`<a class="skip" href="#${TEXT}">${words.toText}</a>
<main>
<p class="notice">${words.earlierText(replacedOn)} <a href="${addresses.release(release.id, null)}">${words.toCurrent}</a></p>
<article lang="${languageTag(earlier.language)}" dir="auto">
<h1 dir="auto">${changedLine(earlier.title, next.title, visitor)}</h1>
${about({ text: earlier, source: release.source, revision, next }, visitor)}
${changedText(earlier.body, next.body, TEXT, visitor)}
</article>
${revisionsSection({ release, revisions: all, shown: earlier.revision, addresses }, visitor)}
</main>`;
}
