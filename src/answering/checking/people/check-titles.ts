import { isOfThing } from '../attribution/statements.ts';
import type { Problem } from '../check.ts';
import type { Evidence } from '../reading/evidence.ts';
import type { ReadText } from '../reading/read-text.ts';
import { type Meaning, tableOf } from '../words/lexicon.ts';
import { isSameName, type Mention, mentionsOf } from './mentions.ts';
import { type Title, titleOf } from './title.ts';

/** Left out or put in, these make another office of one; the others only add to it. */
const DECISIVE = ['deputy', 'first-deputy', 'acting', 'former', 'assistant', 'honorary', 'elect'] as const;
type Decisive = (typeof DECISIVE)[number];

const TOLD: Readonly<Record<Decisive, string>> = {
  deputy: 'a deputy',
  'first-deputy': 'a first deputy',
  acting: 'acting',
  former: 'a former one',
  assistant: 'an assistant',
  honorary: 'honorary',
  elect: 'elected, not in office',
};

/** These tell little: anybody can be one, and translations leave them out. */
const VAGUE_OFFICES: ReadonlySet<string> = new Set([
  'counterpart',
  'member',
  'officer',
  'expert',
  'winner',
  'candidate',
  'scientist',
  'artist',
  'owner',
  'diplomat',
]);

/**
 * Offices and ranks of the claim that differ from those which the sources give to the same person: a minister for a deputy
 * minister, an acting head for a former one, a colonel for a general, the minister of another thing. Offices outside of
 * the tables are left to the words of the claim (`checkDetails`).
 */
export function checkTitles(claim: ReadText, evidence: Evidence): readonly Problem[] {
  const problems: Problem[] = [];
  for (const mention of mentionsOf(claim)) {
    if (!isPerson(mention, claim)) continue;
    const said = titleOf(mention, claim);
    if (said.qualifiers.size + said.offices.size + said.ranks.size === 0) continue;
    const stated = titlesOf(mention, claim, evidence);
    if (stated.length === 0) continue;
    const reason = difference(said, stated, (qualifier) => isToldOfNobody(qualifier, said, evidence));
    if (reason !== null) problems.push({ kind: 'title', words: said.words, reason });
  }
  if (problems.length > 0) return problems;
  return givenOffice(claim, evidence) ?? unknownQualifier(claim, evidence);
}

/** "X took the oath as president": of an office that somebody is given, when no sentence about X tells of it. */
function givenOffice(claim: ReadText, evidence: Evidence): readonly Problem[] | null {
  const [person, ...others] = mentionsOf(claim).filter((mention) => isPerson(mention, claim));
  if (person === undefined || others.length > 0 || titleOf(person, claim).offices.size > 0) return null;
  if (!claim.meanings.some(({ id }) => GIVING.test(id))) return null;
  const said = new Set(
    claim.meanings.flatMap(({ id }) => (tableOf(id) === 'office' ? [id.slice('office:'.length)] : [])),
  );
  const stated = new Set<string>();
  for (const text of evidence.all) {
    const sentences = new Set(
      mentionsOf(text)
        .filter((other) => isSameName(person, claim, other, text))
        .map(({ from }) => text.words[from]?.sentence),
    );
    // "X возглавил": whoever leads may be called a head or a chairman.
    const leads = text.meanings.some(
      ({ id, from, to }) =>
        id === 'deed:lead' && sentences.has(text.words[from]?.sentence) && text.words[to]?.word !== 'by',
    );
    if (leads) for (const office of LEADING) stated.add(office);
    for (const { id, from } of text.meanings)
      if (tableOf(id) === 'office' && sentences.has(text.words[from]?.sentence))
        stated.add(id.slice('office:'.length));
  }
  if (solid(said).size === 0 || solid(stated).size === 0) return null;
  if ([...said].some((office) => stated.has(office))) return null;
  return [{ kind: 'title', words: claim.text, reason: 'The sources give the person another office.' }];
}
const GIVING = /^deed:(?:appoint|swear|become)$/;

/** A name of several words, or one right behind an office; the country of an ambassador is neither. */
function isPerson({ words, from }: Mention, claim: ReadText): boolean {
  if (isOfThing(from, claim)) return false;
  return words.length > 1 || claim.meanings.some(({ id, to }) => to === from && /^(?:office|rank):/.test(id));
}

function titlesOf(mention: Mention, claim: ReadText, evidence: Evidence): readonly Title[] {
  return evidence.all.flatMap((text) =>
    mentionsOf(text)
      .filter((other) => isSameName(mention, claim, other, text))
      .map((other) => titleOf(other, text)),
  );
}

