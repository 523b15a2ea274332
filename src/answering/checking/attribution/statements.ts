import { isPlaceLike } from '../names/places.ts';
import { type Mention, mentionsOf } from '../people/mentions.ts';
import { tablesByPosition } from '../people/title.ts';
import { quotationsOf } from '../quotes/quotations.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';
import { type Meaning, tableOf } from '../words/lexicon.ts';
import { rolesBefore } from './unnamed.ts';

/** Something said and who said it, in positions of words. */
export interface Statement {
  readonly speaker: Mention | null;
  /** What is said, without the speaker's name and title and the verb. */
  readonly content: readonly number[];
  /** Whether somebody tells it who is called by a role alone. */
  readonly isOfRole: boolean;
}

/** A verb of saying with its speaker: where the two begin and end. */
interface Telling {
  readonly verb: Meaning;
  readonly speaker: Mention | null;
  readonly from: number;
  readonly to: number;
}

/** How far behind "according to" or a verb its speaker may begin, the title between them. */
const MOST_TITLE = 8;
/** Azerbaijani and Turkish participles: the speaker stands behind them (deyən toxucu, söyleyen bakan). */
const PARTICIPLE = /^[a-z]+y?[ae]n$/;

/** What a text tells of sayings, in reading order; sentences in which nobody speaks are statements of nobody. */
export function statementsOf(text: ReadText): readonly Statement[] {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const statements: Statement[] = [];
  const lastSentence = text.words.at(-1)?.sentence ?? -1;
  for (let sentence = 0; sentence <= lastSentence; sentence += 1) {
    statements.push(...statementsOfSentence(text, sentence));
  }
  memory.set(text, statements);
  return statements;
}
const memory = new WeakMap<ReadText, readonly Statement[]>();

function statementsOfSentence(text: ReadText, sentence: number): readonly Statement[] {
  const words = text.words.filter((word) => word.sentence === sentence);
  const first = words[0]?.index ?? 0;
  const end = (words.at(-1)?.index ?? -1) + 1;
  const tellings = tellingsIn(text, first, end);
  if (tellings.length === 0) {
    return [{ speaker: null, content: words.map(({ index }) => index), isOfRole: false }];
  }
  const borders = tellings.map((telling, place) => {
    const before = tellings[place - 1];
    return before === undefined ? first : borderBetween(text, before.to, telling.from);
  });
  return tellings.map((telling, place) => {
    const from = borders[place] ?? first;
    const to = borders[place + 1] ?? end;
    const content: number[] = [];
    for (let index = from; index < to; index += 1) {
      const isVerb = telling.verb.from <= index && index < telling.verb.to;
      const isSpeaker =
        telling.speaker !== null && telling.speaker.from <= index && index < telling.speaker.to;
      if (!isVerb && !isSpeaker) content.push(index);
    }
    return { speaker: telling.speaker, content, isOfRole: telling.speaker === null };
  });
}

/** The last break of a clause in the words between two tellings; without one, all of them belong to the former. */
function borderBetween(text: ReadText, from: number, to: number): number {
  for (let index = to; index >= from && index > 0; index -= 1) {
    if (text.words[index]?.clause !== text.words[index - 1]?.clause) return index;
  }
  return Math.max(from, to);
}

function tellingsIn(text: ReadText, first: number, end: number): readonly Telling[] {
  const verbs = joined(
    text.meanings.filter(
      ({ id, from }) =>
        tableOf(id) === 'saying' &&
        first <= from &&
        from < end &&
        !isOfTitle(text, from) &&
        !isNoun(text, from) &&
        (id !== 'saying:owned' || quotationsOf(text.text).length > 0),
    ),
  );
  const mentions = mentionsOf(text).filter(
    ({ from, to, words: [name, ...others] }) =>
      first <= from &&
      from < end &&
      !isInsideTitle(to, text) &&
      !isOfThing(from, text) &&
      !(name !== undefined && others.length === 0 && isNoPerson(name, text)),
  );
  const tellings: Telling[] = [];
  const taken = new Set<Mention>();
  for (const [place, verb] of verbs.entries()) {
    const left = verbs[place - 1]?.to ?? first;
    const right = verbs[place + 1]?.from ?? end;
    const free = mentions.filter((mention) => !taken.has(mention));
    const before = tellings.at(-1);
    // "X thanked Y and asked Z": both are X's.
    if (before !== undefined && isCoordinated(text, verb.from)) {
      tellings.push({ verb, speaker: before.speaker, from: verb.from, to: verb.to });
      continue;
    }
    const speaker = speakerOf(verb, free, { left, right }, text);
    if (speaker === null && !hasRole(verb, text)) continue;
    if (speaker === null) {
      tellings.push({ verb, speaker, from: verb.from, to: verb.to });
      continue;
    }
    taken.add(speaker);
    const other = contrasted(speaker, verb, free, text);
    if (other !== null) {
      taken.add(other);
      tellings.push({ verb, speaker, from: speaker.from, to: speaker.to });
      tellings.push({ verb, speaker: other, from: other.from, to: verb.to });
      continue;
    }
    tellings.push({
      verb,
      speaker,
      from: Math.min(verb.from, speaker.from),
      to: Math.max(verb.to, speaker.to),
    });
  }
  return tellings.sort((a, b) => a.from - b.from);
}

