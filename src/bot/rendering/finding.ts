import type { Outgoing } from '../deliver.ts';
import type { ListedPage } from '../listing.ts';
import type { Words } from '../locales/words.ts';
import type { ChatSettings, ReleaseList } from '../store/bot-store.ts';
import { limitLines } from './chat-filter.ts';
import { cut } from './cut.ts';
import { renderHint } from './hint.ts';
import { Html } from './html.ts';
import { renderReleaseList } from './release-list.ts';
import { releaseText } from './release-text.ts';

const LONGEST_WORDS = 200;

/** A page of a list under what it is a list of; for an empty one, that nothing was found and what limits this chat. */
export function renderList(
  list: ReleaseList,
  page: ListedPage,
  /** Of the release that the others are like. */
  title: string | null,
  settings: ChatSettings,
  words: Words,
): Outgoing {
  const of = cut(title ?? list.words, LONGEST_WORDS);
  const about = of === '' ? 'finding-latest' : `finding-${list.kind}-of`;
  const limits = limitLines(settings, words);
  if (page.total === 0) {
    const none = of === '' ? 'finding-latest-none' : `finding-${list.kind}-none`;
    return { html: lines([releaseText(words.say(none, { words: of })), ...limits.map(asNote)]) };
  }
  const heading = lines([
    releaseText(words.say(about, { words: of }), (part) => Html.bold(part)),
    Html.text(countOf(page, words)),
    ...limits.map(asNote),
  ]);
  return renderReleaseList(
    { ...page, heading, listId: list.id, userId: list.userId, firstNumber: page.offset + 1 },
    words,
  );
}

/** How to search, with words that find something. */
export function renderSearchHint(example: string | null, words: Words): Outgoing {
  return renderHint(words.say('finding-search-how'), example === null ? null : `/search ${example}`);
}

/** No publisher goes by these words, or none that this chat is not kept from. */
export function renderNoPublisher(
  found: { readonly words: string; readonly near: readonly string[]; readonly isLeftOut: boolean },
  settings: ChatSettings,
  words: Words,
): Outgoing {
  const shown = { words: cut(found.words, LONGEST_WORDS) };
  if (found.isLeftOut) {
    const names = found.near.map(asName);
    const leftOut = Html.text(words.say('finding-publisher-left-out'));
    return { html: lines([leftOut, ...names, ...limitLines(settings, words).map(asNote)]) };
  }
  const none = releaseText(words.say('finding-no-publisher', shown));
  if (found.near.length === 0) return { html: none };
  return {
    html: lines([none, Html.text(words.say('finding-near-publishers')), ...found.near.map(asName)]),
  };
}

function countOf({ total, isCapped }: ListedPage, words: Words): string {
  return isCapped ? words.say('finding-best', { count: total }) : words.say('releases', { count: total });
}

function asName(name: string): Html {
  return releaseText(`• ${cut(name, LONGEST_WORDS)}`);
}

function asNote(text: string): Html {
  return releaseText(text, (part) => Html.italic(part));
}

function lines(parts: readonly Html[]): Html {
  return Html.join(parts, '\n');
}
