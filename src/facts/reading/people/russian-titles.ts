import { isForm, isPatronymic } from './name-words.ts';
import type { PersonSentence } from './person-sentence.ts';
import { RUSSIAN_OFFICES } from './russian-offices.ts';
import {
  closesQuotation,
  isMereQualifier,
  isParted,
  joinedPhrases,
  opensQuotation,
  rankPhrases,
  type TitlePhrase,
} from './title-phrase.ts';

const ADJECTIVE = /(?:ого|его|ому|ему|ой|ей|ых|их|ым|им|ыми|ими|ый|ий|ая|яя|ую|ое|ом|ем)$/;
const GENITIVE = /(?:а|я|ы|и|ов|ев|ей|ий|у|ю|е|ам|ям|ах|ях|ом|ем|ой)$/;
const PAST = /(?:[аеияуыо]л|[аеияуыо]л[аои]|шел|шла|шли|лся|лась|лись|лось|ет|ит|ют|ут|ят|ат|ется|ится)$/;
/** Short passive participles, which end a title like verbs: назначена, избран. */
const PARTICIPLE = /(?:[бвгджзклмнпрстфхчшщ]ен[аоы]?|^(?:избран|назван|призван)[аоы]?)$/;
/** Nouns that look like a verb of the past. */
const NOUNS_IN_LA: ReadonlySet<string> = new Set(
  'вокзала канала журнала филиала отдела села портала зала квартала штаба капитала материала ритуала трибунала персонала потенциала'.split(
    ' ',
  ),
);
const LEADS: ReadonlySet<string> = new Set(['по', 'при']);
const PLACED: ReadonlySet<string> = new Set(['в', 'на']);
const PLACED_HEADS =
  /^(?:посол|посл|посланник|представител|консул|атташе|делегат|корреспондент|координатор|советник)/;
/** Words that stand before the head. */
const BEFORE_HEAD =
  /^(?:перв|генеральн|главн|бывш|исполняющ|временно|постоянн|официальн|чрезвычайн|полномочн|специальн|старш|заслуженн|народн|почетн|верховн|государственн|действующ)\p{L}*$/u;
const MOST_LOWER = 4;

/** Offices of a Russian sentence: "заместителя руководителя Национальной службы", "министр по чрезвычайным ситуациям". */
export function russianTitles(sentence: PersonSentence): readonly TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  for (let index = 0; index < sentence.words.length; ) {
    if (sentence.roles[index] !== 'office') {
      index += 1;
      continue;
    }
    const from = startOf(sentence, index, phrases.at(-1)?.to ?? 0);
    const to = endOf(sentence, index + 1);
    const head = headOf(sentence, from, index);
    phrases.push({
      from,
      to,
      kind: 'office',
      isPlural:
        /[ыи]$/.test(sentence.words[head]?.word ?? '') &&
        !RUSSIAN_OFFICES.has(sentence.words[head]?.word ?? ''),
      head,
    });
    index = Math.max(to, index + 1);
  }
  return joinedPhrases(
    sentence,
    [...phrases, ...rankPhrases(sentence)],
    (first, second) =>
      first.kind === 'office' && second.kind === 'office' && isMereQualifier(sentence, first),
  );
}

/** Of "бывший ректор" and "исполняющая обязанности декана" the noun tells the case, or the participle. */
function headOf({ words, roles }: PersonSentence, from: number, office: number): number {
  for (let index = from; index < office + 2; index += 1) {
    const word = words[index]?.word ?? '';
    if (roles[index] === 'office' && !BEFORE_HEAD.test(word)) return index;
  }
  return office;
}

function startOf(sentence: PersonSentence, office: number, least: number): number {
  let from = office;
  while (from > least && !isParted(sentence, from)) {
    const before = sentence.words[from - 1];
    if (before === undefined || !BEFORE_HEAD.test(before.word)) break;
    from -= 1;
  }
  return from;
}

