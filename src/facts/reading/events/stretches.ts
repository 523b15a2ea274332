import type { ReadableRelease } from '../readable-release.ts';
import type { EventSentence } from './event-sentence.ts';
import type { Happening } from './happening.ts';

/**
 * The sentences that may tell of an event. A further event has its own paragraph and the list that hangs on it; all the
 * others, before and behind, are of the main one, where people come together at it or no other claims them.
 */
export function stretchOf(
  { body }: Pick<ReadableRelease, 'body'>,
  sentences: readonly EventSentence[],
  happenings: readonly Happening[],
  index: number,
): readonly EventSentence[] {
  const own = happenings[index];
  if (own === undefined) return [];
  const [main] = happenings;
  if (happenings.length === 1 || main === undefined) return sentences;
  // After an accident or an appointment people come together: all that follows is told of their meeting.
  if (!gathers(main)) {
    if (own !== main) return untilNext(sentences, happenings, own);
    const others = happenings.filter((one) => one !== main && gathers(one));
    const taken = new Set(others.flatMap(({ sentence }) => paragraphOf(body, sentences, sentence)));
    return main.kind === 'appointment'
      ? sentences
      : sentences.filter((one) => one === main.sentence || !taken.has(one));
  }
  const owners = new Map<EventSentence, Happening>();
  for (const happening of happenings.slice(1)) {
    const told = isPart(happening)
      ? paragraphOf(body, sentences, happening.sentence)
      : untilNext(sentences, happenings, happening);
    for (const sentence of told) owners.set(sentence, happening);
  }
  for (const happening of happenings) owners.set(happening.sentence, happening);
  return sentences.filter((sentence) => (owners.get(sentence) ?? main) === own);
}

/** A signing or an appointment is part of what else is told, and an item of a list has its end. */
function isPart({ kind, sentence }: Happening): boolean {
  return kind === 'signing' || kind === 'appointment' || kind === 'other' || MARKED.test(sentence.text);
}

function gathers({ kind }: Happening): boolean {
  return kind !== 'incident' && kind !== 'appointment';
}

function untilNext(
  sentences: readonly EventSentence[],
  happenings: readonly Happening[],
  { sentence: own }: Happening,
): readonly EventSentence[] {
  const next = happenings.find(({ sentence }) => sentence.place > own.place)?.sentence;
  return sentences.filter(({ place }) => place >= own.place && (next === undefined || place < next.place));
}

function paragraphOf(
  body: string,
  sentences: readonly EventSentence[],
  first: EventSentence,
): readonly EventSentence[] {
  const found: EventSentence[] = [first];
  let last = first;
  let isList = first.text.endsWith(':');
  for (const sentence of sentences.slice(sentences.indexOf(first) + 1)) {
    const gap = body.slice(last.span.end, sentence.span.start);
    if (gap.includes('\n') && !(isList && (!sentence.isWhole || MARKED.test(sentence.text)))) break;
    isList ||= sentence.text.endsWith(':');
    found.push(sentence);
    last = sentence;
  }
  return found;
}

const MARKED = /^\s*(?:[-–—•▪▫●◦*]|\(?\d{1,2}[.)]|\(?\p{L}\))\s/u;
