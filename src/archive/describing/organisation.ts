import { foldLetters } from './fold.ts';

/** A name of more words is a sentence. */
const LONGEST_NAME = 14;
const LONGEST_LINE = 200;

/** Offices and firms by which an English name is known; what they are of, or for, follows or they end it. */
const ENGLISH_HEAD =
  '(?:ministry|service|committee|agency|department|office|council|authority|government|bureau|administration|commission|' +
  'parliament|assembly|embassy|consulate(?: general)?|directorate|inspectorate|secretariat|bank|fund|court|chamber|institute|' +
  'university|federation|association|corporation|company|municipality|mission|delegation|general staff|armed forces|railways)';
const ENGLISH = new RegExp(
  `^(?:the )?(?:(?!(?:of|for|on|in|at|to|new|first|next|joint|all|another|our) )[\\p{L}'.&-]+ ){0,5}?${ENGLISH_HEAD}` +
    "(?: (?:of|for|on|to the|and|&) .+|, [^,]+ (?:and|&) .+|(?<=embassy|consulate|consulate general|mission|office) (?:in|to) .+|'s office)?$",
  'u',
);
/** In a headline in Capitals What Happened stands in the present tense; no name of an office has such a word. */
const ENGLISH_VERB =
  /(?<!\p{L})(?:(?:announc|releas|launch|approv|welcom|receiv|host|organi[sz]|discuss|propos|introduc|reduc|rais|clos|increas|condemn|reject|adopt|publish|urg|prais|warn|discover)(?:e?s|ed)|(?:open|hold|sign|meet|visit|complete|begin|start|end|issue|award|appoint|say|confirm|extend|expand|respond|report|seek|call|warn|send|get|give|take|make|mark|join|present|celebrate|honou?r|invest|support|sue|vote|back|win|plan|remain|keep|cut|detect|seize|prevent|investigate|arrest|train|deliver|transfer|create|establish|resume|return|elect|choose|unveil|grant|offer|provide|fund|conduct|continue|add|ask|reveal|sell|buy|build|move|name|set)s|held|signed|opened|met|visited|is|are|was|were|has|have|will|to be)(?!\p{L})/u;

/** Offices and firms as Azerbaijani and Turkish names end on them, with the possessive ending. */
const TURKIC = new RegExp(
  '(?:^|\\s)(?:nazirliyi|xidmeti|komitesi|agentliyi|surasi|komissiyasi|administrasiyasi|meclisi|mehkemesi|prokurorlugu|banki|fondu|' +
    'universiteti|akademiyasi|federasiyasi|assosiasiyasi|sirketi|cemiyyeti|palatasi|sefirliyi|konsullugu|icra hakimiyyeti|' +
    'qerargahi|kabineti|inspeksiyasi|(?:bas|dovlet) idaresi|qosunlari|komissarligi|aparati|' +
    'bakanligi|baskanligi|cumhurbaskanligi|mudurlugu|kurumu|kurulu|komisyonu|valiligi|kaymakamligi|belediyesi|mahkemesi|savciligi|' +
    'bassavciligi|bankasi|buyukelciligi|konsoloslugu|federasyonu|dernegi|birligi|vakfi|borsasi|ajansi|universitesi|enstitusu|' +
    'komutanligi|kuvvetleri|sirketi|idaresi)(?: \\(\\p{L}+\\))?$',
  'u',
);

const RUSSIAN_HEAD =
  '(?:министерство|служба|комитет|агентство|управление|департамент|совет|администрация|комиссия|правительство|парламент|собрание|' +
  'ассамблея|палата|прокуратура|суд|банк|фонд|инспекция|посольство|консульство|генеральное консульство|мэрия|дума|сенат|академия|' +
  'университет|федерация|ассоциация|корпорация|компания|союз|казначейство|штаб|бюро|кабинет министров|мвд|мид|мчс)';
const RUSSIAN = new RegExp(
  `^(?:[\\p{L}-]+(?:ый|ий|ой|ая|яя|ое|ее)(?: и)? ){0,3}${RUSSIAN_HEAD}(?! (?:об?|за|против|на|в|во|с|со|к|до|не|из|от)(?!\\p{L}))(?: .+|$)`,
  'u',
);

