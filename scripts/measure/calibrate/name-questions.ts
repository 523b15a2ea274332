import { foldWord } from '../../../src/search/analysis/fold.ts';
import { isFunctionWord } from '../../../src/search/analysis/function-words.ts';
import type { Question, ReleaseRecord } from '../data/records.ts';
import { type Script, spelledIn } from './name-letters.ts';

export const NAME_LANGUAGES = ['en', 'ru', 'az', 'tr'] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

/** How people ask about a name, and how they write it. */
const WAYS_OF_ASKING: Readonly<
  Record<NameLanguage, { readonly script: Script; readonly patterns: readonly string[] }>
> = {
  en: { script: 'Latin', patterns: ['Who is %?', 'What did % say?', 'What is known about %?', '%'] },
  ru: { script: 'Cyrillic', patterns: ['Кто такой %?', 'Что сказал %?', 'Что известно о %?', '%'] },
  az: { script: 'Latin', patterns: ['% kimdir?', '% nə deyib?', '% haqqında nə məlumdur?'] },
  tr: { script: 'Latin', patterns: ['% kimdir?', '% ne dedi?', '% hakkında ne biliniyor?'] },
};

/** One capitalised word or two within a sentence, without an ending after an apostrophe. */
const NAME = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{3,})?(?![\p{L}'’])/gu;
/** Releases looked at, for each name, before it is given up that there are any with one. */
const TRIES = 300;

/** Names out of the texts of releases. A name may come more than once: it is then asked about in other words. */
export function drawNames(
  releases: readonly ReleaseRecord[],
  count: number,
  random: () => number,
): readonly string[] {
  const names: string[] = [];
  for (let tries = 0; names.length < count && tries < count * TRIES; tries += 1) {
    const name = one([...(one(releases, random)?.text ?? '').matchAll(NAME)], random)?.[0];
    if (name === undefined || wordsOf(name).some((word) => isFunctionWord(foldWord(word)))) continue;
    names.push(name);
  }
  return names;
}

/**
 * A question about each name, in the words and the script of a language.
 *
 * @param releases those that hold the name are relevant
 */
export function nameQuestions(
  names: readonly string[],
  language: NameLanguage,
  releases: readonly ReleaseRecord[],
  random: () => number,
): readonly Question[] {
  const { script, patterns } = WAYS_OF_ASKING[language];
  return names.map((name) => ({
    id: name,
    text: (one(patterns, random) ?? '%').replace('%', spelledIn(script, name)),
    relevant: new Set(releases.filter(({ text }) => text.includes(name)).map(({ id }) => id)),
    answers: [name],
  }));
}

/** The questions about names that no release holds: neither whole nor word by word, and in neither script. */
export function aboutStrangers(
  questions: readonly Question[],
  releases: readonly ReleaseRecord[],
): readonly Question[] {
  return questions.filter(({ answers }) => {
    const spellings = answers.flatMap((name) => [
      spelledIn('Latin', name),
      spelledIn('Cyrillic', name),
      name,
    ]);
    return !releases.some(({ text }) =>
      spellings.some((name) => wordsOf(name).every((word) => text.includes(word))),
    );
  });
}

function wordsOf(name: string): readonly string[] {
  return name.split(' ');
}

function one<Case>(cases: readonly Case[], random: () => number): Case | undefined {
  return cases[Math.floor(random() * cases.length)];
}
