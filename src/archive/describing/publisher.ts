import { foldLetters } from './fold.ts';
import { nominativeRussian } from './russian-names.ts';

/** A banner is a line; longer ones are sentences. In UTF-16 units. */
const LONGEST_BANNER = 200;
const LONGEST_NAME = 14;

const OFFICE_EN =
  '(?:press|information|media|public relations|communications|press and information|press and public relations)' +
  '[ -](?:service|services|office|cent(?:er|re)|department|division|directorate|unit|secretariat|section)';
const OFFICE_AZ =
  '(?:metbuat (?:xidmeti|katibliyi|merkezi|sobesi|katibi)|(?:metbuat ve )?ictimaiyyetle elaqeler (?:sobesi|idaresi|departamenti|bolmesi|merkezi))';
const OFFICE_TR =
  '(?:basin (?:musavirligi|merkezi|burosu|ofisi|birimi|dairesi|sozculugu|servisi|bulteni)|' +
  'basin(?:,? yayin)? ve halkla iliskiler (?:musavirligi|mudurlugu|dairesi|birimi|sube mudurlugu)|iletisim (?:dairesi|koordinatorlugu))';
const OFFICE_RU =
  '(?:пресс[- ]?служб[аыеу]|пресс[- ]?центра?|пресс[- ]?бюро|отдела? по связям с общественностью)';

/** Banner lines, folded; group `name` is the publisher. */
const BANNERS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:information|news|report|statement) (?:of|from|by) )?(?:the )?${OFFICE_EN} (?:of|at) (?:the )?(?<name>.+)$`,
    'du',
  ),
  new RegExp(`^(?<name>[^,]+?)(?:'s|')?,? ${OFFICE_EN}$`, 'du'),
  new RegExp(`^(?<name>[^,]+?),? ${OFFICE_AZ}(?:nin)?(?: melumati| melumat verir| bildirir)?$`, 'du'),
  new RegExp(`^(?<name>[^,]+?),? ${OFFICE_TR}$`, 'du'),
  new RegExp(
    `^(?:(?:информация|сообщение) )?${OFFICE_RU},? (?<name>.+?)(?: (?:сообщает|информирует))?$`,
    'du',
  ),
  /^(?:publisher|published by|issued by|released by|nesr eden|yayimlayan|yayinlayan|издатель|опубликовал)\s*:\s*(?<name>.+)$/du,
];
const COPYRIGHT =
  /^(?:©|\(c\)|copyright(?: ©| \(c\))?)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[,.\s]*(?<name>\p{L}[^|©]*?)[\s.,|]*(?:all rights reserved|butun huquqlar(?:i)? qorunur|tum haklari saklidir|все права защищены)?[\s.]*(?:\d{4})?$/du;

const ORGANISATION =
  /(?<!\p{L})(?:ministry|service|committee|agency|department|office|council|authority|government|bureau|administration|commission|parliament|embassy|directorate|inspectorate|nazirliyi|xidmeti|komitesi|agentliyi|idaresi|surasi|komissiyasi|administrasiyasi|bakanligi|baskanligi|mudurlugu|kurumu|kurulu|komisyonu|министерство|служба|комитет|агентство|управление|департамент|совет|администрация|комиссия|правительство)(?!\p{L})/u;
const CONNECTOR =
  /^(?:of|the|and|for|on|in|to|at|under|with|ve|və|ile|ilə|üzrə|yanında|dair|için|и|по|в|при|на|с|за|к|для|об|о|&|-|–)$/u;
const RUSSIAN_VERB = /(?:ла|ло|ли|лась|лись|лся|ет|ют|ит|ят|ется|ются|ится)$/u;

/** The publisher that a line states, which is a banner and nothing else ("Press service of the Ministry of X"), or null. */
export function bannerPublisher(line: string): string | null {
  const text = line.trim().replace(/^[#*_>•\s]+|[*_\s.:]+$/gu, '');
  if (text.length > LONGEST_BANNER) return null;
  const folded = foldLetters(text);
  for (const pattern of BANNERS) {
    const indices = pattern.exec(folded)?.indices?.groups?.name;
    if (indices === undefined) continue;
    const written = text.slice(...indices).trim();
    if (isName(written)) return nominative(written);
  }
  return null;
}

/** Whose copyright a line states ("© 2022 Ministry of X. All rights reserved"), or null. */
export function copyrightPublisher(line: string): string | null {
  const text = line.trim();
  if (text.length > LONGEST_BANNER) return null;
  const indices = COPYRIGHT.exec(foldLetters(text))?.indices?.groups?.name;
  if (indices === undefined) return null;
  const written = text.slice(...indices).trim();
  return isName(written) && written.includes(' ') ? written : null;
}

/** Whether a line is the name of an organisation and nothing else ("Ministry of Justice of the Republic of X"). */
export function isOrganisation(line: string): boolean {
  const text = line.trim();
  return text.length <= LONGEST_BANNER && ORGANISATION.test(foldLetters(text)) && isName(text);
}

/**
 * A banner that lost its line break and stands right behind the last sentence ("… of communication.Press service of
 * X"): where it begins in `line`, or null.
 */
export function gluedBannerStart(line: string): number | null {
  for (const match of line.matchAll(/(?<=[.!?…»”"])\s*(?=\p{Lu})/gu)) {
    const start = match.index + match[0].length;
    if (line.length - start <= LONGEST_BANNER && bannerPublisher(line.slice(start)) !== null) return start;
  }
  return null;
}

/** A name has capitals, save for connecting words and, in Russian, the words after its first; it has no verb. */
function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length > LONGEST_NAME || /[.!?;:]/u.test(text.replace(/(?<!\p{L})\p{L}\./gu, ''))) return false;
  if (!/^["«“]?\p{Lu}/u.test(words[0] ?? '')) return false;
  if (/\p{Script=Cyrillic}/u.test(text))
    return !words.some((word) => /^\p{Ll}/u.test(word) && RUSSIAN_VERB.test(word));
  return words.every((word, index) => {
    if (!/^\p{Ll}/u.test(word) || CONNECTOR.test(word)) return true;
    return /^(?:of|for|on|and|the)$/u.test(words[index - 1] ?? '');
  });
}

/** Azerbaijani and Turkish put the publisher into the genitive before its press service: Nazirliyinin → Nazirliyi. */
function nominative(name: string): string {
  if (/\p{Script=Cyrillic}/u.test(name)) return nominativeRussian(name);
  return name.replace(/(?:(?<=[aeəıioöuüAEƏIİOÖUÜ])|['’-])[nN][ıiuüIİUÜ][nN]$/u, '');
}
