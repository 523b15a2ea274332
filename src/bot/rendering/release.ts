import type { Release } from '../../archive/release.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import { buttonsOf } from './buttons.ts';
import { commandOf, type LinkTo, linkOf, originOf, titleOf } from './heading.ts';
import { Html, html } from './html.ts';
import { releaseText } from './release-text.ts';
import { splitText } from './split-text.ts';

interface ReleaseView {
  readonly release: Release;
  /** From 0; one beyond the last is the last. */
  readonly page: number;
  readonly userId: number;
}

/** UTF-16 units of a page's text, the same in every language so that a page keeps its number. */
const PAGE_LENGTH = 3000;

/** A release to the letter, page by page; nothing of one that was withdrawn. */
export function renderRelease(
  { release, page, userId }: ReleaseView,
  words: Words,
  linkTo: LinkTo,
): { readonly message: Outgoing; readonly pages: number } {
  if (release.status === 'withdrawn') {
    return { message: { html: Html.text(words.say('withdrawn-release')) }, pages: 1 };
  }
  const pages = splitText(release.body, PAGE_LENGTH);
  const index = Math.min(Math.max(0, page), pages.length - 1);
  const shown = pages[index];
  const text = releaseText(release.body.slice(shown?.start, shown?.end));
  const above = headerOf(release, words, linkTo);
  if (pages.length > 1) {
    above.push(Html.italic(Html.text(words.say('source-page', { number: index + 1, count: pages.length }))));
  }
  const button = buttonsOf(userId);
  const turning = [
    ...(index > 0 ? [button(words.say('previous'), 'r', release.id, index - 1)] : []),
    ...(index < pages.length - 1 ? [button(words.say('next'), 'r', release.id, index + 1)] : []),
  ];
  const others = [
    [button(words.say('brief-button'), 'b', release.id)],
    [button(words.say('source-similar'), 'm', release.id)],
  ];
  return {
    message: {
      html: html`${Html.join(above, '\n')}\n\n${text}`,
      keyboard: turning.length === 0 ? others : [turning, ...others],
    },
    pages: pages.length,
  };
}

/** The page of a release on which a place of its body stands. */
export function pageOf(body: string, place: number): number {
  const index = splitText(body, PAGE_LENGTH).findIndex(({ end }) => place < end);
  return Math.max(0, index);
}

/** Lines that stand above any part of a release: what it is, and what became of it. */
export function headerOf(release: Release, words: Words, linkTo: LinkTo): Html[] {
  const { id, url, revision, ingestedAt, duplicateOf } = release;
  const link = linkOf({ releaseId: id, url }, words, linkTo);
  const date = words.date({ value: ingestedAt.slice(0, 'YYYY-MM-DD'.length), precision: 'day' });
  const notes = [
    ...(revision > 1 ? [words.say('source-revision', { number: revision, date })] : []),
    ...(duplicateOf === null ? [] : [words.say('source-duplicate', { command: commandOf(duplicateOf) })]),
  ];
  return [
    titleOf(release),
    originOf(release, words),
    ...notes.map((note) => Html.italic(Html.text(note))),
    ...(link === null ? [] : [link]),
  ];
}
