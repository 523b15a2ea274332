import type { Family, PersonSentence } from './person-sentence.ts';
import { isParted, type Run, type TitlePhrase } from './title-phrase.ts';
import { endOfBearing } from './turkic-title-words.ts';

/** Words, folded, that tell of somebody who gets, has or leaves an office. */
const APPOINTS: Readonly<Record<Family, RegExp>> = {
  english:
    /^(?:re)?(?:appoint(?:s|ed|ing)?|elect(?:ed|s)?|nominat(?:ed|es)|named|confirm(?:ed|s)|dismiss(?:ed|es)|relieved|re-?elected|serv(?:e|ed|es|ing)|sworn|sat|sits?|act(?:s|ed|ing)?|retir(?:e|es|ed|ing)|join(?:s|ed|ing)?|resign(?:s|ed|ing)?|work(?:s|ed|ing)?|return(?:s|ed)?|was|is|becomes?|became|remains?|remained)$/,
  russian: /^(?:назнач|избран|переназнач|утвержд|работал|занимал|являлс|освобо(?:жд|д)|уволен|отстран)/,
  turkic: /^(?:tayin|secil|islay|calis(?:ib|mis|ti)|atan(?:an|di|mis|arak)|getiril)/,
};

/** Behind a noun of office in -lIK: "müdürlüğünü yürüten", "Bakanlığı görevine atanan", "bakanlık yaptıktan sonra". */
const BEARS = /^(?:gorev|vazif|makam|atan|tayin|yurut|yap(?:an|mis|ti)|ustlen|getiril|secil|icra)/;
const MOST_VERBS = 4;
const BEARER_DISTANCE = 5;
/** "Başkanlığa A, müdürlüğe B atandı": the verb ends a list. */
const MOST_OF_LIST = 20;
const OFFICE_NOUN = /l[iu](?:[kq]|[gy][iuae])/;
const PARTICIPLE = /(?:[ae]n|mi[s]|mus)$/;
const DATIVE = /n[ae]$/;
/** Behind an office in which somebody does something: "Bölüm Başkanı olarak", "mətbuat katibi kimi". */
const AS = /^(?:olarak|kimi|sifatiyla|sifatile)$/;

export interface Appointment {
  readonly run: Run;
  readonly phrase: TitlePhrase;
}

/** Offices that somebody is said to be appointed to or to hold, though they do not stand beside the name. */
export function appointments(
  sentence: PersonSentence,
  runs: readonly Run[],
  free: readonly TitlePhrase[],
  nouns: readonly TitlePhrase[],
): readonly Appointment[] {
  if (runs.length === 0) return [];
  const found: Appointment[] = [];
  for (const phrase of sentence.family === 'turkic' ? free : []) {
    const run = AS.test(sentence.words[phrase.to]?.word ?? '') ? bearerOf(sentence, phrase, runs) : undefined;
    if (run !== undefined) found.push({ run, phrase });
  }
  for (const phrase of nouns) {
    const run = bearerOf(sentence, phrase, runs);
    if (run !== undefined) found.push({ run, phrase });
  }
  if (found.length > 0 || free.length === 0) return found;
  const verbs = sentence.words
    .filter(({ word }) => APPOINTS[sentence.family].test(word))
    .slice(0, MOST_VERBS);
  for (const { index } of verbs) {
    const phrase = officeOf(
      sentence,
      index,
      free.filter((one) => !found.some((held) => held.phrase === one)),
    );
    const run = phrase === undefined ? undefined : appointedOf(sentence, index, phrase, runs);
    if (phrase !== undefined && run !== undefined) found.push({ run, phrase });
  }
  return found;
}

/** Turkic nouns of office, of which a verb says that somebody has or gets it: "müdürlüğüne … atandı". */
export function officeNouns(
  sentence: PersonSentence,
  startOf: (office: number) => number,
): readonly TitlePhrase[] {
  if (sentence.family !== 'turkic') return [];
  const phrases: TitlePhrase[] = [];
  for (const { index, word } of sentence.words) {
    const own = sentence.tables.get(index) ?? [];
    if (
      !OFFICE_NOUN.test(word) ||
      /n(?:[iu]n|[dt][ae]n?)$/.test(word) ||
      !(own.includes('office') || own.includes('body'))
    )
      continue;
    const bearer = sentence.words
      .slice(index + 1, index + 1 + (DATIVE.test(word) ? MOST_OF_LIST : BEARER_DISTANCE))
      .find((next) => BEARS.test(next.word));
    if (bearer === undefined || (/^yap/.test(bearer.word) && bearer.index > index + 1)) continue;
    const to = endOfBearing(sentence, index + 1);
    phrases.push({ from: startOf(index), to, kind: 'office', isPlural: false, head: index });
  }
  return phrases;
}

