/** What a thing is called that is no adjective by its ending. */
const ADJECTIVES =
  'absurd appropriate bad brave central clear constructive critical crucial disappointing effective encouraging essential excellent extensive fair false good great groundless historic important impressive inadequate inappropriate key legitimate necessary normal outrageous outstanding positive premature promising satisfactory significant strategic strong successful symbolic timely unfair unfounded unprecedented urgent vital weak wrong'.replaceAll(
    ' ',
    '|',
  );
const OBJECT =
  "(?:it|him|her|them|this|that|(?:the|this|that|these|those|his|her|its|their|our|what|\\p{Lu}[\\p{L}’'-]*)(?:\\s[^\\s.;:]+){1,15}?)";
const CALLED_SO = new RegExp(
  `^\\s${OBJECT}\\s(?:an?\\s(?!hour|minute|day|week|month|year|second|few|couple|moment)|one of\\s|the (?:best|biggest|first|greatest|key|main|most|only|right|worst|wrong)\\s|["“«‘]|(?:${ADJECTIVES}|\\p{L}+(?:able|ible|ful|ous|less))(?=[\\s,.;:]|$))`,
  'u',
);
const CALLING = /^(?:call|term|label|brand|characteri)/u;

/** Whether a verb is of those that say something only of what is called something: "called", "termed". */
export function isCalling(verb: string): boolean {
  return CALLING.test(verb) && !/\s/u.test(verb);
}

/** "Called the plan “a gift”", "termed it unacceptable", but not "called a meeting": by the words behind the verb. */
export function isCalledSo(behind: string): boolean {
  return CALLED_SO.test(behind);
}
