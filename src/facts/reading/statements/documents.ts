import type { Family } from '../phrases/family.ts';
import type { Phrase } from '../phrases/phrase-table.ts';
import type { Telling, Told } from './attribution.ts';
import { type Candidate, unnamedBody } from './noun-phrases.ts';

/** How a statement of a body tells what it says, and the statement itself, folded. */
interface Wording {
  readonly verb: RegExp;
  readonly document: RegExp;
}

const TURKIC: Wording = {
  verb: /(?<!\p{L})(?:deyilir|deyilib|bildiril|qeyd\s(?:ol|ed)|vurgulan|gosteril|xatirladil|denil|denmek|belirtil|kaydedil|ifade\sedil|aktaril|duyurul|hatirlatil|yer\s(?:veril|al)|kullanil)/u,
  document:
    /(?<!\p{L})(?:melumat|aciqlama|beyanat|muraciet|aciklama|bildiri|duyuru|mesaj|paylasim)\p{L}{0,3}[dt][ae](?!\p{L})/gu,
};
const RUSSIAN: Wording = {
  verb: /(?<!\p{L})(?:говорится|отмечается|сообщается|указывается|подчеркивается|уточняется|поясняется|сказано|добавили)(?!\p{L})/u,
  document:
    /(?<!\p{L})во?\s(?:\p{L}+\s)?(?:сообщени|заявлени|пресс-релиз|обращени|коммюнике|публикаци|комментари)\p{L}*(?=\s)/gu,
};
const GENITIVE_BODY = /(?:[iu]n|[dt][ae]n)\s(?:\p{L}+\s){0,4}$/u;
const OWN_STATEMENT =
  /^['’]s?\s(?:\p{L}+\s)?(?:announcement|message|press\srelease|release|statement)\s(?:added|noted|read|reads|said|says|stated)(?!\p{L})/u;
const STATEMENT_BY =
  /(?<!\p{L})(?:announcement|message|press\srelease|release|statement)\s(?:issued\s|published\s|released\s)?(?:by|from|of)\s(?:the\s)?$/u;
const SAID = /^\s(?:added|noted|reads?|said|says|stated)(?!\p{L})/u;

/** "The Ministry’s statement said", "Nazirliyin məlumatında deyilir": words of the body whose statement it is. */
export function documentsOf({ told, written, candidates }: Told, family: Family): readonly Telling[] {
  const bodies = candidates.filter(({ kind }) => kind === 'body');
  if (family === 'english') return bodies.flatMap((body) => [...tellingOf(body, ownStatement(told, body))]);
  const { verb, document } = family === 'russian' ? RUSSIAN : TURKIC;
  if (!verb.test(told)) return [];
  const released = family === 'turkic' ? releasedBy(told, written) : null;
  if (released !== null) return [released];
  return [...told.matchAll(document)].flatMap(({ index, 0: noun }): Telling[] => {
    const end = index + noun.length;
    const body =
      family === 'russian'
        ? bodies.find(({ phraseStart }) => /^\s$/u.test(told.slice(end, Math.max(end, phraseStart))))
        : bodies.findLast(
            (one) => one.end <= index && GENITIVE_BODY.test(told.slice(Math.max(0, one.end - 3), index)),
          );
    return body === undefined ? [] : [...tellingOf(body, { id: 'said', start: index, end })];
  });
}

function ownStatement(told: string, { phraseStart, end }: Candidate): Phrase | null {
  const own = OWN_STATEMENT.exec(told.slice(end, end + 60));
  if (own !== null) return { id: 'said', start: end, end: end + own[0].length };
  const said = SAID.exec(told.slice(end, end + 10));
  const isBy = said !== null && STATEMENT_BY.test(told.slice(Math.max(0, phraseStart - 50), phraseStart));
  return isBy ? { id: 'said', start: end, end: end + said[0].length } : null;
}

function tellingOf(body: Candidate, verb: Phrase | null): readonly Telling[] {
  return verb === null ? [] : [{ verb, speaker: { ...body, isSubject: true } }];
}

/** "Valilikten yapılan yazılı açıklamada": behind the ablative of a name. */
const RELEASED =
  /(?<=[dt][ae]n)\s(?:yapilan|verilen|alinan|paylasilan|yayimlanan|yayilan)\s(?:\p{L}+\s){0,2}(?:aciklama|bilgi|melumat|aciqlama|beyanat)\p{L}{0,3}[dt][ae](?!\p{L})/u;
const NAME = /(?:\p{Lu}[\p{L}'’-]*\s){0,6}\p{Lu}[\p{L}-]{2,}?(?=['’]?n?[dt][ae]n$)/u;
/** UTF-16 units of such a name at most. */
const LONGEST = 160;

function releasedBy(told: string, written: string): Telling | null {
  const found = RELEASED.exec(told);
  if (found === null) return null;
  const from = Math.max(0, found.index - LONGEST);
  const name = NAME.exec(written.slice(from, found.index));
  if (name === null) return null;
  const [start, end] = [from + name.index, from + name.index + name[0].length];
  const verb = { id: 'said', start: found.index, end: found.index + found[0].length };
  return { verb, speaker: unnamedBody(start, end) };
}
