import { describe, expect, it } from 'vitest';
import { dependsOnBefore } from '../../src/answering/dependence.ts';

describe('a sentence that needs the one before it', () => {
  it.each([
    ['He thanked the workers.', 'en'],
    ['“They will return,” said the crew.', 'en'],
    ['The minister added that work goes on.', 'en'],
    ['These figures are higher than last year.', 'en'],
    ['O qeyd etdi ki, iş davam edir.', 'az'],
    ['Bu barədə məlumat verilib.', 'az'],
    ['Həmin gün müqavilə imzalanıb.', 'az'],
    ['Natiq bildirib ki, yol açılıb.', 'az'],
    ['Он заявил, что работы продолжаются.', 'ru'],
    ['Также обсуждены сроки.', 'ru'],
    ['Стороны подписали протокол.', 'ru'],
    ['Bunun üzerine karar alındı.', 'tr'],
    ['Ayrıca yeni hat açıldı.', 'tr'],
    ['It resumed.', null],
    ['Он согласился.', null],
  ])('%s', (sentence, language) => {
    expect(dependsOnBefore(sentence, language)).toBe(true);
  });

  it.each([
    ['Minister Adrian Voss thanked the workers.', 'en'],
    ['The Minister of Harbours, Adrian Voss, thanked the workers.', 'en'],
    ['Theodore Lind was appointed.', 'en'],
    ['On Monday the ferry resumed.', 'en'],
    ['Her gün iki sefer yapılır.', 'tr'],
    ['Onur Demir atandı.', 'tr'],
    ['Bursa fabrikası açıldı.', 'tr'],
    ['Onbeş nəfər iştirak edib.', 'az'],
    ['Оно Судзуки прибыл в порт.', 'tr'],
    ['', 'en'],
    ['🕊️', null],
  ])('not so: %s', (sentence, language) => {
    expect(dependsOnBefore(sentence, language)).toBe(false);
  });
});
