import type { TimelineEntry, TimelineResult } from '../../facts/results.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import type { ChatSettings } from '../store/bot-store.ts';
import { limitLines } from './chat-filter.ts';
import { cut } from './cut.ts';
import { type ListedFact, renderFactPage } from './fact-page.ts';
import { commandOf } from './heading.ts';
import { Html, html } from './html.ts';
import { releaseText } from './release-text.ts';

export interface TimelineView {
  readonly asked: string;
  readonly offset: number;
  readonly listId: number;
  readonly userId: number;
  readonly settings: ChatSettings;
}

const LONGEST_WORDS = 200;
const LONGEST_TITLE = 120;
const LONGEST_PLACE = 100;
const MOST_UNDATED = 5;

/** What happened, month by month, oldest first; what is known to the month or year only says so. */
export function renderTimeline(result: TimelineResult, view: TimelineView, words: Words): Outgoing {
  const { total, entries, undated } = result;
  const asked = cut(view.asked, LONGEST_WORDS);
  const limits = limitLines(view.settings, words).map((line) =>
    releaseText(line, (part) => Html.italic(part)),
  );
  const end = undated.length === 0 ? null : undatedLines(undated, words);
  if (total === 0) {
    const none = releaseText(words.say('timeline-none', { words: asked }));
    const said = Html.join([none, ...limits], '\n');
    return { html: end === null ? said : Html.join([said, end], '\n\n') };
  }
  return renderFactPage(
    {
      heading: [
        releaseText(words.say('timeline-of', { words: asked }), (part) => Html.bold(part)),
        ...limits,
      ],
      items: entries.map((entry) => listedEntry(entry, words)),
      offset: view.offset,
      total,
      ...(end === null ? {} : { end }),
      turning: { kind: 'j', fields: [view.listId] },
      userId: view.userId,
    },
    words,
  );
}

function listedEntry(entry: TimelineEntry, words: Words): ListedFact {
  const { kind, text, place, citation, release } = entry;
  return {
    citation,
    length: text.length,
    group: monthOf(entry, words),
    show(mark, most) {
      const where = place === null ? '' : ` (${cut(place, LONGEST_PLACE)})`;
      const what = releaseText(`${cut(text, Math.min(most, text.length + 1))}${where}`);
      const published = kind === 'event' ? [] : [Html.italic(Html.text(words.say('timeline-published')))];
      // What cites no sentence is opened by the command alone.
      const command = citation === null ? [Html.text(commandOf(release.id))] : [];
      const line = Html.join([html`${dayOf(entry, words)}${what}`, ...published, ...command], ' · ');
      return html`${line}${mark}`;
    },
  };
}

/** "November 2022"; the year alone says that the month is not stated. */
function monthOf({ date, precision }: TimelineEntry, words: Words): string {
  if (precision === 'year') return words.date({ value: date.slice(0, 'YYYY'.length), precision });
  const month = date.slice(0, 'YYYY-MM'.length);
  return words.period(month, month);
}

function dayOf({ date, precision }: TimelineEntry, words: Words): Html {
  if (precision === 'day')
    return html`${Html.bold(Html.text(`${Number(date.slice('YYYY-MM-'.length))}`))} – `;
  if (precision === 'month') return html`${Html.italic(Html.text(words.say('timeline-day-unknown')))} – `;
  return Html.text('• ');
}

function undatedLines(undated: TimelineResult['undated'], words: Words): Html {
  const shown = undated.slice(0, MOST_UNDATED);
  const left = undated.length - shown.length;
  return Html.join(
    [
      Html.bold(Html.text(words.say('timeline-undated'))),
      ...shown.map(({ id, title }) => html`• ${releaseText(cut(title, LONGEST_TITLE))} ${commandOf(id)}`),
      ...(left === 0 ? [] : [Html.text(words.say('timeline-undated-more', { count: left }))]),
    ],
    '\n',
  );
}
