import type { ReadWord } from '../../../answering/checking/reading/read-text.ts';
import type { PersonSentence } from './person-sentence.ts';
import { RUSSIAN_OFFICES } from './russian-offices.ts';
import { isParted } from './title-phrase.ts';

/** Words that stand before the head. */
export const BEFORE_HEAD =
  /^(?:перв|втор|трет|генеральн|ведущ|военн|нынешн|генеральн|главн|бывш|исполняющ|временно|постоянн|официальн|чрезвычайн|полномочн|специальн|старш|заслуженн|народн|почетн|верховн|государственн|действующ|тогдашн|тепереш|новоназначенн|прежн|предыдущ|будущ|штатн|коммерческ|исполнительн|технич|художественн|научн|финансов|ответственн|управляющ|независим|внештатн|лечащ|дежурн|санитарн|нов(?=[аоы]))\p{L}*$/u;

/** Where the title begins that an office is the head of. */
export function startOfTitle(sentence: PersonSentence, office: number, least: number): number {
  let from = office;
  while (from > least && (!isParted(sentence, from) || isAbbreviated(sentence, from))) {
    const before = sentence.words[from - 1];
    const isJoint =
      before?.word === 'и' && BEFORE_HEAD.test(sentence.words[from - 2]?.word ?? '') && from < office;
    const isJoined = sentence.words[from]?.gap === '-' && !before?.isNumber;
    const isAgreeing = agreesWith(before, sentence.words[office]);
    if (
      before === undefined ||
      !(isJoint || isJoined || isAgreeing || BEFORE_HEAD.test(before.word) || isAbbreviated(sentence, from))
    )
      break;
    from -= isJoint ? 2 : 1;
  }
  return from;
}

export const SHORTENED = /^(?:гл|зам|пом|нач|вед|ст|мл|техн|ген|исп|науч|отв|рук|упр|ком)$/;

/** "И.о. министра", "гл. инженер". */
function isAbbreviated({ words }: PersonSentence, from: number): boolean {
  const before = words[from - 1]?.word;
  if (words[from]?.gap === '. ' && SHORTENED.test(before ?? '')) return true;
  return (
    /^\.\s?$/.test(words[from]?.gap ?? '') &&
    (before === 'о' || (before === 'и' && words[from]?.word === 'о')) &&
    (before === 'и' || words[from - 2]?.word === 'и' || words[from - 2]?.word === 'вр')
  );
}

const NOMINATIVE = /(?:ий|ый|ой|ая)$/;

const OBLIQUE = /(?:[иы]м|ого|ому|ой|ом|ую)$/;

/** Adjectives that say of what somebody is, and no quality: "таможенный", "налоговый", "французский". */
const RELATIONAL =
  /(?:[сц]к|альн|ионн|онн|[^н]енн|ов|арн|орн|ивн|ельн|ебн|очн|ичн|идн|одн|ездн|отн|озн|янн|анн)(?:ий|ый|ой|ая|[иы]м|ого|ому|ом|ую)$/;

/** Participles and adjectives of quality that look so. */
const TOLD =
  /^(?:известн|талантлив|назначенн|приглашенн|избранн|уважаем|почтенн|современн|опытн|знаменит|популярн|единственн|подчиненн|освобожденн|арестованн|задержанн|уволенн|данн|очередн|последн|собственн|замечательн|удивительн|скромн|благодарн|прославленн|титулованн|именит|легендарн|выдающ|местн(?!ическ)|видн|(?:нов|сам|молод|стар|одн|родн|больн|нужн)(?:ый|ой|ая|ого|ому|ым|ом|ую)$)/;

/** "Словацким специалистом", "государственный таможенный инспектор": what somebody is of, with a small letter. */
function agreesWith(before: ReadWord | undefined, office: ReadWord | undefined): boolean {
  if (before === undefined || office === undefined || office.isCapital) return false;
  if (before.isCapital && !before.isFirst) return false;
  const isNominative = RUSSIAN_OFFICES.has(office.word);
  return (
    RELATIONAL.test(before.word) &&
    !TOLD.test(before.word) &&
    (isNominative ? NOMINATIVE : OBLIQUE).test(before.word)
  );
}