/** Behind a participle follows whom it is said of ("yürüten Ağazade"), and right behind a dative who gets the office. */
function bearerOf({ words }: PersonSentence, phrase: TitlePhrase, runs: readonly Run[]): Run | undefined {
  const next = runs.find(([from]) => from >= phrase.to);
  if (next !== undefined && PARTICIPLE.test(words[next[0] - 1]?.word ?? '')) return next;
  const isBeside = next?.[0] === phrase.to && DATIVE.test(words[phrase.head]?.word ?? '');
  if (isBeside || (next?.[0] === phrase.to + 1 && AS.test(words[phrase.to]?.word ?? ''))) return next;
  return runs.findLast(([, to]) => to <= phrase.from) ?? next;
}

const INSTRUMENTAL = /(?:ом|ем|ой|ей|ым|им)$/;
const POST = /^(?:должност|пост)/;

function officeOf(
  sentence: PersonSentence,
  verb: number,
  free: readonly TitlePhrase[],
): TitlePhrase | undefined {
  const { words, family } = sentence;
  const offices = free.filter(({ kind }) => kind === 'office');
  if (family === 'english') return offices.find(({ from }) => from > verb && links(sentence, verb, from));
  if (family === 'turkic') return offices.findLast(({ to }) => to <= verb && verb - to <= 2);
  return offices.find(
    ({ head, from }) =>
      words[head]?.clause === words[verb]?.clause &&
      (INSTRUMENTAL.test(words[head]?.word ?? '') || POST.test(words[from - 1]?.word ?? '')),
  );
}

const FARTHEST = 12;
const MOST_BEFORE_COPULA = 1;
/** Verbs that give an office only with "as", and those that join it to the subject. */
const WITH_AS =
  /^(?:sat|sits?|acts?|acted|acting|retir\p{L}+|join\p{L}*|resign\p{L}*|work\p{L}*|return\p{L}*|serv\p{L}+|sworn)$/u;
const COPULA = /^(?:was|is|becomes?|became|remains?|remained)$/;
const BETWEEN_COPULA =
  /^(?:a|an|the|our|its|their|also|currently|previously|formerly|until|last|year|recently|then|now|still|both)$/;

/** "Sat as Acting Attorney General", "was until last year Chief Executive". */
function links(sentence: PersonSentence, verb: number, from: number): boolean {
  if (!leadsTo(sentence, verb, from)) return false;
  const { words } = sentence;
  const word = words[verb]?.word ?? '';
  if (COPULA.test(word)) {
    return words.slice(verb + 1, from).every((one) => BETWEEN_COPULA.test(one.word));
  }
  if (!WITH_AS.test(word)) return true;
  const last = ARTICLES.has(words[from - 1]?.word ?? '') ? from - 2 : from - 1;
  return words[last]?.word === 'as';
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'our', 'their']);

function leadsTo(sentence: PersonSentence, verb: number, from: number): boolean {
  if (from - verb > FARTHEST) return false;
  for (let index = verb + 1; index <= from; index += 1) {
    if (isParted(sentence, index)) return false;
  }
  return true;
}

/** In English between the verb and the office, else before the verb; in the others the nearest name. */
function appointedOf(
  sentence: PersonSentence,
  verb: number,
  phrase: TitlePhrase,
  runs: readonly Run[],
): Run | undefined {
  const between = runs.find(([from]) => from > verb && from < phrase.from);
  if (between !== undefined) return between;
  if (sentence.family === 'russian') {
    return runs.find(([from]) => from > verb) ?? runs.findLast(([, to]) => to <= verb);
  }
  const before = runs.filter(([, to]) => to <= Math.min(verb, phrase.from));
  if (COPULA.test(sentence.words[verb]?.word ?? '')) {
    const nearest = before.at(-1);
    return nearest !== undefined && verb - nearest[1] <= MOST_BEFORE_COPULA ? nearest : undefined;
  }
  // One word may be a place: "Göyçayda anadan olub".
  return before.findLast(([from, to]) => to - from > 1) ?? before.at(-1);
}