/** What is wrong with a title, in words; null when the stated ones allow it. */
function difference(
  said: Title,
  stated: readonly Title[],
  isElsewhere: (qualifier: Decisive) => boolean,
): string | null {
  const titled = stated.filter((title) => title.offices.size + title.qualifiers.size + title.ranks.size > 0);
  for (const qualifier of DECISIVE) {
    // "Deputy Mirbabayeva" sits in parliament.
    if (
      qualifier === 'deputy' &&
      said.offices.has('legislator') &&
      stated.some(({ offices }) => offices.has('legislator'))
    )
      continue;
    const isSaid = said.qualifiers.has(qualifier);
    if (isSaid && !stated.some((title) => covers(title.qualifiers, qualifier)) && !isElsewhere(qualifier)) {
      return `The sources do not say that the person is ${TOLD[qualifier]}.`;
    }
    const offices = titled.filter((title) => title.offices.size > 0 || title.qualifiers.size > 0);
    const isLesser = qualifier === 'first-deputy' && said.qualifiers.has('deputy');
    const isLeftOut =
      !isLesser && said.offices.size > 0 && !covers(said.qualifiers, qualifier) && offices.length > 0;
    if (isLeftOut && offices.every((title) => title.qualifiers.has(qualifier))) {
      return `The sources say that the person is ${TOLD[qualifier]}.`;
    }
  }
  if (conflict(said, titled, ({ offices }) => solid(offices)) || isRaised(said, titled))
    return 'The sources give the person another office.';
  if (conflict(said, titled, ({ ranks }) => ranks) && !isSomeGeneral(said, titled)) {
    return 'The sources give the person another rank.';
  }
  const ofOffice = titled.filter(({ offices }) => offices.size > 0);
  if (said.offices.size > 0 && conflict(said, ofOffice, ({ subjects }) => subjects)) {
    return 'The sources give the person the office of another field.';
  }
  return null;
}

/** Who leads, and who only belongs. */
const LEADING: ReadonlySet<string> = new Set(
  'head chairman minister president premier rector dean'.split(' '),
);
const BELONGING: ReadonlySet<string> = new Set('member scientist expert officer candidate'.split(' '));

/** The director for a researcher, the chairman for a member. */
function isRaised({ offices }: Title, stated: readonly Title[]): boolean {
  const others = stated.filter((title) => title.offices.size > 0);
  if (others.length === 0 || ![...offices].some((office) => LEADING.has(office))) return false;
  return others.every((title) => [...title.offices].every((office) => BELONGING.has(office)));
}

/** "Thanked the former rector": without a name it may be this person's. */
function isToldOfNobody(qualifier: Decisive, { offices }: Title, evidence: Evidence): boolean {
  return evidence.cited.some((text) =>
    text.meanings.some(({ id, from, to }) => {
      if (id !== `qualifier:${qualifier}`) return false;
      const isOfOffice = text.meanings.some(
        (one) =>
          one.id.startsWith('office:') &&
          offices.has(one.id.slice('office:'.length)) &&
          one.from < to + NEAR &&
          one.to > from - NEAR,
      );
      const isNamed = mentionsOf(text).some(
        (mention) => mention.from < to + NEAR && mention.to > from - NEAR,
      );
      return isOfOffice && !isNamed;
    }),
  );
}

function solid(offices: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...offices].filter((office) => !VAGUE_OFFICES.has(office)));
}

/** "First deputy" is a deputy too. */
function covers(qualifiers: ReadonlySet<string>, qualifier: Decisive): boolean {
  if (qualifiers.has(qualifier)) return true;
  return qualifier === 'deputy' && qualifiers.has('first-deputy');
}

/** "General" alone is said of a general of any rank. */
function isSomeGeneral({ ranks }: Title, stated: readonly Title[]): boolean {
  if (ranks.size !== 1 || !ranks.has('general')) return false;
  return stated.some((title) =>
    [...title.ranks].some((rank) => rank.endsWith('general') || rank === 'brigadier'),
  );
}

/** Both sides say something of one kind, and nothing that both can mean. */
function conflict(said: Title, stated: readonly Title[], of: (title: Title) => ReadonlySet<string>): boolean {
  const own = of(said);
  const others = stated.map(of).filter((ids) => ids.size > 0);
  if (own.size === 0 || others.length === 0) return false;
  return others.every((ids) => ![...own].some((id) => ids.has(id)));
}

/** "The deputy minister said": whoever it is, no source speaks of a deputy or of somebody acting. */
function unknownQualifier(claim: ReadText, evidence: Evidence): readonly Problem[] {
  for (const qualifier of ['deputy', 'acting'] as const) {
    const id = `qualifier:${qualifier}`;
    const meaning = claim.meanings.find((one) => one.id === id);
    if (meaning === undefined || !isBesideOffice(meaning, claim)) continue;
    const isKnown = evidence.all.some((text) =>
      text.meanings.some(
        (one) =>
          one.id === id ||
          one.id === `qualifier:first-${qualifier}` ||
          (qualifier === 'deputy' && one.id === 'office:legislator'),
      ),
    );
    if (isKnown) continue;
    const words = claim.text.slice(claim.words[meaning.from]?.start, claim.words[meaning.to - 1]?.end);
    return [
      { kind: 'title', words, reason: `The sources do not speak of anybody who is ${TOLD[qualifier]}.` },
    ];
  }
  return [];
}

/** Words between "deputy" and the office; without one, Turkish "yardımcı" is any helper. */
const NEAR = 3;

function isBesideOffice({ from, to }: Meaning, claim: ReadText): boolean {
  return claim.meanings.some(
    (one) =>
      /^(?:office|body):/.test(one.id) && one.from !== from && one.from < to + NEAR && one.to > from - NEAR,
  );
}
