/** A number of a sentence as models write it: "3", "№3", "３". */
const NUMBER = '[№#]?\\s?[\\d０-９]{1,3}';
const BETWEEN = '(?:\\s*(?:[,;&、]|[-–—]|and|и|və|ve)\\s*|\\s+)';
/** "[3]", "[3, 7]", "[3–5]", "[sentences 3 and 7]", and what models trained on other signs write: "【3†source】". */
const MARKER = `[[【［](?:\\s*sentences?)?\\s*(?:${NUMBER})(?:${BETWEEN}${NUMBER})*\\s*(?:†[^\\]】］\\n]{0,40})?[\\]】］]`;
/** One marker or several, with nothing but spaces and commas between them. */
export const MARKER_GROUP = `${MARKER}(?:[ \\t]*[,;]?[ \\t]*${MARKER})*`;

const MARKERS = new RegExp(MARKER, 'giu');
const GROUPS = new RegExp(`[ \\t]*(${MARKER_GROUP})`, 'giu');
const RANGE = /(\d+)\s*[-–—]\s*[№#]?\s?(\d+)/gu;
const LONGEST_RANGE = 12;

/** A text of which no part can be taken for a marker: its numbers in square brackets are not ours. */
export function withoutMarkers(text: string): string {
  return text.replace(MARKERS, (marker) => `(${marker.slice(1, -1).trim()})`);
}

export interface MarkersAt {
  /** Place in the text without markers. */
  readonly at: number;
  readonly numbers: readonly number[];
}

/** Takes the markers out of a text. */
export function takeMarkers(text: string): {
  readonly plain: string;
  readonly markers: readonly MarkersAt[];
} {
  const markers: MarkersAt[] = [];
  let plain = '';
  let end = 0;
  for (const match of text.matchAll(GROUPS)) {
    plain += text.slice(end, match.index);
    end = match.index + match[0].length;
    markers.push({ at: plain.length, numbers: (match[1] ?? '').split(/[\]】］]/u).flatMap(numbersIn) });
  }
  return { plain: plain + text.slice(end), markers };
}

function numbersIn(marker: string): readonly number[] {
  const [inside = ''] = marker.normalize('NFKC').split('†');
  const numbers: number[] = [];
  const rest = inside.replace(RANGE, (_, from: string, to: string) => {
    const [first, last] = [Number(from), Number(to)];
    for (let number = first; number <= last && number < first + LONGEST_RANGE; number += 1) {
      numbers.push(number);
    }
    return ' ';
  });
  for (const [digits] of rest.matchAll(/\d+/gu)) numbers.push(Number(digits));
  return numbers;
}
