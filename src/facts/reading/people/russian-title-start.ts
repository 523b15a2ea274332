import type { ReadWord } from '../../../answering/checking/reading/read-text.ts';
import type { PersonSentence } from './person-sentence.ts';
import { RUSSIAN_OFFICES } from './russian-offices.ts';
import { isParted } from './title-phrase.ts';

/** Words that stand before the head. */
export const BEFORE_HEAD =
  /^(?:перв|втор|трет|генеральн|ведущ|военн|нынешн|генеральн|главн|бывш|исполняющ|временно|постоянн|официальн|чрезвычайн|полномочн|специальн|старш|заслуженн|народн|почетн|верховн|государственн|действующ|тогдашн|тепереш|новоназначенн|прежн|предыдущ|будущ|штатн|коммерческ|исполнительн|технич|художественн|научн|финансов|ответственн|управляющ|независим|внештатн|санитарн|нов(?=[аоы]))\p{L}*$/u;

/** Where the title begins that an office is the head of. */
export function startOfTitle(sentence: PersonSentence, office: number, least: number): number {
  let from = office;
  while (from > least && (!isParted(sentence, from) || isAbbreviatedActing(sentence, from))) {
    const before = sentence.words[from - 1];
    const isJoint =
      before?.word === 'и' && BEFORE_HEAD.test(sentence.words[from - 2]?.word ?? '') && from < office;
    const isJoined = sentence.words[from]?.gap === '-' && !before?.isNumber;
    const isAgreeing = from === office && agreesWith(before, sentence.words[office]);
    if (
      before === undefined ||
      !(
        isJoint ||
        isJoined ||
        isAgreeing ||
        BEFORE_HEAD.test(before.word) ||
        isAbbreviatedActing(sentence, from)
      )
    )
      break;
    from -= isJoint ? 2 : 1;
  }
  return from;
}

/** "И.о. министра". */
function isAbbreviatedActing({ words }: PersonSentence, from: number): boolean {
  const before = words[from - 1]?.word;
  return (
    /^\.\s?$/.test(words[from]?.gap ?? '') &&
    (before === 'о' || (before === 'и' && words[from]?.word === 'о')) &&
    (before === 'и' || words[from - 2]?.word === 'и' || words[from - 2]?.word === 'вр')
  );
}

const NOMINATIVE = /(?:ский|цкий|ная|ный|ской|ская|цкая)$/;

const OBLIQUE = /(?:ским|цким|ского|цкого|скому|цкому|ской|цкой)$/;

/** "Словацким специалистом", "французского исследователя": whose country somebody is of, with a small letter. */
function agreesWith(before: ReadWord | undefined, office: ReadWord | undefined): boolean {
  if (before === undefined || office === undefined || before.isCapital || office.isCapital) return false;
  const isNominative = RUSSIAN_OFFICES.has(office.word);
  return /[сц]к\p{L}{1,3}$/u.test(before.word) && (isNominative ? NOMINATIVE : OBLIQUE).test(before.word);
}
