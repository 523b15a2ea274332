/** Words that stand around dates, as regular expressions over text folded by `foldLetters`. */
const WEEKDAY_NAMES: readonly string[] = (
  'monday mon tuesday tues tue wednesday wed thursday thurs thur thu friday fri saturday sat sunday sun ' +
  'bazar_ertesi cersenbe_axsami cersenbe cume_axsami cume senbe bazar ' +
  'pazartesi sali carsamba persembe cumartesi cuma pazar ' +
  'понедельник вторник среда четверг пятница суббота воскресенье'
)
  .split(' ')
  .map((name) => name.replace('_', ' '));
/** The words of which weekdays' names are made ("bazar", "ertesi"). */
export const WEEKDAY_WORDS: ReadonlySet<string> = new Set(WEEKDAY_NAMES.flatMap((name) => name.split(' ')));
const WEEKDAYS = WEEKDAY_NAMES.join('|');
export const WEEKDAY = new RegExp(`^(?:${WEEKDAYS})$`, 'u');
const WEEKDAY_AT_END = new RegExp(`(?<!\\p{L})(?:${WEEKDAYS})\\.?,?\\s*$`, 'u');

const LABELS =
  'published(?: on)?|publication date|date published|posted(?: on)?|post date|issued(?: on)?|release date|' +
  'date of release|released(?: on)?|for immediate release|for release|for immediate use|date|dateline|' +
  'tarix|tarixi|(?:derc|nesr|yerlesdirilme) (?:edilib|olunub|tarixi)|yayimlanib|paylasilib|' +
  'tarih|tarihi|(?:yayin|yayim|eklenme|yayinlanma|yayimlanma|duyuru) tarihi|yayin(?:lanma|landi)|yayim(?:lanma|landi)|' +
  'дата|дата (?:публикации|размещения|выхода)|опубликован[оа]?|размещено';
/** Labels of dates that are not a publication's: the day a page was printed, changed or is due. */
const OTHER_LABELS =
  'printed|print date|updated|last updated|last modified|modified|revised|deadline|due|embargoed until|expires|event date|' +
  'date of event|обновлен[оа]?|изменен[оа]?|дата (?:обновления|изменения)|(?:son )?(?:yenilendi|guncelle(?:me|nme|ndi))(?: tarihi)?|' +
  '(?:son )?yenilen(?:ib|me)(?: tarixi)?';
const TODAY = 'today|bu gun|bugun|сегодня';

/** A label such as "Published:" right before a date: the text was published then. */
const LABEL_AT_END = new RegExp(`(?<!\\p{L})(?:${LABELS})\\s*[:\\-–—|]?\\s*$`, 'u');
export const LABEL = new RegExp(`^(?:${LABELS})$`, 'u');
const OTHER_LABEL_AT_END = new RegExp(
  `(?<!\\p{L})(?:(?:${OTHER_LABELS})\\s*[:\\-–—]?|(?:${TODAY})\\s*:)\\s*$`,
  'u',
);
export const OTHER_LABEL = new RegExp(`^(?:${OTHER_LABELS}|${TODAY})$`, 'u');

/** The number that a ministry gives a release, in front of its date: "No: 145, ", "№ 12 от ". */
const NUMBER_AT_END = /^\s*(?:no|№|nr|sayi|номер)\s*[.:]?\s*\d[\d/-]*\s*,?\s*(?:от\s+)?$/u;

export const CLOCK =
  /^(?:at |saat:? |в )?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?: (?:et|est|edt|gmt|utc|msk))?$/u;

export function withoutWeekday(folded: string): string {
  return folded.replace(WEEKDAY_AT_END, '');
}

/** Whether what stands before a date says that the text was published then. */
export function endsInLabel(folded: string): boolean {
  return LABEL_AT_END.test(folded) || NUMBER_AT_END.test(folded);
}

/** Whether what stands before a date says that it is another day than that of publication. */
export function endsInOtherLabel(folded: string): boolean {
  return OTHER_LABEL_AT_END.test(folded);
}
