import { foldLetters } from './fold.ts';
import { isName } from './organisation.ts';
import { nominativeRussian } from './russian-names.ts';

/** A banner is a line; longer ones are sentences. In UTF-16 units. */
const LONGEST_BANNER = 200;

const PRESS_EN = '(?:press|information|media|news|communications?|public (?:relations|affairs|information))';
const OFFICE_EN =
  `(?:${PRESS_EN}(?:,? (?:and|&) ${PRESS_EN})?[ -]` +
  '(?:services?|office|cent(?:er|re)|department|division|directorate|unit|secretariat|section|bureau)' +
  `|(?:department|office|directorate|division) (?:of|for) ${PRESS_EN}(?:,? (?:and|&) ${PRESS_EN})?)`;
const PRESS_AZ = '(?:metbuat|informasiya|ictimaiyyetle elaqeler|media|kommunikasiya)';
const OFFICE_AZ = `(?:${PRESS_AZ}(?: ve ${PRESS_AZ})?(?: uzre)? (?:xidmeti|katibliyi|katibi|merkezi|sobesi|idaresi|departamenti|bolmesi|sektoru))`;
const PRESS_TR = '(?:basin|yayin|medya|halkla iliskiler|iletisim|enformasyon)';
const OFFICE_TR =
  `(?:(?:il )?${PRESS_TR}(?:,? ${PRESS_TR})?(?: ve ${PRESS_TR})? ` +
  '(?:musavirligi|merkezi|burosu|ofisi|birimi|dairesi|sozculugu|servisi|bulteni|mudurlugu|sube mudurlugu|sefligi|koordinatorlugu|daire baskanligi))';
const PRESS_RU =
  '(?:информации|печати|по информации|по связям с общественностью|по связям со сми|общественных связей|связей с общественностью|коммуникаций)';
const OFFICE_RU =
  '(?:пресс[- ]?служб[аыеу]|пресс[- ]?центра?|пресс[- ]?бюро|пресс[- ]?секретарь|информационный центр|' +
  `(?:управлени[ея]|департамента?|отдела?|служб[аы]) ${PRESS_RU}(?: и ${PRESS_RU}| и сми)?)`;

const ALONE = new RegExp(`^(?:(?:the )?${OFFICE_EN}|${OFFICE_AZ}|${OFFICE_TR}|${OFFICE_RU})$`, 'u');
/** What every banner has somewhere; most lines have none of it. */
const HINT =
  /press|information|media|news|communic|publi|metbuat|informasiya|elaqeler|kommunikasiya|basin|halkla|iletisim|enformasyon|issued|released|nesr|yay[iu]|пресс|информаци|печат|связ|коммуникац|издатель|опубликова/u;

