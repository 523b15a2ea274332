import { DEEDS } from './deeds.ts';
import { EXONYMS } from './exonyms.ts';
import { KINDS } from './kinds.ts';
import { Lexicon } from './lexicon.ts';
import { OFFICES, QUALIFIERS, RANKS } from './offices.ts';
import { OPPOSITES } from './opposites.ts';
import { ABBREVIATED, BODIES, SUBJECTS } from './organisations.ts';
import { PARTS_OF_NAMES } from './places.ts';
import { SAYING } from './saying.ts';
import { SIDES } from './sides.ts';

/** All tables of this folder as one lexicon: a text is read through once. */
export const VOCABULARY = new Lexicon(
  {
    qualifier: QUALIFIERS,
    office: OFFICES,
    rank: RANKS,
    body: BODIES,
    subject: SUBJECTS,
    known: ABBREVIATED,
    kind: KINDS,
    place: EXONYMS,
    part: PARTS_OF_NAMES,
    opposite: OPPOSITES,
    deed: DEEDS,
    saying: SAYING,
    side: SIDES,
  },
  ['qualifier', 'office', 'rank', 'body', 'known', 'part', 'place', 'kind'],
);
