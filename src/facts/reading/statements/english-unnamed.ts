import type { Phrase } from '../phrases/phrase-table.ts';
import type { Telling, Told } from './attribution.ts';
import { ADVERBS } from './english-words.ts';
import { type Candidate, unnamedBody } from './noun-phrases.ts';

const CAPITALS = new RegExp(
  `(?:^|[,;–—]\\s|["”]\\s)(?:the\\s)?(?<who>\\p{Lu}[\\p{L}&.'’-]*(?:\\s(?:(?:of|and|the|for|in|on)\\s){0,2}\\p{Lu}[\\p{L}&.'’-]*){0,9}(?:\\s\\(\\p{Lu}{2,12}\\))?)\\s${ADVERBS}$`,
  'u',
);
const NOBODY =
  /^(?:he|she|it|they|we|i|you|there|this|that|these|those|who|both|some|others?|many|all|everyone|nobody|one|in|on|at|by|as|for|to|from|with|of|and|but|or|so|also|while|when|since|if|although|though|because|after|before|unless|whereas|once|how|what|why|a|an|mr|ms|mrs|dr|members|participants|speakers|sides|parties|ministers|leaders|presidents|delegations?)(?!\p{L})/iu;

/** "Press Watch International said today": a name that no word tells to be a body's. */
export function unnamed({ told, written, candidates }: Told, verb: Phrase): Candidate | null {
  if (verb.id === 'topic' || verb.id === 'address') return null;
  // "Twenty-eight States have", "Prepared remarks follow".
  const isNoun = /^(?:comments|notes|remarks|reports|states)$/u.test(told.slice(verb.start, verb.end));
  if (isNoun && !/^(?:\sthat(?!\p{L})|,?\s?["“:])/u.test(written.slice(verb.end))) return null;
  const from = Math.max(0, verb.start - 160);
  const before = written.slice(from, verb.start).replace(/^The\s/u, 'the ');
  const found = CAPITALS.exec(before);
  const who = found?.groups?.who;
  if (found === null || who === undefined || NOBODY.test(who)) return null;
  const start = from + found.index + found[0].indexOf(who);
  // "Officials in Karsk, Latura have proposed".
  if (/\shave\s$/u.test(found[0]) && !/s$/u.test(who)) return null;
  if (isDocument(who) || / I$/u.test(who) || isHeading(written.slice(verb.start, verb.end))) return null;
  // "Guidance notes:" is a heading.
  if (candidates.some((one) => one.kind !== 'body' && one.end > start && one.end <= verb.start)) return null;
  if (told.slice(start, start + who.length).trim() === '' || /^\s?:/u.test(written.slice(verb.end)))
    return null;
  return unnamedBody(start, start + who.length);
}

/** What has no voice of its own, though it "calls for" and "adds" things. */
const DOCUMENT =
  /(?:^|\s)(?:act|agreement|amendment|bill|budget|charter|code|constitution|convention|decree|directive|initiative|law|legislation|measure|order|plan|program|programme|project|protocol|provision|regulation|resolution|rule|strategy|treaty)s?$/iu;

export function isDocument(name: string): boolean {
  return DOCUMENT.test(name);
}

function isHeading(verb: string): boolean {
  return verb === verb.toUpperCase();
}

const HIS_WORDS =
  /(?<!\p{L})(?:according to (?<whom>him|her)|in (?<whose>his|her) (?:view|opinion|words|estimate|assessment))(?!\p{L})/gu;

export function possessed({ told }: Told): readonly Telling[] {
  return [...told.matchAll(HIS_WORDS)].map(({ index, 0: written, groups }) => {
    const who = groups?.whom ?? groups?.whose ?? '';
    const start = index + written.indexOf(` ${who}`) + 1;
    return {
      verb: { id: 'according', start: index, end: index + written.length },
      speaker: {
        kind: 'pronoun',
        start,
        end: start + who.length,
        phraseStart: start,
        isSubject: true,
        person: null,
        offices: [],
      },
    };
  });
}

const TOLD_BY =
  /(?:was|were|been|are|is)\s(?:also\s|then\s|further\s)?(?:briefed|informed|told|reminded|warned|assured|advised|updated)(?!\p{L})[^.;"]{0,120}?\sby\s(?:the\s|an?\s)?|(?:report|presentation|briefing|overview|update|account|paper)s?\s[^.;"]{0,80}?(?:presented|given|made|delivered|provided)\sby\s(?:the\s|an?\s)?/gu;

/** "Members were briefed by the Director". */
export function passivesOf({ told, candidates }: Told): readonly Telling[] {
  return [...told.matchAll(TOLD_BY)].flatMap(({ index, 0: written }): Telling[] => {
    const end = index + written.length;
    const first = candidates.find(
      ({ kind, phraseStart }) =>
        kind !== 'body' &&
        kind !== 'pronoun' &&
        phraseStart >= end - 4 &&
        /^(?:\p{L}+\s){0,4}$/u.test(told.slice(end, Math.max(end, phraseStart))),
    );
    if (first === undefined) return [];
    const person = candidates.find(
      (one) =>
        one.kind === 'person' &&
        one.start >= first.start &&
        (one.phraseStart <= first.start || /^,\s[^,.;]{0,40}$/u.test(told.slice(first.end, one.start))),
    );
    const speaker = person ?? first;
    const isOneOfSeveral = /^,?\s(?:and|&)\s/u.test(told.slice(speaker.end));
    return isOneOfSeveral ? [] : [{ verb: { id: 'said', start: index, end }, speaker }];
  });
}