/** Banner lines, folded; group `name` is the publisher. */
const BANNERS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:information|news|report|statement) (?:of|from|by) )?(?:the )?${OFFICE_EN} (?:of|at) (?:the )?(?<name>.+)$`,
    'du',
  ),
  new RegExp(`^(?<name>[^,]+?)(?:'s|')?,? ${OFFICE_EN}$`, 'du'),
  new RegExp(
    `^(?<name>[^,]+?),? (?<office>${OFFICE_AZ})(?:nin|nden)?(?: (?:verilen |yaydigi )?melumati?| melumat verir| bildir(?:ir|ilir|ilib))?$`,
    'du',
  ),
  new RegExp(`^(?<name>[^,]+?),? ${OFFICE_TR}$`, 'du'),
  /^(?:publisher|issued by|released by|nesr eden|yayimlayan|yayinlayan|издатель|опубликовал[ао]?)\s*:\s*(?<name>.+)$/du,
  /^(?:published|issued|released) by (?:the )?(?<name>.+?)(?: on)?$/du,
];
const RUSSIAN_BANNER = new RegExp(
  `^(?:(?:информация|сообщение) )?${OFFICE_RU},? (?<name>.+?)(?: (?:сообщает|информирует))?$`,
  'du',
);
/** Those who have a press service of their own and stand in lower case. */
const RUSSIAN_HOLDER =
  /^(?:главы|президента|губернатора|мэра|премьера?|премьер-министра|министра|председателя|правительства|акима|хокима)(?!\p{L})/u;
/** Sentences end before a banner that lost its line break. */
const SENTENCE_END = /(?<=[.!?…»”"])\s*(?=\p{Lu})/gu;

/** Whether a line names a press service or the like without saying whose ("Press Office", "Mətbuat xidməti"). */
export function isPressOffice(line: string): boolean {
  return line.length <= LONGEST_BANNER && ALONE.test(foldLetters(line.trim()));
}

/**
 * The publisher that a line states, which is a banner and nothing else ("Press service of the Ministry of X"), or
 * null. A Russian name whose nominative is not certain keeps the words "Пресс-служба" before it.
 */
export function bannerPublisher(line: string): string | null {
  if (line.length > LONGEST_BANNER) return null;
  const text = line.trim().replace(/^[#*_>•\s]+|[*_\s.:]+$/gu, '');
  const folded = foldLetters(text);
  if (!HINT.test(folded) || ALONE.test(folded)) return null;
  const russian = RUSSIAN_BANNER.exec(folded)?.indices?.groups?.name;
  if (russian !== undefined) {
    const written = text.slice(...russian);
    return isName(capitalised(written)) ? ownerInRussian(written, text.slice(0, russian[1])) : null;
  }
  for (const pattern of BANNERS) {
    const { name, office } = pattern.exec(folded)?.indices?.groups ?? {};
    if (name === undefined) continue;
    const written = text.slice(...name).trim();
    if (isName(written))
      return ownerInTurkic(written, office === undefined ? null : text.slice(0, office[1]));
  }
  return null;
}

/**
 * A banner that lost its line break and stands right behind the last sentence ("… of communication.Press service of
 * X"): where it begins in `line`, or null.
 */
export function gluedBannerStart(line: string): number | null {
  // One more, so that the end of the sentence before it is seen.
  const from = Math.max(0, line.length - LONGEST_BANNER - 1);
  const tail = line.slice(from);
  if (!HINT.test(foldLetters(tail))) return null;
  for (const match of tail.matchAll(SENTENCE_END)) {
    const start = match.index + match[0].length;
    if (start > 0 && bannerPublisher(tail.slice(start)) !== null) return from + start;
  }
  return null;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whose press service a Russian banner is; the words of the banner where the nominative of the name is not certain. */
function ownerInRussian(name: string, banner: string): string | null {
  const nominative = nominativeRussian(name);
  if (nominative !== null) return capitalised(nominative);
  const office = banner
    .replace(/^(?:информация|сообщение)\s+/iu, '')
    .replace(/^[пП]ресс[- ]?службы/u, 'Пресс-служба');
  return /^\p{Lu}/u.test(name) || RUSSIAN_HOLDER.test(name) ? office : null;
}

/**
 * Azerbaijani and Turkish put the publisher into the genitive before its press service: Nazirliyinin → Nazirliyi,
 * Bankın → Bank. An Azerbaijani genitive of another word (Prezidentin) keeps the words "Mətbuat xidməti".
 */
function ownerInTurkic(name: string, azerbaijaniBanner: string | null): string {
  const possessed = name.replace(/(?:(?<=[aeəıioöuüAEƏIİOÖUÜ])|['’-])[nN][ıiuüIİUÜ][nN]$/u, '');
  if (possessed !== name || azerbaijaniBanner === null) return possessed;
  const noun = name.replace(
    /(?<=(?:bank|xidmət|parlament|universitet|institut|komitet|departament))[ıiu]n$/iu,
    '',
  );
  return noun === name && /[ıiuüIİUÜ][nN]$/u.test(name) ? azerbaijaniBanner : noun;
}
