import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReleaseSummary } from '../../../src/archive/archive.ts';
import { createWords } from '../../../src/bot/locales/words.ts';
import { renderWithdrawn } from '../../../src/bot/rendering/withdrawal.ts';
import { hostileText } from './hostile-text.ts';
import { readHtml } from './read-html.ts';
import { anyWords, DAY, idOf, release } from './samples.ts';

const DECISION = { reason: 'It was never signed', by: 'Ada (100)' };

function copy(index: number, change: Partial<ReleaseSummary> = {}): ReleaseSummary {
  return {
    id: idOf(index),
    source: `${index}.txt`,
    title: 'Agreement signed',
    publisher: 'Ministry of Peace',
    published: DAY,
    language: 'en',
    url: null,
    duplicateOf: null,
    revision: 1,
    ...change,
  };
}

function withdrawn(
  words: ReturnType<typeof createWords>,
  releases: readonly ReleaseSummary[],
  areWithdrawn: boolean,
) {
  const copies = { releases, areWithdrawn };
  const view = { release: release(), isDone: true, decision: DECISION, copies, adminId: 100 };
  const { html, keyboard = [] } = renderWithdrawn(view, words);
  return { text: readHtml(html.source).text, buttons: keyboard.flat().map(({ text }) => text) };
}

describe('a release that is withdrawn', () => {
  it.each([
    [
      'en',
      [
        '1 other release has the same text and is still shown:',
        '2 other releases have the same text and are still shown:',
        '7 other releases have the same text and are still shown:',
      ],
      ['Withdraw these as well', 'Undo'],
      '2 other releases with the same text were withdrawn as well. To take them back:',
    ],
    [
      'az',
      [
        'Eyni mətnli daha 1 məlumat hələ göstərilir:',
        'Eyni mətnli daha 2 məlumat hələ göstərilir:',
        'Eyni mətnli daha 7 məlumat hələ göstərilir:',
      ],
      ['Bunları da geri götür', 'Ləğv et'],
      'Eyni mətnli daha 2 məlumat geri götürüldü. Ləğv etmək üçün:',
    ],
    [
      'ru',
      [
        'Ещё 1 релиз с тем же текстом пока показывается:',
        'Ещё 2 релиза с тем же текстом пока показываются:',
        'Ещё 7 релизов с тем же текстом пока показываются:',
      ],
      ['Отозвать и эти', 'Отменить'],
      'Отозваны и ещё 2 релиза с тем же текстом. Отменить это можно здесь:',
    ],
    [
      'tr',
      [
        'Aynı metni taşıyan 1 bülten daha gösterilmeye devam ediyor:',
        'Aynı metni taşıyan 2 bülten daha gösterilmeye devam ediyor:',
        'Aynı metni taşıyan 7 bülten daha gösterilmeye devam ediyor:',
      ],
      ['Bunları da geri çek', 'Geri al'],
      'Aynı metni taşıyan 2 bülten daha geri çekildi. Geri almak için:',
    ],
  ] as const)(
    'offers to withdraw its copies, and says when they are (%s)',
    (locale, offers, buttons, done) => {
      const words = createWords(locale);
      for (const [index, count] of [1, 2, 7].entries()) {
        const releases = Array.from({ length: count }, (_, place) => copy(place + 1));
        const view = withdrawn(words, releases, false);
        expect(view.text).toContain(offers[index]);
        expect(view.text.match(/\/withdraw_/g)).toHaveLength(Math.min(count, 5));
        expect(view.buttons).toEqual(buttons);
      }
      const after = withdrawn(words, [copy(1), copy(2)], true);
      expect(after.text).toContain(done);
      expect(after.buttons).toEqual([buttons[1]]);
      expect(withdrawn(words, [], false).buttons).toEqual([buttons[1]]);
    },
  );

  it('fits a message, whatever its copies are called', () => {
    fc.assert(
      fc.property(anyWords, fc.array(hostileText(600), { maxLength: 9 }), (words, titles) => {
        const releases = titles.map((title, index) => copy(index + 1, { title, publisher: title }));
        expect(withdrawn(words, releases, false).text.length).toBeLessThanOrEqual(4096);
      }),
      { numRuns: 60 },
    );
  });
});
