import type { LanguageCode } from '../../../archive/release.ts';
import type { Phrase } from '../phrases/phrase-table.ts';
import { type Telling, type Told, tellingsFound } from './attribution.ts';
import type { Candidate } from './noun-phrases.ts';
import { speechesAbout } from './speeches.ts';
import { leftOut, manyOf, PLURAL, passivesOf } from './turkic-unnamed.ts';

const JOINED = /^\s(?:ve|ile|ila|hem)(?!\p{L})/u;
const RELATION =
  /^\s(?:ile|ila|ucun|icin|haqqinda|hakkinda|terefinden|tarafindan|basda|adina|olan|kimi|gibi)(?!\p{L})/u;
const STANDS_OUT = /^(?:,|\s(?:ise|de|da|ozu|sonra)(?!\p{L}))/u;
const IN_TURN = /^\sis[ae](?!\p{L})/u;
const PRONOUN_OF =
  /(?<!\p{L})(?<who>onun)\s(?:sozlerine|fikrince|dediyine|bildirdiyine|sozlerine gore|ifadesine)(?!\p{L})/gu;

/** Of every verb of saying of an Azerbaijani or Turkish sentence the one who says it: the subject stands before the verb. */
export function turkicTellings(told: Told, language: LanguageCode | null): readonly Telling[] {
  const tellings: Telling[] = [];
  let from = 0;
  for (const verb of tellingsFound(told.told, language, 'turkic')) {
    if (isInClause(told.told, tellings, verb)) continue;
    if (isNoPredicate(told, verb)) continue;
    if (verb.id === 'claused' && ORDERING.test(told.told)) continue;
    if (verb.id === 'speaking') {
      const behind = told.candidates.filter(({ start }) => start >= verb.end);
      const first = behind.find(({ phraseStart }) => /^\s$/u.test(told.told.slice(verb.end, phraseStart)));
      // The name belongs to the office in front of it.
      const speaker = first === undefined ? undefined : (behind.find((one) => isNameOf(one, first)) ?? first);
      if (speaker !== undefined) tellings.push({ verb, speaker });
      continue;
    }
    const subject = subjectOf(told, from, verb);
    const before = tellings.at(-1)?.speaker ?? null;
    const speaker =
      subject === 'several'
        ? null
        : (subject ?? subjectBehind(told, verb) ?? before ?? manyOf(told, verb) ?? leftOut(told, verb));
    if ((speaker?.kind === 'body' || verb.id === 'claused') && isReleased(told, verb)) continue;
    tellings.push(...joint(told, verb, speaker), { verb, speaker });
    from = verb.end;
  }
  if (tellings.every(({ speaker }) => speaker === null)) tellings.push(...passivesOf(told));
  return [...tellings, ...possessed(told), ...speechesAbout(told, 'turkic')].sort(
    (a, b) => a.verb.start - b.verb.start,
  );
}

/** "X yolun dar olduğunu, Y isə uzun olduğunu deyib": the first has its verb from the second. */
function joint({ told, candidates }: Told, verb: Phrase, speaker: Candidate | null): readonly Telling[] {
  if (speaker === null || !STANDS_OUT.test(told.slice(speaker.end))) return [];
  const comma = CLAUSE_END.exec(told.slice(0, speaker.phraseStart));
  const first = candidates.find(
    (one) => one.isSubject && one.kind !== 'body' && one.end < speaker.phraseStart,
  );
  if (comma === null || first === undefined || first.person === speaker.person) return [];
  return [{ verb: { ...verb, start: comma.index, end: comma.index + 1 }, speaker: first }];
}

function isNameOf(one: Candidate, first: Candidate): boolean {
  return one.kind === 'person' && one.phraseStart <= first.start && first.end <= one.start;
}

/** "X bildirib ki, Y ... qeyd edib": what is within the clause is what X said. */
function isInClause(told: string, tellings: readonly Telling[], verb: Phrase): boolean {
  const last = tellings.at(-1);
  return last !== undefined && /^\s?ki(?!\p{L})[^;]*$/u.test(told.slice(last.verb.end, verb.start));
}

