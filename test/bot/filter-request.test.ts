import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFilterRequest } from '../../src/bot/filter-request.ts';
import { LOCALES } from '../../src/bot/locales/locale.ts';
import { createWords } from '../../src/bot/locales/words.ts';

const NOW = new Date('2024-03-13T10:00:00Z');
const PUBLISHERS = ['Ministry of Ports', 'Limanlar Nazirliyi', 'Министерство портов', 'Committee of 1 May'];

const read = (text: string) => readFilterRequest(text, NOW, PUBLISHERS);
const set = (from: string | null, to: string | null, publisher: string | null = null) => ({
  kind: 'set',
  period: { from, to },
  publisher,
});

describe('what stands after /filter', () => {
  it.each([
    ['2022', set('2022-01-01', '2022-12-31')],
    ['2022-11', set('2022-11-01', '2022-11-30')],
    ['from 2022-01 to 2022-06', set('2022-01-01', '2022-06-30')],
    ['from 2022-01-01 to 2022-12-31', set('2022-01-01', '2022-12-31')],
    ['2022-01-01..2022-12-31', set('2022-01-01', '2022-12-31')],
    ['01.01.2022-31.12.2022', set('2022-01-01', '2022-12-31')],
    ['since March 2023', set('2023-03-01', null)],
    ['с 1 января 2022 по 31 декабря 2022', set('2022-01-01', '2022-12-31')],
    ['noyabr 2022', set('2022-11-01', '2022-11-30')],
    ['1 Ocak 2022 ile 31 Aralık 2022 arasında', set('2022-01-01', '2022-12-31')],
    ['last month', set('2024-02-01', '2024-02-29')],
  ])('understands the period of %s', (text, request) => {
    expect(read(text)).toEqual(request);
  });

  it.each([
    ['publisher Ministry of Ports', 'Ministry of Ports'],
    ['publisher: ports', 'ports'],
    ['Ministry of Ports', 'Ministry of Ports'],
    ['dərc edən qurum Limanlar Nazirliyi', 'Limanlar Nazirliyi'],
    ['издатель Министерство портов', 'Министерство портов'],
    ['yayımlayan Limanlar', 'Limanlar'],
    ['publisher Committee of 1 May', 'Committee of 1 May'],
  ])('understands the publisher of %s', (text, publisher) => {
    expect(read(text)).toEqual({ kind: 'set', period: null, publisher });
  });

  it('understands both at once, in either order', () => {
    expect(read('publisher Ministry of Ports 2022')).toEqual(
      set('2022-01-01', '2022-12-31', 'Ministry of Ports'),
    );
    expect(read('since 2023, publisher Ministry of Ports')).toEqual(
      set('2023-01-01', null, 'Ministry of Ports'),
    );
  });

  it('takes what it cannot read for a publisher, so that it is told and not passed over', () => {
    expect(read('2022 ildən 2023 ilə qədər')).toMatchObject({ publisher: '2023' });
    expect(read('Minstry of Prots 2022')).toEqual(set('2022-01-01', '2022-12-31', 'Minstry of Prots'));
    expect(read('publisher')).toEqual({ kind: 'set', period: null, publisher: '' });
  });

  it.each(['off', 'OFF', 'söndür', 'выкл', 'kapat', 'Sıfırla'])('is turned off by %s', (text) => {
    expect(read(text)).toEqual({ kind: 'off' });
  });

  it('shows the filter when nothing is said', () => {
    expect(read('  ')).toEqual({ kind: 'show' });
  });

  it.each(LOCALES)('reads a period as the bot writes it (%s)', (locale) => {
    const words = createWords(locale);
    const day = fc
      .date({
        min: new Date('2015-01-01T00:00:00Z'),
        max: new Date('2024-03-13T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
    const period = fc.tuple(day, day, fc.constantFrom('both', 'from', 'to')).map(([one, other, open]) => {
      const [first, last] = [one, other].sort();
      return { from: open === 'to' ? null : (first ?? null), to: open === 'from' ? null : (last ?? null) };
    });
    fc.assert(
      fc.property(period, ({ from, to }) => {
        expect(read(words.period(from, to))).toEqual(set(from, to));
      }),
    );
  });
});
