import type { Passage, Release, Span } from '../../archive/release.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import { buttonsOf } from './buttons.ts';
import { excerptOf } from './excerpt.ts';
import type { LinkTo } from './heading.ts';
import { Html, html } from './html.ts';
import { markedText } from './marked-text.ts';
import { LONGEST_MESSAGE } from './pack.ts';
import { headerOf, pageOf } from './release.ts';

interface PassageView {
  readonly release: Release;
  readonly passages: readonly Passage[];
  /** Of the passage that is shown; one that is not there is the nearest. */
  readonly ordinal: number;
  /** What is cited, in the release's body; marked where it is in sight. */
  readonly marked: readonly Span[];
  readonly userId: number;
  /** The answer that it was opened from; 0 for none. */
  readonly answerId: number;
  /** What the button said that is to be marked, for the buttons that lead on; '' for what an answer cites. */
  readonly marks?: string;
}

/**
 * A passage of a release in its surroundings with what is cited in bold and underlined, in one message: where it is too
 * long, the sentences furthest from what is cited go first, and it says so. Nothing of a release that was withdrawn.
 */
export function renderPassage(view: PassageView, words: Words, linkTo: LinkTo): Outgoing {
  const { release, passages, marked } = view;
  if (release.status === 'withdrawn') return { html: Html.text(words.say('withdrawn-release')) };
  const index = Math.min(Math.max(0, view.ordinal), Math.max(0, passages.length - 1));
  const passage = passages[index] ?? { start: 0, end: 0, sentences: [] };
  const place = words.say('source-passage', { number: index + 1, count: Math.max(1, passages.length) });
  const above = [...headerOf(release, words, linkTo), Html.italic(Html.text(place))];
  const shortened = Html.italic(Html.text(words.say('source-shortened')));
  const header = Html.join(above, '\n');

  const room = LONGEST_MESSAGE - header.length - shortened.length - MARGIN;
  const neighbours = [passages[index - 1], passages[index + 1]];
  const excerpt = excerptOf({ body: release.body, passage, neighbours, marked, most: room });
  const isWhole = excerpt.start <= passage.start && passage.end <= excerpt.end;
  const before = release.body.slice(0, excerpt.start).trim() === '' ? '' : '… ';
  const after = release.body.slice(excerpt.end).trim() === '' ? '' : ' …';
  const text = html`${before}${markedText(release.body, excerpt, marked)}${after}`;
  return {
    html: Html.join([header, text, ...(isWhole ? [] : [shortened])], '\n\n'),
    keyboard: keyboardOf(view, index, excerpt, words),
  };
}

/** Line feeds between the parts, and marks where the text goes on. */
const MARGIN = 8;

function keyboardOf(
  { release, passages, marked, userId, answerId, marks = '' }: PassageView,
  index: number,
  shown: Span,
  words: Words,
): NonNullable<Outgoing['keyboard']> {
  const button = buttonsOf(userId);
  const origin = marks === '' ? [answerId] : [answerId, marks];
  const { before, after } = quotesOutOf(shown, index, passages, marked);
  const quotes = [
    ...(before === null
      ? []
      : [button(words.say('source-previous-quote'), 'p', release.id, before, ...origin)]),
    ...(after === null ? [] : [button(words.say('source-next-quote'), 'p', release.id, after, ...origin)]),
  ];
  const stepping = [
    ...(index > 0 ? [button(words.say('source-previous'), 'p', release.id, index - 1, ...origin)] : []),
    ...(index < passages.length - 1
      ? [button(words.say('source-next'), 'p', release.id, index + 1, ...origin)]
      : []),
  ];
  return [
    ...[quotes, stepping].filter((row) => row.length > 0),
    [button(words.say('source-whole'), 'r', release.id, pageOf(release.body, passages[index]?.start ?? 0))],
    [button(words.say('brief-button'), 'b', release.id)],
    [button(words.say('source-similar'), 'm', release.id)],
  ];
}

/**
 * The nearest passages, by their place, before and after this one with something cited that is not in sight; null where
 * the next step leads there.
 */
function quotesOutOf(
  shown: Span,
  index: number,
  passages: readonly Span[],
  marked: readonly Span[],
): { readonly before: number | null; readonly after: number | null } {
  const beyond = (ordinal = index): number | null => (Math.abs(ordinal - index) > 1 ? ordinal : null);
  const isInSight = (span: Span) => shown.start <= span.start && span.end <= shown.end;
  const hidden = marked.filter((span) => !isInSight(span));
  const cited = passages.flatMap(({ start, end }, ordinal) =>
    ordinal !== index && hidden.some((span) => start <= span.start && span.start < end) ? [ordinal] : [],
  );
  return {
    before: beyond(cited.findLast((ordinal) => ordinal < index)),
    after: beyond(cited.find((ordinal) => ordinal > index)),
  };
}
