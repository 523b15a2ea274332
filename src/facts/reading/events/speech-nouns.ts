import type { EventSentence } from './event-sentence.ts';

/** What somebody gives at an event: theirs, "of", "by" or "from" them. */
export const SPEECH: Readonly<Record<EventSentence['family'], RegExp>> = {
  english:
    /^(?:(?:key)?note|address(?:es)?|speech(?:es)?|remarks?|presentations?|briefings?|reports?|lectures?|talks?|performances?|moderation|testimon(?:y|ies)|update|toast|recital|contributions?|interventions?|representations?|questions?|hear|heard|hearing)$/,
  russian:
    /^(?:доклад|отчет|выступлени|сообщени|презентаци|лекци|речь|речи|информаци|мнени|участи|присутстви|слов[оау]$|модератор|предложени|подпис[ьи]|заслуша|выслуша)/,
  turkic:
    /^(?:sunum|konusma|takdim|brifing|bilgilendirme|rapor|hesabat|malumat|maruza|cixis|taqdimat|ray[iu]|musahiba|mudafia|dinlan)/,
};

/** Whether a speech, a report or the like stands between two positions. */
export function isSpeechNear({ words, family }: EventSentence, from: number, to: number): boolean {
  for (let index = Math.max(0, from); index < to; index += 1) {
    if (SPEECH[family].test(words[index]?.word ?? '')) return true;
  }
  return false;
}
