import { isToCome } from './clauses.ts';
import { type EventSentence, type Family, meaningsOf } from './event-sentence.ts';
import type { Happening } from './happening.ts';

/** What heads of state, ministers and companies appoint by. Folded. */
const PAPER: Readonly<Record<Family, RegExp>> = {
  english: /^(?:decree|order|ordinance|resolution|instrument|warrant|directive|decision|executive)s?$/,
  russian: /^(?:указ|распоряжени|приказ|постановлени|решени)(?:ем|ом|ами|е|я|и|а|ы|у|ю|)$/u,
  turkic: /^(?:sarancam|farman|amr|qarar|karar|kararname|emir|emr|genelge|onay)\p{L}*$/u,
};
/** That somebody comes into an office or leaves it, beside the verbs of the tables. */
const MOVED: Readonly<Record<Family, RegExp>> = {
  english:
    /^(?:relieved|becomes|became|replaces|replaced|succeeds|succeeded|dismissed|discharged|recalled|promoted|reappointed)$/,
  russian:
    /^(?:назначен\p{L}*|освобожд[её]н\p{L}*|уволен\p{L}*|отозван\p{L}*|переведен\p{L}*|утвержд[её]н\p{L}*)$/u,
  turkic: /^(?:tayin|azad|getirildi|atand\p{L}*|atanm\p{L}*|cagirilib|gorevlendir\p{L}*)$/u,
};
/** The same as a noun: "a decree appointing X", "указ о назначении X", "təyin edilməsi haqqında", "atanmasına ilişkin". */
const MOVING: Readonly<Record<Family, RegExp>> = {
  english:
    /^(?:appointing|reappointing|naming|nominating|relieving|dismissing|recalling|appointments?|dismissals?)$/,
  russian: /^(?:назначени\p{L}+|освобождени\p{L}+|увольнени\p{L}+|отзыве)$/u,
  turkic: /^(?:atanma\p{L}*|atama\p{L}*|tayinat\p{L}*|gorevlendirilme\p{L}*)$/u,
};
const AZERBAIJANI_MOVING = /^(?:tayin|azad)$/;
const DONE = /^(?:edilma|olunma)\p{L}*$/u;
/** "By order of", "Приказом", "sərəncamı ilə", "kararıyla": what is done is done by it. */
const BY_PAPER: Readonly<Record<Family, RegExp>> = {
  english:
    /^(?:by|under)(?: an?| the)?(?: \p{L}+){0,2} (?:decree|order|ordinance|resolution|directive|decision)(?!\p{L})/u,
  russian: /^(?:\p{L}+ )?(?:указом|распоряжением|приказом|постановлением|решением)(?!\p{L})/u,
  turkic:
    /(?<!\p{L})(?:(?:sarancam|farman|amr|qarar)\p{L}{0,3} ila|(?:sarancam|farman|amr|qarar|karar|kararname|emr|talimat|genelge)\p{L}{0,3}[ly][ae])(?!\p{L})/u,
};
/** Words of a sentence within which a paper that all follows from is named. */
const OPENING = 12;

/** Whether a sentence says of all that it tells that it was done by a paper. */
export function isByPaper({ words, family }: EventSentence): boolean {
  const opening = words.slice(0, OPENING);
  return BY_PAPER[family].test(opening.map(({ word }) => word).join(' '));
}

/** Sentences behind that of a paper in which it says whom it appoints. */
const BEHIND = 2;

/** Whether a sentence names a paper by which one is appointed. */
function hasPaper({ words, family }: EventSentence): boolean {
  return words.some(
    ({ word, isQuoted }, index) =>
      !isQuoted && PAPER[family].test(word) && !(word === 'order' && words[index - 1]?.word === 'in'),
  );
}

/** Whether a sentence says of what is signed that it appoints somebody or lets somebody go. */
export function signsAppointment(sentence: EventSentence): boolean {
  const { words, family } = sentence;
  if (!hasPaper(sentence)) return false;
  return words.some(
    ({ word, isQuoted }, index) =>
      !isQuoted &&
      (MOVING[family].test(word) ||
        (AZERBAIJANI_MOVING.test(word) && DONE.test(words[index + 1]?.word ?? ''))),
  );
}

/**
 * What a signed paper says: "The President signed a decree on the leadership of the company. By the decree, X is appointed
 * its chairman" tells of an appointment, by its second sentence.
 */
export function appointedBy(happening: Happening, prose: readonly EventSentence[]): Happening {
  const { sentence: own, kind } = happening;
  if ((kind !== 'signing' && kind !== 'other') || !hasPaper(own) || moves(own)) return happening;
  const at = prose.indexOf(own);
  const named = prose
    .slice(at + 1, at + 1 + BEHIND)
    .find((one) => one.people.length > 0 && moves(one) && !isToCome(one));
  if (named === undefined) return happening;
  const deed = meaningsOf(named, 'deed').find(({ id }) => id === 'deed:appoint') ?? null;
  return { kind: 'appointment', sentence: named, deed, noun: null, isGathering: false };
}

function moves(sentence: EventSentence): boolean {
  return (
    meaningsOf(sentence, 'deed').some(({ id }) => id === 'deed:appoint') ||
    sentence.words.some(({ word, isQuoted }) => !isQuoted && MOVED[sentence.family].test(word))
  );
}

/** Beside the sentence of an appointment that of the paper, which tells its day. */
export function paperOf(
  { sentence, kind }: Happening,
  sentences: readonly EventSentence[],
): EventSentence | null {
  if (kind !== 'appointment' || !hasPaper(sentence)) return null;
  const before = sentences.slice(Math.max(0, sentence.place - BEHIND), sentence.place);
  return before.find((one) => one.isWhole && hasPaper(one)) ?? null;
}

const ANOTHER: Readonly<Record<Family, RegExp>> = {
  english: /^(?:another|separate|second|further)$/,
  russian: /^(?:друг(?:им|ое|ой)|отдельн(?:ым|ое|ой)|ещ[её]|соответствующ\p{L}+)$/u,
  turkic: /^(?:ayri|ayrica|basqa|baska|digar|diger|bir)$/,
};

/** "Under a separate order ...": another paper by which somebody is appointed beside the first. */
export function followsAnother(sentence: EventSentence): boolean {
  const { words, family, people } = sentence;
  if (people.length === 0) return false;
  return words.some(
    ({ word }, index) =>
      index < OPENING && ANOTHER[family].test(word) && PAPER[family].test(words[index + 1]?.word ?? ''),
  );
}
