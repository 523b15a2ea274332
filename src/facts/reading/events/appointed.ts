import type { PeopleRead } from '../readable-release.ts';
import type { EventSentence, Family, NamedPerson } from './event-sentence.ts';
import { meaningsOf } from './event-sentence.ts';
import type { Happening } from './happening.ts';
import { attends } from './passing.ts';
import { AND, titleStart } from './person-role.ts';
import { roleOf } from './role-of.ts';
import { endingOf } from './turkic-role.ts';

/** Verbs and nouns by which somebody comes into an office; folded. */
const APPOINTING: Readonly<Record<Family, RegExp>> = {
  english:
    /^(?:(?:re)?appoint(?:ed|ing|s|ment)?|nominat(?:ed|es|ing|ion)|elect(?:ed|ing|s|ion)|re-?elected|promot(?:ed|es|ing|ion)|designat(?:ed|es|ing)|named|naming|names|entrusted|becomes?|became|assum(?:ed|es)|takes?|took|taken|pass(?:es|ed)?)$/,
  russian:
    /^(?:назнач(?:ен[аы]?|ил[аи]?|ить|ени[еяию]|ает|ается)|избран[аы]?|избрал[аи]?|избрани[ею]|утвержден[аы]?|утверждени[еи]|возглавил[аи]?|возглавит|вступил[аи]?|вступит|приступил[аи]?|переведен[аы]?|повышен[аы]?)$/,
  turkic:
    /^(?:tayin|secil(?:ib|di|mis\p{L}*|mesi\p{L}*)|irali|atan(?:di|mis\p{L}*|masi\p{L}*|an)|atadi|atamis\p{L}*|getiril\p{L}*|gorevlendiril\p{L}*|gorevlendirdi|baslayib|basladi|baslamisdir|basladilar)$/u,
};
/** What has to stand near some of them, which mean other things too. */
const OFFICE_NEAR: Readonly<Record<Family, readonly [verb: RegExp, near: RegExp]>> = {
  english: [
    /^(?:takes?|took|taken|assum(?:ed|es)|pass(?:es|ed)?|names|named|naming)$/,
    /^(?:office|post|position|duties|over|charge|as|head|acting)$/,
  ],
  russian: [/^(?:вступ|приступ|утвержд|переведен|повышен)/, /^(?:должност|обязанност|пост)/],
  turkic: [/^(?:basla|irali)/, /^(?:gorev|vazifa|cakil|fealiyyet)/],
};
/** Of Turkic verbs those whose subject appoints, and those that are nouns. */
const ACTIVE = /^(?:atadi|atamis\p{L}*|gorevlendirdi)$/u;
const NOMINAL = /(?:masi|mesi)(?:n\p{L}*)?$/u;
const PASSIVE = /^(?:was|were|is|are|been|be|being)$/;
/** English verbs whose subject comes into the office, passive or not. */
const OF_ITSELF = /^(?:becomes?|became|assum|takes?$|took$|taken$)/;
/** Who goes: "X yerine Y", "сменил X". */
const LEFT_BEHIND = /^(?:yerine|yerini|yerina|avaz)$/;
const LEFT_AHEAD = /^(?:смен(?:ил[аи]?|ив|ит|яет)|вместо|заменил[аи]?)$/;

/** Those of whom a sentence says that they come into an office. */
export function appointeesIn(sentence: EventSentence, people: PeopleRead): readonly NamedPerson[] {
  const known = found.get(sentence);
  if (known !== undefined) return known;
  const appointees = findAppointees(sentence, people);
  found.set(sentence, appointees);
  return appointees;
}

/** Everybody whom a sentence names is asked for. */
const found = new WeakMap<EventSentence, readonly NamedPerson[]>();
/** Verbs of one sentence that are looked at. */
const MOST_VERBS = 8;

function findAppointees(sentence: EventSentence, people: PeopleRead): readonly NamedPerson[] {
  const { words, family } = sentence;
  if (sentence.people.length === 0) return [];
  const appointees: NamedPerson[] = [];
  let verbs = 0;
  for (const [index, { word, isQuoted }] of words.entries()) {
    if (isQuoted || !APPOINTING[family].test(word) || !isOfOffice(sentence, index)) continue;
    verbs += 1;
    if (verbs > MOST_VERBS) break;
    const one = appointeeOf(sentence, index, people);
    if (one !== undefined) appointees.push(...withPartner(sentence, one));
  }
  return appointees;
}

/** "X and Y were appointed". */
function withPartner(sentence: EventSentence, one: NamedPerson): readonly NamedPerson[] {
  const { words, people } = sentence;
  const joined = people.filter((other) => {
    const [first, second] = one.from < other.from ? [one, other] : [other, one];
    return (
      other !== one && AND.has(words[first.to]?.word ?? '') && titleStart(sentence, second) === first.to + 1
    );
  });
  return [one, ...joined];
}

function appoints(sentence: EventSentence): boolean {
  return sentence.words.some(
    ({ word, isQuoted }, index) =>
      !isQuoted && APPOINTING[sentence.family].test(word) && isOfOffice(sentence, index),
  );
}

function isOfOffice({ words, family }: EventSentence, index: number): boolean {
  const [verb, near] = OFFICE_NEAR[family];
  if (
    /^(?:been|was|is)$/.test(words[index - 1]?.word ?? '') &&
    !/^(?:after|in|for|on)$/.test(words[index + 1]?.word ?? '')
  )
    return true;
  if (!verb.test(words[index]?.word ?? '')) return true;
  return words.slice(Math.max(0, index - 4), index + 6).some(({ word }) => near.test(word));
}

