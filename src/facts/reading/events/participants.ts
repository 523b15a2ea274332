import type { EventKind, ParticipantFact, Stated } from '../../fact.ts';
import { type PeopleRead, type ReadableRelease, statedAt } from '../readable-release.ts';
import { absentIn } from './absence.ts';
import { isOfAppointment, isOfOffices } from './appointed.ts';
import { isContact, isPressTold, toldToPress } from './briefings.ts';
import { isToCome } from './clauses.ts';
import { isElected } from './elected.ts';
import { type EventSentence, hasTable, meaningsOf, type NamedPerson } from './event-sentence.ts';
import { groupsThere } from './group-role.ts';
import type { Happening } from './happening.ts';
import { kindOf } from './kind-told.ts';
import { isNamedAgain } from './named-again.ts';
import { type Passage, passagesOf } from './passages.ts';
import { acts, attends, isBackground, isGone, isInWriting, isLedElsewhere } from './passing.ts';
import { type Role, titleStart } from './person-role.ts';
import { phraseAt } from './phrase-at.ts';
import { roleOf } from './role-of.ts';
import { rollItems } from './roll-items.ts';
import { isSpeechNear } from './speech-nouns.ts';
import { isAnnouncer, isTrial, speaksOutside } from './trial.ts';
import { listedIn, unnamedIn } from './unnamed-participants.ts';

/**
 * What a release calls by no word for an event is a gathering where its sentence names one, or another says who attended,
 * or calls their roll.
 */
function gatheringOf(
  happening: Happening,
  stretch: readonly EventSentence[],
  passages: readonly Passage[],
): Happening {
  if (happening.isGathering || happening.kind === 'incident' || happening.kind === 'appointment')
    return happening;
  const isGathering = stretch.some(
    (sentence, index) =>
      passages[index] === 'present' ||
      (passages[index] === 'told' && attends(sentence) && !isToCome(sentence) && isPlainlyTold(sentence)),
  );
  return isGathering ? { ...happening, isGathering } : happening;
}

/**
 * What the words of its sentence make an accident or a publication is no gathering by itself; what they make a call is one
 * of those alone who made it.
 */
function asTold(told: Happening, stretch: readonly EventSentence[], people: PeopleRead): Happening {
  const kind = kindOf(told);
  if (isOfOffices(told, stretch, people)) return { ...told, kind: 'appointment', isGathering: false };
  if (told.kind !== 'other' || kind === 'other') return told;
  return kind === 'call' ? { ...told, kind } : { ...told, isGathering: told.isGathering && !ALONE.has(kind) };
}

const ALONE: ReadonlySet<EventKind> = new Set(['incident', 'publication']);

/** Everybody who took part in an event, by the sentences that are about it, in the order of the text. */
export function participantsOf(
  release: ReadableRelease,
  people: PeopleRead,
  told: Happening,
  stretch: readonly EventSentence[],
): readonly ParticipantFact[] {
  const passages = passagesOf(release, stretch, told.sentence.place);
  const happening = gatheringOf(asTold(told, stretch, people), stretch, passages);
  const found: ParticipantFact[] = [];
  const known = new Set<number | string>();
  const add = (stated: Stated, person: number | null) => {
    const key = person ?? stated.text;
    if (known.has(key)) return;
    known.add(key);
    found.push({ ...stated, person });
  };
  const isSignedByPeople = stretch.some(
    (sentence) =>
      sentence.people.length > 1 && meaningsOf(sentence, 'deed').some(({ id }) => id === 'deed:sign'),
  );
  const away = awayIn(stretch, passages, happening);
  const toPress = toldToPress(happening, stretch);
  for (const [index, sentence] of stretch.entries()) {
    const passage = sentence === happening.sentence ? 'told' : (passages[index] ?? 'told');
    if (passage === 'credit' || passage === 'absent' || toPress.has(sentence)) continue;
    if (passage === 'told' && isBackground(sentence, happening)) continue;
    const present = sentence.people.filter(
      (named) => !away.has(named.mention.person) && takesPart(sentence, named, happening, people, passage),
    );
    for (const named of present) {
      const { mention } = named;
      const text = people.people[mention.person]?.name;
      const stated = statedAt(release, sentence.span, mention);
      add(text === undefined ? stated : { ...stated, text }, mention.person);
    }
    if (happening.kind === 'incident' || happening.kind === 'appointment' || !happening.isGathering) continue;
    const called = rollItems(sentence, passage === 'present');
    if (called !== null) {
      for (const phrase of called) add(phraseAt(release, sentence, phrase), null);
      continue;
    }
    const isOwn = sentence === happening.sentence;
    const unnamed = unnamedIn(sentence, happening, isSignedByPeople);
    const isPlain = passage === 'present' || (passage === 'told' && isPlainlyTold(sentence));
    const listed = isPlain
      ? [...groupsThere(sentence, present, isOwn, passage === 'present'), ...listedIn(sentence, present)]
      : [];
    const further = listed.filter((one) => !unnamed.some(({ from, to }) => one.from < to && from < one.to));
    for (const phrase of [...unnamed, ...further])
      if (!isPressTold(sentence, phrase) && !isNamedAgain(sentence, phrase, isOwn ? stretch : []))
        add(phraseAt(release, sentence, phrase), null);
  }
  return found;
}

