import type { LanguageCode } from '../../../archive/release.ts';
import type { Family } from '../phrases/family.ts';
import type { Phrase } from '../phrases/phrase-table.ts';
import { ACCORDING, ADDRESSING, TELLING } from '../phrases/telling.ts';
import { type Candidate, unnamedBody } from './noun-phrases.ts';
import { reportedClauses } from './reported-clauses.ts';
import type { Unit } from './units.ts';

/** Who tells something by which verb; of a verb whose speaker cannot be told, null. */
export interface Telling {
  readonly verb: Phrase;
  readonly speaker: Candidate | null;
}

/** What the grammars need: offsets of `told` and of candidates both count from the unit. */
export interface Told {
  readonly told: string;
  /** The body's own letters of the unit, with quotation marks. */
  readonly written: string;
  readonly candidates: readonly Candidate[];
}

export function toldOf(unit: Unit, body: string, candidates: readonly Candidate[]): Told {
  return {
    told: unit.told,
    written: body.slice(unit.start, unit.end),
    candidates: candidates.map((one) => ({
      ...one,
      start: one.start - unit.start,
      end: one.end - unit.start,
      phraseStart: one.phraseStart - unit.start,
    })),
  };
}

/** What stands between two words, without what is added in brackets. */
export function withoutBrackets(between: string): string {
  return between.replace(/\s?\([^()]{0,120}\)/gu, '');
}

