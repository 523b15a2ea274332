import { isSameTitle } from './headline.ts';
import { type Masthead, readMasthead } from './masthead.ts';
import { isContact, isNavigation } from './navigation.ts';
import { isOrganisation, isState, isUnit } from './organisation.ts';

/** A headline is never longer. In UTF-16 units. */
const LONGEST_HEADLINE = 220;
/** A line that long with a full stop at its end is a paragraph. */
const PARAGRAPH = 80;

/** What stands around the text of a release, and who it says published it. */
export interface Cut {
  readonly lines: readonly string[];
  readonly publisher: string | null;
}

/** Takes away what stands above a headline: menus, the name of the organisation, its press service, dates, contacts. */
export function cutAboveHeadline(lines: readonly string[], title: string | null): Cut {
  return cutWhile(lines, title, (index, masthead) => {
    if (masthead === null) return isState(lines[index] ?? '') && startsWithOffice(lines.slice(index + 1));
    return masthead.certain || leadsToHeadline(lines, index, masthead.organisation);
  });
}

/** Takes away what stands between a headline and the text: the headline once more, a date, who published it. */
export function cutBelowHeadline(lines: readonly string[], title: string): Cut {
  return cutWhile(lines, title, (index, masthead) => {
    if (masthead === null || masthead.certain || masthead.organisation === null) return masthead !== null;
    const following = lines.slice(index + 1).filter((line) => line !== '');
    const [next = ''] = following;
    const isByline = isParagraph(next) || readMasthead(next)?.dated === true;
    // Where several stand alone, they are headings of a digest.
    return isByline && !following.some(isOrganisation);
  });
}

function cutWhile(
  lines: readonly string[],
  title: string | null,
  isHeader: (index: number, masthead: Masthead | null) => boolean,
): Cut {
  let start = 0;
  let banner: string | null = null;
  let organisation: string | null = null;
  for (; start < lines.length; start += 1) {
    const line = lines[start] ?? '';
    if (line === '' || isNavigation(line) || isContact(line) || (title !== null && isSameTitle(line, title)))
      continue;
    const masthead = readMasthead(line);
    if (!isHeader(start, masthead)) break;
    banner ??= masthead?.banner ?? null;
    organisation ??= masthead?.organisation ?? null;
  }
  return { lines: lines.slice(start), publisher: banner ?? organisation };
}

function startsWithOffice(lines: readonly string[]): boolean {
  const masthead = readMasthead(lines.find((line) => line !== '') ?? '');
  return masthead !== null && (masthead.organisation !== null || masthead.banner !== null);
}

/**
 * Whether the header goes on to a headline after a line that may be the headline itself: an organisation, or a place
 * and a date.
 */
function leadsToHeadline(lines: readonly string[], index: number, organisation: string | null): boolean {
  let confirmed = false;
  let organisations = organisation === null ? 0 : 1;
  const text: string[] = [];
  for (const line of lines.slice(index + 1)) {
    if (line === '') continue;
    const masthead = text.length === 0 ? readMasthead(line) : null;
    if (text.length === 0 && (masthead?.certain === true || masthead?.dated === true || isNavigation(line))) {
      confirmed = true;
    } else if (masthead !== null && organisation !== null) {
      organisations += 1;
      confirmed ||= isUnit(line);
    } else if (text.push(line) === 2) break;
  }
  const [next = '', afterNext = ''] = text;
  if (organisations > 2 || (organisations === 2 && !confirmed) || next === '') return false;
  if (confirmed && organisation !== null) return true;
  return next.length <= LONGEST_HEADLINE && !/[.!?…]$/u.test(next) && afterNext.length > next.length;
}

function isParagraph(line: string): boolean {
  return line.length > PARAGRAPH && /[.!?…:]["”»)]*$/u.test(line);
}
