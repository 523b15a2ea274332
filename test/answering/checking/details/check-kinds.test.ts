import { describe, expect, it } from 'vitest';
import { checkKinds } from '../../../../src/answering/checking/details/check-kinds.ts';
import { readText } from '../../../../src/answering/checking/reading/read-text.ts';
import { evidenceOf } from '../cited.ts';

const found = (claim: string, source: string) =>
  checkKinds(readText(claim, null), evidenceOf(source)).map(({ words }) => words);

describe('one of a kind for another', () => {
  it.each([
    ['The group meets every quarter.', 'The group meets every month.', 'every month'],
    ['Группа встречается раз в квартал.', 'Qrup hər ay toplanır.', 'hər ay'],
    ['В учении участвовал взвод.', 'Təlimdə batalyon iştirak edib.', 'batalyon'],
    ['The festival is in spring.', 'Фестиваль пройдёт осенью.', 'осенью'],
    ['İnflyasiya hədəfin aşağı həddindən kiçikdir.', 'Инфляция превысила верхний предел.', 'верхний предел'],
    ['Вступает в силу со дня опубликования.', 'It takes effect on the day of signing.', 'signing'],
  ])('does not take "%s" for "%s"', (source, claim, words) => {
    expect(found(claim, source)).toEqual([words]);
  });

  it.each([
    ['The group meets every quarter.', 'Группа встречается ежеквартально.'],
    ['В учении участвовал взвод.', 'Tatbikata bir takım katıldı.'],
    ['Thirty-two guards, nine of them women.', 'Twenty-three of the guards were men.'],
  ])('finds "%s" in "%s"', (source, claim) => {
    expect(found(claim, source)).toEqual([]);
  });
});
