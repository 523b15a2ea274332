import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNext } from '../../../../src/facts/reading/outcomes/read-next.ts';
import { readOutcomes } from '../../../../src/facts/reading/outcomes/read-outcomes.ts';
import { releaseOf } from '../release.ts';

const outcomes = (language: string | null, body: string) =>
  readOutcomes(releaseOf(language, body)).map(({ text }) => text);

describe('what was decided', () => {
  it.each([
    ['en', 'The Board approved the budget of the fund for 2024.'],
    ['en', 'A protocol on fisheries was initialled.'],
    ['en', 'The Ministry of Transport was instructed to publish tenders within thirty days.'],
    ['en', 'The two sides agreed to open a consulate in Dovrik.'],
    ['en', 'A sub-committee was set up to examine the complaints.'],
    ['az', 'İclasda suvarma planı təsdiq edilib.'],
    ['az', 'Tərəflər birgə işçi qrupunun yaradılması barədə razılığa gəliblər.'],
    ['az', 'Nasosların təmir olunması tapşırılıb.'],
    ['ru', 'Комитет по тарифам 28 сентября утвердил новые цены на воду.'],
    ['ru', 'Водоканалу предписано отчитаться до 1 февраля.'],
    ['ru', 'Решено продлить режим до 25 октября.'],
    ['tr', 'Kurul, iki yeni kulenin yapılmasını kararlaştırdı.'],
    ['tr', 'Görüşmenin sonunda bir mutabakat zaptı imzalandı.'],
    [null, 'Görüşmenin sonunda bir mutabakat zaptı imzalandı.'],
  ])('is read, %s: %s', (language, sentence) => {
    expect(outcomes(language, sentence)).toEqual([sentence]);
  });

  it.each([
    ['en', 'Members expressed the hope that the plan will be approved.'],
    ['en', 'The agreement will be signed in May.'],
    ['en', 'The plan approved by the Board has three parts.'],
    ['en', 'In 2019 the Authority ordered the purchase of a tug.'],
    ['en', 'He recalled that the ministers had signed a plan, and said that both sides agreed on it.'],
    ['en', '"We signed the plan," the minister said.'],
    ['en', 'After the ceremony he signed the guest book.'],
    ['en', 'Six members voted in favour.'],
    ['en', 'Divers were sent to the scene.'],
    ['az', 'Ötən il qanun layihəsi qəbul edilib.'],
    ['az', 'Nazir səfiri qəbul edib.'],
    ['az', 'Nazir bildirib ki, saziş imzalanıb.'],
    ['ru', 'Ранее стороны подписали соглашение о дорогах.'],
    ['ru', 'Встреча назначена на 17 мая.'],
    ['ru', 'Министр напомнил, что стороны подписали соглашение.'],
    ['ru', 'Министр принял посла.'],
    ['tr', 'Bakan, konuk heyeti kabul etti.'],
    ['tr', 'Esnafa ödül verildi.'],
  ])('is not, %s: %s', (language, sentence) => {
    expect(outcomes(language, sentence)).toEqual([]);
  });

  it('is the items of a list, not the words that lead it in', () => {
    const body =
      'The Authority decided:\n\n- to dredge the channel by 1 November;\n- to suspend pilotage.\n\nIt rained.';
    expect(outcomes('en', body)).toEqual(['to dredge the channel by 1 November;', 'to suspend pilotage.']);
  });

  it('takes in measures that follow a decision, until somebody speaks or the next meeting is told', () => {
    const body =
      'Komisyon, aşılamaya başlanmasına karar verdi. Aşı yaşlılara ücretsiz yapılacak. ' +
      'Bakan Ali Toprak, çalışmaların süreceğini söyledi. Okullar açık olacak.';
    expect(outcomes('tr', body)).toEqual([
      'Komisyon, aşılamaya başlanmasına karar verdi.',
      'Aşı yaşlılara ücretsiz yapılacak.',
    ]);
    expect(outcomes('tr', 'Aşı yaşlılara ücretsiz yapılacak.')).toEqual([]);
  });

  it('takes in the terms of what was signed', () => {
    expect(
      outcomes('en', 'Under the protocol, each side will admit up to forty vessels a year.'),
    ).toHaveLength(1);
    expect(outcomes('ru', 'Документ предусматривает, что суда будут ходить дважды в неделю.')).toHaveLength(
      1,
    );
  });

  it('gives slices of the body for any text', () => {
    const words = [
      'agreed',
      'that',
      ':',
      ';\n',
      '. ',
      '«',
      '“',
      'imzalanıb',
      'решено',
      'karar verdi',
      'by 5 May',
      'will',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 30 }), (parts) => {
        const release = releaseOf(null, parts.join(' '));
        for (const { text, start, end } of [...readOutcomes(release), ...readNext(release)]) {
          expect(text).toBe(release.body.slice(start, end).replace(/\s+/gu, ' '));
        }
      }),
    );
  });
});