/** Those of whom a release says that they were not there, wherever else it names them. */
function awayIn(
  stretch: readonly EventSentence[],
  passages: readonly Passage[],
  { sentence: own }: Happening,
): ReadonlySet<number> {
  const away = new Set<number>();
  for (const [index, sentence] of stretch.entries()) {
    const named = passages[index] === 'absent' ? sentence.people : absentIn(sentence, sentence === own);
    for (const { mention } of named) away.add(mention.person);
  }
  return away;
}

/** What has happened, and nobody's words. */
function isPlainlyTold(sentence: EventSentence): boolean {
  const isSaid = meaningsOf(sentence, 'saying').some(
    ({ from }) => from === 0 || sentence.words[from]?.isCapital !== true,
  );
  return !isSaid && !isToCome(sentence);
}

function takesPart(
  sentence: EventSentence,
  named: NamedPerson,
  happening: Happening,
  people: PeopleRead,
  passage: Passage,
): boolean {
  if (passage === 'present' && happening.isGathering) return true;
  const role = roleOf(sentence, named, people);
  if (role === 'mentioned' || isGone(sentence, named) || isContact(sentence, named)) return false;
  const isOwn = sentence === happening.sentence;
  if (role === 'leader' && !isOwn && happening.isGathering && isLedElsewhere(sentence, named)) return false;
  if (isOwn && isAnnouncer(sentence, named)) return false;
  if (!isOwn && isToCome(happening.sentence) && !isPlanned(sentence)) return false;
  if (happening.kind === 'incident') return isOnTheScene(sentence, role);
  if (happening.kind === 'appointment')
    return (
      (passage === 'listed' && sentence.place - happening.sentence.place < 6 && isOfField(sentence, named)) ||
      isOfAppointment(sentence, named, people, isOwn)
    );
  if (!happening.isGathering) return attends(sentence);
  if (!isOwn && !attends(sentence) && isInWriting(sentence)) return false;
  if (!isOwn && isTrial(happening) && speaksOutside(sentence)) return false;
  if (isElected(sentence, named) || isGreeted(sentence, role)) return false;
  if (role === 'object' && !isOwn && (isDecision(sentence) || !isMetOrHonoured(sentence))) return false;
  if (passage === 'listed' && !hasPart(sentence, named)) return false;
  if (happening.kind === 'call')
    return isOwn || attends(sentence) || meaningsOf(sentence, 'coming').length > 0;
  if (isSpokesman(sentence, named) && !attends(sentence)) return false;
  const isLater = !isOwn && isToCome(sentence) && !isToCome(happening.sentence);
  if (isLater && !attends(sentence) && !speaks(sentence, named)) return false;
  return isOwn || role === 'subject' || role === 'object' || acts(sentence);
}

