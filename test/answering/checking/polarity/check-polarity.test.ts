import { describe, expect, it } from 'vitest';
import { checkPolarity } from '../../../../src/answering/checking/polarity/check-polarity.ts';
import { claimLanguage } from '../../../../src/answering/checking/reading/claim-language.ts';
import { readText } from '../../../../src/answering/checking/reading/read-text.ts';
import { evidenceOf } from '../cited.ts';

const differs = (claim: string, ...sentences: readonly string[]) =>
  checkPolarity(readText(claim, claimLanguage(claim)), evidenceOf(...sentences)).length > 0;

const TRADE = 'Exports of wool rose by a tenth, while imports of cotton fell.';
const ROUTES = 'The council approved the coastal route and rejected the northern route.';

describe('opposites', () => {
  it.each([
    ['Exports of wool rose.', 'Exports of wool fell.', TRADE],
    ['Imports of cotton fell.', 'Imports of cotton rose.', TRADE],
    ['Экспорт шерсти вырос.', 'Экспорт шерсти сократился.', TRADE],
    ['Yun ixracı artıb.', 'Yun ixracı azalıb.', TRADE],
    ['Pamuk ithalatı düştü.', 'Pamuk ithalatı arttı.', TRADE],
    ['The northern route was rejected.', 'The northern route was approved.', ROUTES],
    ['The coastal route was approved.', 'The coastal route was rejected.', ROUTES],
    ['The man was found not guilty.', 'The man was found guilty.', 'The court declared the man innocent.'],
    ['Ворота открыты до вечера.', 'Ворота закрыты до вечера.', 'Ворота остаются открытыми до вечера.'],
    ['Körpü açılıb.', 'Körpü bağlanıb.', 'Yeni körpü dünən açılıb.'],
    ['Toplantı başladı.', 'Toplantı sona erdi.', 'Toplantı sabah başladı.'],
  ])('in the same surroundings: %s / %s', (same, opposite, source) => {
    expect(differs(same, source)).toBe(false);
    expect(differs(opposite, source)).toBe(true);
  });

  it('are none of what the sources say of something else', () => {
    expect(differs('The port was reopened.', 'The port was reopened. The school was closed.')).toBe(false);
    expect(differs('Wages rose.', 'Wages rose after the strike, and prices fell before it.')).toBe(false);
  });
});

describe('denial', () => {
  it.each([
    ['The survey found no lead in the water.', 'The survey found lead in the water.'],
    ['В воде свинец не обнаружен.', 'В воде обнаружен свинец.'],
    ['Suda qurğuşun aşkar edilməyib.', 'Suda qurğuşun aşkar edilib.'],
  ])('is not left out, or put in: %s', (denied, affirmed) => {
    expect(differs(denied, 'No lead was found in the water.')).toBe(false);
    expect(differs(affirmed, 'No lead was found in the water.')).toBe(true);
    expect(differs(denied, 'Lead was found in the water.')).toBe(true);
    expect(differs(affirmed, 'Lead was found in the water.')).toBe(false);
  });

  it('of dying is told from being', () => {
    expect(differs('Qəzada ölən olub.', 'Qəzada ölən yoxdur.')).toBe(true);
    expect(differs('Qəzada ölən yoxdur.', 'Qəzada ölən yoxdur.')).toBe(false);
  });
});

it('a plan is no deed', () => {
  expect(differs('The ministry has extended the grant.', 'The ministry plans to extend the grant.')).toBe(
    true,
  );
  expect(differs('Министерство продлило программу.', 'Министерство планирует продлить программу.')).toBe(
    true,
  );
  expect(differs('The ministry plans to extend the grant.', 'The ministry plans to extend the grant.')).toBe(
    false,
  );
  expect(differs('The ministry has extended the grant.', 'The ministry extended the grant.')).toBe(false);
});
