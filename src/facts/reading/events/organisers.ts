import type { PeopleRead } from '../readable-release.ts';
import { bodiesOf, type Phrase } from './bodies.ts';
import { betweenEnd, smallBodies, turkicStart } from './body-borders.ts';
import { isToCome, nameOf } from './clauses.ts';
import { type EventSentence, hasTable, wordHas } from './event-sentence.ts';
import type { Happening } from './happening.ts';
import { kindOf } from './kind-told.ts';
import { isOrganiserLine, lineOrganisers, statedOutright } from './organised-outright.ts';
import { type Organiser, subjectBefore, withShortName } from './organiser-phrases.ts';
import { isVerbLike } from './person-list.ts';
import { titleStart } from './person-role.ts';
import { roleOf } from './role-of.ts';

/** Kinds that nobody holds unless a sentence says it outright. */
const HELD_BY_NONE: ReadonlySet<string> = new Set(['incident', 'appointment', 'visit', 'call', 'signing']);

/** Who held or hosted an event by the sentence that tells of it, or by one that names who organised it. */
export function organisersIn(
  sentence: EventSentence,
  happening: Happening,
  people: PeopleRead,
): readonly Organiser[] {
  const bodies = [
    ...bodiesOf(sentence),
    ...(sentence.family === 'english' ? smallBodies(sentence) : []),
  ].sort((one, other) => one.from - other.from);
  if (isOrganiserLine(sentence)) return lineOrganisers(sentence, bodies);
  const outright =
    happening.sentence !== sentence && isToCome(sentence) ? [] : statedOutright(sentence, bodies, happening);
  if (outright.length > 0) return outright;
  if (happening.sentence === sentence && isWelcome(sentence)) {
    const host = hostOf(sentence, happening, people);
    if (host.length > 0) return host;
  }
  if (happening.sentence !== sentence || HELD_BY_NONE.has(happening.kind)) return [];
  if (happening.deed !== null && nameOf(happening.deed) === 'receive')
    return hostOf(sentence, happening, people);
  const owner = ownerOf(sentence, bodies, happening);
  if (owner !== null) return [{ ...withShortName(sentence, owner), person: null }];
  const house = houseOf(sentence, bodies, happening);
  if (house !== null) return [{ ...house, person: null }];
  const held = holdingBody(sentence);
  if (held !== null) return [{ ...held, person: null }];
  const subject = kindOf(happening) === 'incident' ? null : subjectOf(sentence, bodies, happening);
  if (subject !== null) return [{ ...withShortName(sentence, subject), person: null }];
  return holderOf(sentence, happening, people);
}

const WELCOMED =
  /^(?:welcomed|hosted|karsila(?:di|mis\p{L}*)|qarsila(?:yib|di|mis\p{L}*)|agirla(?:di|mis\p{L}*))$/u;

/** "The minister welcomed his guest": one who comes to another. */
function isWelcome({ words, people }: EventSentence): boolean {
  return people.length > 1 && words.some(({ word, isQuoted }) => !isQuoted && WELCOMED.test(word));
}

function hostOf(sentence: EventSentence, { deed }: Happening, people: PeopleRead): readonly Organiser[] {
  if (sentence.family === 'russian') return [];
  const { words } = sentence;
  const agent = sentence.people.find((one) =>
    sentence.family === 'turkic'
      ? /^t[ae]r[ae]f[iu]ndan$/.test(words[one.to]?.word ?? '')
      : deed !== null && words[deed.to]?.word === 'by' && titleStart(sentence, one) - deed.to <= 2,
  );
  const subject = agent ?? sentence.people.find((one) => roleOf(sentence, one, people) === 'subject');
  return subject === undefined ? [] : [{ from: subject.from, to: subject.to, person: subject }];
}

