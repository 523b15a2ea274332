import type { Citation } from '../answering/answer.ts';
import type { PersonCard, Said } from '../facts/results.ts';
import type { Page } from './page.ts';
import type { Paint } from './paint.ts';
import { printableLine } from './printable.ts';
import { count, dateWords } from './words.ts';
import { wrap } from './wrap.ts';

/** What one card says of a person before anything else. */
export type Heading = Pick<PersonCard, 'name' | 'spellings' | 'titles' | 'releases'>;

const INDENT = '  ';
/** Spellings that are shown; JSON has them all. */
const MOST_SPELLINGS = 12;

/** The name, its other spellings, and how many releases have it. */
export function headingLines(
  { name, spellings, releases }: Heading,
  { width }: Page,
  paint: Paint,
): string[] {
  const others = spellings.filter((spelling) => spelling !== name).map(printableLine);
  const shown = others.slice(0, MOST_SPELLINGS);
  const more = others.length - shown.length;
  const spelled = `Spelled also: ${shown.join(', ')}${more > 0 ? ` and ${count(more, 'more', 'more')}` : ''}`;
  return [
    ...wrap(printableLine(name), width).map(paint.title),
    ...(others.length === 0 ? [] : wrap(spelled, width)),
    ...wrap(`Named in ${count(releases, 'release')}`, width).map(paint.faint),
  ];
}

/** Several persons of one name, each as it can be asked for alone. */
export function choiceLines(people: readonly Heading[], page: Page, paint: Paint): readonly string[] {
  return people.flatMap((person) => {
    const [newest] = person.titles;
    const known = newest === undefined ? 'no title stated' : printableLine(titleWords(newest));
    return [
      ...wrap(printableLine(person.name), page.width, '  · ', '    ').map(paint.title),
      ...wrap(`${known} · ${count(person.releases, 'release')}`, page.width, '    ').map(paint.faint),
    ];
  });
}

/** The title, with its organisation where it does not name it itself. */
export function titleWords({ title, organisation }: PersonCard['titles'][number]): string {
  return organisation === null || title.includes(organisation) ? title : `${title}, ${organisation}`;
}

/** Something with its date before it and the number of its source behind it. */
export function datedLines(
  date: string | null,
  text: string,
  { marker }: Citation,
  { width }: Page,
  paint: Paint,
): readonly string[] {
  const said = `${dateWords(date)}: ${printableLine(text)} ${paint.marker(`[${marker}]`)}`;
  return wrap(said, width, INDENT, `${INDENT}  `);
}

/** The words of a statement, verbatim, with when and where they were said. */
export function statementLines(
  { text, form, date, place, citation }: Said,
  { width }: Page,
  paint: Paint,
): readonly string[] {
  const facts = [
    dateWords(date),
    place === null ? '' : printableLine(place),
    form === 'quote' ? 'quoted' : 'reported',
  ];
  return [
    ...wrap(facts.filter((fact) => fact !== '').join(' · '), width, INDENT).map(paint.faint),
    ...wrap(`${printableLine(text)} ${paint.marker(`[${citation.marker}]`)}`, width, INDENT),
  ];
}

/** How a list of several persons ends: what to ask for one, and by which command. */
export function choiceHint(command: string, people: readonly Heading[], { width }: Page): readonly string[] {
  return [
    ...wrap('Ask for one of them by the name as it stands here:', width),
    INDENT + commandFor(command, people[0]?.name ?? ''),
  ];
}

/** What no shell takes for more than a word between quotation marks. */
const BEYOND_NAMES = /[^\p{L}\p{M}\p{N} .,'’()-]/gu;

/** A command line to copy. The name is of a release, so nothing in it may be run. */
export function commandFor(command: string, name: string): string {
  return `npm run ${command} -- "${printableLine(name).replace(BEYOND_NAMES, '')}"`;
}

/** What the bound on releases left out; nothing where all were read. */
export function unreadLines(unread: number | undefined, { width }: Page, paint: Paint): readonly string[] {
  if (unread === undefined) return [];
  return wrap(`${count(unread, 'older release')} with this name not read for this question.`, width).map(
    paint.warning,
  );
}

/** Blocks of lines with a blank line between them. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string {
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
