import type { SaidResult } from '../facts/results.ts';
import { citedSources } from './cited-sources.ts';
import type { Page } from './page.ts';
import { createPaint } from './paint.ts';
import {
  choiceHint,
  choiceLines,
  headingLines,
  joinBlocks,
  statementLines,
  unreadLines,
} from './person-lines.ts';
import { printableLine } from './printable.ts';
import { type LookedThrough, nobodyLines } from './who.ts';
import { count } from './words.ts';
import { wrap } from './wrap.ts';

/** What somebody said, for a person at a terminal: statements, a choice of several persons, or a sentence that says "no". */
export function renderSaid(
  { people, total, statements, unread }: SaidResult,
  looked: LookedThrough & { readonly about: string | null },
  page: Page,
): string {
  const paint = createPaint(page.color);
  const [person, ...others] = people;
  const notRead = unreadLines(unread, page, paint);
  if (person === undefined) return joinBlocks([nobodyLines(looked, page, paint), notRead]);
  if (others.length > 0) {
    return joinBlocks([
      wrap(`The name can mean ${count(people.length, 'person', 'people')}`, page.width).map(paint.heading),
      choiceLines(people, page, paint),
      choiceHint('said', people, page),
      notRead,
    ]);
  }
  const about = looked.about === null ? '' : ` about “${printableLine(looked.about)}”`;
  const heading = headingLines(person, page, paint);
  if (statements.length === 0) {
    const none = `No release states what ${printableLine(person.name)} said${about}.`;
    return joinBlocks([heading, wrap(none, page.width).map(paint.warning), notRead]);
  }
  const more = total > statements.length ? `, ${statements.length} of them here` : '';
  return joinBlocks([
    heading,
    wrap(`${count(total, 'statement')}${about}${more}`, page.width).map(paint.heading),
    ...statements.map((statement) => statementLines(statement, page, paint)),
    citedSources(
      statements.map(({ citation }) => citation),
      page,
      paint,
    ),
    notRead,
  ]);
}
