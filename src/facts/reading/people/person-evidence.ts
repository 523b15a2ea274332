import { WORLD } from '../../../answering/checking/words/places.ts';
import type { NameCandidate } from './name-candidates.ts';
import { afterBrackets } from './name-lists.ts';
import { isPatronymic, isPatronymicEnd, isSurnameLike } from './name-words.ts';
import type { Family } from './person-sentence.ts';
import { hasHumanTrace } from './person-traces.ts';
import { opensQuotation } from './title-phrase.ts';
import type { WrittenName } from './written-name.ts';

/** A candidate with its name taken apart. */
export interface Named {
  readonly candidate: NameCandidate;
  readonly name: WrittenName;
}

/** "Competition Policy": English words alone; and one word twice. */
function isMadeOfWords({ words, sentence }: NameCandidate): boolean {
  if (words.length > 1 && words.every(({ word }) => word === words[0]?.word)) return true;
  return (
    sentence.family === 'english' &&
    words.length > 1 &&
    words.every(
      ({ concepts, isFunction }) =>
        isFunction || (concepts.length > 0 && !concepts.some((concept) => WORLD.has(concept))),
    )
  );
}

/** A heading in capitals names nobody who is not named elsewhere; a surname may be in capitals by itself (Emil BORISOV). */
function isMixedCase({ words, sentence }: NameCandidate): boolean {
  return words.some(({ isAllCapitals, index }) => sentence.roles[index] === 'name' && !isAllCapitals);
}

/** Evidence that a name of several words is a person's. */
export function isStrong({ candidate, name }: Named, alone: ReadonlySet<string>): boolean {
  if (candidate.isOfBody) return candidate.titles.length > 0 && name.whole > 2;
  if (!isMixedCase(candidate)) return false;
  if (isMadeOfWords(candidate) && !isRightBehindTitle(candidate) && !isChosen(candidate)) return false;
  if (candidate.isAddressed) return true;
  if (isQuoted(candidate)) return false;
  const { sentence, words } = candidate;
  const last = words.at(-1)?.raw ?? '';
  if (name.given.some(({ isInitial }) => isInitial))
    return (words.find(({ index }) => sentence.roles[index] === 'name')?.raw.length ?? 0) > 2;
  if (words.some(({ raw }) => isPatronymicEnd(raw))) return true;
  if (words.length === 3 && words.some(({ raw }, place) => place > 0 && isPatronymic(raw))) return true;
  if (
    words.some(
      ({ isAllCapitals, isNumber, raw }) => (isAllCapitals && !/^I{2,3}$|^IV$/.test(raw)) || isNumber,
    )
  )
    return false;
  if (isSurnameLike(last) || isCommemorated(candidate) || leads(candidate)) return true;
  const known = words.filter(({ concepts, isFunction }) => concepts.length > 0 || isFunction).length;
  if (name.whole <= MOST_WHOLE && known <= 1 && hasHumanTrace(candidate)) return true;
  if (known > (sentence.family === 'english' ? 0 : 1)) return false;
  if (says(candidate)) return true;
  return known === 0 && name.surname.some((form) => alone.has(form));
}

/** "Karim Aziz has been confirmed as head": who gets an office, at the beginning of a sentence. */
function isChosen({ isHolder, from, to, sentence: { words } }: NameCandidate): boolean {
  const isSubject =
    from === 0 && /^(?:has|had|will|becomes|became|joins|takes|steps)$/.test(words[to]?.word ?? '');
  return isHolder === true && isSubject && words[to]?.gap === ' ';
}

const MOST_WHOLE = 4;

/** Whether a name without evidence of its own is a person's if its neighbours in a list are: two or three words, no common ones. */
export function mayBeListed({ candidate, name }: Named): boolean {
  const { words } = candidate;
  return (
    name.whole >= 2 &&
    name.whole <= 3 &&
    !candidate.isOfBody &&
    !isQuoted(candidate) &&
    // The surname may be in capitals: Rabia DİNÇ.
    !words.slice(0, -1).some(({ isAllCapitals }) => isAllCapitals) &&
    (words.length > 1 || words[0]?.isAllCapitals !== true) &&
    !words.some(({ isNumber, isFunction }) => isNumber || isFunction) &&
    words.filter(({ concepts }) => concepts.length > 0).length <=
      Number(candidate.sentence.family === 'turkic')
  );
}

const ATTENDS =
  /^(?:attend(?:ed|ees?)|present|participants?|participated|participating|joined|included?|участ\p{L}+|присутств\p{L}+|istirak\p{L}*|katil\p{L}+)$/u;

/** Whether the sentence tells who took part. */
export function isAttended({ candidate: { sentence } }: Named): boolean {
  return sentence.words.some(({ word }) => ATTENDS.test(word));
}

