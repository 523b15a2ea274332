/** How a key looks, or an address or a header that holds one. */
const SECRETS: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\b(Bearer|Basic)\s+\S+/gi, '$1 [key]'],
  [/:\/\/[^\s/@]+@/g, '://[key]@'],
  [/([?&][\w-]*(?:key|token)=)[^&\s]+/gi, '$1[key]'],
  [/\b(?:sk|pk|rk|gsk|xai|hf|key|api)[-_][\w-]{8,}/gi, '[key]'],
  [/\b(?=\w*\d)(?=\w*[A-Za-z])\w{32,}/g, '[key]'],
];

/** The shortest text that is taken for a secret: local servers are given "none" or "x" for a key. */
const SHORTEST_SECRET = 6;

/**
 * A text without keys: without the secrets that are given, letter by letter, and without whatever looks like one. Servers
 * repeat the key that they reject.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  let redacted = text;
  for (const secret of secrets) {
    if (secret.length >= SHORTEST_SECRET) redacted = redacted.replaceAll(secret, '[key]');
  }
  for (const [pattern, instead] of SECRETS) redacted = redacted.replace(pattern, instead);
  return redacted;
}

/** The same of the messages of an error and of those that caused it, in place. */
export function redactError(error: unknown, secrets: readonly string[]): void {
  const seen = new Set<unknown>();
  for (let each: unknown = error; each instanceof Error && !seen.has(each); each = each.cause) {
    seen.add(each);
    each.message = redact(each.message, secrets);
    if (each.stack !== undefined) each.stack = redact(each.stack, secrets);
  }
}
