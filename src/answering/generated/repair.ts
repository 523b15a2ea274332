import { readWritten, type WrittenClaim } from './written-claims.ts';

const LINE = /^[ \t*-]*(\d{1,2})\s*[:.)][ \t]*(.*)$/u;

/**
 * Reads what a model wrote when it was told which of its sentences are wrong: by number, the sentence anew. One that it gave
 * up, and one that has become several, is not there.
 */
export function readRepairs(reply: string, count: number): ReadonlyMap<number, WrittenClaim> {
  const repairs = new Map<number, WrittenClaim>();
  const lines = reply.split('\n').filter((line) => line.trim() !== '');
  for (const line of lines) {
    // The only sentence asked for needs no number.
    const isBare = count === 1 && lines.length === 1 && !LINE.test(line);
    const [, digits, text] = isBare ? ['', '1', line] : (LINE.exec(line) ?? []);
    const number = Number(digits);
    if (text === undefined || number < 1 || number > count || repairs.has(number)) continue;
    const [claim, ...others] = readWritten(text).claims;
    if (claim !== undefined && others.length === 0) repairs.set(number, claim);
  }
  return repairs;
}