/** "Областная таможня провела": a Russian subject in front of its verb, whatever body it is. */
function holdingBody(sentence: EventSentence): Phrase | null {
  if (sentence.family !== 'russian') return null;
  const verb = sentence.words.findIndex(({ word }) =>
    /^(?:провел|организовал|устроил|проводит)(?:[аои]|и)?$/.test(word),
  );
  const subject = verb < 0 ? null : subjectBefore(sentence, verb);
  if (subject === null || sentence.people.some(({ from, to }) => from < subject.to && subject.from < to))
    return null;
  return isOblique(sentence, subject.from) || isVerbLike(sentence, subject.from) ? null : subject;
}

/** "A session of the Council", "заседание Комиссии", "Komissiyanın iclası". */
function ownerOf(
  sentence: EventSentence,
  bodies: readonly Phrase[],
  { noun, kind }: Happening,
): Phrase | null {
  const { words, family } = sentence;
  if (noun === null || kind === 'ceremony' || kind === 'exercise') return null;
  if (kind === 'conference' && family !== 'turkic') return null;
  if (family === 'turkic' && kind === 'conference') return genitiveOwner(sentence, bodies, noun.from);
  if (nameOf(noun) !== 'meeting' && nameOf(noun) !== 'session') return null;
  if (family === 'turkic') {
    return genitiveOwner(sentence, bodies, noun.from);
  }
  const after = family === 'english' ? (words[noun.to]?.word === 'of' ? noun.to + 1 : -1) : noun.to;
  const start = words[after]?.word === 'the' ? after + 1 : after;
  const body = bodies.find(({ from }) => from === start) ?? null;
  return body === null || family !== 'russian'
    ? body
    : { from: body.from, to: betweenEnd(sentence, body.to) };
}

const INTERNAL = /^(?:musavira|kollegiya|iclas|yigincaq|toplanti|degerlendirme)/;

/** "Nazirlikdə ilin yekunlarına dair müşavirə keçirilib": what is held at a body, and of no other, is its own. */
function houseOf(
  sentence: EventSentence,
  bodies: readonly Phrase[],
  { noun, deed }: Happening,
): Phrase | null {
  const { words, family, people } = sentence;
  if (family !== 'turkic' || noun === null || deed === null || people.length > 0) return null;
  if (!INTERNAL.test(words[noun.from]?.word ?? '') || nameOf(deed) !== 'hold') return null;
  const body = bodies.findLast(({ to }) => to <= noun.from);
  const last = words[(body?.to ?? 0) - 1];
  if (body === undefined || last === undefined || words[body.from]?.isCapital !== true) return null;
  const written = sentence.text.slice(last.start - sentence.span.start, last.end - sentence.span.start);
  return /[ıiuü]n['’]?d[aəe]$|['’]nd[ae]$/u.test(written) ? body : null;
}

/** Words between a body and what it holds: "Komissiyanın mayın 3-də növbəti iclası". */
const BETWEEN_OWNER = 5;

function genitiveOwner(sentence: EventSentence, bodies: readonly Phrase[], noun: number): Phrase | null {
  const owner = bodies.findLast(
    ({ to }) =>
      to <= noun &&
      noun - to <= BETWEEN_OWNER &&
      isGenitive(sentence, to - 1) &&
      !hasTable(sentence, to, noun, 'deed') &&
      !hasTable(sentence, to, noun, 'office'),
  );
  return owner === undefined ? null : { from: turkicStart(sentence, owner.from), to: owner.to };
}

