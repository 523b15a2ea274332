import type { ReadableRelease } from '../readable-release.ts';
import type { EventSentence } from './event-sentence.ts';
import { isVerbLike } from './person-list.ts';

/**
 * What a passage of a release does with those it names, by its layout: it tells, calls the roll of those who were there or
 * were not, lists what was decided, or says whom to ask, who wrote and who signs.
 */
export type Passage = 'told' | 'present' | 'absent' | 'listed' | 'credit';

const PRESENT =
  /(?<!\p{L})(?:present|in attendance|in the room|who (?:was|were) (?:there|present)|who came|attend(?:ed|ees|ing)|participants?|participated|participating|took part|invited|guests?|speakers?|panell?ists?|panel \d+|witnesses|appearances|delegation|signator(?:y|ies)|(?:не )?присутств\p{L}*|участник\p{L}*|участвовал\p{L}*|участвуют|приглаш[её]н\p{L}*|принял\p{L}* участие|докладчик\p{L}*|выступил\p{L}*|выступающи\p{L}*|спикер\p{L}*|гости|кто (?:был|пришел|приш[её]л|приехал|участвовал)\p{L}*|состав (?:делегации|миссии|участников)|tərkibi|heyətin tərkibi|heyet üyeleri|iştirak\p{L}*|qatılıb\p{L}*|qatılanlar|qatıldılar|dəvət olun\p{L}*|məruzə\p{L}*|çıxış edi\p{L}*|çıxış etdi\p{L}*|natiq\p{L}*|qonaqlar|kimlər (?:gəlmişdi|gəlib|gəldi|iştirak|vardı|var idi|qatıl)\p{L}*|gələnlər|kimler (?:geldi|vardı|katıldı)|gelenler|katılan\p{L}*|katılım\p{L}*|katıldı\p{L}*|hazır bulun\p{L}*|davetliler|konuklar|konuşmacı\p{L}*)(?!\p{L})/iu;
const ABSENT =
  /(?<!\p{L})(?:apolog\p{L}+|absent|absence|absentees|regrets|excused|not present|not attending|did not attend|отсутств\p{L}*|не присутств\p{L}*|не участв\p{L}*|не явил\p{L}*|не прибыл\p{L}*|qatılmayıb\p{L}*|qatılmayan\p{L}*|qatılmadı\p{L}*|iştirak etmə\p{L}*|iştirak etmir\p{L}*|üzrlü\p{L}*|gəlməyi?b\p{L}*|gəlməyən\p{L}*|yoxdur(?:lar)?|katılmayan\p{L}*|katılamayan\p{L}*|katılmadı\p{L}*|katılamadı\p{L}*|mazeret\p{L}*|bulunmayan\p{L}*|izinli\p{L}*)(?!\p{L})/iu;
const CREDIT =
  /^\P{L}*(?:(?:press|media|mətbuat|kiv|basın|medya|пресс|сми)(?![\p{L}-])(?! (?:conference|konfrans|toplant))|l\.?c\.?v|rsvp|(?:for )?(?:more |further |additional )?(?:information|details|queries|questions)(?! (?:was|were))|(?:for )?(?:media |press |general )*(?:contacts?|enquir\p{L}+|inquir\p{L}+|images|interviews)|(?:press|media) (?:office\p{L}*|relations|secretary|service)|photo\p{L}*|image\p{L}*|text|story|written|report(?:ed|ing)? by|by|editors?|translat\p{L}+|signed|(?:issued|released|published|prepared) by|spokes\p{L}+|source|фото\p{L}*|текст\p{L}*|автор\p{L}*|источник|контакт\p{L}*|дополнительн\p{L}+ информаци\p{L}+|за (?:дополнительной )?информацией|пресс[ -]?(?:служба|центр|секретарь)|подготовил\p{L}*|исполнитель|подпис\p{L}+|редактор|материал\p{L}*|foto\p{L}*|mətn\p{L}*|mənbə|müəllif\p{L}*|əlaqə\p{L}*|(?:media|mətbuat|kiv) üçün|ətraflı məlumat|əlavə məlumat|mətbuat xidməti|hazırla\p{L}+|imza\p{L}*|redaktor|fotoğraf\p{L}*|görsel\p{L}*|haber|metin|yazı|kaynak|iletişim|irtibat|(?:daha fazla |ayrıntılı |detaylı )?bilgi(?: için)?|(?:basın|medya) (?:iletişim\p{L}*|ilişkileri|için|irtibat\p{L}*|danışman\p{L}*)|hazırlayan)(?!\p{L})[^:.]{0,40}(?::|$)/iu;
/** "For images contact X": a sentence that sends its reader to somebody. */
const ASKING =
  /^\P{L}*(?:for |to (?:request|arrange|obtain|book)|contact |please contact|journalists |по вопросам|для аккредитации|за справками|за комментари|ətraflı|əlavə məlumat|(?:daha fazla|ayrıntılı|detaylı) bilgi)[^.]*(?:contact|email|e-mail|call|phone|press office|обращаться|телефон|контакт|müraciət|əlaqə|başvur|iletişim)/iu;
