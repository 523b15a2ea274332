import type { PersonCard, PersonMeeting, PersonTitle } from '../../facts/results.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import type { ChatSettings } from '../store/bot-store.ts';
import { buttonsOf } from './buttons.ts';
import { limitLines } from './chat-filter.ts';
import { citedSources, numberOf, sourceButtons, sourceLines } from './cited.ts';
import { cut } from './cut.ts';
import { ITEMS_A_PAGE, type ListedFact, renderFactPage } from './fact-page.ts';
import { Html, html } from './html.ts';
import { formattedPieces, LONGEST_MESSAGE } from './pack.ts';
import { releaseText } from './release-text.ts';
import { listedStatement } from './said.ts';
import { statedDate } from './stated-date.ts';

/** What is listed of a person. */
export const WHO_SECTIONS = ['titles', 'meetings', 'statements'] as const;
export type WhoSection = (typeof WHO_SECTIONS)[number];

export interface WhoView {
  readonly listId: number;
  readonly userId: number;
  /** This spelling alone. */
  readonly isExact: boolean;
  readonly settings: ChatSettings;
  /** How many older releases were not read for this. */
  readonly unread: number;
}

interface Lengths {
  readonly items: number;
  readonly text: number;
}

/** From ample to scant: an overview takes the first that fits. */
const LENGTHS: readonly Lengths[] = [
  { items: 3, text: 300 },
  { items: 3, text: 150 },
  { items: 2, text: 120 },
  { items: 1, text: 80 },
];
const LONGEST_NAME = 150;
const LONGEST_SPELLINGS = 300;
const LONGEST_REASON = 80;
const MOST_REASONS = 3;
const MOST_FORMATTED = 90;

/** A person on one message: the first titles, meetings and statements, and buttons to all of each. */
export function renderPerson(card: PersonCard, view: WhoView, words: Words): Outgoing {
  const forms = LENGTHS.map((lengths) => overview(card, view, lengths, words));
  const fitting = forms.find(
    ({ html: text }) => text.length <= LONGEST_MESSAGE && formattedPieces(text) <= MOST_FORMATTED,
  );
  return fitting ?? { html: Html.join(headingOf(card, view, words), '\n') };
}

/** A page of one of the lists of a person. */
export function renderPersonSection(
  card: PersonCard,
  section: WhoSection,
  offset: number,
  view: WhoView,
  words: Words,
): Outgoing {
  const all = listed(card, section, words);
  const first = Math.min(offset, Math.max(0, all.length - 1));
  const back = buttonsOf(view.userId)(words.say('who-back'), 'h', view.listId, 'overview', 0);
  return renderFactPage(
    {
      heading: [
        nameOf(card),
        Html.bold(Html.text(words.say(`who-${section}`))),
        ...limitLines(view.settings, words).map(asNote),
      ],
      items: all.slice(first, first + ITEMS_A_PAGE),
      offset: first,
      total: all.length,
      turning: { kind: 'h', fields: [view.listId, section] },
      userId: view.userId,
      buttons: [[back]],
    },
    words,
  );
}

function overview(card: PersonCard, view: WhoView, lengths: Lengths, words: Words): Outgoing {
  const parts = WHO_SECTIONS.map((section) => {
    const all = listed(card, section, words);
    return { section, count: all.length, shown: all.slice(0, lengths.items) };
  });
  const sources = citedSources(parts.flatMap(({ shown }) => shown.flatMap(({ citation }) => citation ?? [])));
  const blocks = parts
    .filter(({ count }) => count > 0)
    .map(({ section, shown }) =>
      Html.join(
        [
          Html.bold(Html.text(`${words.say(`who-${section}`)}:`)),
          ...shown.map(({ citation, show }) =>
            show(citation === null ? '' : ` [${numberOf(citation, sources)}]`, lengths.text),
          ),
        ],
        '\n',
      ),
    );
  const button = buttonsOf(view.userId);
  const more = parts
    .filter(({ count, shown }) => count > shown.length || shown.some(({ length }) => length > lengths.text))
    .map(({ section, count }) => [
      button(words.say(`who-all-${section}`, { count }), 'h', view.listId, section, 0),
    ]);
  const spelling = view.settings.exact
    ? []
    : [
        [
          button(
            words.say(view.isExact ? 'who-all-spellings' : 'who-exact'),
            'h',
            view.listId,
            'spelling',
            0,
          ),
        ],
      ];
  const below = sources.length === 0 ? [] : [sourceLines(sources, words)];
  return {
    html: Html.join([Html.join(headingOf(card, view, words), '\n'), ...blocks, ...below], '\n\n'),
    keyboard: [...sourceButtons(sources, view.userId), ...more, ...spelling],
  };
}

function headingOf(card: PersonCard, view: WhoView, words: Words): readonly Html[] {
  const { spellings, joinedBy, releases } = card;
  const named = words.say('releases', { count: releases });
  return [
    nameOf(card),
    Html.text(words.say('who-releases', { releases: named })),
    ...(spellings.length === 0
      ? []
      : [
          releaseText(
            words.say('who-spellings', { spellings: cut(spellings.join(', '), LONGEST_SPELLINGS) }),
          ),
        ]),
    ...joinedBy.slice(0, MOST_REASONS).map(({ spellings: [one, other], reason }) => {
      const both = { one: cut(one, LONGEST_REASON), other: cut(other, LONGEST_REASON) };
      return asNote(words.say(`who-joined-${reason}`, both));
    }),
    ...(view.isExact && !view.settings.exact ? [asNote(words.say('who-exact-used'))] : []),
    ...(view.unread === 0 ? [] : [asNote(words.say('who-unread', { count: view.unread }))]),
    ...limitLines(view.settings, words).map(asNote),
  ];
}

function listed(card: PersonCard, section: WhoSection, words: Words): readonly ListedFact[] {
  switch (section) {
    case 'titles':
      return card.titles.map((title) => listedTitle(title, words));
    case 'meetings':
      return card.meetings.map((meeting) => listedMeeting(meeting, words));
    case 'statements':
      return card.statements.map((statement) => listedStatement(statement, words));
  }
}

function listedTitle({ title, organisation, date, citation }: PersonTitle, words: Words): ListedFact {
  const isSaid = organisation === null || title.includes(organisation);
  return dated(date, isSaid ? title : `${title}, ${organisation}`, citation, words);
}

function listedMeeting({ text, date, citation }: PersonMeeting, words: Words): ListedFact {
  return dated(date, text, citation, words);
}

function dated(
  date: string | null,
  text: string,
  citation: PersonTitle['citation'],
  words: Words,
): ListedFact {
  return {
    citation,
    length: text.length,
    show: (mark, most) =>
      html`• ${words.date(statedDate(date))}: ${releaseText(cut(text, Math.min(most, text.length + 1)))}${mark}`,
  };
}

function nameOf({ name }: PersonCard): Html {
  return releaseText(cut(name, LONGEST_NAME), (part) => Html.bold(part));
}

function asNote(line: string): Html {
  return releaseText(line, (part) => Html.italic(part));
}
