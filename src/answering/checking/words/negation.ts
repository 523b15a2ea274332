import { foldWord } from '../../../search/analysis/fold.ts';

/** Words that negate what follows them. */
export const NEGATES_NEXT: ReadonlySet<string> = folded(
  'not never no nor neither without cannot hardly не ни без нет никогда нельзя',
);

/** Words that negate everything of their clause: nobody came, no mercury was found. */
export const NEGATES_CLAUSE: ReadonlySet<string> = folded(
  'no none nobody nothing neither nowhere никто ничего никого ничто ни нет никакой никакого никаких никакая heç hiç hiçbir heçkim kimsə',
);

/** Words that negate what stands before them. */
export const NEGATES_BEFORE: ReadonlySet<string> = folded(
  'deyil deyilsə değilse deyildi deyildir deyilmiş yox yoxdur yoxdu yoxdurlar değil değildi değildir değilmiş yok yoktu yoktur нет',
);

/** Behind Turkic "yox" and "yok", verbs that make of it "destroy" and "perish". */
export const DESTROYING = /^(?:ed|et|ol)/;

/** Verbs that negate the deed that stands with them, by their beginnings: refused to sign, imzalamaqdan imtina etdi. */
export const REFUSING =
  /^(?:refus|fail(?:ed|s|ing)?$|unable|reject|denounc|den(?:y|ie)|lack|absen(?:t|ce)|отсутств|отказ|отверг|отклон|опроверг|отриц|imtina|yoksun|yoxsun|radd|reddet|reddedil|takzib|yalanla|inkar|vazgec|kacin|cakin)/u;

/** What is put off is not done for the time being: neither affirmed nor denied. */
export const PUTTING_OFF =
  /^(?:postpon|delay|defer|suspen|adjourn|отлож|отклад|отсроч|перенес|перенос|приостан|taxira|gecikdir|ertele|geciktir|askiya)/u;

/** Only with "to" behind it: exports declined. */
export const REFUSING_TO = /^declin/u;

/** With one of these the negation denies nothing: not only, no later than, no doubt. */
export const NOT_NEGATED: ReadonlySet<string> = folded(
  'only later earlier less more fewer least doubt longer-than merely just только менее более позднее позже ранее раньше меньше больше сомнений сомнения сомнению столько лишь просто yalnız sadece tək tek təkcə',
);

/**
 * A negated verb of Azerbaijani or Turkish in folded letters: -ma/-mə behind the stem, and then an ending that only a
 * verb takes (edilmədiyini, tapılmayıb, alınmayacaq, bildirilmedi, yapılmıyor). The bare -ma of `keçirilmə`, `açıklama`
 * makes a noun.
 */
const NEGATED_VERB =
  /^(\p{L}{2,}?)(?:m[ae](?:d[iu](?:[kmrqg]\p{L}*|y\p{L}+|l[ae]r)?|y[iu][bp]\p{L}*|y[ae][cj][ae]\p{L}+|m[iu]s\p{L}*|y[ae]n\p{L}*|z(?:l[ae]r|d[iu]|s[ae]|d[iu]r)?|y[ae]r[ae][kq]|m[ae](?:[kqls]\p{L}*|m[iu]z\p{L}*|n[iu]z\p{L}*)|s[iu]n(?:l[ae]r)?)|m[ae]y[ae]y[iu]m|m[iu](?:r|rd[iu]|rl[ae]r|rs[ae]|yor\p{L}*))$/u;

/** Stems so short that other words end like their negated forms. */
const SHORT_STEMS: ReadonlySet<string> = folded('et ed ol al ver de ye gəl gel get git gör bil iç');
const SHORTEST_STEM = 3;
/** Nouns and names that end like a negated verb. */
const NO_VERBS =
  /^(?:tamir|damir|amir|komir|namaz|almaz|yaramaz|temaz|olmaz|vladimir|casimir|kasmir|izmir|timur|tomur|omur|mamur|hamur|yagmur|camur|kizilirmir)/u;

/** The stem of a negated Azerbaijani or Turkish verb; null for any other word. */
export function negatedVerbStem(word: string): string | null {
  if (!/^[a-z]+$/.test(word) || NO_VERBS.test(word)) return null;
  const stem = NEGATED_VERB.exec(word)?.[1];
  if (stem === undefined) return null;
  return stem.length >= SHORTEST_STEM || SHORT_STEMS.has(stem) ? stem : null;
}

/** Verbs that only carry the word before them: aşkar edilmədi denies the finding. */
export const LIGHT_VERB =
  /^(?:ed|et|edil|ettir|ol|olun|ver|veril|gor|gorul|qil|kil|kilin|al|alin|tut|tutul|bulun|goster|gosteril|gal|gel|var|cix|cik|kec|gec|yasan|yas|bas|dus|gir|koy|qoy|yap|yapil|sagla|saglan|kaydedil|kaydet|getir|kur|kurul|tespit|ulasil|catil|gostar|gostaril|gormuyor)$/u;

/** Denied, they deny what follows them too: does not plan to cancel, не стал комментировать. */
export const PASSES_ON =
  /^(?:plan\p{L}*|intend\p{L}*|want\p{L}*|wish\p{L}*|able|going|manage\p{L}*|expect\p{L}*|allow\p{L}*|yet|планир\p{L}*|намерен\p{L}*|собира\p{L}*|хо[чт]\p{L}*|жела\p{L}*|ста[лн]\p{L}*|смог\p{L}*|удал\p{L}*|может|могут|мог|могла|могли|разреш\p{L}*|пришл\p{L}*|буд\p{L}*|был[аои]?|пока|еще)$/u;

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldWord));
}
