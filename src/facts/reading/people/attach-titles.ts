import { COMMA, hasCompany, isBracketed, isListed } from './name-lists.ts';
import type { PersonSentence } from './person-sentence.ts';
import { isDirect, leadsToName, titlesAfter } from './title-after.ts';
import type { Run, TitlePhrase } from './title-phrase.ts';
import type { TitledRun } from './titled-run.ts';
import { titlesBefore } from './titles-before.ts';

/**
 * Which titles belong to which name. In front of it they stand with nothing between or across a comma ("the Minister of
 * Culture, Konul Aghazade"); behind it in apposition, unless the next name in the list needs them.
 */
export function attachTitles(
  sentence: PersonSentence,
  runs: readonly Run[],
  phrases: readonly TitlePhrase[],
): readonly TitledRun[] {
  const endingAt = new Map(phrases.map((phrase) => [phrase.to, phrase]));
  const startingAt = new Map(phrases.map((phrase) => [phrase.from, phrase]));
  const claimed = new Set<TitlePhrase>();
  const attached: TitledRun[] = [];
  const aside = runs.filter((run) => run[1] - run[0] === 1 && isBracketed(sentence, run));
  const named = runs.filter((run) => !aside.includes(run));
  for (const [place, run] of named.entries()) {
    const before = titlesBefore(sentence, run, endingAt, claimed, attached.at(-1));
    for (const phrase of before) claimed.add(phrase);
    let titles =
      before.some(({ isPlural }) => isPlural) && !hasCompany(sentence, run, named[place + 1])
        ? before.filter(({ isPlural }) => !isPlural)
        : before;
    const [after = null, second] = titlesAfter(sentence, run, startingAt);
    const hasOffice = before.some(({ kind }) => kind === 'office');
    // In a Turkic list the next office is another's: titles stand in front there.
    const isNext = sentence.family === 'turkic' && hasOffice && COMMA.test(sentence.words[run[1]]?.gap ?? '');
    if (
      after !== null &&
      !isNext &&
      !claimed.has(after) &&
      !(hasOffice && leadsToName(sentence, after, named[place + 1], startingAt))
    ) {
      if (!(named[place + 1] !== undefined && hasOffice && isDirect(sentence, after, named[place + 1]))) {
        const isSecond = second !== undefined && !leadsToName(sentence, second, named[place + 1], startingAt);
        const own = isSecond ? [after, second] : [after];
        for (const phrase of own) claimed.add(phrase);
        titles = [...titles, ...own];
      }
    }
    if (!titles.some(({ kind, isPlural }) => kind === 'office' && isPlural)) {
      const last = attached.at(-1);
      const shared = last?.titles.find(
        (title) => title.isPlural && isShared(sentence, title, last.titles, titles),
      );
      const start = titles[0]?.from ?? run[0];
      if (
        last !== undefined &&
        shared !== undefined &&
        isListed(sentence, last.run, [Math.min(start, run[0]), run[1]])
      )
        titles = [shared, ...titles];
    }
    attached.push({
      run,
      titles: titles
        .filter((title) => isTitle(sentence, title))
        .map((title) => withoutAddress(sentence, title)),
      isAddressed: titles.length > 0,
    });
  }
  for (const run of aside) attached.push({ run, titles: [], isAddressed: false });
  return attached;
}

/** Whoever is many, and whom a list names by what each of them is. */
const OF_MANY =
  /^office:(?:employee|worker|visitor|winner|counterpart|specialist|student|athlete|officer|veteran)$/;

/** "Deputies A and B"; "the co-chairs, Minister A and Governor B": who has an office himself shares one with who has one too. */
function isShared(
  { meanings }: PersonSentence,
  shared: TitlePhrase,
  others: readonly TitlePhrase[],
  own: readonly TitlePhrase[],
): boolean {
  const isOffice = ({ kind, isPlural }: TitlePhrase) => kind === 'office' && !isPlural;
  if (!own.some(isOffice)) return true;
  if (meanings.some(({ id, from, to }) => from <= shared.head && shared.head < to && OF_MANY.test(id)))
    return false;
  return others.some((title) => isOffice(title) && title.from >= shared.to);
}

const TITLES =
  /^(?:dr|prof|doç|doc|dos|akad|акад|проф|доц|av|uzm|müh|ecz|engr|barr|cllr|ing|togbe|op|gen|cmde|cdre|brig|col|lt|maj|capt|cpt|adm|sgt|hon|rev|amb|sen|sens|rep|reps|gov|kpt|plt|kora|tüma|tuğa|alb|yb|yzb|bnb|korg|tümg|tuğg|org|ütğm|tğm|ген|полк|подполк|майор|кап|лейт|адм)$/iu;

/** Before an English name these address: the Hon. Ray is whoever is a member. */
const ADDRESSES = /^(?:hon|rev)$/i;

const MERE_ADDRESS = /^(?:excellency|mr|mrs|ms|sir|dame|lady|lord|hon|honourable|honorable|rev|his|her|the)$/;

/** "Her Excellency Amb.", "Hon. Dr.": what addresses stands in front of the title. */
function withoutAddress({ words, family }: PersonSentence, title: TitlePhrase): TitlePhrase {
  if (title.kind !== 'honorific' || family !== 'english') return title;
  let { from } = title;
  while (from < title.head && MERE_ADDRESS.test(words[from]?.word ?? '')) from += 1;
  return { ...title, from };
}

/** "Mr" and "Bayan" address, they are no title; a Turkish "Dr." is. */
function isTitle({ words, family }: PersonSentence, { kind, from, to }: TitlePhrase): boolean {
  if (kind !== 'honorific') return true;
  const own = words.slice(from, to).filter(({ raw }) => TITLES.test(raw));
  return family === 'english' ? own.some(({ raw }) => !ADDRESSES.test(raw)) : own.length > 0;
}
