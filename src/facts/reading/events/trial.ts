import { type EventSentence, type Family, hasTable, type NamedPerson } from './event-sentence.ts';
import type { Happening } from './happening.ts';
import { titleStart } from './person-role.ts';

const SENTENCED: Readonly<Record<Family, RegExp>> = {
  english: /^(?:sentenced|convicted|acquitted|verdict|pleaded|resentenced)$/,
  russian: /^(?:приговор\p{L}*|осужд\p{L}+|осудил\p{L}*|виновн\p{L}+|оправдан\p{L}*)$/u,
  turkic: /^(?:mahkum\p{L}*|mehkum\p{L}*|beraet\p{L}*|beraat\p{L}*|hokm\p{L}*|hapis)$/u,
};
const IN_COURT: Readonly<Record<Family, RegExp>> = {
  english:
    /^(?:court|courtroom|judge|justice|jury|trial|hearing|opinion|pleaded|sentenced|testified|asked|argued)$/,
  russian: /^(?:суд|суда|суде|суду|судья|судьи|заседани\p{L}*|приговор\p{L}*|адвокат|прокурор\p{L}*)$/u,
  turkic:
    /^(?:mahkeme\p{L}*|mehkeme\p{L}*|mahkama\p{L}*|hakim\p{L}*|durusma\p{L}*|proses\p{L}*|vekil\p{L}*|avukat\p{L}*)$/u,
};

/** Whether somebody stands before a court at an event. */
export function isTrial({ kind, sentence: { words, family } }: Happening): boolean {
  return (
    (kind === 'session' || kind === 'other') &&
    words.some(({ word, isQuoted }) => !isQuoted && SENTENCED[family].test(word))
  );
}

/** Who speaks of a trial to the press: a sentence of theirs has no word of what is said in court. */
export function speaksOutside(sentence: EventSentence): boolean {
  const { words, family } = sentence;
  return (
    ['saying', 'doing'].some((table) => hasTable(sentence, 0, words.length, table)) &&
    !words.some(({ word, isQuoted }) => !isQuoted && IN_COURT[family].test(word))
  );
}

/** "..., Attorney General X announced": who only makes it known. */
export function isAnnouncer(sentence: EventSentence, named: NamedPerson): boolean {
  const { words, family } = sentence;
  if (family !== 'english') return false;
  const start = titleStart(sentence, named);
  const verb = words[named.to];
  return (
    verb !== undefined &&
    named.to >= words.length - 2 &&
    words[start]?.gap.includes(',') === true &&
    /^(?:announced|announces|reported|confirmed)$/.test(verb.word)
  );
}
