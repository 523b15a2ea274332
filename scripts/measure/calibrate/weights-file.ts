import type { Calibration } from './calibration.ts';

/** As Biome has it. It leaves comments alone; theirs is what is usual here. */
const LINE_WIDTH = 110;
const COMMENT_WIDTH = 117;

/** What the file says of how it was made. */
export interface Making {
  readonly seed: number;
  readonly samples: number;
  /** The features, in the order of the weights. */
  readonly features: readonly string[];
  /** "XQuAD English, XQuAD Turkish, …" */
  readonly archives: readonly string[];
  readonly heldSets: readonly string[];
  readonly mostRefused: number;
  readonly mostDoubted: number;
}

/** The text of answerability-weights.ts, formatted as the repository's own check wants it. */
export function weightsModule(
  { mean, deviation, hidden, bias, threshold, certain }: Calibration,
  making: Making,
): string {
  const units = hidden.map(
    (unit) =>
      `    {\n${numbers('weights', unit.weights, 6)}      bias: ${unit.bias},\n      output: ${unit.output},\n    },\n`,
  );
  return [
    comment(making),
    'export const ANSWERABILITY = {\n',
    numbers('mean', mean, 2),
    numbers('deviation', deviation, 2),
    `  hidden: [\n${units.join('')}  ],\n`,
    `  bias: ${bias},\n  threshold: ${threshold},\n  certain: ${certain},\n};\n`,
  ].join('');
}

function comment({ seed, samples, features, archives, heldSets, mostRefused, mostDoubted }: Making): string {
  const text = [
    'Weights of the answerability network; made by `npm run calibrate`, not by hand. Features are standardised by `mean` and `deviation`; `hidden` holds a row of weights for each hidden unit.',
    `Learnt from ${samples.toLocaleString('en-US')} cases (seed ${seed}), asked of archives that answer them and of archives that do not: ${archives.join(', ')}. The threshold is the highest at which no more than ${mostRefused * 100}% of the questions of ${heldSets.join(' and of ')} are refused by their own archive; below \`certain\` stand no more than ${mostDoubted * 100}%.`,
    `Features: ${features.join(', ')}.`,
  ];
  return `/**\n${text
    .flatMap((paragraph, index) => [
      ...(index === 0 ? [] : ['']),
      ...wrap(paragraph.split(' '), ' ', COMMENT_WIDTH),
    ])
    .map((line) => (line === '' ? ' *\n' : ` * ${line}\n`))
    .join('')} */\n`;
}

/** A member whose value is a list of numbers: on one line, or filled line by line. */
function numbers(name: string, values: readonly number[], indent: number): string {
  const margin = ' '.repeat(indent);
  const short = `${margin}${name}: [${values.join(', ')}],`;
  if (short.length <= LINE_WIDTH) return `${short}\n`;
  const inner = `${margin}  `;
  const lines = wrap(
    values.map((value) => `${value},`),
    ' ',
    LINE_WIDTH - inner.length,
  );
  return `${margin}${name}: [\n${lines.map((line) => `${inner}${line}\n`).join('')}${margin}],\n`;
}

/** Fills lines of at most `width` characters. */
function wrap(pieces: readonly string[], separator: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const longer = last === undefined ? null : `${last}${separator}${piece}`;
    if (longer !== null && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
