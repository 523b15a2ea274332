import type { Words } from '../locales/words.ts';
import type { AnswerBlock } from './answer-block.ts';
import { mark } from './claim.ts';
import { continued } from './continued.ts';
import { Html, html } from './html.ts';
import { formattedPieces } from './pack.ts';
import { Rich } from './rich.ts';

/** One line of a cell: text as a release has it, with the numbers of its sources. */
export interface Entry {
  readonly text: string;
  readonly numbers: readonly number[];
  /** Said by the bot, not by a release: "not stated". */
  readonly isRemark?: boolean;
}

/** A row of a brief. */
export interface Section {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** One line by itself stands beside the label; several are a list. */
  readonly isList: boolean;
}

/** A piece of a section that stays in one message. */
export interface SectionBlock extends AnswerBlock {
  cells(notes: ReadonlySet<number>): readonly Rich[];
}

export function isSection(block: AnswerBlock): block is SectionBlock {
  return 'cells' in block;
}

/** Where a section is longer, it may be parted between two messages. */
const AMPLE = 1200;
const MOST_FORMATTED = 30;

interface Line {
  readonly text: Html;
  readonly numbers: readonly number[];
}

/** A section in one block, or in several, each with its label, where it is long. */
export function sectionBlocks({ label, entries, isList }: Section, words: Words): readonly SectionBlock[] {
  const groups: Line[][] = [];
  let room = 0;
  let formatted = 0;
  for (const line of entries.flatMap((entry) => linesOf(entry, words))) {
    const pieces = formattedPieces(line.text);
    const group = groups.at(-1);
    if (group !== undefined && line.text.length <= room && formatted + pieces <= MOST_FORMATTED) {
      group.push(line);
      room -= line.text.length;
      formatted += pieces;
    } else {
      groups.push([line]);
      room = AMPLE - line.text.length;
      formatted = pieces;
    }
  }
  return groups.map((lines, index) => {
    const above = index === 0 ? label : words.say('brief-continued', { label });
    return blockOf(above, lines, isList);
  });
}

function blockOf(label: string, lines: readonly Line[], isList: boolean): SectionBlock {
  const bullet = isList ? '• ' : '';
  const shown = lines.map(({ text, numbers }) => html`${bullet}${text}${marksOf(numbers)}`);
  const above = Html.bold(Html.text(`${label}:`));
  const cells = (notes: ReadonlySet<number>): readonly Rich[] => [
    Rich.text(Html.bold(Html.text(label))),
    Rich.join(
      lines.flatMap(({ text, numbers }, index) => [
        Rich.text(html`${index === 0 ? '' : '\n'}${bullet}${text}${numbers.length === 0 ? '' : ' '}`),
        ...numbers.map((number) => mark(number, notes)),
      ]),
    ),
  ];
  return {
    html: Html.join([above, Html.join(shown, '\n')], isList ? '\n' : ' '),
    rich: (notes) => Rich.table([cells(notes)]),
    cells,
  };
}

function linesOf({ text, numbers, isRemark = false }: Entry, words: Words): readonly Line[] {
  if (isRemark) return [{ text: Html.italic(Html.text(text)), numbers }];
  const pieces = continued(text, words);
  return pieces.map((piece, index) => ({ text: piece, numbers: index < pieces.length - 1 ? [] : numbers }));
}

function marksOf(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : ` ${numbers.map((number) => `[${number}]`).join('')}`;
}