/** Whether a verb stands behind a quotation, a dash, a comma, or at the beginning, where the speaker comes after it. */
export function isInvertible({ written }: Told, start: number): boolean {
  return /(?:^|["'»”’“,—–-]|(?:^|[\s,])(?:как|as))\s*$/iu.test(written.slice(0, start));
}

/** Whether a quotation ends just before, or begins just behind. */
export function hasSpeechBeside({ told, written }: Told, { start, end }: Phrase): boolean {
  const before = written.slice(Math.max(0, start - 12), start);
  const after = written.slice(end);
  if (/["'»”’]\s?[,–—-]?\s?[–—-]?\s*(?:deyə |diye )?$/iu.test(before)) return true;
  const opens = /^[^\p{L}]*["«“„]/u.test(after) || /^[^.;]{0,80}[:,]\s*["«“„]/u.test(after);
  return opens && told.slice(end) !== written.slice(end).toLowerCase();
}

/** Verbs of saying, known ones and those that have what is said beside them as a clause. */
export function tellingsFound(
  told: string,
  language: LanguageCode | null,
  family: Family,
): readonly Phrase[] {
  const found = [
    ...TELLING.find(told, language),
    ...ADDRESSING.find(told, language),
    ...reportedClauses(told, family),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    (one, place) =>
      !found.some((other, index) => index < place && other.start <= one.start && other.end >= one.end),
  );
}

/** "According to the ministry", "nazirin sözlərinə görə": the candidate behind or in front. */
export function accordingTo(view: Told, language: LanguageCode | null, family: Family): readonly Telling[] {
  const { told, candidates } = view;
  return ACCORDING.find(told, language).flatMap((verb): Telling[] => {
    const speaker =
      verb.id === 'behind'
        ? candidates.find(({ phraseStart, start, end, kind }) => {
            if (start < verb.end) return false;
            const gap = told.slice(verb.end, Math.max(verb.end, phraseStart));
            return kind === 'body' && family === 'english'
              ? /^[^,.;:]{0,60}$/u.test(gap) && !belongsToMore(told, end)
              : (/^\s(?:the\s|его\s|ее\s)?$/u.test(gap) || WORDS_OF.test(gap)) && !belongsToMore(told, end);
          })
        : candidates.findLast(({ end, kind }) => {
            if (end > verb.start) return false;
            const gap = told.slice(end, verb.start);
            if (told.slice(end, verb.start).length > MOST_BETWEEN) return false;
            const isOpinion = /^gore$/u.test(told.slice(verb.start, verb.end));
            if (!isOpinion && TO_WHOM.test(told.slice(Math.max(0, verb.start - 6), verb.start))) return false;
            if (isOpinion) {
              return kind === 'body' || kind === 'person'
                ? /^(?:['’]\p{L}{1,4}|(?<=[ae]))\s$/u.test(gap) || INFORMATION.test(gap)
                : kind === 'office' && INFORMATION.test(gap);
            }
            return (
              /^(?:['’]?\p{L}{0,4})?\s*$/u.test(gap) ||
              (/^['’]?\p{L}{0,4}\s(?:\p{L}+\s){0,3}$/u.test(gap) &&
                OF_BODY.test(told.slice(Math.max(0, end - 3), verb.start)))
            );
          });
    if (verb.id === 'behind' && !BEGINS.test(told.slice(Math.max(0, verb.start - 12), verb.start))) return [];
    const unnamed = speaker ?? unnamedBeside(view, verb, family);
    return unnamed === null ? [] : [{ verb, speaker: unnamed }];
  });
}

/** "Gazetecilere yaptığı açıklamada": not who says it. */
const TO_WHOM = /(?:l[ae]r[ae]|['’][yn]?[ae])\s$/u;
/** "Bankın yenilənmiş proqnozu": a genitive, and what the forecast is like. */
const OF_BODY = /[iu]n\s(?:\p{L}+\s){0,3}$/u;

/** "According to the testimony of X". */
const WORDS_OF =
  /^\s(?:the\s|an?\s)?(?:\p{L}+\s){0,2}(?:account|comments|letter|remarks|report|speech|statement|testimony|words)\s(?:of|by|from)\s(?:the\s)?$/u;

/** Where a clause begins: "комиссия по оценке ущерба" is no estimate of the damage's. */
const BEGINS = /(?:^|[,;:—–(«"“.-]\s*|(?:^|\s)(?:и|а|но|что|так|and|but|that|which|also)\s)$/u;

/** "Court documents": the word goes on as the name of something else. */
function belongsToMore(told: string, end: number): boolean {
  return /^\s(?:documents?|records?|papers?|filings?|officials?|sources?|data|figures?|estimates?|statistics|reports?|staff|witnesses|experts|doctors|analys[ie]s|stud(?:y|ies)|polls?|surveys?|guidelines|article|website|investigation)(?!\p{L})/u.test(
    told.slice(end, end + 16),
  );
}

/** UTF-16 units between whoever says something and "according to". */
const MOST_BETWEEN = 80;
/** "Kaya'nın açıkladığı programa göre": a genitive, and a noun of what is made known. */
const INFORMATION =
  /^(?:['’]?(?:n?[iu]n|[dt][ae]n))?\s(?:\p{L}+\s){0,3}?(?:aciklama|bilgi|veri|rapor|ifade|soz|tahmin|hesap|program|degerlendirme|tespit|gorus|arastirma|plan)\p{L}*\s$/u;

/** What is no word of anybody: "according to the law", "по данным опроса". */
const NOBODY =
  /^(?:the\s|an?\s|its\s|their\s|this\s|that\s)*(?:(?:\p{L}+\s){0,2}(?:law|laws|act|plan|plans|schedule|agreement|contract|programme|program|agenda|decision|decree|order|orders|regulations?|rules?|constitution|statutes?|tradition|practice|data|results?|estimates?|figures?|terms?|criteria|age|size|needs?|budget|calendar|protocol|memorandum|document|resolution|article|legislation)(?!\p{L})|которы|том|состояни|итог|результат|закон|план|решени|\d)/u;
const PREPOSITIONS = /^(?:in|on|at|for|by|from|with|as|who|which|that|and|him|her|them|us)$/u;

/** "According to court documents", "по мнению правления", "həkimlərin verdiyi məlumata görə": no name that is known. */
function unnamedBeside({ told, written }: Told, verb: Phrase, family: Family): Candidate | null {
  if (verb.id === 'behind') {
    const rest = told.slice(verb.end);
    if (NOBODY.test(rest.trimStart())) return null;
    const pattern =
      family === 'english'
        ? /^\s(?:the\s|an?\s)?(?<who>[\p{L}'’][\p{L}\s'’-]{2,70}?)(?=[,.;]|$)/u
        : /^\s(?<who>\p{L}+(?:\s\p{L}+(?:ого|его|ой|ей|ых|их|ов|ев|ий|а|я|ы|и))?)(?=[,.;]|\s|$)/u;
    const who = pattern.exec(rest)?.groups?.who;
    if (who === undefined || who.split(/\s/u).some((word) => PREPOSITIONS.test(word))) return null;
    const start = verb.end + rest.indexOf(who);
    return bodyAt(start, start + who.length);
  }
  if (/^gore$/u.test(told.slice(verb.start, verb.end))) return null;
  const before = told.slice(0, verb.start);
  const who = /(?<who>\p{L}+(?:in|un|ın|nin|nun))\s$/u.exec(before.slice(-60))?.groups?.who;
  if (who === undefined || /^(?:onun|bunun|onlarin|bunlarin|hamin|hemin)$/u.test(who)) return null;
  const end = verb.start - 1;
  const named =
    /(?:\p{Lu}[\p{L}-]*\s){0,5}\p{L}[\p{L}-]*$/u.exec(written.slice(Math.max(0, end - 120), end))?.[0] ?? who;
  return bodyAt(end - named.length, end);
}

function bodyAt(start: number, end: number): Candidate {
  return unnamedBody(start, end);
}
