import type { Said, SaidResult } from '../../facts/results.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import type { ChatSettings } from '../store/bot-store.ts';
import { limitLines } from './chat-filter.ts';
import { cut } from './cut.ts';
import { type ListedFact, renderFactPage } from './fact-page.ts';
import { Html, html } from './html.ts';
import { releaseText } from './release-text.ts';
import { splitText } from './split-text.ts';
import { statedDate } from './stated-date.ts';

export interface SaidView {
  readonly name: string;
  readonly about: string | null;
  readonly offset: number;
  readonly listId: number;
  readonly userId: number;
  readonly settings: ChatSettings;
}

const LONGEST_NAME = 150;
const LONGEST_PLACE = 100;
/** A longer statement is folded until the reader opens it. */
const FOLDED = 300;

/** What somebody said, to the letter, newest first; or that the archive has nothing of it. */
export function renderSaid(
  { statements, total, unread }: SaidResult,
  view: SaidView,
  words: Words,
): Outgoing {
  const name = cut(view.name, LONGEST_NAME);
  const about = view.about === null ? null : cut(view.about, LONGEST_NAME);
  const notes = [
    ...(unread === undefined ? [] : [words.say('who-unread', { count: unread })]),
    ...limitLines(view.settings, words),
  ];
  const limits = notes.map((line) => releaseText(line, (part) => Html.italic(part)));
  if (total === 0) {
    const none =
      about === null ? words.say('said-none', { name }) : words.say('said-none-about', { name, about });
    return { html: Html.join([releaseText(none), ...limits], '\n') };
  }
  const of = about === null ? words.say('said-of', { name }) : words.say('said-of-about', { name, about });
  return renderFactPage(
    {
      heading: [releaseText(of, (part) => Html.bold(part)), ...limits],
      items: statements.map((statement) => listedStatement(statement, words)),
      offset: view.offset,
      total,
      turning: { kind: 'k', fields: [view.listId] },
      userId: view.userId,
    },
    words,
  );
}

/** "**Tural Muravin**, 24 November 2022, Nurvan (quoted) [1]" above the words themselves. */
export function listedStatement({ who, text, form, date, place, citation }: Said, words: Words): ListedFact {
  const how = words.say(form === 'quote' ? 'said-quote' : 'said-paraphrase');
  const rest = [words.date(statedDate(date)), ...(place === null ? [] : [cut(place, LONGEST_PLACE)])];
  return {
    citation,
    length: text.length,
    show(mark, most) {
      const name = releaseText(cut(who, LONGEST_NAME), (part) => Html.bold(part));
      const above = html`${name}, ${releaseText(rest.join(', '))} (${how})${mark}`;
      const spoken =
        text.length <= most ? text : `${text.slice(0, splitText(text, most)[0]?.end).trimEnd()} …`;
      return Html.join([above, Html.quotation(releaseText(spoken), spoken.length > FOLDED)], '\n');
    },
  };
}
