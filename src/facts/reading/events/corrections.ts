import { foldLetters } from '../../../archive/describing/fold.ts';
import type { EventSentence } from './event-sentence.ts';

/** "Correction. The release of 8 February gave a wrong figure": folded, at the head of a title or of a sentence. */
const CORRECTING =
  /^\P{L}*(?:corrections?|corrigend(?:um|a)|errat(?:um|a)|clarification|опровержение|поправк[аи]|исправлени[ея]|уточнени[ея]|опечатк[аи]|duzelis|deqiqlesdirme|duzeltme|tashih|tekzip|tekzib)(?!\p{L}|\s\p{L}+\s(?:facilit|institut|officer|service|centre|center))/u;
const RELEASE =
  /(?<!\p{L})(?:releases?|announcement|statement|bulletin|news item|publication|сообщени\p{L}|пресс-релиз\p{L}*|публикаци\p{L}|melumat\p{L}*|xeber\p{L}*|press-reliz\p{L}*|bulten\p{L}*|aciklama\p{L}*|haber\p{L}*|duyuru\p{L}*)(?!\p{L})/u;
const WRONG =
  /(?<!\p{L})(?:wrong(?:ly)?|incorrect(?:ly)?|errors?|erroneous(?:ly)?|mistaken(?:ly)?|misstated|misprint|неверн\p{L}+|ошиб\p{L}+|неправильн\p{L}+|уточня\p{L}+|опечатк\p{L}+|yanlis\p{L}*|sehv\p{L}*|hata\p{L}*|duzeldil\p{L}*)(?!\p{L})/u;

/** Whether a release says of an earlier one what was wrong in it. */
export function isCorrection(title: string, opening: EventSentence): boolean {
  const folded = foldLetters(opening.text);
  if (CORRECTING.test(foldLetters(title)) || CORRECTING.test(folded)) return true;
  return RELEASE.test(folded) && WRONG.test(folded);
}
