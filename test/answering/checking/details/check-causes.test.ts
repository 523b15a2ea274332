import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../../src/answering/checking/check-claim.ts';
import { cite } from '../cited.ts';

const isHeld = (claim: string, source: string) => checkClaim(claim, cite([source])).length === 0;

const WITHDRAWN = 'The contribution of the harbour guild was withdrawn because of the flood.';
const FIRED = 'Qərarla Anar Muradlı başqa işə keçməsi ilə əlaqədar vəzifəsindən azad edilib.';

describe('a cause', () => {
  it.each([
    [
      'The contribution was withdrawn because of the flood.',
      'The contribution was withdrawn for lack of money.',
      WITHDRAWN,
    ],
    [
      'Anar Muradlı başqa işə keçməsi səbəbindən azad edilib.',
      'Anar Muradlı pensiyaya çıxdığı üçün azad edilib.',
      FIRED,
    ],
  ])('%s / %s', (same, other, source) => {
    expect(isHeld(same, source)).toBe(true);
    expect(isHeld(other, source)).toBe(false);
  });
});
