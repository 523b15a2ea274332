import { expect, it } from 'vitest';
import { visitorOf } from '../../../src/web/reader/visitor.ts';

const request = (forwarded: string | null) =>
  new Request('http://127.0.0.1/', forwarded === null ? {} : { headers: { 'x-forwarded-for': forwarded } });

it.each<[string, string | null, string | null, string]>([
  ['who connects', null, '203.0.113.7', '203.0.113.7'],
  ['who connects, whoever they say they are', '198.51.100.1', '203.0.113.7', '203.0.113.7'],
  ['whom a web server of this machine names', '203.0.113.7', '127.0.0.1', '203.0.113.7'],
  ['whom it names last, which is what it saw', '198.51.100.1, 203.0.113.7', '::1', '203.0.113.7'],
  ['this machine where nobody is named', null, '127.0.0.1', '127.0.0.1'],
  ['nobody known', null, null, 'unknown'],
  ['a network of IPv6', null, '2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['the same of another address in it', null, '2001:0db8:0001:0002::9', '2001:db8:1:2'],
  ['another network', null, '2001:db8::2', '2001:db8:0:0'],
  ['IPv4 in IPv6', null, '::ffff:203.0.113.7', '::ffff:203.0.113.7'],
])('counts requests under %s', (_what, forwarded, remote, visitor) => {
  expect(visitorOf(request(forwarded), remote)).toBe(visitor);
});
