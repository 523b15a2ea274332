/** Where a link leads: an address, or a person in `tg://user?id=`. */
export type LinkTarget =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'person'; readonly userId: number };

/**
 * The address as Telegram keeps it: a scheme added, the host in lower case, a path after it. Undefined where Telegram
 * finds no address; in a message such a link is dropped without a word, in a button it is refused.
 */
export function linkTarget(link: string): LinkTarget | undefined {
  const person = /^tg:(?:\/\/)?user\/?\?(?:.*&)?id=(\d{1,15})(?:&.*)?$/i.exec(link);
  if (person !== null) return { kind: 'person', userId: Number(person[1]) };
  if (/^tg:/i.test(link)) {
    return /^tg:(?:\/\/)?[a-z0-9_-]+/i.test(link) ? { kind: 'address', url: link } : undefined;
  }
  const url = webAddress(link);
  return url === undefined ? undefined : { kind: 'address', url };
}

function webAddress(link: string): string | undefined {
  const parts = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#]*)([/?#].*)?$/isu.exec(link);
  const scheme = parts?.[1]?.toLowerCase() ?? 'http';
  if (parts === null || (scheme !== 'http' && scheme !== 'https')) return undefined;
  const host = /^(?:[^@]*@)?(\[[0-9a-f:.]+\]|[^:\s[\]]+)(?::(\d{1,5}))?$/iu.exec(parts[2] ?? '');
  if (host?.[1] === undefined) return undefined;
  const named = host[1].includes('.') || host[1].startsWith('[');
  const port = host[2] === undefined ? 80 : Number(host[2]);
  // `localhost` and other one-word hosts are no address to Telegram, in messages and buttons alike.
  if (!named || host[1].startsWith('.') || host[1].endsWith('.') || port === 0 || port > 65_535)
    return undefined;
  const rest = parts[3] ?? '';
  const query = rest.startsWith('/') ? rest : `/${rest}`;
  const suffix = host[2] === undefined ? '' : `:${host[2]}`;
  return `${scheme}://${host[1].toLowerCase()}${suffix}${escapeSpaces(query)}`;
}

function escapeSpaces(query: string): string {
  return query.replaceAll(/\s/gu, (space) => encodeURIComponent(space));
}
