import type { PublishedDate } from '../../archive/release.ts';
import type { Words } from '../locales/words.ts';
import type { BotServices, CitedQuote } from '../services.ts';
import { cut } from './cut.ts';
import { Html, html, isWebAddress } from './html.ts';
import { releaseText } from './release-text.ts';

export type LinkTo = BotServices['linkTo'];

/** What a release is known by. */
export interface Described {
  readonly title: string;
  readonly publisher: string | null;
  readonly published: PublishedDate;
}

/** UTF-16 units of a title and of a publisher's name: longer ones are cut, with "…". */
export interface HeadingLengths {
  readonly title: number;
  readonly publisher: number;
  /** Of a text that has more links and commands in it than so many, all is set as code. */
  readonly pieces?: number;
}

export const HEADING_LENGTHS: HeadingLengths = { title: 250, publisher: 150 };

/** The title in bold, after what stands before it ("[1] "). */
export function titleOf({ title }: Pick<Described, 'title'>, before = '', lengths = HEADING_LENGTHS): Html {
  return releaseText(`${before}${cut(title, lengths.title)}`, (part) => Html.bold(part), lengths.pieces);
}

/** "Ministry of Energy, 24 November 2022"; what is not stated is said to be. */
export function originOf({ publisher, published }: Described, words: Words, lengths = HEADING_LENGTHS): Html {
  const name = publisher === null ? words.say('publisher-unknown') : cut(publisher, lengths.publisher);
  return html`${releaseText(name, undefined, lengths.pieces)}, ${words.date(published)}`;
}

/** "**[1] Title** — publisher, date". */
export function headingOf(release: Described, words: Words, before = '', lengths = HEADING_LENGTHS): Html {
  return html`${titleOf(release, before, lengths)} — ${originOf(release, words, lengths)}`;
}

/** Links to where a release can be read: at its publisher's, and here with what is cited marked; null where nowhere. */
export function linkOf(
  release: { readonly releaseId: string; readonly url: string | null },
  words: Words,
  linkTo: LinkTo,
  cited: CitedQuote | null = null,
): Html | null {
  const { own, page } = linkTo(release, cited);
  const links = [
    ...(own !== null && isWebAddress(own) ? [Html.link(own, Html.text(words.say('source-open')))] : []),
    ...(page !== null && isWebAddress(page) ? [Html.link(page, Html.text(words.say('source-here')))] : []),
  ];
  return links.length === 0 ? null : Html.join(links, ' · ');
}

/** The command that shows a release; Telegram makes it one that can be pressed. */
export function commandOf(releaseId: string): string {
  return `/release_${releaseId}`;
}
