import { readText } from '../../answering/checking/reading/read-text.ts';
import { tableOf } from '../../answering/checking/words/lexicon.ts';
import type { CitedPlace } from '../citations.ts';
import type { ParticipantFact, PersonFact, TitleFact } from '../fact.ts';
import { sharedOfShorter } from './meaning.ts';
import { whoIs } from './same-person.ts';
import { type Cited, citedOf, personOf, type ToldMeeting } from './told-meeting.ts';

/** Who took part, by the first release that says so. */
export interface JoinedParticipant extends CitedPlace {
  readonly name: string;
  readonly isPerson: boolean;
  readonly title: Cited | null;
  readonly organisation: string | null;
  /** What each release calls the person, the first one first. */
  readonly titles: readonly TitlesTold[];
}

/** The titles that one release gives to a person. */
export interface TitlesTold {
  readonly told: ToldMeeting;
  readonly titles: readonly TitleFact[];
}

/** So many of the words of a group that is named in fewer words stand in the other where they are one. */
const SAME_GROUP = 0.75;
/** In another language some words have no entry by which they could meet. */
const SAME_GROUP_ACROSS = 0.5;

/**
 * Who took part by all releases of a meeting, each once, in the order of the first release that names them and in its
 * spelling. A person without a title there gets the one that another release states.
 */
export function joinParticipants(releases: readonly ToldMeeting[]): readonly JoinedParticipant[] {
  const joined: JoinedParticipant[] = [];
  for (const told of releases) {
    for (const participant of told.event.participants) {
      const person = personOf(told, participant);
      if (person === null) addGroup(joined, told, participant);
      else addPerson(joined, told, participant, person);
    }
  }
  return joined;
}

function addPerson(
  joined: JoinedParticipant[],
  told: ToldMeeting,
  participant: ParticipantFact,
  person: PersonFact,
): void {
  const known = joined.filter(({ isPerson }) => isPerson);
  const same = whoIs(person, known);
  if (same === 'several') return;
  const titled = joinedPerson(told, participant, person);
  if (same === null) {
    joined.push(titled);
    return;
  }
  joined[joined.indexOf(same)] = {
    ...same,
    title: same.title ?? titled.title,
    organisation: same.organisation ?? titled.organisation,
    titles: [...same.titles, ...titled.titles],
  };
}

function joinedPerson(
  told: ToldMeeting,
  participant: ParticipantFact,
  person: PersonFact,
): JoinedParticipant {
  const { release } = told;
  const titles = titlesOf(told, participant, person);
  // Where the titles stand in several sentences, the one to look at is the one that does not name the participant.
  const elsewhere = titles.find(({ sentence }) => sentence.start !== participant.sentence.start);
  const source = elsewhere ?? titles[0];
  const organisation =
    person.organisation ?? person.titles.find((title) => title.organisation !== null)?.organisation;
  return {
    name: person.name,
    isPerson: true,
    title:
      source === undefined
        ? null
        : { text: titles.map(({ text }) => text).join(', '), release, sentence: source.sentence },
    organisation: organisation?.text ?? null,
    titles: titles.length === 0 ? [] : [{ told, titles }],
    release,
    sentence: participant.sentence,
  };
}

/** Those of the sentence that tells who took part, if an office is among them; else all that the release states. */
function titlesOf(
  told: ToldMeeting,
  { sentence }: ParticipantFact,
  { titles }: PersonFact,
): readonly TitleFact[] {
  const here = titles.filter((title) => title.sentence.start === sentence.start);
  return here.some((title) => isOffice(title, told)) ? here : titles;
}

function isOffice({ text }: TitleFact, { release }: ToldMeeting): boolean {
  return readText(text, release.language).meanings.some(({ id }) => tableOf(id) === 'office');
}

function addGroup(joined: JoinedParticipant[], told: ToldMeeting, participant: ParticipantFact): void {
  const group = readText(participant.text, told.release.language);
  const isKnown = joined.some(({ isPerson, name, release }) => {
    if (isPerson) return false;
    const limit = release.language === told.release.language ? SAME_GROUP : SAME_GROUP_ACROSS;
    // Two groups of one release are two, however alike they are called.
    if (release.id === told.release.id) return name === participant.text;
    return sharedOfShorter(group, readText(name, release.language)) >= limit;
  });
  if (isKnown) return;
  const { text, ...place } = citedOf(told, participant);
  joined.push({ ...place, name: text, isPerson: false, title: null, organisation: null, titles: [] });
}
