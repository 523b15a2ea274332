import type { AnswerabilityWeights } from '../../../src/answering/answerability.ts';

/** Of a number in the weights file. */
const DIGITS = 3;

/** A network as the weights file has it: short numbers, and units that came to nothing left out. */
export function roundedNetwork({
  mean,
  deviation,
  hidden,
  bias,
}: AnswerabilityWeights): AnswerabilityWeights {
  return {
    mean: mean.map(rounded),
    // Divided by, so never 0.
    deviation: deviation.map((value) => rounded(value) || value),
    hidden: hidden
      .map((unit) => ({
        weights: unit.weights.map(rounded),
        bias: rounded(unit.bias),
        output: rounded(unit.output),
      }))
      .filter(({ output }) => output !== 0),
    bias: rounded(bias),
  };
}

/** Down, so that no more are refused than were meant to be. */
export function roundedThreshold(threshold: number): number {
  return Math.floor(threshold * 10 ** DIGITS) / 10 ** DIGITS;
}

/** Never -0, which does not come back from a file as it was. */
function rounded(value: number): number {
  return Number(value.toFixed(DIGITS)) + 0;
}
