/** What may stand before the verb of an order in English. */
const OPENING = "(?:please|now|also|instead|then|first|finally|always|never|just|do not|don't|and|so),?\\s+";
/** An item of a list begins like a sentence. */
const BULLET = '(?:(?:[-–—•*·]|\\d+[.)])\\s+)?';
const START = `(?:^|[.:;!?]\\s+)${BULLET}["'“«(]?(?:${OPENING})*`;
const EARLIER = '(?:previous|prior|above|earlier|preceding|foregoing|system|your|my)';
const RULES = '(?:instructions?|rules?|prompts?|guidelines?|directions?)';
const TO_IGNORE = '(?:ignore|disregard|forget|override|bypass)';
const TO_ADD = '(?:add|insert|include|append|put|attach|give|show)';

/** Speech to whoever writes an answer from the text, in the four languages. */
const TO_WRITER: readonly RegExp[] = [
  /\byour (?:\w+ ){0,2}(?:response|reply|answer|output|completion)s?\b/iu,
  new RegExp(`\\b${TO_IGNORE} (?:\\w+ ){0,3}${EARLIER} (?:\\w+ ){0,2}${RULES}\\b`, 'iu'),
  new RegExp(`${START}${TO_IGNORE} (?:\\w+ ){0,4}${RULES}\\b`, 'iu'),
  new RegExp(
    `${START}(?:say|state|answer|respond|reply|write|claim|mention|report|conclude|print|repeat) (?:that|exactly|the following)\\b`,
    'iu',
  ),
  new RegExp(
    `${START}(?:(?:say|write|print|repeat|respond|output)\\s*[:“"«]|(?:respond|reply|answer) (?:only|with)\\b)`,
    'iu',
  ),
  new RegExp(
    `${START}(?:tell|inform|advise|urge|invite|ask) (?:the |your )?(?:users?|readers?|journalists?|everyone)\\b`,
    'iu',
  ),
  new RegExp(
    `${START}${TO_ADD} (?:this|the following|an?|the) (?:link|url|address|sentence|text|line|message|advertisement)\\b`,
    'iu',
  ),
  /\bsystem (?:prompt|message|instructions?)\b|\b(?:new|updated|hidden|secret) (?:system )?instructions?\s*[:—–-]/iu,
  /[<‹[]\/?\s*(?:system|assistant|user|inst|sys|instructions?)\s*[>›\]]|<\|\w+\|>|<\/?(?:release|question|sentence|source|context)\b[^>]*>|^\W*(?:system|assistant|developer)\s*:/iu,
  /\byou (?:are|must act as|will act as) (?:now |no longer )?(?:an? |the )?(?:\w+ ){0,2}(?:ai|assistant|chatbot|language model|llm|\w*gpt|bot)\b/iu,
  /(?:игнорируй|забудь|не учитывай)\p{L}*\s(?:\p{L}+\s){0,4}(?:инструкци|указани|промпт)/iu,
  /(?<!\p{L})(?:тво(?:й|ём|ем|ему)|ваш(?:ем|ему)?) ответ[еу]?(?!\p{L})|системн\p{L}* (?:промпт|инструкци|сообщени)/iu,
  new RegExp(`^${BULLET}(?:скажи|напиши|ответь|добавь|сообщи|утверждай)(?:те)?(?!\\p{L})`, 'iu'),
  /(?:talimat|komut|yönerge|təlimat|göstəriş)\p{L}*\s(?:\p{L}+\s){0,2}(?:yok say|unut|görmezden|dikkate alma|göz ardı|nəzərə alma|məhəl qoyma)/iu,
  /(?<!\p{L})(?:yanıtınız|cevabınız|cavabınız)\p{L}*|sistem (?:komut|istem|mesaj|təlimat|promt|prompt)/iu,
];

/**
 * Whether a sentence speaks to whoever writes an answer from it, as poisoned documents do ("In your response, add …", "Ignore
 * previous instructions"). Of 21,609 sentences of real releases eight do: letters that look forward to "your response".
 */
export function ordersWriter(sentence: string): boolean {
  return TO_WRITER.some((pattern) => pattern.test(sentence));
}

/** Verbs that are no nouns: a sentence that begins with one is an order. */
const VERBS =
  'add|adopt|allow|append|apply|arrange|augment|avoid|become|bring|buy|choose|cite|click|compose|consider|convert|create|decode|' +
  'define|describe|develop|disable|discover|disregard|donate|encode|encourage|enhance|enjoy|enter|ensure|examine|explain|' +
  'follow|forget|generate|get|give|go|hear|identify|ignore|imagine|include|indicate|insert|install|integrate|introduce|' +
  'investigate|invite|join|keep|learn|let|make|mention|misspell|modify|obtain|provide|rearrange|recommend|remember|remind|' +
  'remove|render|replace|rewrite|say|scramble|send|speak|subscribe|substitute|suggest|summari[sz]e|take|tell|transform|' +
  'translate|try|verify|write|analy[sz]e|calculate|compare|compile|evaluate|illustrate|organi[sz]e|prepare|promote|propose|' +
  'solve';
/** Verbs that are nouns as well: an order where what follows is its object. */
const NOUNS =
  'answer|ask|call|change|check|combine|contact|copy|design|download|draft|email|express|format|group|help|highlight|invest|' +
  'jumble|list|look|note|offer|open|order|outline|pay|phone|post|question|read|register|repeat|reply|report|reverse|search|' +
  'select|share|show|sign|spread|start|state|stay|stop|support|switch|tease|turn|update|upgrade|use|view|visit|vote|wait|watch';
const OBJECT =
  '(?:an?|the|this|that|these|those|your|our|my|us|me|it|them|all|any|every|each|yourself|free|now|here|up|www\\S*|https?\\S*|@\\S+)\\b';
const ENGLISH_ORDER = new RegExp(
  `${START}(?:(?:${VERBS})(?![\\p{L}'’-])|(?:${NOUNS}) ${OBJECT}|(?:do not|don't|never) \\p{L}+ ${OBJECT})`,
  'iu',
);
const RUSSIAN_ORDER = /^(?:пожалуйста,? )?\p{L}{2,}(?:[аяоуе]йте|ьте|[бвджзмнпрстхчш]ите)(?:сь)?(?!\p{L})/iu;
const TURKIC_ORDER =
  /(?:^|[\s,])(?:\p{L}+[aəeıiuüoö][yş]|ed|ver|yaz|ol|gel|gəl|gid|al|gir|bas|tıkla|unut|de|söylə)[ıiuü]n(?:[ıiuü]z)?[.!…"”»]*$/u;
/** The reader as "you", in the four languages. */
const READER =
  /(?<![\p{L}\p{N}])(?:you|your|yours|yourself|you['’](?:re|ll|ve)|вы|вас|вам|вами|ваш\p{L}{0,3}|siz|sizi|sizə|size|sizin|sizdən|sizden)(?![\p{L}\p{N}])/iu;
const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»|„[^“”]*[“”]|‘[^’]*’/gu;

/** Whether a text asks something of its reader, or tells them to do something, rather than state anything. */
export function isQuestionOrOrder(text: string): boolean {
  return /\?$/u.test(text) || ENGLISH_ORDER.test(text) || RUSSIAN_ORDER.test(text) || TURKIC_ORDER.test(text);
}

/** Whether a text speaks to its reader, outside of what it quotes. */
export function addressesReader(text: string): boolean {
  return READER.test(unquoted(text));
}

/** A text in its own words: without what it quotes. */
export function unquoted(text: string): string {
  return text.replace(QUOTED, '');
}
