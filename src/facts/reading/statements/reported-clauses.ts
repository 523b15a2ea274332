import type { Family } from '../phrases/family.ts';
import type { Phrase } from '../phrases/phrase-table.ts';

// Whoever does anything "that …" says it, whatever the verb: what follows (in Turkic languages, goes before) as a clause is
// what is said. Only verbs of learning, deciding and showing have such clauses without being speech.

const ENGLISH =
  /(?<=\s)(?<verb>\p{L}{2,}(?:ed|[^s]s)|felt|thought|held|swore|wrote|foresaw)(?=\sthat\s(?!of\s|is\s|was\s|in\s|day\s|year\s|\p{L}+(?:\s\p{L}+)?[.,;]))/gu;
const RUSSIAN =
  /(?<=^|[\s—–-])(?<verb>\p{L}{2,}(?:л[аои]?|ет|ит|ют|ят)(?:с[ья])?)(?=,\s(?:что|будто)(?!\p{L}))/gu;
/** The accusative of what is, was or will be, and a finite verb behind it. */
const TURKIC =
  /\p{L}(?:[dt][iu][gkyq]l?(?:[ae]r)?[iu]n[iu]|[ae]c[ae][gkyq]l?(?:[ae]r)?[iu]n[iu]|[ae]c[ae]yini|d[iu]yin[iu])(?:\s(?:da|de|ise|isa))?\s(?:\p{L}+\s){0,1}?(?<verb>\p{L}+(?:y?[iu]b|[dt][iu]|m[iu]s|y?[iu]r|[iu]yor)(?:l[ae]r)?(?:[dt][iu]r)?)(?=[\s,.;:!]|$)/gu;
/** "… yapılacağı bilgisini paylaştı", "… yönünde çağrıda bulundu": what is, or is to be, as the content of some words. */
const TURKIC_NOUN =
  /(?:[dt][iu][gky][iu]|[ae]c[ae][gky][iu]|m[ae]s[iu]|yonunde|seklinde)\s(?:bilgi|mesaj|mujde|gorus|uyari|cagri|soz|guvence|ifade|vaat|ileti|fikr|fikir|vurgu|tespit|temenni|umud|umid|inanc|degerlendirme|yorum|kanaat|iddia|oneri|teklif|talep|fikri|xeber|melumat|garanti|sual)\p{L}*\s(?:\p{L}+\s){0,2}?(?<verb>\p{L}+(?:y?[iu]b|[dt][iu]|m[iu]s|y?[iu]r|[iu]yor)(?:l[ae]r)?(?:[dt][iu]r)?)(?=[\s,.;:!]|$)/gu;
const TURKIC_KI =
  /(?<=\s)(?<verb>\p{L}{2,}(?:y?[iu]b|[dt][iu]|m[iu]s|y?[iu]r|[iu]yor)(?:l[ae]r)?(?:[dt][iu]r)?)(?=\ski(?!\p{L}))/gu;

/** The same with a participle in front of whoever says it: "olduğunu savunan Kaya". */
const TURKIC_PARTICIPLE =
  /(?:\p{L}(?:[dt][iu][gkyq]l?(?:[ae]r)?[iu]n[iu]|[ae]c[ae][gkyq]l?(?:[ae]r)?[iu]n[iu]|d[iu]yin[iu])|["”»’'],?)\s(?:\p{L}+\s){0,2}?(?<verb>\p{L}{2,}y?[ae]n)(?=\s\p{L})/gu;

const PATTERNS: Readonly<Record<Family, readonly RegExp[]>> = {
  english: [ENGLISH],
  russian: [RUSSIAN],
  turkic: [TURKIC, TURKIC_NOUN, TURKIC_KI, TURKIC_PARTICIPLE],
};

/** Not said: learned, decided, seen to, shown, done. By the beginning of the word. */
const NOT_SAID: Readonly<Record<Family, RegExp>> = {
  english:
    /^(?:agree|decide|resolve|order|rul(?:e|ed)|requir|ensur|learn|found|find|reali[sz]e|discover|notice|direct|provide|show|mean|prove|demonstrate|determine|establish|understand|it|this|has|is|was|need|seed|indeed|make|see|know|sense|given|provid|approve|vot|stipulat|dictat|guarante|arrang|happen|turn|emerg|suppos|use|base|need|thing|day|year|measure|area|step|issue|project|way|us|them|join|support|introduc|sign|receiv|regard|follow|chang|chair|hear|heard|pass|appl(?:y|ied)|help|obtain|secur|produc|represent|deliver|visit|attend|open|clos|creat)/u,
  russian:
    /^(?:реши|постанови|узна|поня|увиде|виде|зна(?:ет|ют)|доби|сдела|установ|выяв|выясн|обнаруж|показ|свидетельств|означа|следу|извест|договор|согласи|оказа|получи|привел|произош|случи|слыша|услыша|убеди|определ|предусм|гласи|оказыва|приказ|станов|может|явля|счит(?:ает|ают)ся|предполагается|ожидается|планируется|говорится|отмечается|сообщается|указывается|подчеркивается|стало|было)/u,
  turkic:
    /^(?:(?:il|ay|gun|vaxt|saat|hefte|muddet)dir|yok|yox|var(?:di|mis)|gor(?:du|mus|ub|uyor|ur|en)|olan|bulunan|eden$|edilen|olunan|yapilan|duyan|bilen|gelen|anlayan|ogrenen|yer|alan|bil(?:di|ib|mis|iyor|ir)|oyren|ogren|anla(?:di|mis|yib|yir|r)|basa|fark|tespit|teyin|muayyen|mueyyen|muey|askar|asger|arasdir|arastir|yoxla|yokla|kontrol|incele|izle|sagla|temin|qerar|karar|muqerrer|gozle|bekle|goster|edil|olun|belirlen|anlasil|aciklan|bildiril|duyurul|vurgulan|deyil|soylen|belirtil|kaydedil|ifade$|oldu|verildi|unut|saxla|ol(?:ub|mus)|hissed|hisset|it|tap(?:ib|di))/u,
};

/** "Qərara alınıb ki": a Turkic passive has nobody who says it. */
const PASSIVE =
  /^(?!inan|dusun|guven)\p{L}*(?:[iu]l|[iu]n|l[ae]n)(?:y?[iu]b|[dt][iu]|m[iu]s|y?[iu]r|[iu]yor)/u;

export function reportedClauses(told: string, family: Family): readonly Phrase[] {
  return PATTERNS[family].flatMap((pattern) =>
    [...told.matchAll(pattern)].flatMap(({ index, 0: written, groups }): Phrase[] => {
      const verb = groups?.verb ?? '';
      if (verb === '' || NOT_SAID[family].test(verb)) return [];
      if (family === 'turkic' && PASSIVE.test(verb)) return [];
      const start = index + written.lastIndexOf(verb);
      const id = pattern === TURKIC_PARTICIPLE ? 'speaking' : 'that';
      return [{ id, start, end: start + verb.length }];
    }),
  );
}
