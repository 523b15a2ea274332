import type { Deed } from './deeds.ts';

const AUXILIARY =
  /(?:^|\s)(?:was|were|been|is|are|be|being|got)\s(?:(?:\w+ly|also|then|later|both|all|hereby|now)\s){0,2}$/u;
const NOT_YET =
  /(?:^|\s)(?:will|would|should|may|might|must|can|could|shall|to|not|never|had|yet|if|until|once|when|being|n't|cannot|have to|has to)\s(?:(?:also|not|soon|then|have)\s)?(?:be\s|been\s|being\s|have been\s)?(?:(?:\w+ly|also)\s){0,2}$/u;
/** "The plan approved by the board": no deed of the sentence. */
const BY =
  /^\s(?:(?:into\s\p{L}+\s)?by\s(?!(?:\d|a (?:vote|show|majority)|the end|consensus))|in \d{4}|last\s|between\s|at\s(?:the|its)\s\w+\s(?:in|of|held)|there\b)/u;
/** "A fence put up", "a text agreed in Paris": what is done to nothing that follows, unless it needs no object. */
const WITHOUT_OBJECT =
  /^\s(?:in|at|on|under|for|with|during|from|within|between|of|since|as part)\s|^[\s"')]*(?:[.;:!?]|$)/u;
const NEEDS_NO_OBJECT =
  /^(?:agreed|decided|resolved|ruled|voted|declined|undertook|committed|charged|concluded|entered|acceded|passed|carried|failed|fell|went|sailed)/u;
const ATTRIBUTIVE =
  /(?:^|\s)(?:the|a|an|as|newly|recently|previously|already|of|its|their|jointly|having|after having|which he|his|her|for|who|which|that|by|legally|duly|in|on|with|under|at|about|into|any|every|this|these|those|no|other|our|your|my|internationally|commonly|long|more|most|so|such)\s$/u;
/** "The package that the President signed", "after the ministers signed". */
const SUBORDINATE =
  /(?:^(?!that\s)|[\s,])(?:that|which|who|whom|where|when|after|before|since|until|if|once|because|although|while|whose)\s[^,;]{0,40}$/u;

/** What is thought or said rather than done: "raised concerns", "adjourned at 6 pm", "passed away". */
const ENGLISH_SPARED =
  /^(?:agreed (?:about|in principle that|on the (?:importance|significance|value))|(?:raised|voted|issued|set|gave|given) (?:\p{L}+ )?(?:concerns?|questions?|objections?|issues?|awareness|doubts?|fears?|hopes?|the (?:issue|question|matter|possibility))(?!\p{L})|dismissed (?:\S+ ){0,2}(?:arguments?|claims?|reports?|criticisms?|suggestions?|allegations?|accusations?|fears?|concerns?|rumou?rs?|ideas?|notions?)|adjourned (?:at|shortly|just|after|on)|accepted (?:until|till|from|by \d|at|online)|closed (?:for|while|to|during|when|at|in the|due|because|by)|passed (?:away|out)|carried out|gave (?:birth|thanks))(?!\p{L})/u;

/** "The two sides agreed that ties are good." */
const AGREED_THAT = /^agreed that(?! .{0,90}?\s(?:will|would|should|must|shall|be)\s)/u;

/** Whether a verb of deciding is a deed of its sentence: finite, done, of the main clause, and done to what it decides on. */
export function isDone(told: string, deed: Deed): boolean {
  if (deed.family === 'english') return isDoneInEnglish(told, deed);
  return deed.family === 'russian' ? isDoneInRussian(told, deed) : isDoneInTurkic(told, deed);
}

function isDoneInEnglish(told: string, deed: Deed): boolean {
  const { start, end, object, verb } = deed;
  const before = told.slice(Math.max(0, start - 90), start);
  const after = told.slice(end, end + 70);
  const near = before.slice(-48);
  if (NOT_YET.test(near) || SUBORDINATE.test(near)) return false;
  if (ENGLISH_SPARED.test(told.slice(start, end + 110))) return false;
  // "A hearing is set for 27 February".
  if (verb === 'set' && /^\s(?:for|on|to)\s/u.test(after)) return false;
  const isPassive = AUXILIARY.test(near);
  if (object !== null && deed.isObjectBefore && !object.test(before)) return false;
  if (isPassive) return object === null || object.test(before) || object.test(after);
  if (AGREED_THAT.test(told.slice(start, end + 110))) return false;
  if (deed.isPassiveOnly || BY.test(after) || ATTRIBUTIVE.test(near)) return false;
  if (object !== null && !deed.isObjectBefore && !object.test(`${told.slice(start, end)}${after}`)) {
    return /\sand\s$/u.test(near) && object.test(before);
  }
  return (
    !WITHOUT_OBJECT.test(after) ||
    NEEDS_NO_OBJECT.test(verb) ||
    /(?:has|have|and)\s(?:\w+ly\s|also\s)?$/u.test(near)
  );
}

const RUSSIAN_NOT = /(?:^|\s)(?:не|не был\p{L}?|бы|будет|будут|быть|может быть)\s(?:\S+\s)?$/u;
const RUSSIAN_CLAUSE =
  /^[\s"«(]*(?:(?:в|на|по|с|из|к|о|об|под|для|за|у|при)\s)?(?:котор\p{L}+|где|когда|если|чтобы|хотя|пока|что|как|куда|откуда|чем|чье\p{L}*|поскольку|так как|ввиду того)(?!\p{L})/u;
const RUSSIAN_SPARED =
  /^\s(?:участие|во внимание|посл[аов]|делегаци|гост|присяг|как|\p{L}+\sцвет|цвет|вен[ко])/u;

function isDoneInRussian(told: string, { start, end, object, verb }: Deed): boolean {
  const before = told.slice(Math.max(0, start - 160), start);
  const after = told.slice(end, end + 90);
  if (object !== null && !object.test(before.slice(-90)) && !object.test(after)) return false;
  if (RUSSIAN_NOT.test(before) || (RUSSIAN_SPARED.test(after) && !verb.startsWith('отоз'))) return false;
  // "Встреча назначена на 17 мая."
  if (verb.startsWith('назнач') && /^\sна\s\d/u.test(after)) return false;
  // "Установлено, что": found out.
  if (/^(?:установ|определ)/u.test(verb) && /^,\s(?:что|как)\s/u.test(after)) return false;
  const clause = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1,
  );
  return !RUSSIAN_CLAUSE.test(clause);
}

/** What a clause is about that is itself no deed: "that it was approved". */
const FACT = /(?:(?<!kre)d[iu][gy][iu](?:n[iu])?|[ae]c[ae][gy][iu]n[iu]|d[iu]kl[ae]r[iu]n[iu])\s$/u;
const BARE = /m[iu]s(?:l[ae]r)?$/u;
const CLAUSE_END = /^["')]*(?:[\s]*[,.;:!?…–—]|\s(?:ve|olup|olmak|bulunmaktadir|ise)\s|\s*$)/u;
/** "Yol dört saat trafiğe kapatıldı." */
const FOR_HOURS = /\s(?:saat|deqiqe|dakika)(?:liq|lik)?\S*\s(?:\S+\s){0,2}$/u;
const SHUT = /(?:kapat|kapan|durdur|dayandir|baglan)/u;
const KI = /(?:^|[\s,])ki,?\s[^;]*$/u;

function isDoneInTurkic(told: string, { start, end, object }: Deed): boolean {
  const before = told.slice(Math.max(0, start - 120), start);
  if (object !== null && !object.test(before)) return false;
  if (FACT.test(before) || KI.test(before)) return false;
  if (FOR_HOURS.test(before) && SHUT.test(told.slice(start, end))) return false;
  return !BARE.test(told.slice(start, end)) || CLAUSE_END.test(told.slice(end));
}
