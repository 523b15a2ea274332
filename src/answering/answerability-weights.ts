export const ANSWERABILITY: {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
  readonly threshold: number;
} = { mean: [], deviation: [], weights: [], bias: 0, threshold: 0.5 };
