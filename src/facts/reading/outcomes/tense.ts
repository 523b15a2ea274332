import { familyOf } from '../phrases/family.ts';
import type { Piece } from '../phrases/pieces.ts';

/** Whether a sentence tells of nothing that is over: its verb is none of the past, or it has none. */
export function isUnpast({ text, folded }: Pick<Piece, 'text' | 'folded'>, language: string | null): boolean {
  const family = familyOf(language, text);
  if (family === 'english') return !ENGLISH_PAST.test(folded.replace(PRESENT_PASSIVE, ' '));
  if (family === 'turkic') return !TURKIC_PAST.test(folded);
  // Names begin with capitals: Азамат is no verb.
  return (
    RUSSIAN_PRESENT.test(text.replace(RUSSIAN_NOUN, ' ')) ||
    !RUSSIAN_PAST.test(folded.replace(RUSSIAN_NOUN, ' '))
  );
}

/** "Can be made", "is held". */
const PRESENT_PASSIVE = /(?<!\p{L})(?:is|are|be|being)\s(?:\p{L}+ly\s)?\p{L}+/gu;

/** Participles that tell when something is to be are no past: "scheduled", "planned", "expected". */
const ENGLISH_PAST =
  /(?<!\p{L})(?:was|were|had|did|has|have|(?!(?:need|speed|proceed|succeed|exceed|feed|seed|indeed|hundred|scheduled|planned|expected|based|located|entitled|titled|dedicated|devoted|interested|united|limited|advised|required|requested|invited|related|combined|proposed|renowned|named|called|so-called|attached|registered)\b)\p{L}{2,}ed|said|told|met|held|took|gave|made|went|came|began|sent|saw|led|won|lost|found|paid|built|brought|thought|kept|wrote|spoke|heard|drew|grew|rose|fell|ran|stood|became|left|got|knew|chose|broke|drove|flew|caught|taught|sold|bought|spent|fought|arose|shook|struck|withdrew)(?!\p{L})/u;

const RUSSIAN_NOUN =
  /(?<!\p{L})(?:совет|бюджет|комитет|кабинет|университет|лет|нет|предмет|пакет|ответ|билет|иммунитет|суверенитет|приоритет|факультет|паритет|интернет|авторитет|визит|кредит|аудит|дефицит|профицит|депозит|транзит|лимит|формат|мандат|результат|аппарат|сенат|чемпионат|сертификат|кандидат|депутат|солдат|адвокат|брат|институт|маршрут|минут|статут|дебют|салют|валют|школ[ауы]?|дел[ао]|начал[ао]|числ[ао]|сил[ау]?|тел[ао]|зал[ае]?|канал[а]?|материал[а]?|журнал[а]?|персонал[а]?|филиал[а]?|капитал[а]?|вокзал[а]?|потенциал[а]?|квартал[а]?|стол[а]?|отдел[а]?|генерал[а]?|финал[а]?|уголовн\p{L}+|правил[ао]?|план|экзамен\p{L}*|член[аы]?|район[аы]?|областн\p{L}+|стран[аы]?|цен[аы]?|регион[аы]?|закон[аы]?|сезон[аы]?|дан[ао]|намечен[аоы]?|запланирован[аоы]?|назначен[аоы]?|рассчитан[аоы]?|открыт[аоы]?)(?!\p{L})/gu;
const RUSSIAN_PRESENT = /(?<!\p{L})\p{Ll}\p{L}+(?:ет|ёт|ит|ат|ят|ут|ют)(?:ся)?(?!\p{L})/u;
const RUSSIAN_PAST =
  /(?<!\p{L})\p{L}+[аеиоуыюяшрсгзкхч]л(?:а|о|и)?(?:с[ья])?(?!\p{L})|(?<!\p{L})\p{L}{3,}(?:ан|ен|ят|ыт|ут)[аоы](?!\p{L})/u;

/** At the end of a sentence or of its first half, the place of a Turkic verb. */
const TURKIC_PAST =
  /(?<!\p{L})\p{L}{2,}(?:(?<![dt]e)[dt][iu]|m[iu]s(?:[dt][iu]r)?|[iu]b)(?:l[ae]r)?(?:[dt][iu]r)?["')»”]*\s*(?:[.;:!?]|$)/u;