function endOf(sentence: PersonSentence, start: number): number {
  const { words, roles } = sentence;
  let to = start;
  let lower = 0;
  let index = start;
  while (index < words.length && !isParted(sentence, index)) {
    const word = words[index];
    const role = roles[index];
    if (word === undefined || role === 'rank' || role === 'honorific') break;
    if (opensQuotation(sentence, index)) {
      const end = quotationEnd(sentence, index);
      if (end === null) break;
      index = end;
      to = end;
      continue;
    }
    if (LEADS.has(word.word) || (PLACED.has(word.word) && takesPlace(sentence, start))) {
      if (isParted(sentence, index + 1)) break;
      index += 1;
      continue;
    }
    if (word.word === 'и') {
      const isSubject =
        roles[index - 1] === 'body' &&
        (roles[index + 1] === 'body' ||
          (ADJECTIVE.test(words[index + 1]?.word ?? '') && roles[index + 2] === 'body'));
      if (!isSubject || words[index + 1]?.isCapital === true) break;
      index += 1;
      continue;
    }
    if (role === 'function') break;
    if (role === 'office' || role === 'body') {
      if (role === 'office' && isNominative(word.word) && index > start) break;
      index += 1;
      to = index;
      continue;
    }
    if (role === 'name' || role === 'initial') {
      if (role === 'name' && ADJECTIVE.test(word.word) && leadsToBody(sentence, index)) {
        index += 1;
        continue;
      }
      const left = placesOf(sentence, index);
      index += left;
      if (left > 0) to = index;
      if (left === 0 || (roles[index] === 'name' && !opensQuotation(sentence, index))) break;
      continue;
    }
    const isVerb =
      PARTICIPLE.test(word.word) ||
      (PAST.test(word.word) && !NOUNS_IN_LA.has(word.word) && !ADJECTIVE.test(word.word));
    const isNoun = ADJECTIVE.test(word.word) || GENITIVE.test(word.word);
    if (word.isNumber && /№/u.test(word.gap)) {
      index += 1;
      to = index;
      continue;
    }
    if (role !== 'plain' || word.isNumber || isVerb || !isNoun || lower >= MOST_LOWER) break;
    lower += 1;
    index += 1;
    to = index;
  }
  return to;
}

function isNominative(word: string): boolean {
  return RUSSIAN_OFFICES.has(word) && !isForm(word.slice(0, -1), RUSSIAN_OFFICES);
}

/** "Национальной гидрометеорологической службы": adjectives with a body behind them. */
function leadsToBody(sentence: PersonSentence, start: number): boolean {
  for (let index = start + 1; index < start + 4; index += 1) {
    if (isParted(sentence, index)) return false;
    const word = sentence.words[index];
    const role = sentence.roles[index];
    if (role === 'body') return true;
    if (word === undefined || !ADJECTIVE.test(word.word)) return false;
  }
  return false;
}

const MOST_QUOTED = 10;

function quotationEnd(sentence: PersonSentence, start: number): number | null {
  for (let end = start + 1; end < Math.min(sentence.words.length, start + MOST_QUOTED) + 1; end += 1) {
    if (closesQuotation(sentence, end) || end === sentence.words.length) return end;
  }
  return null;
}

function takesPlace({ words }: PersonSentence, start: number): boolean {
  return PLACED_HEADS.test(words[start - 1]?.word ?? '');
}

const OF_PLACE = /[аяыиейо]$/;

/** How many words of a run with capital letters belong to the title ("мэр Тирканда Ильгар Ханкишиев": one). */
function placesOf({ words, roles }: PersonSentence, index: number): number {
  let end = index;
  while ((roles[end] === 'name' || roles[end] === 'initial') && words[end]?.clause === words[index]?.clause)
    end += 1;
  const run = words.slice(index, end);
  const hasInitial = roles.slice(index, end).includes('initial');
  const length =
    hasInitial || isPatronymic(run.at(-2)?.raw ?? '') || isPatronymic(run.at(-1)?.raw ?? '') ? 3 : 2;
  if (hasInitial) {
    const first = roles.slice(index, end).indexOf('initial');
    if (first === 0) return 0;
    return Math.max(
      0,
      run.length -
        (roles[end - 1] === 'initial' ? 2 + Number(roles[end - 2] === 'initial') : run.length - first),
    );
  }
  if (run.length > length) return run.length - length;
  if (run.length >= 2) return 0;
  return OF_PLACE.test(words[index]?.word ?? '') ? 1 : 0;
}
