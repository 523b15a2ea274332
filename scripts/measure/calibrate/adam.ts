const FIRST_MOMENT = 0.9;
const SECOND_MOMENT = 0.999;
const SMALL = 1e-8;

export interface Adam {
  /** One step down the gradient, in place. */
  step(parameters: Float64Array, gradient: Float64Array, rate: number): void;
}

/**
 * Adam (Kingma and Ba 2015), with weight decay as a part of the gradient.
 *
 * @param decay of the parameters: the pull towards 0
 */
export function createAdam(size: number, decay: number): Adam {
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  let steps = 0;
  return {
    step(parameters, gradient, rate) {
      steps += 1;
      const firstScale = 1 - FIRST_MOMENT ** steps;
      const secondScale = 1 - SECOND_MOMENT ** steps;
      for (let index = 0; index < size; index += 1) {
        const value = parameters[index] ?? 0;
        const slope = (gradient[index] ?? 0) + decay * value;
        const mean = FIRST_MOMENT * (first[index] ?? 0) + (1 - FIRST_MOMENT) * slope;
        const square = SECOND_MOMENT * (second[index] ?? 0) + (1 - SECOND_MOMENT) * slope * slope;
        first[index] = mean;
        second[index] = square;
        parameters[index] = value - (rate * (mean / firstScale)) / (Math.sqrt(square / secondScale) + SMALL);
      }
    },
  };
}
