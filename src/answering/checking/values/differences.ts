import type { Values } from './read-values.ts';

/** Said of a change or a remainder: the claim may have subtracted. */
const DIFFERENCE =
  /(?<!\p{L})(?:grew|grow\p{L}*|ris(?:e|es|en|ing)|rose|increas\p{L}*|fell|fall\p{L}*|drop\p{L}*|decreas\p{L}*|declin\p{L}*|reduc\p{L}*|cut|more|fewer|less|difference|remain\p{L}*|rest|other\p{L}*|gap|missing|absen\p{L}+|vacan\p{L}+|short|add(?:ed|s|ing|itional)?|extra|отсутств\p{L}+|не ?хват\p{L}+|недост\p{L}+|добав\p{L}+|дополнительн\p{L}+|eksi[kl]\p{L}*|catism\p{L}+|elave\p{L}*|ek(?:le\p{L}+)?|katilmad\p{L}+|katilmay\p{L}+|lost|gain\p{L}*|вырос\p{L}*|рост\p{L}*|увелич\p{L}*|прибав\p{L}*|упал\p{L}*|сниз\p{L}*|сниж\p{L}*|сократ\p{L}*|уменьш\p{L}*|больше|меньше|разниц\p{L}*|остал\p{L}*|остальн\p{L}*|разрыв\p{L}*|art\p{L}*|coxal\p{L}*|yuksel\p{L}*|azal\p{L}*|dus\p{L}*|enib|endi|geril\p{L}*|ferq\p{L}*|fark\p{L}*|cox\p{L}*|fazla\p{L}*|qal\p{L}*|kal\p{L}*|diger\p{L}*|yuksel\p{L}*)(?!\p{L})/u;

/** Whether a text speaks of a change, a remainder or a comparison. */
export function speaksOfDifference({ lexed }: Values): boolean {
  return DIFFERENCE.test(lexed.folded);
}
