import type { Span } from '../../../archive/release.ts';
import type { Speaker } from './resolve-speaker.ts';
import type { Unit } from './units.ts';

/** Somebody who says something in a unit, or somebody unknown. */
export interface Saying {
  readonly speaker: Speaker | null;
  /** The verb of saying; offsets into the body. */
  readonly verb: Span;
}

/** What one of them says; offsets of its part of the unit. */
export interface Found extends Span {
  readonly speaker: Speaker;
  /** Null where the words stand alone. */
  readonly verb: Span | null;
}

/**
 * What each of the speakers of a unit says, in order: from where it names the speaker, or from the quotation that ends there.
 * Words of somebody unknown go to nobody.
 */
export function partsOf(body: string, unit: Unit, sayings: readonly Saying[]): readonly Found[] {
  const several = sayings.filter(
    ({ speaker }, place) => place === 0 || !isSame(speaker, sayings[place - 1]?.speaker ?? null),
  );
  const starts = several.map((one) => startOf(body, unit, one));
  // Two speakers of one quotation: whose it is cannot be told.
  if (starts.some((start, place) => place > 0 && start <= (starts[place - 1] ?? 0))) return [];
  return several.flatMap(({ speaker, verb }, place): Found[] => {
    if (speaker === null) return [];
    const start = place === 0 ? unit.start : (starts[place] ?? unit.start);
    const found = { speaker, verb, start, end: starts[place + 1] ?? unit.end };
    return saysSomething(unit, found) ? [found] : [];
  });
}

const JOINT = /^["'»”’]{0,2}\s*[,–—-]?\s*[–—-]?\s*(?:dey[əi]\s|diye\s)?$/u;
/** "“…,” Road Agency Chairman X told": words of the title behind a quotation that a comma ends. */
const JOINT_BY_TITLE = /^["”’]\s(?:the\s)?(?:[\p{L}.'’&-]+\s){0,8}$/u;

function startOf(body: string, unit: Unit, { speaker, verb }: Saying): number {
  const named = Math.max(unit.start, Math.min(verb.start, speaker?.candidate.phraseStart ?? verb.start));
  const quoted = unit.speech.findLast(({ end }) => end <= named);
  if (quoted === undefined) return named;
  const between = body.slice(quoted.end, named);
  const isEnded = /[,?!]$/u.test(body.slice(quoted.start, quoted.end));
  if (!JOINT.test(between) && !(isEnded && JOINT_BY_TITLE.test(between))) return named;
  const mark = body.slice(Math.max(unit.start, quoted.start - 2), quoted.start).search(/["“«„‘']/u);
  return mark < 0 ? quoted.start : Math.max(unit.start, quoted.start - 2) + mark;
}

function isSame(a: Speaker | null, b: Speaker | null): boolean {
  if (a === null || b === null) return a === b;
  return a.person === null
    ? b.person === null && a.candidate.start === b.candidate.start
    : a.person === b.person;
}

/** Words of a sentence besides its speaker and verb. */
const FEWEST_WORDS = 2;

function saysSomething(unit: Unit, { speaker: { candidate }, start, end }: Found): boolean {
  if (unit.speech.some((one) => one.start < end && start < one.end)) return true;
  const words = wordsIn(unit.told.slice(start - unit.start, end - unit.start).replace(WHEN, ''));
  const own = wordsIn(unit.told.slice(candidate.phraseStart - unit.start, candidate.end - unit.start));
  return words - own >= FEWEST_WORDS;
}

/** "X said on Friday" says nothing. */
const WHEN =
  /(?<!\p{L})(?:today|yesterday|earlier|later|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})/gu;

function wordsIn(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}
