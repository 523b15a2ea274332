import type { Lexeme } from './lexemes.ts';

/** How a number is meant: not below, not above, near. */
export type Hedge = 'more' | 'less' | 'about';

const BEFORE: readonly (readonly [hedge: Hedge, ending: RegExp])[] = [
  [
    'less',
    /(?:(?:no|not) (?:more|greater|later|longer) than|at most|(?:fewer|less|lower) than|(?:just )?(?:under|below)|up to|nearly|almost|close to|nearing|не (?:более|больше|выше|позднее)(?: чем)?|менее(?: чем)?|меньше(?: чем)?|до|почти|ниже|без малого|en (?:fazla|cox)|(?:n[o']t|never|without) (?:even )?reach(?:ed|ing)?|fell short of|short of|не (?:достиг\p{L}*|дотян\p{L}+)(?: и)?|не дошл\p{L}+ до|максимум|maksimum|azami|maximum(?: of)?|a maximum of|neredeyse|az qala|demek olar ki|hemen hemen)$/u,
  ],
  [
    'more',
    /(?:(?:no|not) (?:fewer|less) than|at least|(?:more|greater|higher) than|(?:just |well |slightly )?(?:over|above)|upwards? of|in excess of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp?(?:s|ed|ing)?|minimum(?: of)?|start(?:s|ed|ing)? (?:from|at)|начина\p{L}+ (?:от|с|со)|не (?:менее|меньше|ниже)(?: чем)?|более(?: чем)?|больше(?: чем)?|свыше|выше|сверх|превы[шс]\p{L}+|по (?:меньшей|крайней) мере|минимум|(?:en )?az[iı]?(?:ndan)?|en azindan|en az|asgari)$/u,
  ],
  [
    'about',
    /(?:about|around|approximately|approx|roughly|some|circa|an estimated|estimated|~|≈|nearly|около|примерно|приблизительно|порядка|где-то|ориентировочно|в среднем|порядком|texminen|teqriben|texmini|teqribi|yaklasik(?: olarak)?|takriben|takribi|asagi yukari|tahminen|ortalama|orta hesabla|on average)$/u,
  ],
];
const ABLATIVE = /[dt][ae]n$/;
const DATIVE = /[aeu]$/;
const GENITIVE = /[iu]n$/;

/** The hedge of a number from the lexemes around it: `before` up to its first, `after` from the first behind it and its unit. */
export function hedgeOf(lexemes: readonly Lexeme[], first: number, next: number): Hedge | null {
  // "Over USD 118,000".
  const isCode = /^\p{Lu}{3}$/u.test(lexemes[first - 1]?.raw ?? '');
  const written = lexemes
    .slice(Math.max(0, first - 5), isCode ? first - 1 : first)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ (?:the|yuzde|[$€£₼₽₺%])$/u, '');
  let [found, earliest]: [Hedge | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const [hedge, ending] of BEFORE) {
    const match = ending.exec(written);
    if (match === null || /\p{L}/u.test(written.charAt(match.index - 1))) continue;
    // "No less than" holds "less than".
    if (match.index < earliest) [found, earliest] = [hedge, match.index];
  }
  return found ?? hedgeBehind(lexemes, next);
}

/** "300-dən çox", "70 binden fazla kişi", "200 nəfərə yaxın", "500'ün üzerinde", "100 с лишним". */
function hedgeBehind(lexemes: readonly Lexeme[], next: number): Hedge | null {
  for (let index = next; index < Math.min(next + 4, lexemes.length); index += 1) {
    const word = lexemes[index]?.text ?? '';
    const before = lexemes[index - 1]?.text ?? '';
    if (/^[.,;:]$/.test(word)) return null;
    if (ABLATIVE.test(before)) {
      if (/^(?:cox|fazla|artiq|artik|yuxari|yukari)/.test(word)) return 'more';
      if (/^(?:az|asagi)(?:dir|di)?$/.test(word)) return 'less';
      if (/^basl(?:a|[iu]y)/.test(word)) return 'more';
    }
    if (DATIVE.test(before)) {
      if (/^(?:yaxin|yakin|qeder|kadar)/.test(word)) return 'less';
      if (/^(?:cat|ulas|eris|var)m[aiu]\p{L}*/u.test(word) && !/^\p{L}+m[ae][kq]/u.test(word)) return 'less';
    }
    if (/^(?:askin|asan|asdi|asib|asti)\p{L}*$/u.test(word)) return 'more';
    if (GENITIVE.test(before) && /^(?:uzerinde|ustunde)/.test(word)) return 'more';
    if (GENITIVE.test(before) && /^(?:altinda)/.test(word)) return 'less';
    if (/^(?:civarinda|dolayinda|etrafinda|radde\p{L}+|qeder|kadar)/u.test(word)) return 'about';
    if (word === 'лишним') return 'more';
    if (word === 'примерно') return 'about';
  }
  const ending = lexemes[next - 1]?.text ?? '';
  return /^(?:y?[ae])?d[ae]k$/.test(ending) ? 'less' : null;
}
