import { Lexicon } from '../../../answering/checking/words/lexicon.ts';
import { OFFICES, QUALIFIERS, RANKS } from '../../../answering/checking/words/offices.ts';
import { BODIES } from '../../../answering/checking/words/organisations.ts';
import { PARTS_OF_NAMES } from '../../../answering/checking/words/places.ts';
import { SAYING } from '../../../answering/checking/words/saying.ts';
import { COLLECTIVES, GROUPS } from './words/groups.ts';
import { DEEDS, HAPPENINGS } from './words/happenings.ts';
import {
  MEETING_BODIES,
  ORGANISED_BEFORE,
  ORGANISED_BY,
  ORGANISERS,
  ORGANISING,
} from './words/organising.ts';
import { PLACES } from './words/places.ts';
import {
  ATTENDING,
  BACKGROUND,
  COMING,
  DOING,
  INTRODUCING,
  LEADING,
  SCENE,
  SPEECHES,
} from './words/taking-part.ts';

/** Of the common nouns within names those of places: nothing takes place in a law or a prize. */
const PARTS_OF_PLACES = PARTS_OF_NAMES.split('\n')
  .filter(
    (line) =>
      !/^(?:award|contest|gathering|paper|vessel|exercise|orchestra|team-of-name|chief-of-name|expedition) /.test(
        line,
      ),
  )
  .join('\n');

/** Everything that a sentence is asked for about events, so that it is read through once. */
export const EVENT_WORDS = new Lexicon(
  {
    happening: HAPPENINGS,
    deed: DEEDS,
    attend: ATTENDING,
    coming: COMING,
    lead: LEADING,
    doing: DOING,
    background: BACKGROUND,
    scene: SCENE,
    speech: SPEECHES,
    introducing: INTRODUCING,
    'organised-by': ORGANISED_BY,
    'organised-before': ORGANISED_BEFORE,
    organising: ORGANISING,
    organise: ORGANISERS,
    group: GROUPS,
    collective: COLLECTIVES,
    place: PLACES,
    saying: SAYING,
    office: OFFICES,
    qualifier: QUALIFIERS,
    rank: RANKS,
    body: BODIES,
    'meeting-body': MEETING_BODIES,
    part: PARTS_OF_PLACES,
  },
  [
    'happening',
    'lead',
    'group',
    'collective',
    'place',
    'office',
    'qualifier',
    'rank',
    'body',
    'meeting-body',
    'part',
  ],
);
