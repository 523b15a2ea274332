import { ReadError } from '../../errors.ts';
import type { DescribedRelease, PublishedDate, RawRelease } from '../release.ts';
import { findHeadline, isSameTitle } from './headline.ts';
import { detectLanguage, languageCode } from './language.ts';
import { isListHeading, isNavigation } from './navigation.ts';
import { findPublicationDate, isDateLine } from './publication-date.ts';
import { bannerPublisher, copyrightPublisher, gluedBannerStart, isOrganisation } from './publisher.ts';
import { runOnPublisher } from './run-on-publisher.ts';
import { parseStatedDate } from './stated-date.ts';

/** A line longer than this is text, whatever stands around it. In UTF-16 units. */
const LONGEST_LIST_ITEM = 220;

/**
 * Resolves what a release is from what its file states and, where it states nothing, from its text as agencies' sites
 * give it; what neither states is null. Banners, navigation, date lines and the headline leave the body as whole lines;
 * nothing that stays is reworded.
 *
 * @throws ReadError when the text holds nothing but navigation.
 */
export function describeRelease(raw: RawRelease): DescribedRelease {
  const text = raw.text.replaceAll('\0', '').normalize('NFC');
  const statedTitle = stated(raw.title);
  const lines = splitLines(text);
  const own = cutList(lines);
  const footer = cutFooter(own.lines);
  const header = cutHeader(footer.lines, statedTitle);
  if (header.lines.every((line) => line === '')) {
    throw new ReadError(
      `Cannot read ${raw.source}: it holds only navigation, no text of a release. Remove the file, or save the release's own page.`,
    );
  }
  const headline = statedTitle === null ? findHeadline(header.lines) : { title: statedTitle, lines: 0 };
  const afterHeadline = cutHeader(header.lines.slice(headline.lines), headline.title);
  const rest = afterHeadline.lines.some((line) => line !== '') ? afterHeadline.lines : header.lines;
  const body = joinLines(rest);
  return {
    source: raw.source,
    title: headline.title,
    publisher:
      stated(raw.publisher) ??
      header.publisher ??
      afterHeadline.publisher ??
      footer.publisher ??
      own.publisher ??
      runOnPublisher(body),
    published: publishedOf(raw, own.lines),
    language: languageCode(raw.language) ?? detectLanguage(`${headline.title}\n${body}`),
    url: stated(raw.url),
    body,
  };
}

interface Cut {
  readonly lines: readonly string[];
  readonly publisher: string | null;
}

function publishedOf(raw: RawRelease, lines: readonly string[]): PublishedDate {
  const date = stated(raw.date);
  if (date !== null) return parseStatedDate(date);
  // Menus would push the header out of reach.
  return findPublicationDate(joinLines(lines.filter((line) => !isNavigation(line))));
}

function splitLines(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).map((line) => line.trimEnd());
  const last = lines.findLastIndex((line) => line !== '' && !isNavigation(line) && !isDateLine(line));
  const glued = gluedBannerStart(lines[last] ?? '');
  if (glued === null) return lines;
  const line = lines[last] ?? '';
  return [
    ...lines.slice(0, last),
    line.slice(0, glued).trimEnd(),
    line.slice(glued),
    ...lines.slice(last + 1),
  ];
}

/** Takes away a list of other texts ("Other news" and what follows), which has dates and publishers of its own. */
function cutList(lines: readonly string[]): Cut {
  const list = lines.findIndex((line, index) => isListHeading(line) && lines.slice(0, index).some(isText));
  if (list < 0 || lines.slice(list).some((line) => line.length > LONGEST_LIST_ITEM))
    return { lines, publisher: null };
  const copyrights = lines.slice(list).map(copyrightPublisher);
  return { lines: lines.slice(0, list), publisher: copyrights.find((name) => name !== null) ?? null };
}

/** Takes away what stands below a release: share links, counters, a closing date or press service. */
function cutFooter(lines: readonly string[]): Cut {
  let end = lines.length;
  let publisher: string | null = null;
  let copyright: string | null = null;
  for (; end > 0; end -= 1) {
    const line = lines[end - 1] ?? '';
    if (line === '') continue;
    const banner = bannerPublisher(line);
    copyright ??= copyrightPublisher(line);
    if (banner === null && !isNavigation(line) && !isDateLine(line)) break;
    publisher ??= banner;
  }
  return { lines: lines.slice(0, end), publisher: publisher ?? copyright };
}

/** Takes away what stands above a headline or between it and the text: menus, banners, date lines, the title again. */
function cutHeader(lines: readonly string[], title: string | null): Cut {
  let start = 0;
  let publisher: string | null = null;
  let organisation: string | null = null;
  for (; start < lines.length; start += 1) {
    const line = lines[start] ?? '';
    if (line === '' || isNavigation(line) || isDateLine(line) || (title !== null && isSameTitle(line, title)))
      continue;
    const banner = bannerPublisher(line);
    if (banner === null && !(organisation === null && isLeadingOrganisation(lines, start))) break;
    publisher ??= banner;
    if (banner === null) organisation = line.trim();
  }
  return { lines: lines.slice(start), publisher: publisher ?? organisation };
}

/** An organisation's name above the headline: the header goes on after it with a date line, or a headline of its own block. */
function isLeadingOrganisation(lines: readonly string[], index: number): boolean {
  if (!isOrganisation(lines[index] ?? '')) return false;
  const following = lines
    .slice(index + 1)
    .filter((line) => line !== '')
    .slice(0, 3);
  const [next = '', afterNext = ''] = following;
  if (isDateLine(next) || isNavigation(next)) return following.length > 1;
  return next.length <= LONGEST_LIST_ITEM && !/[.!?…]$/u.test(next) && afterNext.length > next.length;
}

function isText(line: string): boolean {
  return line !== '' && !isNavigation(line) && !isDateLine(line) && bannerPublisher(line) === null;
}

function joinLines(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function stated(value: string | null): string | null {
  const text = value?.replaceAll('\0', '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  return text === undefined || text === '' ? null : text;
}
