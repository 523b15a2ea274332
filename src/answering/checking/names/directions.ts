import { foldWord } from '../../../search/analysis/fold.ts';
import type { Problem } from '../check.ts';
import { type Mention, mentionsOf } from '../people/mentions.ts';
import type { Evidence } from '../reading/evidence.ts';
import { findName } from '../reading/meeting.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';

type Direction = 'from' | 'to';

const FROM = new Set('from leaving left departing departed из от с со'.split(' '));
const TO = new Set('to for towards toward into reaching в во до на к'.split(' ').map(foldWord));
const ABLATIVE = /n?[dt][aəe]n$/u;
const DATIVE = /['’]?[yn]?[aəe]$/u;

/**
 * A way that the claim tells in the other direction: the place that its sources go from it goes to, and the one they go to
 * it goes from, by prepositions and by the cases of Azerbaijani and Turkish.
 */
export function checkDirections(claim: ReadText, evidence: Evidence): readonly Problem[] {
  const own = directionsIn(claim);
  const start = own.find(({ direction }) => direction === 'from');
  const goal = own.find(({ direction }) => direction === 'to');
  if (start === undefined || goal === undefined) return [];
  for (const text of evidence.cited) {
    const stated = directionsIn(text);
    const directionOf = (mention: Mention) =>
      stated.find(({ mention: { from, to } }) =>
        mention.words.every((word) =>
          findName(word, claim, text).some((index) => from <= index && index < to),
        ),
      )?.direction;
    if (directionOf(start.mention) !== 'to' || directionOf(goal.mention) !== 'from') continue;
    const words = [start, goal].map(({ mention }) => mention.words.map(({ raw }) => raw).join(' '));
    return [
      {
        kind: 'place',
        words: words.join(' – '),
        reason: 'The cited sources tell of the way in the other direction.',
      },
    ];
  }
  return [];
}

function directionsIn(
  text: ReadText,
): readonly { readonly mention: Mention; readonly direction: Direction }[] {
  return mentionsOf(text)
    .flatMap((mention) => piecesOf(mention, text))
    .flatMap((mention) => {
      const direction = directionOf(mention, text);
      return direction === null ? [] : [{ mention, direction }];
    });
}

/** "Tarndan Kellə": with nothing between, two names look like one of two words, but the first has an ending of its own. */
function piecesOf(mention: Mention, text: ReadText): readonly Mention[] {
  const end = mention.words.findIndex((word) => isTurkic(text) && ABLATIVE.test(writtenOf(word, text))) + 1;
  if (end === 0 || end === mention.words.length) return [mention];
  const from = mention.from + end;
  return [
    { words: mention.words.slice(0, end), from: mention.from, to: from },
    { words: mention.words.slice(end), from, to: mention.to },
  ];
}

function directionOf(mention: Mention, text: ReadText): Direction | null {
  const before = text.words[mention.from - 1]?.word ?? '';
  if (FROM.has(before)) return 'from';
  if (TO.has(before)) return 'to';
  const last = mention.words.at(-1);
  if (!isTurkic(text) || last === undefined) return null;
  const written = writtenOf(last, text);
  if (ABLATIVE.test(written)) return 'from';
  return DATIVE.test(written) ? 'to' : null;
}

function isTurkic({ language }: ReadText): boolean {
  return language === 'az' || language === 'tr';
}

function writtenOf({ start, end }: ReadWord, { text }: ReadText): string {
  return text.slice(start, end).toLowerCase();
}
