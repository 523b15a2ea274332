import type { Answer, Searched } from '../../answering/answer.ts';
import type { Words } from '../locales/words.ts';
import type { AnswerBlock } from './answer-block.ts';
import { cut } from './cut.ts';
import { headingOf, originOf, titleOf } from './heading.ts';
import { Html } from './html.ts';
import { releaseText } from './release-text.ts';
import { Rich } from './rich.ts';

type NotFound = Extract<Answer, { status: 'not_found' }>;

const MOST_PUBLISHERS = 5;
const LONGEST_PUBLISHER = 120;
/** So many fit a message whatever their titles. */
const NEAREST_TOGETHER = 4;

/**
 * A "no" that can be held to account: what was searched for it, and what came near. `isFurther`: it was answered before,
 * and there is nothing more.
 */
export function notFoundBlocks(answer: NotFound, isFurther: boolean, words: Words): AnswerBlock[] {
  const no = Html.bold(Html.text(words.say(isFurther ? 'no-further' : 'no-answer')));
  const facts = searchedFacts(answer, words).map((fact) => releaseText(fact));
  return [
    { html: no, rich: () => Rich.paragraph(Rich.text(no)) },
    { html: Html.join(facts, '\n'), rich: () => Rich.list(facts.map((fact) => Rich.text(fact))) },
    ...nearestBlocks(answer, words.say(isFurther ? 'no-further-nearest' : 'no-nearest'), words),
  ];
}

function searchedFacts({ searched, period }: NotFound, words: Words): string[] {
  const dates = words.period(searched.from, searched.to);
  const preferred = period === null ? '' : words.period(period.from, period.to);
  const releases = (count: number) => words.say('releases', { count });
  return [
    words.say('no-searched', { releases: releases(searched.releases) }),
    ...publisherFacts(searched, words),
    ...(dates === '' ? [] : [words.say('no-dates', { period: dates })]),
    ...(searched.undated === 0 ? [] : [words.say('no-undated', { releases: releases(searched.undated) })]),
    ...(preferred === '' ? [] : [words.say('answer-period', { period: preferred })]),
    ...(searched.indexUpdatedAt === null
      ? []
      : [words.say('no-index', { instant: words.instant(searched.indexUpdatedAt) })]),
  ];
}

function publisherFacts({ publishers }: Searched, words: Words): string[] {
  if (publishers.length === 0) return [];
  const named = publishers.slice(0, MOST_PUBLISHERS);
  const names = named.map((name) => cut(name, LONGEST_PUBLISHER)).join('; ');
  const count = publishers.length - named.length;
  return [
    count === 0 ? words.say('no-publishers', { names }) : words.say('no-publishers-more', { names, count }),
  ];
}

/** Releases that came near, with the numbers of their buttons; in rich form a table. */
function nearestBlocks({ nearest }: NotFound, heading: string, words: Words): AnswerBlock[] {
  const numbered = nearest.map((release, index) => ({ release, number: index + 1 }));
  const groups = splitEvery(numbered, NEAREST_TOGETHER);
  return groups.map((group, index) => {
    const above = index === 0 ? [Html.italic(Html.text(heading))] : [];
    const lines = group.map(({ release, number }) => headingOf(release, words, `${number}. `));
    const rows = group.map(({ release, number }) => [
      Rich.text(`${number}`),
      Rich.text(titleOf(release)),
      Rich.text(originOf(release, words)),
    ]);
    return {
      html: Html.join([...above, ...lines], '\n'),
      rich: () => Rich.join([...above.map(() => Rich.heading(heading)), Rich.table(rows)]),
    };
  });
}

function splitEvery<Item>(items: readonly Item[], count: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / count) }, (_, index) =>
    items.slice(index * count, (index + 1) * count),
  );
}