const LEGAL_FORM =
  '(?:asc|qsc|mmc|ojsc|cjsc|pjsc|jsc|llc|ltd|plc|inc|a\\.?s|t\\.?a\\.?s|ао|а\\.о|оао|зао|пао|ооо|гуп|фгуп)';
/** "Velmora Su" ASC; ОАО «Велморские железные дороги»; Velmora Enerji A.Ş. */
const FIRM = new RegExp(
  `^(?:["“«„].{2,80}["”»“],? ${LEGAL_FORM}\\.?|${LEGAL_FORM}\\.? ["“«„].{2,80}["”»“]|[^"“«„.,:]{2,60},? ${LEGAL_FORM}\\.?)$`,
  'u',
);

/** Parts of a larger office, which stand below its name. */
const UNIT =
  /(?:^|\s)(?:department|division|directorate|secretariat|unit|section|bureau|committee|office|departamenti|sobesi|idaresi|dairesi|mudurlugu|komitesi|komisyonu|komissiyasi|департамент|управление|отдел|секретариат|комитет|комиссия)(?:\s|$)/u;

/** A state alone, above the name of its office. */
const STATE =
  /^(?:t\.?\s?c\.?|(?:the )?(?:republic|kingdom|state|federation) of [\p{L} ]+|[\p{L} ]+ (?:respublikasi|cumhuriyeti|kralligi)|(?:республика|королевство) [\p{L} ]+|[\p{L}]+ республика)$/u;

const CONNECTOR =
  /^(?:of|the|and|for|on|in|to|at|under|with|ve|və|ile|ilə|üzrə|yanında|dair|için|и|по|в|при|на|с|за|к|для|об|о|&|-|–)$/u;
const RUSSIAN_VERB = /(?:[аеиоуыяё]л(?:а|о|и)?|л[аои]сь|лся|[еёиюя]т|[еёиюя]тся)$/u;
/** Nouns of offices' names that end as verbs do. */
const RUSSIAN_NOUN =
  /^(?:комитет|совет|кабинет|университет|факультет|торговли|недели|земли|отрасли|(?:отдел|дел|раздел|филиал|канал|вокзал|трибунал|капитал|персонал|журнал|металл|футбол|волейбол|тыл|сел)а?|дел|сил|школ|правил|или|стали|интернет|аудит|бюджет|кредит|транзит|приоритет)$/u;

/** Whether a line is the name of an organisation and nothing else ("Ministry of Justice of the Republic of X"). */
export function isOrganisation(line: string): boolean {
  const text = line.trim();
  if (text.length > LONGEST_LINE) return false;
  const folded = foldLetters(text);
  if (FIRM.test(folded)) return /^["“«„]?\p{Lu}/u.test(text);
  if (!TURKIC.test(folded) && !RUSSIAN.test(folded) && !(ENGLISH.test(folded) && !ENGLISH_VERB.test(folded)))
    return false;
  return isName(text);
}

/** Whether an organisation's name is that of a part of another ("Directorate of Communications"). */
export function isUnit(line: string): boolean {
  return UNIT.test(foldLetters(line.trim()));
}

/** Whether a line is the name of a state and nothing else, as above its office ("T.C.", "Republic of X"). */
export function isState(line: string): boolean {
  return line.length <= LONGEST_LINE && STATE.test(foldLetters(line.trim())) && isName(line.trim());
}

/** A name has capitals, save for connecting words and, in Russian, the words after its first; it has no verb. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length > LONGEST_NAME || /[.!?;:|]/u.test(text.replace(/(?<!\p{L})\p{L}\./gu, ''))) return false;
  if (!/^["«“]?\p{Lu}/u.test(words[0] ?? '')) return false;
  if (/\p{Script=Cyrillic}/u.test(text)) {
    const capitals = text === text.toUpperCase();
    const lower = capitals ? words.slice(1).map((word) => word.toLowerCase()) : words;
    return !lower.some(
      (word) => /^\p{Ll}/u.test(word) && RUSSIAN_VERB.test(word) && !RUSSIAN_NOUN.test(word),
    );
  }
  return words.every((word, index) => {
    if (!/^\p{Ll}/u.test(word) || CONNECTOR.test(word)) return true;
    return /^(?:of|for|on|and|the)$/u.test(words[index - 1] ?? '');
  });
}
