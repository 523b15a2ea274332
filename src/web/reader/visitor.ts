import { isIPv6 } from 'node:net';

const HERE = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
/** Of an IPv6 address, what one household or office is given: it may use any address below. */
const GROUPS = 4;

/**
 * The address that a request came from, as far as it can be told: behind a web server of this machine the last one that it
 * names, which is the only one that it has seen itself. Of IPv6 the network of 64 bits.
 */
export function visitorOf(request: Request, remote: string | null): string {
  const forwarded = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  const isProxied = remote === null || HERE.has(remote);
  const address = (isProxied && forwarded ? forwarded : remote) ?? 'unknown';
  return isIPv6(address) && !address.includes('.') ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const [head = '', tail] = address.replace(/%.*$/u, '').split('::');
  const groups = (text: string) => text.split(':').filter((group) => group !== '');
  const [before, after] = [groups(head), groups(tail ?? '')];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  const all = [...before, ...(tail === undefined ? [] : zeros), ...after];
  return all
    .slice(0, GROUPS)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
