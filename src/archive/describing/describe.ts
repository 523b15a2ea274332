import { ReadError } from '../../errors.ts';
import type { DescribedRelease, PublishedDate, RawRelease } from '../release.ts';
import { cutFooter, cutList, splitGluedBanner } from './footer.ts';
import { cutAboveHeadline, cutBelowHeadline } from './header.ts';
import { findHeadline } from './headline.ts';
import { detectLanguage, languageCode } from './language.ts';
import { readMasthead } from './masthead.ts';
import { isNavigation } from './navigation.ts';
import { findPublicationDate } from './publication-date.ts';
import { runOnPublisher } from './run-on-publisher.ts';
import { parseStatedDate } from './stated-date.ts';

/**
 * Resolves what a release is from what its file states and, where it states nothing, from its text as agencies' sites
 * give it; what neither states is null. Banners, navigation, date lines and the headline leave the body as whole lines;
 * nothing that stays is reworded.
 *
 * @throws ReadError when the text holds nothing but navigation.
 */
export function describeRelease(raw: RawRelease): DescribedRelease {
  const statedTitle = stated(raw.title);
  const list = cutList(splitGluedBanner(linesOf(raw.text)));
  const footer = cutFooter(list.lines);
  const above = cutAboveHeadline(footer.lines, statedTitle);
  if (above.lines.every((line) => line === '')) {
    throw new ReadError(
      `Cannot read ${raw.source}: it holds only navigation, no text of a release. Remove the file, or save the release's own page.`,
    );
  }
  const headline = statedTitle === null ? findHeadline(above.lines) : { title: statedTitle, lines: 0 };
  const below = cutBelowHeadline(above.lines.slice(headline.lines), headline.title);
  const body = joinLines(below.lines.some((line) => line !== '') ? below.lines : above.lines);
  return {
    source: raw.source,
    title: headline.title,
    publisher:
      stated(raw.publisher) ??
      above.publisher ??
      below.publisher ??
      footer.publisher ??
      list.publisher ??
      runOnPublisher(body),
    published: publishedOf(raw.date, list.lines, headline.title),
    language: languageCode(raw.language) ?? detectLanguage(`${headline.title}\n${body}`),
    url: stated(raw.url),
    body,
  };
}

function publishedOf(statedDate: string | null, lines: readonly string[], title: string): PublishedDate {
  const date = stated(statedDate);
  if (date !== null) return parseStatedDate(date);
  // Menus would push the header out of reach; a headline that is a place and a day ("Parade, 9 May 2023") is an event.
  const own = lines.filter((line) => !isNavigation(line) && !(line === title && readMasthead(line) !== null));
  return findPublicationDate(joinLines(own));
}

function linesOf(text: string): string[] {
  return text
    .replaceAll('\0', '')
    .normalize('NFC')
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trimEnd());
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