/** Clauses that go on behind the verb are not told by it: "bilgi verdi" of "bilgi verdikten". */
function isNoPredicate({ told }: Told, verb: Phrase): boolean {
  return verb.id !== 'speaking' && /^['’]/u.test(told.slice(verb.end));
}

const RELEASING = /^(?:qeyd|goster|acikla|duyur|acikl|aciql|elan|tesdiq|teyit|dogrul)/u;
const CLAUSE_BEFORE =
  /(?:d[iu][gy][iu]n[iu]|[ae]c[ae][gy][iu]n[iu]|m[ae]s[iu]n[iu]|soyle|bele)(?:\s\S+)?\s$/u;

/** An accusative of what is said, and a comma behind it. */
const CLAUSE_END = /(?<=d[iu][gy][iu]n[iu]|[ae]c[ae][gy][iu]n[iu]|m[ae]s[iu]n[iu]),\s$/u;

/** "The committee published its figures": not what it says, but that it does. */
function isReleased({ told, written }: Told, verb: Phrase): boolean {
  if (!RELEASING.test(told.slice(verb.start, verb.end))) return false;
  // What is to be done is approved, not said.
  if (/^te(?:sd|y)i/u.test(told.slice(verb.start)) && /m[ae]s[iu]n[iu]\s$/u.test(told.slice(0, verb.start)))
    return true;
  const hasClause =
    CLAUSE_BEFORE.test(told.slice(0, verb.start)) || /^\s?(?:ki(?!\p{L})|:)/u.test(told.slice(verb.end));
  return !hasClause && !/["”»]\s?[,–—-]?\s*\p{L}{0,6}\s*$/u.test(written.slice(0, verb.start));
}

function subjectOf({ told, candidates }: Told, from: number, verb: Phrase): Candidate | 'several' | null {
  const able = candidates.filter(
    (one, place) =>
      one.isSubject &&
      (from === 0 || beginsClause(told, from, one)) &&
      one.start >= from &&
      one.end <= verb.start &&
      !RELATION.test(told.slice(one.end)) &&
      !candidates.some(
        (other, index) =>
          index !== place &&
          other.kind === 'person' &&
          other.phraseStart <= one.start &&
          one.end <= other.start,
      ),
  );
  const people = able.filter(({ kind }) => kind === 'person');
  if (people.some(({ end }) => JOINED.test(told.slice(end)))) return 'several';
  const [first] = people;
  if (first !== undefined) {
    const isPlural = PLURAL.test(told.slice(verb.start, verb.end));
    const standing =
      people.findLast(({ end }) => IN_TURN.test(told.slice(end))) ??
      people.find(({ end }) => STANDS_OUT.test(told.slice(end)));
    if (standing !== undefined)
      return isPlural && new Set(people.map(({ person }) => person)).size > 1 ? 'several' : standing;
    return isPlural ? 'several' : first;
  }
  const pronoun = able.find(({ kind }) => kind === 'pronoun');
  if (pronoun !== undefined) return pronoun;
  const offices = able.filter(({ kind }) => kind === 'office');
  const [office, another] = offices;
  if (office !== undefined && (another === undefined || STANDS_OUT.test(told.slice(office.end))))
    return office;
  if (office !== undefined) return 'several';
  const bodies = able.filter(({ kind }) => kind === 'body');
  if (bodies.length > 0) {
    const body = bodies.find(
      ({ end }) => STANDS_OUT.test(told.slice(end)) || told.slice(end, verb.start).trim() === '',
    );
    return body ?? (bodies.length === 1 ? (bodies[0] ?? null) : 'several');
  }
  return null;
}

/** "“…” dedi yeni komutan": whoever stands right behind the verb. */
function subjectBehind({ told, candidates }: Told, verb: Phrase): Candidate | null {
  const behind = candidates.find(
    ({ start, isSubject, kind }) => isSubject && kind !== 'body' && start >= verb.end,
  );
  if (
    behind === undefined ||
    !/^\s(?:yeni\s|sonra\s)?$/u.test(told.slice(verb.end, Math.max(verb.end, behind.phraseStart)))
  )
    return null;
  return candidates.find((one) => isNameOf(one, behind)) ?? behind;
}

/** Behind a first verb of saying a new subject begins a clause or stands out; else whoever spoke goes on. */
function beginsClause(told: string, from: number, { phraseStart, end, kind }: Candidate): boolean {
  const gap = told.slice(from, Math.max(from, phraseStart));
  // "; Türk firmalarını liman ihalesine": a body within a clause is no subject.
  if (kind === 'body' && /\p{L}{4}/u.test(gap) && !STANDS_OUT.test(told.slice(end))) return false;
  return (
    /^(?:[\s,:;–—-]*|.*[;:]\s*)(?:(?:ve|va|amma|lakin|ancaq|ama|fakat|ancak|sonra|daha sonra|ardindan)\s)?(?:\p{L}+\s){0,3}$/su.test(
      gap,
    ) &&
    (/[;:,]/u.test(gap) || STANDS_OUT.test(told.slice(end)))
  );
}

/** "Gave the instruction, wanted it done": what was decided, and no saying. */
const ORDERING = /(?:talimat\p{L}*|tapsiriq\p{L}*|gostaris|gosteris)\s(?:ver|et)\p{L}*/u;

function possessed({ told }: Told): readonly Telling[] {
  return [...told.matchAll(PRONOUN_OF)].map(({ index, 0: written, groups }) => {
    const span = { start: index, end: index + (groups?.who?.length ?? 0) };
    return {
      verb: { id: 'according', start: index, end: index + written.length },
      speaker: { ...span, kind: 'pronoun', phraseStart: index, isSubject: true, person: null, offices: [] },
    };
  });
}
