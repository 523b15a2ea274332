import { html } from 'hono/html';
import type { DescribedRelease, PublishedDate } from '../../archive/release.ts';
import { changedLine, changesOf, replaced } from './changed-text.ts';
import { dateText } from './date-text.ts';
import { languageName } from './language-tag.ts';
import type { Markup } from './layout.ts';
import type { Visitor } from './visitor-words.ts';

type Described = Pick<DescribedRelease, 'publisher' | 'published' | 'language' | 'url'>;

export interface AboutRelease {
  readonly text: Described;
  readonly source: string;
  /** Null: there is nothing to say of it. */
  readonly revision: string | null;
  /** What replaced the text: what it says otherwise is marked. */
  readonly next?: Described;
}

/** What is known of a text beside the text, in the visitor's language. */
export function about({ text, source, revision, next = text }: AboutRelease, visitor: Visitor): Markup {
  const { language, words } = visitor;
  const published =
    text.published.value === next.published.value
      ? publication(text.published, visitor)
      : html`${changesOf(replaced(dateWords(text.published, visitor), dateWords(next.published, visitor)), visitor)}`;
  const languages = [text, next].map((one) => languageName(one.language, language) ?? words.unknown);
  const publishers = [text, next].map(({ publisher }) => publisher ?? words.unknown);
  const changed = ([before = '', after = '']: readonly string[]) => changedLine(before, after, visitor);
  return html`<dl lang="${language}" dir="ltr">
<div><dt>${words.publisher}</dt> <dd dir="auto">${changed(publishers)}</dd></div>
<div><dt>${words.published}</dt> <dd>${published}</dd></div>
<div><dt>${words.language}</dt> <dd>${changed(languages)}</dd></div>
${revision === null ? '' : html`<div><dt>${words.revision}</dt> <dd>${revision}</dd></div>`}
${address(text.url, source, next.url, visitor)}
</dl>`;
}

function address(url: string | null, source: string, nextUrl: string | null, visitor: Visitor): Markup {
  const { words } = visitor;
  if (url !== nextUrl) {
    const changes = changesOf(replaced(url ?? words.unknown, nextUrl ?? words.unknown), visitor);
    return html`<div><dt>${words.original}</dt> <dd>${changes}</dd></div>`;
  }
  const own = ownPage(url);
  return own === null
    ? html`<div><dt>${words.file}</dt> <dd><bdi>${source}</bdi></dd></div>`
    : html`<div><dt>${words.original}</dt> <dd><a class="original" href="${own.href}" rel="noopener noreferrer nofollow">${own.host}</a></dd></div>`;
}

/** Null for what no browser should be led to. */
function ownPage(url: string | null): URL | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return ['http:', 'https:'].includes(parsed.protocol) ? parsed : null;
}

function publication(published: PublishedDate, visitor: Visitor): Markup {
  if (published.value === null) return html`${visitor.words.unknown}`;
  const hint = precisionHint(published, visitor);
  return html`<time datetime="${published.value}">${dateText(published, visitor.language)}</time>${hint === null ? '' : html` <small>(${hint})</small>`}`;
}

function dateWords(published: PublishedDate, visitor: Visitor): string {
  if (published.value === null) return visitor.words.unknown;
  const hint = precisionHint(published, visitor);
  return `${dateText(published, visitor.language)}${hint === null ? '' : ` (${hint})`}`;
}

function precisionHint({ precision }: PublishedDate, { words }: Visitor): string | null {
  return { day: null, month: words.monthOnly, year: words.yearOnly, unknown: null }[precision];
}
