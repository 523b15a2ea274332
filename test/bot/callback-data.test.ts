import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callbackData, pressOf, readPress } from '../../src/bot/callback-data.ts';

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const owner = fc.option(fc.nat(Number.MAX_SAFE_INTEGER));
const fields = fc.array(fc.stringMatching(/^[\w-]{0,8}$/), { maxLength: 4 });

describe('the data of a button', () => {
  it('is read back as it was made, and is never more than Telegram takes', () => {
    fc.assert(
      fc.property(letter, owner, fields, (kind, by, given) => {
        const data = callbackData(kind, by, ...given);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
        expect(readPress(data)).toEqual({ kind, owner: by, fields: given });
      }),
    );
  });

  it('has numbers in it as their digits', () => {
    expect(readPress(callbackData('s', 7_000_000_001, 12, 'kh5fn3pz3gwe'))).toEqual({
      kind: 's',
      owner: 7_000_000_001,
      fields: ['12', 'kh5fn3pz3gwe'],
    });
  });

  it('is found by the feature that its letter belongs to, and by no other', () => {
    fc.assert(
      fc.property(letter, letter, owner, fields, (kind, other, by, given) => {
        expect(pressOf(other).test(callbackData(kind, by, ...given))).toBe(other === kind);
      }),
    );
  });

  it.each([
    ['a field with what separates fields', () => callbackData('s', 1, 'a:b')],
    ['a field that is not of letters', () => callbackData('s', 1, 'ə')],
    ['a field with a line break', () => callbackData('s', 1, 'a\n')],
    ['a kind of two letters', () => callbackData('st', 1)],
    ['more than 64 bytes', () => callbackData('s', null, 'x'.repeat(62))],
  ])('is refused where it is made, not by Telegram: %s', (_what, make) => {
    expect(make).toThrow(RangeError);
  });

  it.each(['', ':', 'S:1:2', 'st:1', 's:1 2', 's:Ü:1', '1:2', '/start'])(
    'of others says nothing: %j',
    (data) => {
      expect(readPress(data)).toBeNull();
    },
  );

  it('of others is never mistaken for that of a person, nor an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (data) => {
        const press = readPress(data);
        expect(press === null || /^[a-z]$/.test(press.kind)).toBe(true);
        expect(Number.isNaN(press?.owner)).toBe(false);
      }),
    );
  });
});
