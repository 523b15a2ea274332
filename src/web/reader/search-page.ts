import { html, raw } from 'hono/html';
import type { SearchResult } from '../../search/search-results.ts';
import { dateText } from './date-text.ts';
import type { Markup } from './layout.ts';
import { matchedPieces } from './matched-words.ts';
import type { ReaderLanguage, ReaderWords } from './words.ts';

export interface SearchForm {
  readonly query: string;
  readonly from: string;
  readonly to: string;
  readonly publisher: string;
}

export interface SearchPage {
  readonly form: SearchForm;
  readonly publishers: readonly string[];
  /** Kept through the form: what lets its holder in. */
  readonly hidden: readonly (readonly [name: string, value: string])[];
  /** Null before anything was searched for. */
  readonly results: readonly { readonly result: SearchResult; readonly address: string }[] | null;
  /** Why the words or dates cannot be searched for; null where they can. */
  readonly problem: string | null;
  readonly base: string;
  readonly before: string | null;
  readonly after: string | null;
}

export function searchPage(page: SearchPage, language: ReaderLanguage, words: ReaderWords): Markup {
  const { form, publishers, hidden, results, problem, base, before, after } = page;
  const option = (name: string) =>
    html`<option value="${name}"${name === form.publisher ? raw(' selected') : ''}>${name}</option>`;
  return html`<main>
<h1>${words.search}</h1>
<form method="get" action="${base}" role="search">
${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<label>${words.searchLabel}<input type="search" name="q" value="${form.query}" maxlength="1000"></label>
<div>
<label>${words.from}<input name="from" value="${form.from}" placeholder="2023-05" inputmode="numeric" maxlength="10"></label>
<label>${words.to}<input name="to" value="${form.to}" placeholder="2023-12-31" inputmode="numeric" maxlength="10"></label>
<label>${words.publisher}<select name="publisher"><option value="">${words.anyPublisher}</option>${publishers.map(option)}</select></label>
</div>
<button>${words.search}</button>
</form>
${problem === null ? '' : html`<p class="notice" role="alert">${problem}</p>`}
${results === null ? '' : list(page, results, language, words)}
${
  before === null && after === null
    ? ''
    : html`<nav><span>${before === null ? '' : html`<a rel="prev" href="${before}">${words.before}</a>`}</span><span>${after === null ? '' : html`<a rel="next" href="${after}">${words.after}</a>`}</span></nav>`
}
</main>`;
}

function list(
  { form }: SearchPage,
  results: NonNullable<SearchPage['results']>,
  language: ReaderLanguage,
  words: ReaderWords,
): Markup {
  if (results.length === 0) return html`<p role="status">${words.nothing}</p>`;
  return html`<h2>${words.found}</h2><ol class="results">${results.map(({ result, address }) => {
    const { title, publisher, published, quote } = result;
    const date = published.value === null ? words.unknown : dateText(published, language);
    const pieces = matchedPieces(quote.text, form.query);
    return html`<li><h3 dir="auto"><a href="${address}">${title}</a></h3><small>${publisher ?? words.unknown} · ${date}</small><p dir="auto">${pieces.map(
      ({ text, isMarked }) => (isMarked ? html`<mark>${text}</mark>` : html`${text}`),
    )}</p></li>`;
  })}</ol>`;
}