/** "Chair: X", "members: X, Y": the line of a list that names offices and people alone. */
function isOfField({ text, span, people }: EventSentence, { mention }: NamedPerson): boolean {
  const colon = text.indexOf(':');
  return people.length > 0 && colon > 0 && colon < mention.start - span.start && !/[.!?]$/u.test(text);
}

/** Of an event that is still to come only those are told who will be there: whoever speaks of it does so now. */
function isPlanned(sentence: EventSentence): boolean {
  return isToCome(sentence) || attends(sentence) || meaningsOf(sentence, 'saying').length === 0;
}

/** Of what is decided, who came to speak of it. */
function hasPart(sentence: EventSentence, named: NamedPerson): boolean {
  if (isDecision(sentence)) return false;
  const { from, to } = named;
  const start = titleStart(sentence, named);
  const tables = ['attend', 'saying', 'doing', 'speech'];
  return (
    isSpeechNear(sentence, start - 4, start) ||
    tables.some((table) => hasTable(sentence, from - 12, to + 12, table))
  );
}

function speaks({ words, tables, family }: EventSentence, { to }: NamedPerson): boolean {
  if (/^(?:will|shall|would)$/.test(words[to]?.word ?? '')) return false;
  for (let index = to; index < to + 12; index += 1) {
    const ofWord = tables.get(index);
    if (ofWord === undefined || !(ofWord.has('saying') || ofWord.has('doing'))) continue;
    if (family !== 'russian' || !/(?:[еиё]т|[уюая]т)(?:ся)?$/u.test(words[index]?.word ?? '')) return true;
  }
  return false;
}

/** What is decided about somebody is no sign that they were there. */
function isDecision(sentence: EventSentence): boolean {
  return meaningsOf(sentence, 'deed').some(({ id }) => id === 'deed:consider') && !attends(sentence);
}

const TO_MEET: ReadonlySet<string> = new Set([
  'deed:meet',
  'deed:receive',
  'deed:award',
  'deed:call',
  'deed:visit',
  'deed:sign',
  'deed:chair',
]);
const HONOURED =
  /(?<!\p{L})(?:gave|handed|welcom|greet|congratulat|award|honou?r|introduc|accompan|join|приветств|поздрав|вруч|наград|награжд|встре|сопровожд|представ|присоедин|прин[яи]|совместно|вместе|təbrik|təltif|mükafat|qarşıla|müşayiət|görüş|qəbul|təqdim|birgə|birlikdə|kutla|tebrik|ödül|plaket|karşıla|eşlik|refakat|kabul|ağırla|takdim|uğurla|tanıştı|birlikte)/iu;

/** Whether those who are met, received, welcomed or honoured in a sentence are there, whatever its verb. */
function isMetOrHonoured(sentence: EventSentence): boolean {
  if (attends(sentence) || HONOURED.test(sentence.text)) return true;
  return sentence.meanings.some(({ id }) => TO_MEET.has(id) || id === 'happening:meeting');
}

/** Who sends or is sent greetings: only the one who conveys them is there. */
function isGreeted({ text }: EventSentence, role: Role): boolean {
  return role !== 'subject' && GREETING.test(text);
}

const GREETING =
  /(?<!\p{L})(?:salam(?:lar\p{L}*|ını)|selam(?:lar\p{L}*|ını)|greetings|best wishes|regards|привет(?:ствие|ы))(?!\p{L})/iu;

/** Who leads what is done there is there. */
const IN_CHARGE =
  /^(?:leading|directing|coordinating|oversees|overseeing|leads|directs|руководит|координирует|возглавляет|контролирует|rahbarlik|basciliq|yonetiyor|yurutuyor|koordine)$/;

function isOnTheScene(sentence: EventSentence, role: Role): boolean {
  if (role !== 'subject' && role !== 'leader') return false;
  return meaningsOf(sentence, 'scene').length > 0 || sentence.words.some(({ word }) => IN_CHARGE.test(word));
}

function isSpokesman(sentence: EventSentence, named: NamedPerson): boolean {
  const start = titleStart(sentence, named);
  return sentence.meanings.some(
    ({ id, from }) => id === 'office:spokesman' && from >= start && from < named.from,
  );
}