function appointeeOf(sentence: EventSentence, verb: number, people: PeopleRead): NamedPerson | undefined {
  const { words, family } = sentence;
  const before = sentence.people.filter(({ to }) => to <= verb);
  const after = sentence.people.filter(({ from }) => from > verb);
  const word = words[verb]?.word ?? '';
  if (family === 'turkic') {
    const isActive = ACTIVE.test(word);
    const isNamed = NOMINAL.test(word) || (word === 'tayin' && NOMINAL.test(words[verb + 1]?.word ?? ''));
    return before.findLast((one) => {
      if (LEFT_BEHIND.test(words[one.to]?.word ?? '')) return false;
      const ending = endingOf(sentence, one, people);
      if (isNamed) return /^['’]?n?[ıiuü]n$/u.test(ending);
      return (ending === '') !== isActive && !/^t[ae]r[ae]f/.test(words[one.to]?.word ?? '');
    });
  }
  if (family === 'english') {
    const isDone =
      OF_ITSELF.test(word) || words.slice(Math.max(0, verb - 3), verb).some((one) => PASSIVE.test(one.word));
    const isActive = !isDone || /(?:ing|ment|ion)$/.test(word);
    if (!isActive)
      return (
        before.findLast((one) => roleOf(sentence, one, people) === 'subject') ?? entrusted(sentence, after)
      );
    return (
      after.find((one) => words[titleStart(sentence, one) - 1]?.word !== 'by') ?? entrusted(sentence, after)
    );
  }
  const isOut = (one: NamedPerson) => LEFT_AHEAD.test(words[titleStart(sentence, one) - 1]?.word ?? '');
  // "Назначить", "назначил", "о назначении": whom.
  if (/(?:ил[аи]?|ал[аи]?|ть|ни[еяию])$/.test(word) && !/^(?:возглав|вступ|приступ)/.test(word))
    return after.find((one) => !isOut(one));
  return (
    before.findLast((one) => roleOf(sentence, one, people) === 'subject') ??
    after.find((one) => roleOf(sentence, one, people) === 'subject')
  );
}

/** "The duties pass to X", "were entrusted to X". */
function entrusted({ words }: EventSentence, after: readonly NamedPerson[]): NamedPerson | undefined {
  return after.find((one) => words[one.from - 1]?.word === 'to');
}

/** A paper by which a head of state or of a body puts somebody in office; folded. */
const DECREE = /^(?:decree|order|указ|распоряжени|приказ|farman|sarancam|amr|kararname|karar|atama)/;

/**
 * Whether what a sentence tells is an appointment, whatever its verb: a decree that somebody signs, by its own words or by
 * a sentence right behind it, or somebody who has gone.
 */
export function isOfOffices(
  { kind, deed, noun, sentence }: Happening,
  stretch: readonly EventSentence[],
  people: PeopleRead,
): boolean {
  if (kind === 'other' && deed === null && noun === null)
    return (
      appointeesIn(sentence, people).length > 0 ||
      sentence.people.some((one) => isRelieved(sentence, one, people))
    );
  if (kind !== 'signing' || deed?.id !== 'deed:sign') return false;
  if (!sentence.words.some(({ word }) => DECREE.test(word))) return false;
  const near = stretch.filter(({ place }) => place >= sentence.place && place - sentence.place <= BEHIND);
  return appoints(sentence) || near.some((one) => appointeesIn(one, people).length > 0);
}

/** Sentences within which a decree says whom it appoints. */
const BEHIND = 3;

/** Whether somebody takes part in an appointment: who is appointed, who makes them known to others, who attends. */
export function isOfAppointment(
  sentence: EventSentence,
  named: NamedPerson,
  people: PeopleRead,
  isOwn: boolean,
): boolean {
  if (meaningsOf(sentence, 'introducing').length > 0 || attends(sentence)) return true;
  if (appointeesIn(sentence, people).includes(named)) return true;
  // Who goes is what it is about where it names nobody who comes.
  return isOwn && !appoints(sentence) && isRelieved(sentence, named, people);
}

const RELIEVING: Readonly<Record<Family, RegExp>> = {
  english: /^(?:relieved|dismissed|dismissal|removed|relieving|dismissing)$/,
  russian: /^(?:освобожд\p{L}+|уволен[аы]?|увольнени\p{L}|отставк\p{L}|отстранен[аы]?)$/u,
  turkic: /^(?:azad|uzaqlasdirilib|alindi|alinmasi\p{L}*|xaric)$/u,
};

function isRelieved(sentence: EventSentence, named: NamedPerson, people: PeopleRead): boolean {
  const { words, family } = sentence;
  const verb = words.findIndex(({ word, isQuoted }) => !isQuoted && RELIEVING[family].test(word));
  if (verb < 0) return false;
  const nearest =
    family === 'turkic'
      ? sentence.people.findLast(({ to }) => to <= verb)
      : (sentence.people.find(({ from }) => from > verb) ?? sentence.people.findLast(({ to }) => to <= verb));
  return (
    nearest === named &&
    words[titleStart(sentence, named) - 1]?.word !== 'by' &&
    roleOf(sentence, named, people) !== 'leader'
  );
}
