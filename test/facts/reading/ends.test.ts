import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createRulesReader } from '../../../src/facts/keeping/rules-reader.ts';
import { recordingLogger } from '../../fakes/recording-logger.ts';

/** What releases are made of: names, offices, bodies, places, dates, deeds, and what stands between them. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Selma Arden',
    'Arden',
    'Minister of Ports Ida Kale',
    'Sen. Anna Reed, D-Kelm.',
    'Dr. A. B. Lind',
    'the Ministry of Harbours',
    'the Chairman of the Committee on Fisheries',
    'delegations of Norwick and Port Alder',
    'in Norwick',
    'at the Net Loft',
    'on 3 May 2023',
    'yesterday',
    'from 5 to 7 June',
    'met with',
    'said',
    'was attended by',
    'organised by',
    'a bill sponsored by',
    'together with',
    'agreed to open the quay',
    'will be held',
    'according to',
    'and',
    'of the',
    'that',
  ],
  az: [
    'Ceyhun Şadlinski',
    'Həsənov',
    'Liman naziri İlqar Həsənov',
    'general-mayor A. Qasımov',
    'Limanlar Nazirliyi',
    'Komitənin sədri',
    'Norvik və Alder nümayəndə heyətləri',
    'Bakıda',
    'Dənizçilər Evində',
    '3 may 2023-cü il tarixində',
    'dünən',
    'iyunun 5-dən 7-dək',
    'ilə görüşüb',
    'bildirib',
    'iştirak ediblər',
    'tərəfindən təşkil olunmuş',
    'birgə',
    'qərara alınıb',
    'keçiriləcək',
    'və',
    'ki',
  ],
  ru: [
    'Ильгар Гасанов',
    'Гасанова',
    'министр портов Ильгар Гасанов',
    'А. Б. Белова',
    'Министерство портов',
    'председатель Комитета по рыболовству',
    'делегации Норвика и Алдера',
    'в Баку',
    'в Доме моряков',
    '3 мая 2023 года',
    'вчера',
    'с 5 по 7 июня',
    'встретился с',
    'сообщил',
    'приняли участие',
    'организованном',
    'совместно с',
    'решено открыть причал',
    'состоится',
    'и',
    'что',
  ],
  tr: [
    'Selma Arden',
    'Arden’in',
    'Liman Bakanı İda Kale',
    'Dr. A. B. Yılmaz',
    'Limanlar Bakanlığı',
    'Komisyon Başkanı',
    'Norvik ve Alder heyetleri',
    'Ankara’da',
    'Denizciler Evi’nde',
    '3 Mayıs 2023 tarihinde',
    'dün',
    '5-7 Haziran',
    'ile görüştü',
    'dedi',
    'katıldı',
    'tarafından düzenlenen',
    'birlikte',
    'karar verildi',
    'yapılacak',
    've',
    'ki',
  ],
};
/** What stands behind a piece; mostly nothing but a space. */
const MARKS = [
  ...[', ', '. ', '; ', ': ', '? ', '! ', ' - ', ' – ', '/', '\n', '\n\n', '\n- ', '\n• ', '\n1. '],
  ...[' (', ') ', ' "', '" ', ' “', '” ', ' «', '» ', '’s ', '., '],
];
const LENGTH = 12_000;

/** A few pieces over and over, or very many in any order. */
const texts = fc.constantFrom('en', 'az', 'ru', 'tr').chain((language) => {
  const piece = fc
    .tuple(
      fc.constantFrom(...(PIECES[language] ?? [])),
      fc.oneof(
        { weight: 2, arbitrary: fc.constant(' ') },
        { weight: 1, arbitrary: fc.constantFrom(...MARKS) },
      ),
    )
    .map((parts) => parts.join(''));
  const rows = fc.oneof(
    fc.array(piece, { minLength: 1, maxLength: 8 }),
    fc.array(piece, { minLength: 800, maxLength: 800, size: 'max' }),
  );
  return rows.map((row) => {
    const text = row.join('');
    return { language, body: text.repeat(Math.ceil(LENGTH / text.length)) };
  });
});

describe('the facts of any text', () => {
  // A clock of a test says little of a loaded machine: these bounds are of rules that come to no end, or whose steps double.
  const logger = recordingLogger();
  const rules = createRulesReader({ logger, bounds: { seconds: 20, megabytes: 256 } });
  afterAll(() => rules.close());

  it('are read to the end', { timeout: 60_000 }, () =>
    fc.assert(
      fc.asyncProperty(texts, async ({ language, body }) => {
        await rules.read({
          source: 'any.txt',
          title: '',
          body,
          publisher: null,
          published: { value: '2023-10-05', precision: 'day' },
          language,
        });
        expect(logger.lines).toEqual([]);
      }),
      { numRuns: 10, endOnFailure: true },
    ),
  );
});