const GENITIVE = /(?:[ıiuü]n|['’]n?[ıiuü]n)$/u;

function isGenitive({ words, text, span }: EventSentence, index: number): boolean {
  const word = words[index];
  return word !== undefined && GENITIVE.test(text.slice(word.start - span.start, word.end - span.start));
}

const ITS_OWN: ReadonlySet<string> = new Set([
  'meet',
  'consider',
  'hold',
  'launch',
  'publish',
  'begin',
  'chair',
]);
const GOVERNING: ReadonlySet<string> = new Set(
  'of in at by with from for to between within to under after в на с из от под при о по для к у между'.split(
    ' ',
  ),
);

/** The body that the sentence is about, where it meets, decides, opens or publishes something. */
function subjectOf(
  sentence: EventSentence,
  bodies: readonly Phrase[],
  { deed, noun, kind }: Happening,
): Phrase | null {
  if (deed !== null && !ITS_OWN.has(nameOf(deed))) return null;
  const end = deed?.from ?? sentence.words.length;
  const { words, family } = sentence;
  const isTalk =
    noun !== null &&
    deed !== null &&
    nameOf(deed) === 'meet' &&
    kind === 'meeting' &&
    sentence.people.length > 1;
  for (const body of bodies) {
    if (family === 'turkic') {
      if (body.to > end || isGenitive(sentence, body.to - 1) || isOblique(sentence, body.to - 1)) continue;
      const isOfNext = words[body.to]?.gap.includes(',') === false;
      if (
        (isOfNext && (wordHas(sentence, body.to, 'office') || wordHas(sentence, body.to, 'group'))) ||
        /^t[ae]r[ae]f/.test(words[body.to]?.word ?? '')
      )
        continue;
      if ((deed !== null && nameOf(deed) === 'begin') || isHousing(words[body.to]?.word)) continue;
      if (words[body.from]?.isCapital !== true) continue;
      return body;
    }
    if (body.to > end) return null;
    // "The Ministry reports that ...": whoever tells of it has not held it.
    if ((deed === null || nameOf(deed) === 'begin') && isReporting(sentence, body.to)) continue;
    const before = words[body.from - 1]?.word === 'the' ? body.from - 2 : body.from - 1;
    if (GOVERNING.has(words[before]?.word ?? '') || isTalk) continue;
    if (wordHas(sentence, before, 'happening') || wordHas(sentence, before, 'office')) continue;
    if (
      family === 'russian' &&
      (isOblique(sentence, body.from) || (deed !== null && nameOf(deed) === 'begin'))
    )
      continue;
    return body;
  }
  return null;
}

/** "The Ministry reports that ...", "... , the Ministry reports." */
function isReporting(sentence: EventSentence, from: number): boolean {
  for (let index = from; index < from + 3; index += 1) {
    if (!wordHas(sentence, index, 'saying')) continue;
    const next = sentence.words[index + 1];
    return next === undefined || next.gap.includes(',') || next.word === 'that';
  }
  return false;
}

/** A body at which another one is: Bakanlık bünyesindeki Komisyon. */
function isHousing(word: string | undefined): boolean {
  return word !== undefined && /^(?:bunyesinde|nezdinde|nazdinda|yaninda|bagli|tabe)/.test(word);
}

const RUSSIAN_OBLIQUE =
  /(?:[ое]го|[ое]му|ым|им|ых|их|ой|ей|ом|ем|ыми|ими|ами|ями|ах|ях|ам|ям|ов|ев|ции|сии|мии|ства|ству|ния|нию)$/u;

/** A dative, locative or ablative: at, to or from the body. */
function isOblique({ words, text, span, family }: EventSentence, index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (family === 'russian') return RUSSIAN_OBLIQUE.test(word.word);
  const written = text.slice(word.start - span.start, word.end - span.start);
  return /(?:[sşdtğ]?[ıiuü]n[aəe]|[dt][aəe]n?|['’][ynd]?[aəeıiuü]n?)$/u.test(written);
}

const TALKS = /^(?:переговор|встреч|консультаци|бесед|talks|consultations|gorus|danisiq|muzakira|istisare)/;

function holderOf(
  sentence: EventSentence,
  { deed, noun, kind }: Happening,
  people: PeopleRead,
): readonly Organiser[] {
  if (deed === null || noun === null || kind === 'exercise') return [];
  if (nameOf(deed) === 'chair' || nameOf(deed) === 'meet') return [];
  // Talks are held by both sides.
  if (TALKS.test(sentence.words[noun.from]?.word ?? '')) return [];
  if (!hasTable(sentence, deed.from, deed.to, 'organising')) return [];
  const subject = sentence.people.find(
    (one) =>
      roleOf(sentence, one, people) === 'subject' &&
      (sentence.family === 'russian' || one.to <= deed.from) &&
      !hasTable(sentence, one.to, one.to + 3, 'lead'),
  );
  return subject === undefined ? [] : [{ from: subject.from, to: subject.to, person: subject }];
}
