import type { z } from 'zod';

/** A record as it was kept; null for one that is torn, or of a version of this program that wrote it otherwise. */
export function readRecord<Output>(schema: z.ZodType<Output>, text: string): Output | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}
