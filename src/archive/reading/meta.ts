import type { HtmlDocument } from './dom.ts';

/** The `<meta>` elements of a page: property, name or itemprop in lower case -> its first content that is not blank. */
export function metaContents(document: HtmlDocument): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = (meta.getAttribute('content') ?? '').trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && content !== '' && !contents.has(name)) contents.set(name, content);
    }
  }
  return contents;
}
