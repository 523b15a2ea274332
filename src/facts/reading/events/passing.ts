import { type EventSentence, hasTable, meaningsOf, type NamedPerson } from './event-sentence.ts';
import type { Happening } from './happening.ts';
import { titleStart } from './person-role.ts';

const RECALLING =
  /^\P{L}*(?:напомним|напоминаем|ранее|предыдущ\p{L}+|прошл\p{L}+ (?:встреч|заседан|визит)\p{L}*|до этого|справочно|в прошлый раз|как сообщалось|xatırladaq|xatırladırıq|xatırladılır|bundan əvvəl|əvvəlki|daha əvvəl|ötən dəfə|sonuncu dəfə|hatırlan\p{L}+|hatırlatal\p{L}+|hatırlatmak|bilindiği|daha önce|önceki|bir önceki|son olarak|geçen (?:yıl|sene)|it will be recalled|it is recalled|recall(?:ing)? that|earlier|previously|the previous|as (?:previously )?reported|last (?:year|month)|in the past)(?!\p{L})|(?<!\p{L})(?:last met|previously met|had last met|last visited)(?!\p{L})/iu;
const YEARS = /(?<![\d.,])(?:19|20)\d\d(?![\d,]|\.\d)/gu;

/** What was before: it says so at its beginning, or is of earlier years, and nobody speaks of them now. */
export function isBackground(sentence: EventSentence, { sentence: own }: Happening): boolean {
  if (sentence === own || sentence.place < own.place || sentence.people.length === 0) return false;
  if (RECALLING.test(sentence.text)) return true;
  const years = sentence.text.match(YEARS);
  const ownYears = own.text.match(YEARS);
  if (years === null || ownYears === null) return false;
  const earliest = Math.min(...ownYears.map(Number));
  return years.every((year) => Number(year) < earliest) && meaningsOf(sentence, 'saying').length === 0;
}

/** Whether a sentence says of somebody that they have gone, or held an office before. */
export function isGone(sentence: EventSentence, named: NamedPerson): boolean {
  const start = titleStart(sentence, named);
  if (attends(sentence)) return false;
  const near = meaningsOf(sentence, 'background').filter(
    ({ from, to }) =>
      to > start - 1 &&
      from < named.to + 8 &&
      (to <= named.from || !OF_NAME_BEHIND.test(sentence.words[from]?.word ?? '')),
  );
  // "The former president reported": who held an office before may well be there.
  return near.some(({ id, to }) => id !== 'background:former' || to > named.from || !acts(sentence));
}

/** These say it of the name behind them alone: "the late X", "университет имени X". */
const OF_NAME_BEHIND =
  /^(?:late|имени|памяти|memory|автор\p{L}*|former|previous|eski|onceki|sabiq|kecmis|avvalki|бывш\p{L}+|прежн\p{L}+)$/u;

/** Whether a sentence says who came or was there. */
export function attends(sentence: EventSentence): boolean {
  return meaningsOf(sentence, 'attend').length > 0;
}

/** Whether it says of anybody that they did what is done at an event. */
export function acts(sentence: EventSentence): boolean {
  const { length } = sentence.words;
  return ACTS.some((table) => hasTable(sentence, 0, length, table));
}

const ACTS = ['attend', 'coming', 'doing', 'saying', 'deed', 'introducing', 'lead', 'organising'];

/** "Won under the command of X", "created under the leadership of X": what X led was something else. */
export function isLedElsewhere(sentence: EventSentence, named: NamedPerson): boolean {
  if (attends(sentence) || meaningsOf(sentence, 'happening').length > 0) return false;
  const start = titleStart(sentence, named);
  return meaningsOf(sentence, 'lead').some(
    ({ from, to }) =>
      (Math.abs(start - to) <= 2 || Math.abs(from - named.to) <= 2) &&
      LED.test(sentence.words[from]?.word ?? ''),
  );
}

const LED =
  /^(?:command|leadership|guidance|direction|supervision|auspices|patronage|руководств|командовани|начал|предводительств|rahbarli|komandanli|basciligi|komuta|liderli|onderli|yonetim)/;

/** Who writes, posts or talks to the press of it need not have been there. */
const IN_WRITING =
  /(?<!\p{L})(?:in an? (?:written )?(?:statement|post|letter|message|email|tweet)|on (?:social media|twitter|facebook)|on (?:his|her|their) (?:social media|facebook|telegram|x) |told (?:[A-Z]\w+ (?:tv|radio|news)|a television)|в (?:письменном )?(?:заявлении|комментарии|соцсет\p{L}+|социальных сетях|телеграм\p{L}*)|в (?:прямом )?эфире|на своей странице|yazılı açıqlama\p{L}*|yazılı açıklama\p{L}*|sosial şəbəkə\p{L}*|sosyal medya\p{L}*|telekanal\p{L}*|televizyon kanal\p{L}*)(?!\p{L})/iu;

/** Whether somebody is told to have written it. */
export function isInWriting({ text }: EventSentence): boolean {
  return IN_WRITING.test(text);
}
