import type { Piece } from '../phrases/pieces.ts';
import { TELLING } from '../phrases/telling.ts';
import { isUnpast } from './tense.ts';

/** "Needs to be ratified", "подлежит утверждению", "onaylanması gerekiyor": what has to come about first. */
const AWAITED =
  /(?<!\p{L})(?:(?:needs?|requires?|awaits?|subject to|pending|(?:must|will|is to|are to|have to|has to|still to) be)\s(?:\S+\s){0,4}?(?:ratifi|parliamentary approval|the approval of|approved by)|подлеж[иа]т (?:\S+\s)?(?:ратификации|утверждению|одобрению)|(?:требует|требуют|требуется|ожида\p{L}+) (?:\S+\s){0,2}?(?:ратификаци|утверждени)|долж\p{L}+ (?:быть )?(?:\S+\s){0,3}?(?:ратифиц|утвержд|одобр)|(?:onaylanmasi|onayi|onay|ratifikasyonu) (?:\S+\s)?gerek|onayina (?:sunulacak|sunulmasi)|(?:tesdiqlenmesi|tesdiq edilmesi|tesdiq olunmasi|ratifikasiyasi|ratifikasiya olunmasi) (?:teleb olunur|lazimdir|gozlenilir|gerekdir|zeruridir)|(?:ratifikasiya|tesdiq) (?:olun|edil)malidir)/u;
/** "It enters into force thirty days after publication." */
const IN_FORCE =
  /(?<!\p{L})(?:(?:enters?|comes?|will (?:enter|come)) into (?:force|effect)|takes? effect|will take effect|вступ(?:ает|ают|ит|ят) в (?:законную )?силу|yururluge gir(?:er|ecek|iyor|ecektir|mektedir)|quvveye min(?:ir|ecek|ecekdir))(?!\p{L})/u;

/** Whether a sentence tells what has yet to come about, without a day: that it is ratified, that it enters into force. */
export function isAwaited(piece: Piece, language: string | null): boolean {
  const { told } = piece;
  if (TELLING.has(told, language)) return false;
  return AWAITED.test(told) || (IN_FORCE.test(told) && isUnpast(piece, language));
}
