import type { Telling, Told } from './attribution.ts';
import type { Candidate } from './noun-phrases.ts';

const SPEECH =
  '(?:address|answer|comments|contribution|intervention|keynote|lecture|message|presentation|remarks|reply|report|speech|statement|talk)';
const ABOUT =
  '(?:focus(?:ed|es)\\son|dealt\\swith|deals\\swith|concerned|touched\\s(?:up)?on|covered|centred\\son|centered\\son|addressed|highlighted|dwelt\\son|turned\\sto|drew\\sattention|w(?:as|ere)\\s(?:\\p{L}+\\s)?(?:devoted|dedicated)\\sto)';
const IS_ABOUT = new RegExp(
  `^(?:\\p{L}+\\s){0,2}?${SPEECH}\\s(?:also\\s|then\\s|\\p{L}+ly\\s)?${ABOUT}`,
  'u',
);
const IS_SUBJECT = new RegExp(
  `^(?:\\p{L}+\\s){0,2}?${SPEECH}\\s(?:was|were|is|are|became|concerned|included)(?!\\p{L})`,
  'u',
);
const SUBJECT_OF =
  /(?:^|\s)(?:emphasis|focus|issue|matter|message|part|point|question|subject|theme|thrust|topic)s?\s(?:of|in)\s(?:the\s)?$/u;
const HIS = /(?<!\p{L})(?<who>his|her)\s/gu;
const HIS_AND = /['’]s?\s/uy;

/** "Another subject of his speech was …", "The minister's remarks focused on …": what it was about is what its owner said. */
export function speechesOf({ told, candidates }: Told): readonly Telling[] {
  const owners: { readonly speaker: Candidate; readonly behind: number }[] = [];
  for (const { index, 0: written, groups } of told.matchAll(HIS)) {
    const end = index + (groups?.who?.length ?? 0);
    owners.push({ speaker: pronoun(index, end), behind: index + written.length });
  }
  for (const speaker of candidates) {
    if (speaker.kind !== 'person' && speaker.kind !== 'office') continue;
    HIS_AND.lastIndex = speaker.end;
    const possessive = HIS_AND.exec(told);
    if (possessive !== null) owners.push({ speaker, behind: speaker.end + possessive[0].length });
  }
  return owners.flatMap(({ speaker, behind }): Telling[] => {
    const rest = told.slice(behind, behind + 80);
    const isSubject = SUBJECT_OF.test(told.slice(Math.max(0, speaker.phraseStart - 24), speaker.phraseStart));
    const found = (isSubject ? IS_SUBJECT : IS_ABOUT).exec(rest);
    if (found === null) return [];
    return [{ verb: { id: 'topic', start: behind, end: behind + found[0].length }, speaker }];
  });
}

function pronoun(start: number, end: number): Candidate {
  return { kind: 'pronoun', start, end, phraseStart: start, isSubject: true, person: null, offices: [] };
}