/** "X razı qaldıqlarını, Y isə şikayət verəcəyini bildirib": one verb tells what two people say. */
function contrasted(
  speaker: Mention,
  verb: Meaning,
  mentions: readonly Mention[],
  text: ReadText,
): Mention | null {
  const isBetween = ({ from, to }: Mention) => speaker.to <= from && to < verb.from;
  return (
    mentions.find((other) => isBetween(other) && /^is[ae]$/.test(text.words[other.to]?.word ?? '')) ?? null
  );
}

/** «…», — признался победитель: somebody without a name tells it, so that nobody else does. */
function hasRole({ from, to }: Meaning, text: ReadText): boolean {
  const clause = text.words[from]?.clause;
  if (text.words[from - 1]?.clause === clause) return rolesBefore(from, text).length > 0;
  const isBehind = (index: number) => index >= to && text.words[index]?.clause === clause;
  const isNamed = mentionsOf(text).some((mention) => isBehind(mention.from));
  return !isNamed && text.meanings.some((one) => tableOf(one.id) === 'office' && isBehind(one.from));
}

/** "DSİ Bölge Müdürü Kemal Tosunoğlu": a name with an office behind it is part of a title in Turkic languages. */
function isInsideTitle(to: number, text: ReadText): boolean {
  if (text.language !== 'az' && text.language !== 'tr') return false;
  const next = text.words[to];
  const isNear = next !== undefined && next.clause === text.words[to - 1]?.clause;
  const isTitle = (start: number, ids: RegExp) =>
    text.meanings.some(({ id, from, isBare }) => from === start && isBare && ids.test(id));
  if (!isNear) return false;
  if (isTitle(to, /^(?:office|body):/)) return true;
  // "T.Həmidov ticarət dövriyyəsinin …" speaks of trade.
  return isTitle(to, /^subject:/) && [1, 2].some((step) => isTitle(to + step, /^(?:office|body|subject):/));
}

/** "Deputy head of the Olkhovsk Metro", "the Red Cross": in English no person has an article. */
export function isOfThing(from: number, text: ReadText): boolean {
  return text.language === 'en' && /^(?:the|of)$/.test(text.words[from - 1]?.word ?? '');
}

/** A single word that stands as places do, or the abbreviation of a body in brackets. */
function isNoPerson(name: ReadWord, text: ReadText): boolean {
  return isPlaceLike(name, text) || (name.isAllCapitals && name.gap.includes('('));
}

/** "açıklamasına göre" is one way of telling, not two. */
function joined(verbs: readonly Meaning[]): readonly Meaning[] {
  const whole: Meaning[] = [];
  for (const verb of verbs.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = whole.at(-1);
    if (last === undefined || verb.from > last.to) whole.push(verb);
    else {
      const id = last.id === 'saying:said' ? verb.id : last.id;
      whole[whole.length - 1] = { ...last, id, to: Math.max(last.to, verb.to) };
    }
  }
  return whole;
}

/** "Spokesman" and its like stand in the table of offices too, and say nothing themselves. */
function isOfTitle(text: ReadText, index: number): boolean {
  return (tablesByPosition(text.meanings).get(index) ?? []).includes('office');
}

const CONJUNCTIONS = new Set(['and', 'и', 'va', 've']);

function isCoordinated(text: ReadText, index: number): boolean {
  return CONJUNCTIONS.has(text.words[index - 1]?.word ?? '');
}

const ENGLISH_BASE =
  /(?:ed|said|told|spoke|put|called|ing|according|belongs?|thinks|says|adds|tells|quoted)$/;
const DETERMINER = /^(?:the|a|an|his|her|their|its|this|that|no|any|of|for|\p{N}.*)$/u;

/** "Three warnings", "the annual report": English nouns of saying, by their form or what stands before them. */
function isNoun(text: ReadText, index: number): boolean {
  const word = text.words[index];
  if (word === undefined || text.language !== 'en') return false;
  return !ENGLISH_BASE.test(word.word) || DETERMINER.test(text.words[index - 1]?.word ?? '');
}

function speakerOf(
  verb: Meaning,
  mentions: readonly Mention[],
  { left, right }: { readonly left: number; readonly right: number },
  text: ReadText,
): Mention | null {
  const behind = mentions.find(
    ({ from }) => from >= verb.to && from <= Math.min(right, verb.to + MOST_TITLE),
  );
  const before = mentions.filter(({ to, from }) => to <= verb.from && from >= left);
  const word = text.words[verb.from];
  if (word === undefined) return null;
  const isTurkic = text.language === 'az' || text.language === 'tr';
  const follows = behind !== undefined && isNextClauseless(text, verb.to, behind.from);
  if (isTurkic) {
    if (PARTICIPLE.test(word.word) && behind !== undefined) return behind;
    if (verb.id === 'saying:according' || verb.id === 'saying:owned') return before.at(-1) ?? null;
    // Gülbəniz Dadaşlı deyib: "…" as well as X … bildirib: the subject comes first.
    const whole = before.find(({ words }) => words.length > 1);
    return whole ?? before[0] ?? (follows ? behind : undefined) ?? null;
  }
  if (verb.id === 'saying:according' || verb.id === 'saying:owned') return behind ?? before.at(-1) ?? null;
  const startsClause = text.words[verb.from - 1]?.clause !== word.clause;
  if (startsClause && follows) return behind ?? null;
  return before.at(-1) ?? (follows ? behind : undefined) ?? null;
}

/** Whether nothing but words stands between: "said Margaret Ashdown", "заверила директор Алёна Журавицкая". */
function isNextClauseless(text: ReadText, from: number, to: number): boolean {
  return text.words[from - 1]?.clause === text.words[to]?.clause;
}
