import type { Phrase } from '../phrases/phrase-table.ts';
import { hasSpeechBeside, type Told } from './attribution.ts';
import { isCalledSo, isCalling } from './english-calling.ts';

const NO_VERB =
  /(?:^|\s)(?:was|were|been|is|are|being|be|to|will|would|not|never|may|might|can|could|should|must|having|the|a|an|most|its|their|when|if|as|of|by)\s(?:(?:\w+ly|also|previously)\s)?$/u;
/** "Opening remarks", "the following comments", "United States". */
const NOUN =
  /^(?:answers|claims|comments|demands|details|hints|hopes|notes|pledges|promises|remarks|replies|reports|requests|states)$/u;
const DETERMINED =
  /(?:^|\s)(?:his|her|our|my|these|those|this|following|further|such|any|some|no|all|other|united|member|public|opening|closing|prepared|press|first)\s$/u;
const QUOTED_AS = /^(?:was|were) quoted/u;
const CLAUSE = /^[^.;:]{0,60}?(?:^|[\s,])(?:that|whether|how|why)(?!\p{L})|^\s?[^.;"]{0,40}[:,]\s*["“«]|^:/u;
/** "Added" and "answered" and "told" say what is said only with it. */
const BARE =
  /^(?:adds|added|told|answered|replied|explained|warned|promised|pledged|noted|stated|declared|argued|mentioned|commented|recalled|admitted|acknowledged|insisted|says|said)$/u;
/** Whether a verb of saying says something where it stands. */
export function isSaid(told: Told, verb: Phrase): boolean {
  const written = told.told.slice(verb.start, verb.end);
  const before = told.told.slice(Math.max(0, verb.start - 40), verb.start);
  const after = told.written.slice(verb.end);
  if (!QUOTED_AS.test(written) && NO_VERB.test(before)) return false;
  if (NOUN.test(written) && DETERMINED.test(before)) return false;
  if (verb.id === 'claused') {
    // "Called on the Minister at the Ministry" is a visit.
    if (/^call\p{L}* on$/u.test(written) && !/^[^.;:]{1,120}\sto\s/u.test(after)) return false;
    if (isCalling(written)) return isCalledSo(after);
    const hasClause =
      /(?:that|whether|why|how|if|as|on|for|to|ing)$/u.test(written) || /^urge[ds]$/u.test(written);
    return hasClause || CLAUSE.test(after) || hasSpeechBeside(told, verb) || closesSentence(told, verb);
  }
  // "The strategy that the General had outlined."
  if (verb.id === 'topic') return !/^\s*(?:[.,;]|$)/u.test(after);
  if (!BARE.test(written)) return true;
  if (written === 'told')
    return (
      CLAUSE.test(after) || hasSpeechBeside(told, verb) || /["”»,]/u.test(told.written.slice(0, verb.start))
    );
  if (
    /^(?:adds|added|answered|declared|promised|pledged|recalled|admitted|mentioned|insisted)$/u.test(written)
  ) {
    return CLAUSE.test(after) || hasSpeechBeside(told, verb) || /^\s*[.,]/u.test(after);
  }
  return true;
}

/** "The bridge is closed, the minister announced": what is said goes before. */
function closesSentence({ told }: Told, { start, end }: Phrase): boolean {
  return (
    /^\s?(?:[\p{L}\d]+\s?){0,4}\.?\s*$/u.test(told.slice(end)) &&
    /[\p{L}\d)%"”],\s[^,]{3,120}\s$/u.test(told.slice(0, start))
  );
}
