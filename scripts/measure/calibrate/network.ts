import { type AnswerabilityWeights, MOST_DEVIATIONS } from '../../../src/answering/answerability.ts';
import { createRandom } from '../generator.ts';
import { createAdam } from './adam.ts';

/** A case to learn from. */
export interface Example {
  readonly features: readonly number[];
  /** 0 or 1. */
  readonly target: number;
  /** How much it counts beside the others. */
  readonly weight: number;
}

export interface Training {
  readonly seed: number;
  /** Hidden units. */
  readonly units: number;
  /** Times that every example is seen. */
  readonly epochs: number;
  /** Examples to a step. */
  readonly batch: number;
  /** Pull of every weight towards 0 (L2): units that are not needed die. */
  readonly decay: number;
  /** Length of a step, falling evenly from the first epoch to the last. */
  readonly rate: { readonly first: number; readonly last: number };
}

/** Chosen by cross-validation; twice the units or half the decay refuse no better what was not learnt from. */
export const DEFAULT_TRAINING: Omit<Training, 'seed'> = {
  units: 16,
  epochs: 40,
  batch: 64,
  decay: 2e-4,
  rate: { first: 4.3e-3, last: 4e-4 },
};

/**
 * Trains a network on examples: logistic loss, Adam, shuffled mini-batches. The same examples and seed give the same
 * network, to the last bit on one version of Node.
 */
export function trainNetwork(examples: readonly Example[], training: Training): AnswerabilityWeights {
  const size = examples[0]?.features.length ?? 0;
  const random = createRandom(training.seed);
  const { mean, deviation } = spread(examples, size);
  const inputs = examples.map(({ features }) => standardise(features, mean, deviation));
  const usual = average(examples.map(({ weight }) => weight)) || 1;
  const layout = { size, units: training.units };
  const parameters = initialParameters(layout, random);
  const adam = createAdam(parameters.length, training.decay);
  const gradient = new Float64Array(parameters.length);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    shuffle(order, random);
    const { first, last } = training.rate;
    const rate = first + (last - first) * (epoch / Math.max(1, training.epochs - 1));
    for (let start = 0; start < order.length; start += training.batch) {
      const batch = order.slice(start, start + training.batch);
      gradient.fill(0);
      for (const index of batch) {
        const example = examples[index];
        const input = inputs[index];
        if (example === undefined || input === undefined) continue;
        addGradient(
          gradient,
          parameters,
          layout,
          input,
          example.target,
          example.weight / usual / batch.length,
        );
      }
      adam.step(parameters, gradient, rate);
    }
  }
  return networkOf(parameters, layout, mean, deviation);
}

/** Where the parameters of a network stand in one array: weights unit by unit, biases, outputs, the last bias. */
interface Layout {
  readonly size: number;
  readonly units: number;
}

function initialParameters({ size, units }: Layout, random: () => number): Float64Array {
  const parameters = new Float64Array(size * units + 2 * units + 1);
  for (let index = 0; index < size * units; index += 1) {
    parameters[index] = normal(random) / Math.sqrt(size || 1);
  }
  const outputs = size * units + units;
  for (let unit = 0; unit < units; unit += 1) parameters[outputs + unit] = normal(random) / Math.sqrt(units);
  return parameters;
}

function addGradient(
  gradient: Float64Array,
  parameters: Float64Array,
  { size, units }: Layout,
  input: Float64Array,
  target: number,
  weight: number,
): void {
  const biases = size * units;
  const outputs = biases + units;
  const last = outputs + units;
  const active = new Float64Array(units);
  let sum = parameters[last] ?? 0;
  for (let unit = 0; unit < units; unit += 1) {
    let own = parameters[biases + unit] ?? 0;
    for (let index = 0; index < size; index += 1) {
      own += (parameters[unit * size + index] ?? 0) * (input[index] ?? 0);
    }
    const activation = Math.tanh(own);
    active[unit] = activation;
    sum += activation * (parameters[outputs + unit] ?? 0);
  }
  const error = (1 / (1 + Math.exp(-sum)) - target) * weight;
  const add = (index: number, amount: number) => {
    gradient[index] = (gradient[index] ?? 0) + amount;
  };
  add(last, error);
  for (let unit = 0; unit < units; unit += 1) {
    const activation = active[unit] ?? 0;
    add(outputs + unit, error * activation);
    const own = error * (parameters[outputs + unit] ?? 0) * (1 - activation * activation);
    add(biases + unit, own);
    for (let index = 0; index < size; index += 1) add(unit * size + index, own * (input[index] ?? 0));
  }
}

function networkOf(
  parameters: Float64Array,
  { size, units }: Layout,
  mean: readonly number[],
  deviation: readonly number[],
): AnswerabilityWeights {
  const biases = size * units;
  const hidden = Array.from({ length: units }, (_, unit) => ({
    weights: [...parameters.slice(unit * size, (unit + 1) * size)],
    bias: parameters[biases + unit] ?? 0,
    output: parameters[biases + units + unit] ?? 0,
  }));
  return { mean, deviation, hidden, bias: parameters[biases + 2 * units] ?? 0 };
}

function spread(examples: readonly Example[], size: number) {
  const columns = Array.from({ length: size }, (_, index) =>
    examples.map(({ features }) => features[index] ?? 0),
  );
  const mean = columns.map(average);
  const deviation = columns.map((values, index) => {
    const middle = mean[index] ?? 0;
    // A feature that never differs would divide by 0; it tells nothing at any scale.
    return Math.sqrt(average(values.map((value) => (value - middle) ** 2))) || 1;
  });
  return { mean, deviation };
}

/** As `answerProbability` does it. */
function standardise(
  features: readonly number[],
  mean: readonly number[],
  deviation: readonly number[],
): Float64Array {
  return Float64Array.from(features, (value, index) => {
    const deviations = (value - (mean[index] ?? 0)) / (deviation[index] ?? 1);
    return Math.max(-MOST_DEVIATIONS, Math.min(MOST_DEVIATIONS, deviations));
  });
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

/** Fisher and Yates. */
function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}

/** A normally distributed number (Box and Muller). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
