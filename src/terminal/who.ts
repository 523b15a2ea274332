import type { PersonCard, WhoResult } from '../facts/results.ts';
import { citedSources } from './cited-sources.ts';
import type { Page } from './page.ts';
import { createPaint, type Paint } from './paint.ts';
import {
  choiceHint,
  choiceLines,
  commandFor,
  datedLines,
  headingLines,
  joinBlocks,
  statementLines,
  titleWords,
  unreadLines,
} from './person-lines.ts';
import { printableLine } from './printable.ts';
import { count } from './words.ts';
import { wrap } from './wrap.ts';

/** Statements that a card shows; `said` lists them all. */
const MOST_STATEMENTS = 5;

/** What was looked through, so that a "no" can be held to account. */
export interface LookedThrough {
  readonly name: string;
  /** Releases of the whole archive. */
  readonly releases: number;
}

/** Who somebody is, for a person at a terminal: the card of one, a choice of several, or a sentence that says "no". */
export function renderWho({ people, unread }: WhoResult, looked: LookedThrough, page: Page): string {
  const paint = createPaint(page.color);
  const [person, ...others] = people;
  if (person === undefined)
    return joinBlocks([nobodyLines(looked, page, paint), unreadLines(unread, page, paint)]);
  if (others.length > 0) {
    return joinBlocks([
      wrap(`The name can mean ${count(people.length, 'person', 'people')}`, page.width).map(paint.heading),
      choiceLines(people, page, paint),
      choiceHint('who', people, page),
      unreadLines(unread, page, paint),
    ]);
  }
  return joinBlocks([...cardBlocks(person, page, paint), unreadLines(unread, page, paint)]);
}

/** That no release names somebody, and how many there are. */
export function nobodyLines(
  { name, releases }: LookedThrough,
  { width }: Page,
  paint: Paint,
): readonly string[] {
  return wrap(
    `No release names “${printableLine(name)}”. Looked through: ${count(releases, 'release')}.`,
    width,
  ).map(paint.warning);
}

function cardBlocks(card: PersonCard, page: Page, paint: Paint): readonly (readonly string[])[] {
  const { name, titles, meetings, statements } = card;
  const shown = statements.slice(0, MOST_STATEMENTS);
  const more =
    statements.length > shown.length
      ? [`  … and ${statements.length - shown.length} more: ${commandFor('said', name)}`]
      : [];
  const cited = [...titles, ...meetings, ...shown].map(({ citation }) => citation);
  return [
    headingLines(card, page, paint),
    section(
      'Titles',
      titles.flatMap((title) => datedLines(title.date, titleWords(title), title.citation, page, paint)),
      paint,
    ),
    section(
      'Meetings',
      meetings.flatMap(({ date, text, citation }) => datedLines(date, text, citation, page, paint)),
      paint,
    ),
    section(
      'Statements',
      [...shown.flatMap((statement) => statementLines(statement, page, paint)), ...more],
      paint,
    ),
    joinReasons(card, page, paint),
    citedSources(cited, page, paint),
  ];
}

function section(heading: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.length === 0 ? [] : [paint.heading(heading), ...lines];
}

const REASONS: Readonly<Record<PersonCard['joinedBy'][number]['reason'], string>> = {
  office: 'the same office',
  release: 'the same meeting',
  key: 'the sound of the name alone',
};

/** Why several spellings are taken for one person. */
function joinReasons({ joinedBy }: PersonCard, { width }: Page, paint: Paint): readonly string[] {
  const lines = joinedBy.flatMap(({ spellings: [one, other], reason }) =>
    wrap(`${printableLine(one)} = ${printableLine(other)}: ${REASONS[reason]}`, width, '  ', '    ').map(
      paint.faint,
    ),
  );
  return section('Taken for one person by', lines, paint);
}
