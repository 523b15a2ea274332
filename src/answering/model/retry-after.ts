const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/**
 * Milliseconds after which a server wants to be asked again, by the headers `retry-after-ms` and `retry-after` (seconds, or
 * a date: RFC 9110, 10.2.3), else by its words ("try again in 6m0.5s"); null where it does not say.
 */
export function retryAfterOf(
  header: (name: string) => string | null,
  words: string,
  now: number,
): number | null {
  const milliseconds = numberOf(header('retry-after-ms'));
  if (milliseconds !== null) return milliseconds;
  const value = header('retry-after');
  const seconds = numberOf(value);
  if (seconds !== null) return seconds * 1000;
  const date = value === null ? Number.NaN : Date.parse(value);
  if (!Number.isNaN(date)) return Math.max(0, date - now);
  return inWords(words);
}

function numberOf(value: string | null): number | null {
  return value !== null && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : null;
}

function inWords(words: string): number | null {
  const said = /\b(?:again in|retry in|retry after)\s+((?:\d+(?:\.\d+)?\s?(?:ms|[smh])[a-z]*\s?)+)/i.exec(
    words,
  );
  if (said?.[1] === undefined) return null;
  const parts = said[1].matchAll(/(\d+(?:\.\d+)?)\s?(ms|millisecond|[smh])/gi);
  let total = 0;
  for (const [, count, unit = ''] of parts) {
    const factor = unit.toLowerCase().startsWith('milli') ? 1 : UNITS[unit.toLowerCase()];
    total += Number(count) * (factor ?? 0);
  }
  return total;
}
