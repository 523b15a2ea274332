import type { Phrase } from './bodies.ts';
import { type EventSentence, meaningsOf } from './event-sentence.ts';
import { AND } from './group-heads.ts';
import type { Happening } from './happening.ts';
import { following, type Organiser, preceding } from './organiser-phrases.ts';

/** "Organisers: A, B", "Ev sahibi: C". */
const ORGANISER_LINE =
  /^\P{L}*(?:(?:co-)?organi[sz]ers?|organi[sz]ed by|hosts?|hosted by|convened by|организатор\p{L}*|принимающая сторона|təşkilatçı\p{L}*|ev sahibi|təşəbbüskar\p{L}*|düzenleyen\p{L}*|organizatör\p{L}*|ev sahipleri|kimin girişimiyle|girişim)\s?:/iu;

/** Whether a line names who held the event of a release, and no more. */
export function isOrganiserLine({ text }: EventSentence): boolean {
  return ORGANISER_LINE.test(text);
}

/** The items of such a line; those of a second label in it, too. */
export function lineOrganisers(sentence: EventSentence, bodies: readonly Phrase[]): readonly Organiser[] {
  const { words, span, text } = sentence;
  const label = ORGANISER_LINE.exec(text)?.[0].length ?? 0;
  const found: Organiser[] = [];
  let from = words.findIndex(({ start }) => start - span.start >= label);
  if (from < 0) return [];
  for (let index = from + 1; index <= words.length; index += 1) {
    const word = words[index];
    const joins = word !== undefined && AND.has(word.word) && bodies.some(({ to }) => to === index);
    if (word !== undefined && !/[,;\n]/u.test(word.gap) && !joins) continue;
    if (index > from)
      found.push({
        from,
        to: index,
        person: sentence.people.find((one) => one.from >= from && one.to <= index) ?? null,
      });
    from = joins ? index + 1 : index;
    if (word === undefined || !word.gap.includes('\n')) continue;
    const rest = ORGANISER_LINE.exec(text.slice(word.start - span.start));
    if (rest === null) return found;
    const next = words.findIndex(({ start }) => start >= word.start + rest[0].length);
    if (next < 0) return found;
    from = next;
    index = next;
  }
  return found;
}

/** Participles of holding and preparing, whose doer stands in the instrumental, or behind a "by". */
const HELD_BY =
  /^(?:организован|проведен|подготовлен|устроен|созван|инициирован|учрежден)(?:[аоы]|н(?:ый|ая|ое|ые|ого|ой|ому|ым|ых|ую))?$/;
/** Behind "tarafından" and the like. */
const TURKIC_HELD =
  /^(?:duzenle|hazirla|gerceklestir|organize|tertip|teskil|taskil|kecir|hayata|reallas|yurut|yapil|tertib)/;
const NAMED_BEFORE: ReadonlySet<string> = new Set([
  'birga',
  'birlikte',
  'ortak',
  'jointly',
  'also',
  'mustereken',
  'ortaklasa',
]);
const INVITED =
  /^(?:davetiyle|daveti|davatila|davati|tasabbusu|tasabbusuyle|girisimi|girisimiyle|onculugunde|evsahipliginde|organizasyonunda|organizasyonuyla|isbirliginde|isbirligiyle|taskilatciligi)$/;

