import type { Brief, BriefResult } from '../../facts/results.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import type { ChatSettings } from '../store/bot-store.ts';
import type { AnswerBlock } from './answer-block.ts';
import { briefSections } from './brief-sections.ts';
import { buttonsOf } from './buttons.ts';
import { limitLines } from './chat-filter.ts';
import { citedSources, sourceButtons } from './cited.ts';
import { cut } from './cut.ts';
import type { LinkTo } from './heading.ts';
import { Html } from './html.ts';
import { joinBlocks, packBlocks } from './pack.ts';
import { releaseText } from './release-text.ts';
import { remarks } from './remarks.ts';
import { Rich, type RichText } from './rich.ts';
import { isSection, type SectionBlock, sectionBlocks } from './section.ts';
import { sourceBlocks } from './source.ts';

/** For whom a brief is shown, and in which chat. */
export interface BriefView {
  readonly userId: number;
  readonly settings: ChatSettings;
  /** What was asked for; null for the brief of a release. */
  readonly asked: string | null;
}

const LONGEST_WORDS = 200;
const MOST_OTHERS = 5;
/** Of the 100 buttons that a message may have. */
const MOST_SOURCES = 90;

/**
 * A brief as messages of 4,096 units at the most, each with its rich form, in which the cells are a table: every cell
 * with the number of its source, then each release with the sentences to the letter. Parted between rows. Buttons open
 * the sources at their sentences, and briefs of other meetings.
 */
export function renderBrief(
  { brief, others }: BriefResult,
  view: BriefView,
  words: Words,
  linkTo: LinkTo,
): readonly Outgoing[] {
  const otherButtons = others
    .slice(0, MOST_OTHERS)
    .map(({ id, title }) => [
      buttonsOf(view.userId)(words.say('brief-other', { title: cut(title, LONGEST_WORDS) }), 'b', id),
    ]);
  if (brief === null) {
    const keyboard = otherButtons.length === 0 ? {} : { keyboard: otherButtons };
    return [{ html: none(view, words), ...keyboard }];
  }
  const sources = citedSources(citationsOf(brief));
  const sections = briefSections(brief, sources, words);
  const hasGaps = sections.some(({ entries }) => entries.some(({ isRemark }) => isRemark === true));
  const notes = [
    ...(brief.by === 'model' ? [words.say('brief-by-model')] : []),
    ...(brief.by === 'rules' && hasGaps ? [words.say('brief-by-rules')] : []),
    ...(view.asked === null ? [] : limitLines(view.settings, words)),
    ...(otherButtons.length > 0 ? [words.say('brief-others')] : []),
  ];
  const blocks: AnswerBlock[] = [
    heading(words.say('brief-title', { kind: words.say(`brief-kind-${brief.kind}`) })),
    ...sections.flatMap((section) => sectionBlocks(section, words)),
    ...remarks(notes),
    ...sources.flatMap((source) => sourceBlocks(source, words, linkTo)),
  ];
  const messages = packBlocks(blocks);
  return messages.map((message, index) => ({
    html: joinBlocks(message),
    rich: richOf(message),
    ...(index < messages.length - 1
      ? {}
      : { keyboard: [...sourceButtons(sources.slice(0, MOST_SOURCES), view.userId), ...otherButtons] }),
  }));
}

/** How to ask for a brief, with words that there is one for. */
function none({ asked, settings }: BriefView, words: Words): Html {
  if (asked === null) return Html.text(words.say('brief-none-release'));
  const said = releaseText(words.say('brief-none', { words: cut(asked, LONGEST_WORDS) }));
  return Html.join([said, ...limitLines(settings, words).map(asNote)], '\n');
}

function asNote(line: string): Html {
  return releaseText(line, (part) => Html.italic(part));
}

function heading(text: string): AnswerBlock {
  return { html: Html.bold(Html.text(text)), rich: () => Rich.heading(text) };
}

/** Cells that follow each other are rows of one table. */
function richOf(message: readonly AnswerBlock[]): RichText {
  const notes = new Set(message.flatMap(({ note }) => (note === undefined ? [] : [note])));
  const parts: Rich[] = [];
  let rows: SectionBlock[] = [];
  const endTable = (): void => {
    if (rows.length > 0) parts.push(Rich.table(rows.map((row) => row.cells(notes))));
    rows = [];
  };
  for (const block of message) {
    if (isSection(block)) rows.push(block);
    else {
      endTable();
      parts.push(block.rich(notes));
    }
  }
  endTable();
  return Rich.join(parts).message();
}

function citationsOf(brief: Brief) {
  const cells = [brief.what, brief.eventDate, brief.place, ...brief.organisers];
  return [
    ...cells.flatMap(({ citation }) => citation ?? []),
    ...brief.participants.flatMap(({ citation, titleCitation }) => [citation, titleCitation ?? []].flat()),
    ...[...brief.outcomes, ...brief.next].map(({ citation }) => citation),
    ...brief.disagreements.flatMap(({ values }) => values.map(({ citation }) => citation)),
  ];
}
