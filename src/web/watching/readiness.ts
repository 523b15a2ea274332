import type { Vitals } from './vitals.ts';

export interface ReadinessBounds {
  /** Milliseconds that an index may be old before somebody has to look. */
  readonly indexAge: number;
  /** Milliseconds since Telegram last answered; null: it is not asked. */
  readonly telegramSilence: number | null;
}

/** What keeps a process from being ready, a line each; [] when nothing does. */
export function unreadiness(vitals: Vitals, bounds: ReadinessBounds, now: Date): readonly string[] {
  const { index, telegramAt } = vitals;
  const problems: string[] = [];
  if (index === null) problems.push('there is no index: run npm run ingest');
  else if (now.getTime() - index.updatedAt.getTime() > bounds.indexAge) {
    problems.push(`the index is of ${index.updatedAt.toISOString()}: run npm run ingest`);
  }
  if (bounds.telegramSilence !== null) {
    const silence = telegramAt === null ? Number.POSITIVE_INFINITY : now.getTime() - telegramAt.getTime();
    if (silence > bounds.telegramSilence) {
      problems.push(
        telegramAt === null
          ? 'Telegram has not answered yet'
          : `Telegram has not answered since ${telegramAt.toISOString()}`,
      );
    }
  }
  return problems;
}
