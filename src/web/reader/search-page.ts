import { html, raw } from 'hono/html';
import type { PageAddresses } from './addresses.ts';
import { dateText } from './date-text.ts';
import type { Found, FoundRelease, SearchForm } from './find-releases.ts';
import { languageTag } from './language-tag.ts';
import type { Markup } from './layout.ts';
import { matchedPieces } from './matched-words.ts';
import type { Visitor } from './visitor-words.ts';

export interface SearchPage {
  readonly form: SearchForm;
  readonly publishers: readonly string[];
  /** Null where there is a problem. */
  readonly releases: readonly FoundRelease[] | null;
  readonly problem: Found['problem'];
  readonly base: string;
  readonly addresses: PageAddresses;
  readonly before: string | null;
  readonly after: string | null;
}

export function searchPage(page: SearchPage, visitor: Visitor): Markup {
  const { form, releases, problem, base, addresses, before, after } = page;
  const { words } = visitor;
  return html`<main>
<h1>${words.search}</h1>
<form method="get" action="${base}" role="search">
${addresses.searchSignature.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<label>${words.searchLabel}<input type="search" name="q" value="${form.query}" maxlength="1000" dir="auto"></label>
<div>
<label>${words.from}<input type="date" name="from" value="${form.from}"></label>
<label>${words.to}<input type="date" name="to" value="${form.to}"></label>
<label>${words.publisher}<select name="publisher"><option value="">${words.anyPublisher}</option>${publisherOptions(page)}</select></label>
</div>
<button>${words.search}</button>
</form>
${problem === null ? '' : html`<p class="notice" role="alert">${problem === 'no-date' ? words.noDate : words.noWords}</p>`}
${releases === null ? '' : list(releases, page, visitor)}
${
  before === null && after === null
    ? ''
    : html`<nav aria-label="${words.pages}">${before === null ? '' : html`<a rel="prev" href="${before}">${words.before}</a>`}${after === null ? '' : html`<a rel="next" href="${after}">${words.after}</a>`}</nav>`
}
</main>`;
}

/** One that was typed into the address is among them, so that the form says what was searched for. */
function publisherOptions({ publishers, form: { publisher } }: SearchPage): readonly Markup[] {
  const all = publisher === '' || publishers.includes(publisher) ? publishers : [publisher, ...publishers];
  return all.map(
    (name) =>
      html`<option value="${name}"${name === publisher ? raw(' selected') : ''} dir="auto">${name}</option>`,
  );
}

function list(
  releases: readonly FoundRelease[],
  { form: { query }, addresses }: SearchPage,
  { language, words }: Visitor,
): Markup {
  if (releases.length === 0) return html`<p role="status">${words.nothing}</p>`;
  return html`<h2>${query === '' ? words.newest : words.found}</h2><ol class="results">${releases.map(
    ({ releaseId, title, publisher, published, language: own, quote }) => {
      const date = published.value === null ? words.undated : dateText(published, language);
      const cited = quote === null ? null : { ...quote, quote: quote.text };
      const tag = languageTag(own);
      return html`<li><h3 lang="${tag}" dir="auto"><a href="${addresses.release(releaseId, cited)}">${matched(title, query)}</a></h3>
<small>${publisher === null ? '' : html`<bdi>${publisher}</bdi> · `}${date}</small>${quote === null ? '' : html`<p lang="${tag}" dir="auto">${matched(quote.text, query)}</p>`}</li>`;
    },
  )}</ol>`;
}

function matched(text: string, query: string): readonly Markup[] {
  return matchedPieces(text, query).map((piece) =>
    piece.isMarked ? html`<mark>${piece.text}</mark>` : html`${piece.text}`,
  );
}
