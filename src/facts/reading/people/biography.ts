import { isAppointing } from './appointments.ts';
import { isPraise } from './english-held.ts';
import { type NameCandidate, titlesOf } from './name-candidates.ts';
import type { PersonSentence } from './person-sentence.ts';
import type { TitlePhrase } from './title-phrase.ts';
import type { PlacedTitle } from './title-words.ts';

/** Beginnings of sentences that go on about whoever was named before, folded. */
const GOES_ON =
  /^(?:he|she|o|он|она|ранее|прежде|раньше|затем|позже|до|с|со|в|avvallar|daha|bundan|indiyadak|hazirda|sonra|halen|once|before|previously|from|until|since|earlier|prior|between|in)$/;
const PRONOUN = /^(?:he|she|o|он|она)$/;
const TURKIC_TELLS =
  /^(?:ol(?:ub|mus|mustur|mustu|du)|isla(?:yib|mis|di)|calis(?:ib|mis|mistir|ti)|idi|gorev|vazifa\p{L}+|yap(?:ti|mis|mistir))$/u;
const RUSSIAN_TELLS =
  /^(?:работал|был|являлся|являлась|служил|трудился|назначен|избран|избирал|стал|является|занимал)(?:а|ась|ся)?$/;
const INSTRUMENTAL = /(?:ом|ем|ой|ей|ым|им)$/;
const NO_OFFICE =
  /^(?:graduates?|authors?|natives?|citizens?|holders?|laureates?|alumn\p{L}+|muallifi?|mazunu|mezunu|vatandasi?|автор\p{L}*|выпускни\p{L}+|урожен\p{L}+|лауреат\p{L}*)$/u;

/** Whether a sentence may go on about somebody named before: "He had been …", "2015–2020-ci illərdə … olub". */
export function mayGoOn(beginning: string): boolean {
  return BEGINNING.test(beginning);
}

/** Whether a sentence begins with a pronoun, so that it is about whoever the last one was about. */
export function goesOn({ words }: PersonSentence): boolean {
  return PRONOUN.test(words[0]?.word ?? '');
}

const BEGINNING =
  /^(?:He|She|From|Until|Before|Previously|Since|O|Он|Она|Ранее|Прежде|До|С|В|Əvvəllər|Bundan|İndiyədək|Hazırda|Daha|Halen)[\s,]|^\d{4}/;

/** The offices that such a sentence gives to whoever was named before it; none where it names somebody itself. */
export function toldOffices(
  sentence: PersonSentence,
  candidates: readonly NameCandidate[],
): readonly PlacedTitle[] {
  return officesTold(sentence, candidates).map((phrase) => ({ sentence, phrase }));
}

function officesTold(sentence: PersonSentence, candidates: readonly NameCandidate[]): readonly TitlePhrase[] {
  const { words, family } = sentence;
  const first = words[0];
  if (first === undefined || !(first.isNumber || GOES_ON.test(first.word))) return [];
  const isName = ({ words: own, isOfBody }: NameCandidate) =>
    own.length > 1 && !isOfBody && own.every(({ concepts }) => concepts.length === 0);
  if (candidates.some(isName)) return [];
  const offices = titlesOf(sentence).filter(
    ({ kind, isPlural, head }) => kind === 'office' && !isPlural && !NO_OFFICE.test(words[head]?.word ?? ''),
  );
  if (offices.length === 0) return [];
  if (family === 'english') return englishTold(sentence, offices);
  if (family === 'turkic') return turkicTold(sentence, offices);
  return russianTold(sentence, offices);
}

/** "He had been Director", "she worked as head": behind a pronoun and a verb that gives an office. */
function englishTold(sentence: PersonSentence, offices: readonly TitlePhrase[]): readonly TitlePhrase[] {
  const pronoun = sentence.words.findIndex(({ word }) => PRONOUN.test(word));
  if (pronoun < 0) return [];
  const told = new Set<TitlePhrase>();
  for (const phrase of offices)
    if (!isPraise(sentence, phrase) && isAppointing(sentence, pronoun, phrase)) told.add(phrase);
  return [...told];
}

/** "… baş mühəndisi, sonra … direktor müavini işləyib": right in front of the verb, and in a list with that. */
function turkicTold({ words }: PersonSentence, offices: readonly TitlePhrase[]): readonly TitlePhrase[] {
  const last = offices.at(-1);
  if (last === undefined) return [];
  const isCopula = /(?:[iu]d[iu]|d[iu]r)$/.test(words[last.head]?.word ?? '') && words[last.to] === undefined;
  if (!isCopula && !words.slice(last.to, last.to + 3).some(({ word }) => TURKIC_TELLS.test(word))) return [];
  const told: TitlePhrase[] = [];
  for (const phrase of offices.toReversed()) {
    const next = told[0];
    const isListed = next === undefined || words.slice(phrase.to, next.from).some(({ gap }) => gap === ', ');
    if (isListed || (next !== undefined && /,\s$/.test(words[next.from]?.gap ?? ''))) told.unshift(phrase);
  }
  return told;
}

/** "Работал начальником отдела, затем директором", "в 2011–2019 гг. — начальник отряда". */
function russianTold({ words }: PersonSentence, offices: readonly TitlePhrase[]): readonly TitlePhrase[] {
  const verb = words.find(({ word }) => RUSSIAN_TELLS.test(word));
  const year = words.find(({ isNumber }) => isNumber)?.index ?? words.length;
  return offices.filter(({ head, from }) => {
    if (/\s[—–-]\s$/u.test(words[from]?.gap ?? '')) return year < from;
    if (verb === undefined || verb.index > from) return false;
    return (
      INSTRUMENTAL.test(words[head]?.word ?? '') || /^(?:должност|пост)/.test(words[from - 1]?.word ?? '')
    );
  });
}