/** Who held an event where a sentence says so in so many words: "organised by A", "at the invitation of B". */
export function statedOutright(
  sentence: EventSentence,
  bodies: readonly Phrase[],
  { kind }: Happening,
): readonly Organiser[] {
  const { words, family } = sentence;
  const named = copulaBehind(sentence);
  if (named > 0) return following(sentence, bodies, named);
  const [by] = meaningsOf(sentence, 'organised-by');
  if (by !== undefined) return following(sentence, bodies, by.to);
  if (family === 'russian') {
    const held = words.findIndex(({ word }) => HELD_BY.test(word));
    return held < 0
      ? []
      : following(sentence, bodies, held + 1).filter((one) => isInstrumental(words[one.from]?.word ?? ''));
  }
  if (family === 'english' && kind !== 'visit') {
    const invited = words.findIndex(
      ({ word }, index) => /^(?:invitation|initiative)$/.test(word) && words[index + 1]?.word === 'of',
    );
    if (invited >= 0 && /^(?:the|at|on)$/.test(words[invited - 1]?.word ?? ''))
      return following(sentence, bodies, invited + 2);
  }
  const [before] = meaningsOf(sentence, 'organised-before');
  if (before !== undefined) return preceding(sentence, bodies, before.from);
  if (family === 'turkic') {
    const end = words.findIndex(
      ({ word }, index) =>
        (/^t[ae]r[ae]f[iu]ndan$/.test(word) &&
          words.slice(index + 1, index + 5).some((one) => TURKIC_HELD.test(one.word))) ||
        (kind !== 'visit' && INVITED.test(word)),
    );
    if (end > 0)
      return preceding(sentence, bodies, end - (NAMED_BEFORE.has(words[end - 1]?.word ?? '') ? 1 : 0));
  }
  const ofDeed = family === 'turkic' ? ofHeld(sentence, bodies) : null;
  if (ofDeed !== null) return [{ ...ofDeed, person: null }];
  const [verb] = meaningsOf(sentence, 'organise');
  if (verb === undefined) return [];
  const isNamed = NAMED_BEFORE.has(words[verb.from - 1]?.word ?? '');
  return preceding(sentence, bodies, verb.from - (isNamed ? 1 : 0));
}

const ORGANISER = /^(?:organi[sz]ers?|hosts?|организатор(?:ом|ами|ы)?|устроител(?:ь|ями|ем|и))$/;
const COPULA = /^(?:is|are|was|were|выступил[аои]?|выступа[ею]т|явля[ею]тся|стал[аои]?|явил(?:ись|ась|ся))$/;
/** Words of what is organised. */
const LONGEST_EVENT = 6;

/** "The organisers of the forum are A and B", "Организатор форума — А": the position behind the verb or the dash. */
function copulaBehind({ words }: EventSentence): number {
  const noun = words.findIndex(({ word, isQuoted }) => !isQuoted && ORGANISER.test(word));
  if (noun < 0) return -1;
  for (let index = noun + 1; index <= noun + LONGEST_EVENT && index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || /[,;:(]/u.test(word.gap)) return -1;
    if (/[—–]/u.test(word.gap)) return index;
    if (COPULA.test(word.word)) return index + 1;
  }
  return -1;
}

function isInstrumental(word: string): boolean {
  return /(?:ом|ем|ым|им|ой|ей|ами|ями|ыми|ими|ью)$/u.test(word);
}

const HAS_HELD = /^(?:duzenledigi|tertipledigi|kecirdiyi|gerceklestirdigi|hazirladigi|gecirdiyi)/;
/** Words between a body and what it has held. */
const NEAR = 6;

/** "X Belediyesi'nin cumartesi günü düzenlediği tören", "Palatanın təşkil etdiyi sərgi". */
function ofHeld({ words, text, span }: EventSentence, bodies: readonly Phrase[]): Phrase | null {
  const verb = words.findIndex(
    ({ word }, index) =>
      HAS_HELD.test(word) ||
      (/^(?:etdiyi|ettigi)/.test(word) &&
        /^(?:taskil|teskil|organize|tertip|tertib)$/.test(words[index - 1]?.word ?? '')),
  );
  if (verb < 0) return null;
  const isOwner = ({ to }: Phrase) => {
    const last = words[to - 1];
    return (
      last !== undefined && /n[ıiuü]n$/u.test(text.slice(last.start - span.start, last.end - span.start))
    );
  };
  return bodies.findLast((body) => body.to <= verb && verb - body.to <= NEAR && isOwner(body)) ?? null;
}