/** Behind these headings nothing of the event is told any more. */
const APPENDIX =
  /^\P{L}*(?:notes? (?:to|for) (?:the )?(?:editors?|journalists|media)|editor['’]?s? notes?|background(?: information| note)?|about (?:the )?\p{Lu}|enquiries|(?:media |press )?contacts?|справочно|для справки|справка|о компании|примечани\p{L}+|arayış|qeyd|özgeçmiş|öz geçmiş|tərcümeyi-hal|bioqrafiya|biography|биографическая справка|биография|redaktor üçün|editöre not|editörlere not|bilgi notu|.{2,40} haqqında|.{2,40} hakkında)\P{L}*$/iu;
const ADDRESS =
  /@[\p{L}\d-]+\.\p{L}|(?<!\d)\+\d{1,3}[\s(]?\d|(?<!\p{L})(?:l\.c\.v|rsvp)(?!\p{L})|(?<!\p{L})(?:tel(?:ephone)?|phone|mob(?:ile)?|fax|тел(?:ефон)?|моб|ext|dahili)\P{L}{1,4}\d/iu;
/** "About the company: it was founded in ... by X". */
const ABOUT = /^\P{L}*about \p{L}|(?:haqqında|hakkında)\P{L}*$|^\P{L}*о (?:компании|банке|проекте|фонде)/iu;
/** A row of people in a picture. */
const IN_PICTURE =
  /(?<!\p{L})(?:from left|from (?:the )?right|left to right|second from|слева|справа|soldan|sağdan)(?!\p{L})/iu;
const MARKED = /^\s*(?:[-–—•▪▫●◦*·■□➢✓»]|\(?\d{1,2}[.)]|\(?\p{L}\))\s/u;
/** Words of a label before its colon. */
const LONGEST_LABEL = 60;

/** The passage of every sentence, in their order. `since`: the place of the sentence that tells the event. */
export function passagesOf(
  release: ReadableRelease,
  sentences: readonly EventSentence[],
  since: number,
): readonly Passage[] {
  const lastTold = sentences.findLastIndex(
    ({ isWhole, text }) => isWhole && !/^[^.!?"“«]{2,40}:/u.test(text) && !text.endsWith(':'),
  );
  const passages: Passage[] = [];
  /** What the heading or the label says of the items below it. */
  let open: Passage | null = null;
  let isOver = false;
  let isFirst = false;
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    const gap = release.body.slice(before?.span.end ?? 0, sentence.span.start);
    const startsLine = before === undefined || gap.includes('\n');
    const startsPart = /\n\s*\n/u.test(gap);
    const isItem = !startsLine || MARKED.test(sentence.text) || !sentence.isWhole;
    const isBelow = isFirst || isItem || (open === 'present' && !startsPart) || sentence.text.endsWith(';');
    isFirst = false;
    // A list of marked items ends where an unmarked line begins a part of its own.
    const isBehindList =
      startsPart && before !== undefined && MARKED.test(before.text) && !MARKED.test(sentence.text);
    if (open === 'present' && isBehindList) open = null;
    if (open !== null && (!isBelow || (open === 'present' && startsPart && tells(sentence)))) open = null;
    if (isOver || (startsLine && sentence.place > since && APPENDIX.test(sentence.text))) {
      isOver = true;
      passages.push('credit');
      continue;
    }
    const label = startsLine ? labelOf(sentence) : rollIn(sentence);
    if (index > lastTold && label !== null && !label.isAlone && label.passage === null && !tells(sentence)) {
      passages.push('credit');
      continue;
    }
    if (label !== null) {
      if (label.isAlone) {
        const opens = label.passage !== 'credit' || sentence.text.endsWith(':') || index > lastTold;
        open = opens ? label.passage : null;
        open ??= sentence.text.endsWith(':') && sentence.place >= since ? 'listed' : null;
        isFirst = open !== null;
        passages.push(label.passage === 'present' && sentence.people.length > 0 ? 'present' : 'told');
      } else passages.push(label.passage ?? open ?? 'told');
      continue;
    }
    const isSignature = index > lastTold && !sentence.isWhole && open !== 'present';
    const isAsking = ADDRESS.test(sentence.text) || ASKING.test(sentence.text);
    if (isSignature || isAsking) passages.push(IN_PICTURE.test(sentence.text) ? 'present' : 'credit');
    else if (sentence.text.endsWith(':') && sentence.words.length > 3) {
      if (sentence.place >= since) [open, isFirst] = ['listed', true];
      passages.push('told');
    } else passages.push(open ?? 'told');
  }
  return passages;
}

/** A roll names, and has no verb. */
function tells(sentence: EventSentence): boolean {
  return sentence.isWhole && sentence.words.some((_, index) => isVerbLike(sentence, index));
}

interface Label {
  readonly passage: Passage | null;
  /** Nothing stands behind it in its line: it is of the lines below. */
  readonly isAlone: boolean;
}

/** "In the room: ..." in the middle of a paragraph. */
function rollIn(sentence: EventSentence): Label | null {
  const label = sentence.text.indexOf(':') < 0 ? null : labelOf(sentence);
  return label?.passage === 'present' && !label.isAlone && !tells(sentence) ? label : null;
}

/** What a sentence that begins with a label, or is a heading, says of those whom it or the lines below name. */
function labelOf({ text, isWhole, words, people, family }: EventSentence): Label | null {
  const colon = text.slice(0, LONGEST_LABEL * 2).indexOf(':');
  const isAlone = colon === text.length - 1 || (!isWhole && colon < 0);
  if (colon < 0 && (isWhole || words.length > 9 || people.length > 0)) return null;
  if (colon > LONGEST_LABEL && !isAlone) return null;
  const written = colon < 0 ? text : text.slice(0, colon);
  // "İştirak edirdilər": no pattern that ignores case knows İ for i.
  const label = family === 'turkic' ? written.replaceAll('İ', 'i') : written;
  if (/["“«„]/u.test(label)) return null;
  if (CREDIT.test(`${label}:`) || ABOUT.test(label)) {
    return { passage: !isAlone && IN_PICTURE.test(text) ? 'present' : 'credit', isAlone };
  }
  if (ABSENT.test(label)) return { passage: 'absent', isAlone };
  if (PRESENT.test(label)) return { passage: 'present', isAlone };
  return colon < 0 || (isAlone && words.length > 12) ? null : { passage: null, isAlone };
}
