import { findStatedDate, numericOrderOf, type PageOrder } from './day-in-text.ts';
import type { HtmlDocument, HtmlElement } from './dom.ts';
import { findVisibleDate, MODIFIED, namesOf } from './html-date-text.ts';
import { type JsonObject, jsonLdText } from './json-ld.ts';
import { metaContents } from './meta.ts';

/** What else of a page tells of its date. */
export interface DateContext {
  readonly url: string | null;
  /** BCP 47 tag of the page, or null. */
  readonly language: string | null;
  readonly jsonLd: readonly JsonObject[];
}

/** Names of `<meta>` that state when a page was published, best first. */
const META_NAMES = (
  'article:published_time og:article:published_time og:published_time datepublished article:published article.published ' +
  'article_date_original published_time published-time rnews:datepublished parsely-pub-date sailthru.date bt:pubdate ' +
  'cxenseparse:recs:publishtime citation_publication_date citation_date citation_online_date dc.date.issued ' +
  'dcterms.issued dc.date.published dc.date.created dcterms.created dc.created dcterms.date dc.date publish_date ' +
  'publish-date publishdate published_date published-date publication_date publication-date publicationdate pubdate ' +
  'pub_date release_date release-date originalpublicationdate ptime date og:pubdate created datecreated date_created ' +
  'date.created creation_date uploaddate article:post_date article-date'
).split(' ');

/** A class of `<time>` that tells the day of publication from other days. */
const PUBLISHED_CLASS = /publi|posted|entry-?date|post-?date|created|pub-?date/i;

interface StatedDay {
  readonly day: string;
  /** Stated in UTC with a time: it may be the day before or after where the release was published. */
  readonly utc: boolean;
}

/**
 * The day a page was published, YYYY-MM-DD, or null: looked for in JSON-LD, `<meta>`, microdata, `<time>`, the address,
 * and then in the text by the headline and in elements named after dates. A day of modification or of a copyright line
 * is never taken. The order follows Barbaresi, "htmldate" (JOSS 2020), save that an address with a day in it and the
 * visible text correct metadata by one day, since content systems write UTC.
 */
export function findPublicationDate(document: HtmlDocument, context: DateContext): string | null {
  const order = numericOrderOf(document.documentElement.textContent ?? '', context.language);
  const address = dayOfAddress(context.url);
  const metadata =
    fromJsonLd(context.jsonLd, order) ?? fromMeta(document, order) ?? fromMicrodata(document, order);
  if (metadata === null)
    return fromTimeElements(document, order) ?? address ?? findVisibleDate(document, order);
  if (address !== null && areNeighbours(address, metadata.day)) return address;
  if (metadata.utc) {
    const visible = findVisibleDate(document, order);
    if (visible !== null && areNeighbours(visible, metadata.day)) return visible;
  }
  return metadata.day;
}

function areNeighbours(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) <= 24 * 60 * 60 * 1000;
}

function dayOf(text: string | null | undefined, order: PageOrder): StatedDay | null {
  const found = text ? findStatedDate(text, order) : null;
  return found === null
    ? null
    : { day: found.value, utc: /\d:\d\d.*(?:Z|[+-]00:?00|UTC|GMT)\s*$/.test(text ?? '') };
}

/** The first day found in a list of texts. */
function firstDay(texts: Iterable<string | null | undefined>, order: PageOrder): StatedDay | null {
  for (const text of texts) {
    const found = dayOf(text, order);
    if (found !== null) return found;
  }
  return null;
}

function fromJsonLd(objects: readonly JsonObject[], order: PageOrder): StatedDay | null {
  const names = ['datePublished', 'dateCreated', 'uploadDate'];
  return firstDay(
    names.flatMap((name) => objects.map((object) => jsonLdText(object[name]))),
    order,
  );
}

function fromMeta(document: HtmlDocument, order: PageOrder): StatedDay | null {
  const contents = metaContents(document);
  return firstDay(
    META_NAMES.map((name) => contents.get(name)),
    order,
  );
}

const MICRODATA = '[itemprop~="datePublished"], [property~="datePublished"], [itemprop~="dateCreated"]';

function fromMicrodata(document: HtmlDocument, order: PageOrder): StatedDay | null {
  return firstDay(
    [...document.querySelectorAll(MICRODATA)].flatMap((element) => [
      element.getAttribute('datetime'),
      element.getAttribute('content'),
      element.textContent,
    ]),
    order,
  );
}

/** `<time>` marked as that of publication, else the first after the headline, else the first. */
function fromTimeElements(document: HtmlDocument, order: PageOrder): string | null {
  const marks = [...document.querySelectorAll('h1, time')].filter((mark) => !MODIFIED.test(namesOf(mark)));
  const times = (elements: readonly HtmlElement[]): HtmlElement[] =>
    elements.filter(({ tagName }) => tagName === 'TIME');
  const isMarked = (time: HtmlElement): boolean =>
    time.getAttribute('pubdate') !== null || PUBLISHED_CLASS.test(namesOf(time));
  const headline = marks.findIndex(({ tagName }) => tagName === 'H1');
  const ranked = [...times(marks).filter(isMarked), ...times(marks.slice(headline + 1)), ...times(marks)];
  const found = firstDay(
    ranked.flatMap((time) => [time.getAttribute('datetime'), time.textContent]),
    order,
  );
  return found?.day ?? null;
}

/** Days in paths: /2022/11/24/ and 2022-11-24, /20221124/, 24-11-2022. */
const ADDRESS_DAYS = [
  /(?<!\d)(?<year>(?:19|20)\d\d)([/_-])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/,
  /(?<=\/)(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?=\/)/,
  /(?<=[/_-])(?<day>\d\d)-(?<month>\d\d)-(?<year>(?:19|20)\d\d)(?!\d)/,
];

function dayOfAddress(url: string | null): string | null {
  const path = (url ?? '').replace(/^\w+:\/\/[^/]*/, '');
  for (const pattern of ADDRESS_DAYS) {
    const { year, month, day } = pattern.exec(path)?.groups ?? {};
    const found = findStatedDate(`${year}-${month}-${day}`, 'unknown');
    if (found !== null) return found.value;
  }
  return null;
}
