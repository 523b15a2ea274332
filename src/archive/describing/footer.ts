import { copyrightPublisher } from './copyright.ts';
import type { Cut } from './header.ts';
import { readMasthead } from './masthead.ts';
import { isListHeading, isNavigation } from './navigation.ts';
import { gluedBannerStart } from './press-office.ts';

/** A line longer than this is text, whatever stands around it. In UTF-16 units. */
const LONGEST_LIST_ITEM = 220;

/** Takes away a list of other texts ("Other news" and what follows), which has dates and publishers of its own. */
export function cutList(lines: readonly string[]): Cut {
  const list = lines.findIndex((line, index) => isListHeading(line) && lines.slice(0, index).some(isText));
  if (list < 0 || lines.slice(list).some((line) => line.length > LONGEST_LIST_ITEM))
    return { lines, publisher: null };
  const copyrights = lines.slice(list).map(copyrightPublisher);
  return { lines: lines.slice(0, list), publisher: copyrights.find((name) => name !== null) ?? null };
}

/** Takes away what stands below a release: share links, counters, a closing date, press service or signature. */
export function cutFooter(lines: readonly string[]): Cut {
  let end = lines.length;
  let banner: string | null = null;
  let signature: string | null = null;
  let copyright: string | null = null;
  for (; end > 0; end -= 1) {
    const line = lines[end - 1] ?? '';
    if (line === '') continue;
    copyright ??= copyrightPublisher(line);
    if (isNavigation(line)) continue;
    const masthead = readMasthead(line);
    if (masthead === null) break;
    const organisation = masthead.organisation;
    if (organisation !== null && !masthead.certain && !followsSentence(lines, end - 1)) break;
    banner ??= masthead.banner;
    signature ??= organisation;
  }
  return { lines: lines.slice(0, end), publisher: banner ?? signature ?? copyright };
}

/** Sets a banner that lost its line break at the end of the text on a line of its own. */
export function splitGluedBanner(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex(isText);
  const line = lines[last] ?? '';
  const glued = gluedBannerStart(line);
  if (glued === null) return lines;
  return [
    ...lines.slice(0, last),
    line.slice(0, glued).trimEnd(),
    line.slice(glued),
    ...lines.slice(last + 1),
  ];
}

/** Whether a line stands below a whole sentence, as a signature does and an item of a list does not. */
function followsSentence(lines: readonly string[], index: number): boolean {
  const before = lines.slice(0, index).findLast((line) => line !== '') ?? '';
  return /[.!?…]["”»)]*$/u.test(before);
}

function isText(line: string): boolean {
  return line !== '' && !isNavigation(line) && readMasthead(line) === null;
}
