import type { HtmlDocument } from './dom.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A page cannot ask for more of its metadata to be looked at than this. */
const MOST_OBJECTS = 2_000;

/**
 * The objects of a page's JSON-LD blocks, those of an article first; broken blocks are passed over.
 * https://schema.org/Article
 */
export function readJsonLd(document: HtmlDocument): JsonObject[] {
  const queue: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    try {
      queue.push(JSON.parse((script.textContent ?? '').replace(/\p{Cc}+/gu, ' ')));
    } catch {
      // One block in some ten is not JSON; the others stand.
    }
  }
  const objects: JsonObject[] = [];
  for (let index = 0; index < queue.length && index < MOST_OBJECTS; index += 1) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value);
    else if (isObject(value)) {
      objects.push(value);
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage, value.hasPart);
    }
  }
  const isArticle = (object: JsonObject): boolean =>
    /Article|Posting|Report|Release/i.test(String(object['@type']));
  return [...objects.filter(isArticle), ...objects.filter((object) => !isArticle(object))];
}

/** A text of a JSON-LD value: the text itself, the name of a thing, or that of the first of a list. */
export function jsonLdText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return value.length === 0 ? null : jsonLdText(value[0]);
  return isObject(value) && typeof value.name === 'string' ? value.name.trim() || null : null;
}
