import type { DateFact } from '../../fact.ts';
import type { Piece } from '../phrases/pieces.ts';

/** That something does not take place when it was to. */
const PUT_OFF =
  /(?<!\p{L})(?:cancel(?:l?ed|s)|postpone[ds]?|put off|put back|had been due|called off|deferred|rescheduled|moved to|отмен[её]?н\p{L}*|отменил\p{L}*|отложен\p{L}*|отложил\p{L}*|перенесен\p{L}*|перенесл\p{L}*|перенести|ertelen\p{L}+|erteledi\p{L}*|iptal\p{L}*|(?:tarihe|tarihine|sonraya|haftaya|gune|gunune) birakil(?:di|mis)\p{L}*|переносится|откладывается|texire sal\p{L}+|legv (?:edil|olun)\p{L}+|bas tutmay\p{L}+)(?!\p{L})/u;
/** "Which was to have been held on", "назначенная на": what stands before the day that was meant. */
const MEANT_FOR =
  /(?<!\p{L})(?:scheduled|planned|set|due|slated|proposed|announced|originally|(?:was|were) to (?:have )?(?:be|been|take)?|expected|назначенн\p{L}+|запланированн\p{L}+|намеченн\p{L}+|планировавш\p{L}+|намечавш\p{L}+|объявленн\p{L}+|должн\p{L}+ был\p{L}*|had been due)\s(?:[^\s,;]+\s){0,3}$/u;
/** "… yapılacağı duyurulan", "açılacak olan": what stands behind it. */
const WAS_MEANT =
  /^\S*\s(?:[^\s,;]+\s){0,4}?(?:duyurulan|planlanan|ongorulen|beklenen|aciklanan|acak olan|\p{L}+[ae]c[ae][kq](?: olan)?|nezerde tutulan|planlasdirilan|gozlenilen|gozlenen|teyin (?:olunmus|edilmis|olunan|edilen)|planlasdirilmis)\s/u;
/** "Находившаяся в Астане с 13 по 16 марта", "raised on 2 August by": the day of what is over. */
const OF_WHAT_IS_OVER =
  /,\s(?:не\s)?\p{L}+(?:вш|нн)\p{L}{2,3}(?:ся)?\s[^,;]*$|,\s(?:who|which)\s(?:\p{L}+ly\s)?(?:was|were|had|took|became|joined|left|\p{L}{3,}ed)\s[^,;]*$|,\s(?:в |на |с )?котор\p{L}{2,3}\s(?:[^\s,;]+\s){0,3}?\p{L}{2,}(?:л|ла|ло|ли)(?:с[ья])?\s[^,;]*$|(?<!\p{L})(?:called off|raised|received|submitted|made|issued|published|signed|announced|adopted|filed|sent|launched|opened|begun|started|arrested|detained|killed|taken) (?:on|in|between) $/u;
const IN_THE_PASSIVE = /(?<!\p{L})(?:be|is|are|will|to|been|being|was|were) \p{L}+ (?:on|in|between) $/u;

/** Whether a date is the one for which something was meant that is put off, or of a thing that is over already. */
export function isOfThePast({ folded, start }: Piece, date: DateFact): boolean {
  const before = folded.slice(Math.max(0, date.start - start - 120), date.start - start);
  if (OF_WHAT_IS_OVER.test(before) && !IN_THE_PASSIVE.test(before)) return true;
  if (!PUT_OFF.test(folded)) return false;
  return MEANT_FOR.test(before) || WAS_MEANT.test(folded.slice(date.end - start, date.end - start + 90));
}

/** "To a later date", "до окончания расследования", "ileri bir tarihe": put off, to a day that nobody knows yet. */
const TO_SOME_DAY =
  /(?<!\p{L})(?:to a (?:later|future|new) date|to a date to be|until further notice|indefinitely|sine die|на неопределенн\p{L}+|на более позд\p{L}+|до особого|до окончания|до устранения|о новой дате|новая дата|new date (?:will|has)|yeni tarih|yeni vaxt|ileri bir tarihe|baska bir tarihe|ikinci bir (?:emre|duyuruya)|basqa vaxta(?! kecirilmey)|basqa gune|geyri-mueyyen|novbeti xeberdarliga)(?!\p{L})/u;

export function isPutOffToSomeDay(folded: string): boolean {
  return PUT_OFF.test(folded) && TO_SOME_DAY.test(folded);
}
