import type { SaidResult } from '../../facts/results.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import { buttonsOf } from './buttons.ts';
import { cut } from './cut.ts';
import { Html } from './html.ts';
import { releaseText } from './release-text.ts';
import { statedDate } from './stated-date.ts';

/** What is told of a person to choose by. */
export type Candidate = SaidResult['people'][number];

/** So many can be chosen from. */
export const MOST_CANDIDATES = 8;
const LONGEST_NAME = 100;
const LONGEST_TITLE = 120;

/** A name could be several people: who they are, and a button each. */
export function renderWhich(
  asked: {
    readonly name: string;
    readonly people: readonly Candidate[];
    /** `buttons[n]` asks again for `people[n]`. */
    readonly buttons: readonly { readonly kind: string; readonly fields: readonly (string | number)[] }[];
    readonly userId: number;
  },
  words: Words,
): Outgoing {
  const shown = asked.people.slice(0, MOST_CANDIDATES);
  const left = asked.people.length - shown.length;
  const button = buttonsOf(asked.userId);
  return {
    html: Html.join(
      [
        releaseText(words.say('who-which', { name: cut(asked.name, LONGEST_NAME) })),
        ...shown.map((person, index) => lineOf(person, index + 1, words)),
        ...(left > 0 ? [Html.text(words.say('who-which-more', { count: left }))] : []),
      ],
      '\n\n',
    ),
    keyboard: asked.buttons
      .slice(0, shown.length)
      .map(({ kind, fields }, index) => [
        button(`${index + 1}. ${shown[index]?.name ?? ''}`, kind, ...fields),
      ]),
  };
}

/** "1. **Tural Muravin** — Head of the Service (November 2022); 5 releases". */
function lineOf({ name, titles, releases }: Candidate, number: number, words: Words): Html {
  const [last] = titles;
  const title =
    last === undefined ? [] : [`${cut(last.title, LONGEST_TITLE)} (${words.date(statedDate(last.date))})`];
  const rest = [...title, words.say('releases', { count: releases })].join('; ');
  return Html.join([
    releaseText(`${number}. ${cut(name, LONGEST_NAME)}`, (part) => Html.bold(part)),
    releaseText(` — ${rest}`),
  ]);
}
