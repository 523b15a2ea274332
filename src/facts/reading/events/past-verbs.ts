import { type EventSentence, isPersonAt } from './event-sentence.ts';

/** English verbs whose past has no -ed, in the forms in which a release tells what happened. */
const IRREGULAR: ReadonlySet<string> = new Set(
  (
    'was were had did became began broke brought built bought came caught chose cut dealt drew drove fell felt fought ' +
    'found flew forgot gave went grew heard held hit kept knew laid led left lent lost made meant met paid put read ran ' +
    'rose said saw sent set shook sold spoke spent stood swore swept taught took told thought threw understood won wore wrote ' +
    'hosted inked unveiled sank struck shot stole sought bid beat bore bound cast fed fled hung shut split spread stuck ' +
    'overcame oversaw undertook underwent upheld withdrew overturned laid rang sang sat slid sped'
  ).split(' '),
);
const HAS: ReadonlySet<string> = new Set('has have is are'.split(' '));
const NOT_VERBS: ReadonlySet<string> = new Set(
  'united need seed speed hundred indeed red bed feed'.split(' '),
);
/** Behind these a word on -ed is an adjective or part of a noun phrase: "the proposed law", "newly appointed". */
const BEFORE_ADJECTIVES: ReadonlySet<string> = new Set(
  'the a an of by in with for to its their his her our this that these those all some two three and or newly recently'.split(
    ' ',
  ),
);
const ENGLISH = /^[a-z]{2,}ed$/;
const RUSSIAN = /^[а-яё]{2,}(?:[аеиоуыэюя]л[аои]?|[гшбкзср]л[аои]|в[её]л|ш[её]л)(?:сь|ся)?$/u;
/** Without an -л: вырос, принёс, привёз, достиг, возник, помог. */
const RUSSIAN_BARE =
  /^(?:(?:вы|воз|под)рос|(?:при|пере|на|в|вы|от|раз|по|под|у|об)нес|(?:при|вы|пере|за|от|раз)вез|достиг|погиб|возник|проник|привлек|извлек|пресек|помог|смог|сберег|исчез|замерз|умер|навлек)(?:ся)?$/u;
/** Short passive participles: назначен, обнаружено, приняты. */
const RUSSIAN_SHORT =
  /^[а-яё]{3,}(?:[аяеи]н|[её]н)[аоы]?$|^[а-яё]*(?:нят|зъят|взят|крыт|тянут|двинут|тигнут|убит|разбит|развит|задет|забыт)[аоы]?$/u;
/** Жители, представитель: nouns with the ending of a verb. */
const RUSSIAN_DOER = /тел[иья]$/u;
const RUSSIAN_NOUNS: ReadonlySet<string> = new Set(
  'дела дело дел отдел отдела отделе раздел предел тыла зал зала залу стол стола село села школа мало начала начало числа число тыл пол капитал капитала материал материала потенциал филиал филиала канал канала генерал генерала адмирал журнал журнала дано план плана экран экрана район района регион региона страна страны стран сторона стороны члена член закон закона орган органа президент институт'.split(
    ' ',
  ),
);
/** The end of a finite verb in the past or in the perfect, folded: yapıldı, edilmiştir, keçirilib, olmuşdur, görüşdülər. */
const TURKIC =
  /^\p{L}{2,}(?:[dt][iu](?:l[ae]r|k|m)?|[iu]b(?:l[ae]r|d[iu]r)?|m[iu]s(?:[dt][iu]r?)?(?:l[ae]r)?(?:[dt][iu]r?)?)$/u;

/** Whether a word of a sentence is a verb in the past, as far as its form and its neighbours tell. */
export function isPastAt(sentence: EventSentence, index: number): boolean {
  const { words, family } = sentence;
  const word = words[index];
  if (word === undefined || word.isQuoted || word.isNumber) return false;
  if (family === 'turkic') return !word.isCapital && TURKIC.test(word.word);
  if (family === 'russian') {
    if (word.isCapital && index > 0) return false;
    if (
      RUSSIAN_NOUNS.has(word.word) ||
      (RUSSIAN_DOER.test(word.word) && !/^(?:хо|ле|по?ле)т/u.test(word.word))
    )
      return false;
    return (
      (RUSSIAN.test(word.word) && word.word.length > 3) ||
      RUSSIAN_BARE.test(word.word) ||
      RUSSIAN_SHORT.test(word.word)
    );
  }
  if (word.isCapital) return false;
  if (IRREGULAR.has(word.word)) return true;
  if (!ENGLISH.test(word.word) || NOT_VERBS.has(word.word))
    return HAS.has(word.word) && isPerfectAt(sentence, index);
  const before = words[index - 1];
  return (
    before !== undefined &&
    !word.gap.endsWith('-') &&
    !BEFORE_ADJECTIVES.has(before.word) &&
    !(before.word.endsWith('ly') && BEFORE_ADJECTIVES.has(words[index - 2]?.word ?? '')) &&
    !isPersonAt(sentence, index)
  );
}

/** "Has been appointed", "have agreed". */
function isPerfectAt({ words }: EventSentence, index: number): boolean {
  const has = words[index]?.word;
  if (has !== 'has' && has !== 'have') return false;
  for (let next = index + 1; next <= index + 3; next += 1) {
    const word = words[next]?.word ?? '';
    if (word === 'been' || ENGLISH.test(word) || IRREGULAR.has(word)) return true;
  }
  return false;
}

/** The place of the first verb in the past; of the last word of a Turkic sentence that is one; -1 where there is none. */
export function pastVerbAt(sentence: EventSentence): number {
  const { words, family } = sentence;
  if (family === 'turkic') {
    for (let index = words.length - 1; index >= Math.max(0, words.length - 3); index -= 1) {
      if (isPastAt(sentence, index)) return index;
    }
    return -1;
  }
  for (let index = 0; index < words.length; index += 1) if (isPastAt(sentence, index)) return index;
  return -1;
}

const TURKIC_PRESENT =
  /^\p{L}{2,}(?:[iu]r(?:l[ae]r)?|[iu]yor(?:l[ae]r)?|m[ae]kt[ae](?:d[iu]r)?|d[ae]d[iu]r|d[ae]y[iu][kz])$/u;
const ENGLISH_PRESENT: ReadonlySet<string> = new Set(
  'is are has have holds hosts presents announces opens begins starts marks launches invites celebrates publishes runs takes brings offers visits meets returns gives stands says becomes'.split(
    ' ',
  ),
);
const RUSSIAN_PRESENT = /^[а-яё]{3,}(?:[аеиуюя]ет|ит|ают|яют|уют|[ая]т)(?:ся)?$/u;

/** Whether a sentence has a finite verb in the present, as far as its words tell. */
export function hasPresentVerb({ words, family }: EventSentence): boolean {
  if (family === 'turkic') {
    const last = words.at(-1);
    return last !== undefined && !last.isCapital && TURKIC_PRESENT.test(last.word);
  }
  return words.some(
    ({ word, isQuoted, isCapital }) =>
      !isQuoted &&
      !isCapital &&
      (family === 'russian' ? RUSSIAN_PRESENT.test(word) : ENGLISH_PRESENT.has(word)),
  );
}
