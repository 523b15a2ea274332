import type { Span } from '../../../archive/release.ts';
import type { Stated } from '../../fact.ts';
import { englishPlaces } from '../events/english-places.ts';
import { type EventSentence, eventSentences } from '../events/event-sentence.ts';
import type { Place } from '../events/places.ts';
import { russianPlaces } from '../events/russian-places.ts';
import { turkicPlaces } from '../events/turkic-places.ts';
import type { Family } from '../phrases/family.ts';
import { sentenceAt } from '../phrases/sentence-at.ts';
import { statedAt } from '../readable-release.ts';
import type { Candidate } from './noun-phrases.ts';
import type { Reading } from './resolve-speaker.ts';
import { firstMention } from './speakers.ts';
import type { Unit } from './units.ts';

/** UTF-16 units of a sentence beyond which nobody reads where it was said. */
const LONGEST = 1_500;

/**
 * Where something was said, as the words around the verb of saying tell it: "told reporters in Nurvan", "at a briefing in the
 * Town Hall". Places of what is said do not count.
 */
export function saidPlace(reading: Reading, unit: Unit, speaker: Candidate, verb: Span): Stated | null {
  if (unit.end - unit.start > LONGEST) return null;
  const regions = regionsOf(reading.family, unit, speaker, verb);
  const hasRegion = regions.some((region) =>
    mayHold(unit.told.slice(region.start, region.end), reading.family),
  );
  if (!hasRegion) return null;
  const sentence = sentenceOf(reading, unit);
  if (sentence === undefined) return null;
  const own = { start: speaker.phraseStart - unit.start, end: speaker.end - unit.start };
  const places = placesOf(sentence, reading.family).flatMap(
    (place): (Span & { readonly isSite: boolean })[] => {
      const start = sentence.words[place.from]?.start ?? 0;
      const last = sentence.words[place.to - 1];
      if (last === undefined) return [];
      // A phrase may run on into the title of whoever stands behind it.
      const end = start < own.start && own.start < last.end ? own.start : last.end;
      return [{ start, end: start + sentence.text.slice(start, end).trimEnd().length, isSite: place.isSite }];
    },
  );
  const able = places.filter(
    ({ start, end }) =>
      regions.some((region) => region.start <= start && end <= region.end) &&
      !(start < own.end && own.start < end) &&
      !(reading.family === 'english' && /['’]s?(?:\s|$)/u.test(sentence.text.slice(end - 2, end + 3))) &&
      !namesSomebody(reading, unit.start + start, unit.start + end) &&
      (reading.family !== 'english' || isOfOccasion(unit.told, start, end)),
  );
  const found = able.find(({ isSite }) => isSite) ?? able[0];
  if (found === undefined) return null;
  const span = { start: unit.start + found.start, end: unit.start + plainEnd(sentence.text, found) };
  return statedAt(reading.release, sentenceAt(reading.release.sentences, span.start) ?? unit, span);
}

/** "At Judge X’s hearing": no place, but somebody. */
function namesSomebody({ people: { mentions } }: Reading, start: number, end: number): boolean {
  const mention = mentions[firstMention(mentions, start)];
  return mention !== undefined && mention.start < end;
}

/** In the same stretch between commas as "a briefing" or "reporters", or a stretch of its own: ", at the Town Hall,". */
function isOfOccasion(told: string, start: number, end: number): boolean {
  const from = told.lastIndexOf(',', start) + 1;
  const comma = told.indexOf(',', end);
  const stretch = told.slice(from, comma < 0 ? told.length : comma);
  return OCCASION.english.test(stretch) || /^\s(?:in|at|on)\s(?:the\s)?$/u.test(told.slice(from, start));
}

function placesOf(sentence: EventSentence, family: Family): readonly Place[] {
  if (family === 'english') return englishPlaces(sentence);
  return family === 'russian' ? russianPlaces(sentence) : turkicPlaces(sentence);
}

/** Without a case ending behind an apostrophe. */
function plainEnd(text: string, { start, end }: Span): number {
  const apostrophe = text.slice(start, end).search(/['’ʼ]\p{Ll}{1,4}$/u);
  return apostrophe > 0 ? start + apostrophe : end;
}

/** The unit alone, read for its places. */
function sentenceOf({ release, people, family }: Reading, unit: Unit): EventSentence | undefined {
  const body = release.body.slice(unit.start, unit.end);
  const alone = { ...release, body, sentences: [{ start: 0, end: body.length }] };
  // What stands in front of a Russian name may be read as its title: "в Баку Иванов".
  if (family === 'russian') return eventSentences(alone, { people: people.people, mentions: [] })[0];
  const mentions = [];
  for (let index = firstMention(people.mentions, unit.start); index < people.mentions.length; index += 1) {
    const mention = people.mentions[index];
    if (mention === undefined || mention.start >= unit.end) break;
    mentions.push({
      ...mention,
      start: mention.start - unit.start,
      end: mention.end - unit.start,
      sentence: 0,
    });
  }
  return eventSentences(alone, { people: people.people, mentions })[0];
}

/** Whom and at what one speaks, folded: what makes a place in the same clause that of the words. */
const OCCASION: Readonly<Record<Family, RegExp>> = {
  english:
    /(?<!\p{L})(?:reporters?|journalists?|media|press|briefing|conference|audience|crowd|participants|guests|residents|speech|remarks|address(?:ing|ed)?|speaking|interview|meeting|session|ceremony|hearing|forum|summit|rally|gathering|event|reception|visit(?:ing)?|opening|talks|seminar|workshop)(?!\p{L})/u,
  russian:
    /(?<!\p{L})(?:журналист|брифинг|конференц|пресс|сми(?!\p{L})|собравши|участник|выступ|интервью|совещани|заседани|церемони|форум|саммит|митинг|встреч|мероприяти|открыти|визит|посещ|посет|переговор|семинар|сесси)/u,
  turkic:
    /(?<!\p{L})(?:jurnalist|gazeteci|muxbir|muhabir|mətbuat|metbuat|basin|brifinq|brifing|konfrans|konferans|toplanti|gorus|merasim|toren|iclas|tedbir|etkinlik|forum|sammit|zirve|cixis|konusma|acilis|muraciet|seminer|seminar|musahibe|roportaj|ziyaret|sefer|panel)/u,
};

function mayHold(text: string, family: Family): boolean {
  if (!OCCASION[family].test(text)) return false;
  return family === 'turkic'
    ? /[dt][ae]k?[iı]?(?!\p{L})/u.test(text)
    : /(?<!\p{L})(?:in|at|near|aboard|в|во|на)\s/u.test(text);
}

/** The stretches of a unit, from its beginning, that tell of the speaking and not of what is said. */
function regionsOf(family: Family, unit: Unit, speaker: Candidate, verb: Span): readonly Span[] {
  const [quote] = unit.speech;
  const at = verb.start - unit.start;
  const behind = verb.end - unit.start;
  const rest = unit.told.slice(behind);
  if (quote !== undefined) {
    // Words that are not quoted tell of the speaking, as far as none of them is a clause of its own.
    const clause = CLAUSE[family].exec(rest);
    return [{ start: 0, end: clause === null ? unit.told.length : behind + clause.index }];
  }
  if (family === 'turkic') {
    const before = unit.told.slice(0, at);
    const occasions = [...before.matchAll(OCCASION_IN)];
    const last = occasions.at(-1);
    const end = last === undefined ? speaker.phraseStart - unit.start : last.index + last[0].length;
    return [{ start: 0, end }];
  }
  const clause = CLAUSE[family].exec(rest);
  // "The funds help people in Nurvan, X said": what goes before is what was said.
  const isLast = /^(?:\s[\p{L}\d]+){0,4}\.?\s*$/u.test(rest);
  if (isLast) return [{ start: Math.min(at, speaker.phraseStart - unit.start), end: unit.told.length }];
  return [{ start: 0, end: at }, ...(clause === null ? [] : [{ start: behind, end: behind + clause.index }])];
}

const CLAUSE: Readonly<Record<Family, RegExp>> = {
  english: /(?:^|\s)(?:that|how|whether|why|to)\s|:/u,
  russian: /,\s(?:что|как|чтобы)(?!\p{L})|\sо\s|:/u,
  turkic: /(?:^|\s)ki(?!\p{L})|:/u,
};
const OCCASION_IN =
  /(?:brifinq|konfrans|toplanti|gorus|merasim|toren|iclas|tedbir|etkinlik|forum|sammit|zirve|cixis|konusma|acilis|musahibe|panel|aciklama)\p{L}*?[dt][ae](?!\p{L})/gu;
