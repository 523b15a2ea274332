import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../../src/answering/checking/check-claim.ts';
import { cite } from '../cited.ts';

const isHeld = (claim: string, source: string) => checkClaim(claim, cite([source])).length === 0;

const RATE = 'Kurul, faiz oranının yüzde 40 düzeyinde sabit tutulmasına karar verdi.';
const LATE = 'Подрядчик, по её оценке, отстаёт от графика на два месяца.';
const RULING = 'Genel Kurulda para cezalarının birleştirilmesine yer olmadığı yönünde hüküm kuruldu.';
const DRIVER = 'Водитель пояснил, что о содержимом груза не знал.';
const SEEDS = 'Dəyişikliklər idxal toxumlarının yoxlanılması müddətini qısaldır.';

describe('the contrary', () => {
  it.each([
    ['Kurul, faizi yüzde 40 düzeyinde sabit tuttu.', 'Kurul, faiz oranını yüzde 40 düzeyine indirdi.', RATE],
    ['Подрядчик отстаёт от графика на два месяца.', 'Подрядчик опережает график на два месяца.', LATE],
    [
      'Genel Kurul, para cezalarının birleştirilmesine yer olmadığına hükmetti.',
      'Genel Kurul, para cezalarının birleştirilmesine karar verdi.',
      RULING,
    ],
    [
      'Sürücü yükün içində nə olduğunu bilmədiyini deyib.',
      'Sürücü yükün içində nə olduğunu bildiyini etiraf edib.',
      DRIVER,
    ],
    [
      'Dəyişikliklər idxal toxumlarının yoxlanılması müddətini qısaldır.',
      'Dəyişikliklər yerli toxumların yoxlanılması müddətini qısaldır.',
      SEEDS,
    ],
  ])('is told from the same: %s / %s', (same, other, source) => {
    expect(isHeld(same, source)).toBe(true);
    expect(isHeld(other, source)).toBe(false);
  });

  it.each([
    ['Суд отклонил апелляцию гильдии.', "The court unanimously dismissed the guild's appeal."],
    ['Müze pazartesileri kapalı.', 'Müze pazartesi hariç her gün açık.'],
    ['Встречи министра с экологами не было.', 'С экологами министр так и не встретился.'],
    ['Nobody has died.', 'Taburcu: 195 Yatan: 19 Vefat: Yok'],
    ['The storm left six people hurt.', 'Fırtınada dört kişi hafif, iki kişi ağır yaralandı.'],
    ['The grant under the plan was 300 crowns.', "A grant of 300 crowns was signed under the guild's plan."],
  ])('is not seen in %s', (claim, source) => {
    expect(checkClaim(claim, cite([source])).filter(({ kind }) => kind === 'negation')).toEqual([]);
  });
});

describe('what depends on a condition', () => {
  const FLIGHT = 'If the route does well, we will add a third flight to Velinsk.';
  it('is not told without it', () => {
    expect(isHeld('If the route does well, a third flight to Velinsk will be added.', FLIGHT)).toBe(true);
    expect(isHeld('They will add a third flight to Velinsk.', FLIGHT)).toBe(false);
  });
});
