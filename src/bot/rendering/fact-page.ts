import type { InlineKeyboardButton } from 'grammy/types';
import type { Citation } from '../../answering/answer.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import { buttonsOf } from './buttons.ts';
import { citedSources, numberOf, sourceButtons, sourceLines } from './cited.ts';
import { Html } from './html.ts';
import { formattedPieces, LONGEST_MESSAGE } from './pack.ts';
import type { Source } from './sources.ts';

/** Something that a release states, as an item of a list. */
export interface ListedFact {
  readonly citation: Citation | null;
  /** Units of its text. */
  readonly length: number;
  /** Items of one group stand below its name. */
  readonly group?: string;
  /** `mark`: " [1]", or empty where nothing is cited; `most`: units of its text, Infinity for all of it. */
  show(mark: string, most: number): Html;
}

/** A button of a list: its kind and fields, to which the place of the first item is added. */
export interface ListButton {
  readonly kind: string;
  readonly fields: readonly (string | number)[];
}

export interface FactPageView {
  /** Less than 1,000 units. */
  readonly heading: readonly Html[];
  /** As many as a page may have, from `offset` on; fewer are shown where they are long. */
  readonly items: readonly ListedFact[];
  readonly offset: number;
  readonly total: number;
  /** Stands below the last item of the list; left out where there is no room. */
  readonly end?: Html;
  readonly turning: ListButton;
  readonly userId: number;
  readonly buttons?: readonly (readonly InlineKeyboardButton[])[];
}

/** Items asked for at a time. */
export const ITEMS_A_PAGE = 5;
const MOST_FORMATTED = 90;
/** Units of an item that fills a message by itself. */
const SHORT = 2400;

/**
 * A page of what releases state: as many items to the letter as fit one message, their sources in a quotation below, a
 * button a source that opens it at the sentence. One that is longer than a message is cut, and the page says so.
 */
export function renderFactPage(view: FactPageView, words: Words): Outgoing {
  for (let count = view.items.length; count > 0; count -= 1) {
    const page = pageOf(view, view.items.slice(0, count), words, Number.POSITIVE_INFINITY);
    if (page !== null) return page;
  }
  const note = [Html.italic(Html.text(words.say('page-shortened')))];
  const short = pageOf(
    { ...view, heading: [...view.heading, ...note] },
    view.items.slice(0, 1),
    words,
    SHORT,
  );
  return short ?? { html: Html.join(view.heading, '\n') };
}

/** Null where it does not fit a message. */
function pageOf(
  view: FactPageView,
  items: readonly ListedFact[],
  words: Words,
  most: number,
): Outgoing | null {
  const { heading, offset, total, end, userId } = view;
  const sources = citedSources(items.flatMap(({ citation }) => citation ?? []));
  const next = offset + items.length;
  const place =
    items.length < total
      ? [Html.italic(Html.text(words.say('page-range', { from: offset + 1, to: next, total })))]
      : [];
  const body = groupsOf(items, sources, most);
  const below = sources.length === 0 ? [] : [sourceLines(sources, words)];
  const blocks = [Html.join([...heading, ...place], '\n'), ...body, ...below];
  const ended = end === undefined || next < total ? blocks : [...blocks, end];
  const html = [ended, blocks].map((parts) => Html.join(parts, '\n\n')).find(fits);
  if (html === undefined) return null;
  const keyboard = [
    ...sourceButtons(sources, userId),
    ...turningOf(view, next, words),
    ...(view.buttons ?? []),
  ];
  return { html, ...(keyboard.length === 0 ? {} : { keyboard }) };
}

/** Items of one group are lines below its name; others stand apart. */
function groupsOf(items: readonly ListedFact[], sources: readonly Source[], most: number): readonly Html[] {
  const groups: { readonly name: string | undefined; readonly lines: Html[] }[] = [];
  for (const item of items) {
    const { citation, group } = item;
    const mark = citation === null ? '' : ` [${numberOf(citation, sources)}]`;
    const last = groups.at(-1);
    if (last !== undefined && group !== undefined && last.name === group)
      last.lines.push(item.show(mark, most));
    else groups.push({ name: group, lines: [item.show(mark, most)] });
  }
  return groups.map(({ name, lines }) => {
    const above = name === undefined ? [] : [Html.bold(Html.text(name))];
    return Html.join([...above, ...lines], '\n');
  });
}

function turningOf({ offset, total, turning, userId }: FactPageView, next: number, words: Words) {
  const button = buttonsOf(userId);
  const { kind, fields } = turning;
  const row = [
    ...(offset > 0
      ? [button(words.say('previous'), kind, ...fields, Math.max(0, offset - ITEMS_A_PAGE))]
      : []),
    ...(next < total ? [button(words.say('next'), kind, ...fields, next)] : []),
  ];
  return row.length === 0 ? [] : [row];
}

function fits(html: Html): boolean {
  return html.length <= LONGEST_MESSAGE && formattedPieces(html) <= MOST_FORMATTED;
}