const LISTED = /^(?:["'»”’]*,\s+)$/u;
const AND: ReadonlySet<string> = new Set(['and', 'и', 've', 'va', 'ila', 'ile']);

/** Whether the second name stands right behind the first in a list: A, B and C. */
export function follows(first: Named, second: Named): boolean {
  const { sentence, to } = first.candidate;
  if (second.candidate.sentence !== sentence) return false;
  const end = afterBrackets(sentence, to);
  const start = Math.min(
    second.candidate.from,
    ...second.candidate.titles.map(({ from }) => from).filter((from) => from >= to),
  );
  const gap = sentence.words[end]?.gap ?? '';
  if (start === end) return LISTED.test(gap) || (end > to && /^\.?\),\s$/.test(gap));
  return start === end + 1 && AND.has(sentence.words[end]?.word ?? '');
}

/** "Щит Тавара": what stands in quotation marks from its first word is called so. */
function isQuoted({ sentence, from }: NameCandidate): boolean {
  return (
    from > 0 &&
    opensQuotation(sentence, from) &&
    sentence.words[from]?.gap.trim() !== '' &&
    !/[,:]/.test(sentence.words[from]?.gap ?? '')
  );
}

/** Whom something is named after: "named after X", "X adına", "имени X". */
function isCommemorated({ sentence: { words }, from, to }: NameCandidate): boolean {
  const [before, earlier] = [words[from - 1]?.word ?? '', words[from - 2]?.word ?? ''];
  if ((before === 'after' && earlier === 'named') || before === 'имени' || before === 'памяти') return true;
  return /^(?:adina|adini|adli|anisina|xatirasina)$/.test(words[to]?.word ?? '');
}

const LED: Readonly<Record<Family, RegExp>> = {
  english: /^(?:chaired|led|headed|presided|signed|addressed) by$/,
  russian:
    /(?:^| )(?:председательством|руководством|участием|мнению|словам|поручению|приглашению|делегацию|главе с)$/,
  turkic: /^(?:sadrliyi|rahbarliyi|istiraki|baskanliginda|baskanligindaki|daveti|davati|basciligi)/,
};

/** Whether something is chaired by the name, or done with it or at its word. */
function leads({ sentence: { words, family }, from, to }: NameCandidate): boolean {
  if (family === 'turkic') return LED.turkic.test(words[to]?.word ?? '');
  return LED[family].test(`${words[from - 2]?.word ?? ''} ${words[from - 1]?.word ?? ''}`);
}

/** Whether the name is who says something: a verb of saying right behind it or in front of it. */
function says({ sentence, from, to }: NameCandidate): boolean {
  const isSaying = (index: number) => sentence.tables.get(index)?.includes('saying') === true;
  const same = (index: number) => sentence.words[index]?.clause === sentence.words[to - 1]?.clause;
  if (sentence.family === 'turkic') {
    const last = sentence.words[to - 1];
    const isInflected = last !== undefined && last.end - last.start > last.raw.length;
    const isSubject = !isInflected && (from === 0 || sentence.words[from]?.isFirst === true);
    return isSubject && sentence.text.meanings.some(({ id }) => id.startsWith('saying:'));
  }
  return (
    (isSaying(to) && same(to)) ||
    (isSaying(from - 1) && same(from - 1)) ||
    (sentence.words[to]?.isFunction === true && isSaying(to + 1) && same(to + 1))
  );
}

function isRightBehindTitle({ sentence, from, words }: NameCandidate): boolean {
  const role = sentence.roles[from - 1];
  const before = sentence.words[from - 1];
  // "The Ambassador's Residence".
  if (before !== undefined && /['’]s?$/u.test(sentence.text.text.slice(before.start, before.end)))
    return false;
  return (role === 'office' || role === 'rank' || role === 'honorific') && !/[,;:]/.test(words[0]?.gap ?? '');
}

/** "Sir Anthony", "Prof Lim", "Deniz Bey": a title right in front of a word, or a form of address behind it. */
export function isAddressedAlone({ candidate }: Named): boolean {
  const { sentence, from, to } = candidate;
  if (to - from > 1) return false;
  if (candidate.isAddressed && isRightBehindTitle(candidate)) return true;
  return (
    sentence.family === 'turkic' &&
    sentence.words[to]?.gap === ' ' &&
    /^(?:bey|hanim|xanim|muallim|efendi|hoca)(?:[aiu]n?|n[aiu]n?)?$/.test(sentence.words[to]?.word ?? '')
  );
}

/** One word is a person by itself only behind a rank, an office or a form of address. */
export function standsAlone({ candidate, name }: Named): boolean {
  const { sentence, words, titles } = candidate;
  const [word] = words;
  if (
    word === undefined ||
    name.whole > 1 ||
    (words.length > 1 && word.concepts.length > 0) ||
    candidate.isOfBody ||
    word.raw.length < SHORTEST
  )
    return false;
  if (
    word.isAllCapitals ||
    word.isFunction ||
    word.concepts.length > 0 ||
    titles.some(({ isPlural }) => isPlural)
  )
    return false;
  if (!candidate.isAddressed || !isRightBehindTitle(candidate)) return false;
  // What stands behind an office in Russian is as often whose it is: мэр Тирканда.
  return (
    sentence.family === 'english' || isSurnameLike(word.raw) || titles.every(({ kind }) => kind !== 'office')
  );
}

const SHORTEST = 3;
