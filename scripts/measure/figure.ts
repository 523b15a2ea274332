/** What a figure has to keep. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number };

export type Unit = 'share' | 'score' | 'count' | 'ratio' | 'ms' | 's' | 'MB' | '/s' | 'characters';

/** One measured number beside what it should be. */
export interface Figure {
  readonly name: string;
  /** Null when there was nothing to measure it on. */
  readonly value: number | null;
  readonly unit: Unit;
  /** How many cases it was measured on. */
  readonly cases?: number;
  readonly target?: Goal;
  readonly aim?: Goal;
}

/** The figures of one subject. */
export interface Report {
  readonly title: string;
  readonly figures: readonly Figure[];
  /** How it was measured, where that is not plain from the names. */
  readonly notes: readonly string[];
  /** Why it was not measured; null when it was. */
  readonly skipped: string | null;
}

export function skippedReport(title: string, reason: string): Report {
  return { title, figures: [], notes: [], skipped: reason };
}

/** Whether a figure keeps a goal; null when there is none or nothing was measured. */
export function keeps({ value }: Figure, goal: Goal | undefined): boolean | null {
  if (goal === undefined || value === null) return null;
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
}

/** "0.9430", "94.3 %", "12.4 ms"; "–" for nothing. */
export function valueText(value: number | null, unit: Unit): string {
  if (value === null) return '–';
  switch (unit) {
    case 'share':
      return `${(value * 100).toFixed(1)} %`;
    case 'score':
      return value.toFixed(4);
    case 'ratio':
      return `× ${value.toFixed(2)}`;
    case 'count':
      return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
    default:
      return `${value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 1 : 0 })} ${unit}`;
  }
}

export function goalText(goal: Goal | undefined, unit: Unit): string {
  if (goal === undefined) return '';
  return 'atLeast' in goal ? `≥ ${valueText(goal.atLeast, unit)}` : `≤ ${valueText(goal.atMost, unit)}`;
}
