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
    ['en', 'Mr Weir accepted an invitation to visit Luria.'],
    ['en', 'The tender was won by Lund Ltd.'],
    ['en', 'The speed limit is lowered to 30 kilometres an hour.'],
    ['en', 'Under a separate order of the Minister, the duties of Director pass to Lena Marsh.'],
    ['az', 'Karl Veyr Luryaya dəvəti qəbul edib.'],
    ['az', 'Qanuna dəyişiklik edilib.'],
    ['ru', 'Павел Ренн принял приглашение посетить Лурм.'],
    ['ru', 'Новым директором стала Анна Брук.'],
    ['ru', 'Ответственность за канал передана государству.'],
    ['tr', 'Pavel Renn, ziyaret davetini kabul etti.'],
    ['tr', 'Yönetmelikte değişiklik yapıldı.'],
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
    ['en', 'Awarded a contract for the pier to Kessler Ltd.'],
    ['en', 'The levy was lifted and the quota for cod was set at 40 tonnes.'],
    ['en', 'The driver was sentenced to two years in prison.'],
    ['az', 'Nəzarət Nəqliyyat Nazirliyinə həvalə olunmuşdur.'],
    ['az', 'Məsələnin müzakirəsi növbəti iclasa saxlanılıb.'],
    ['ru', 'Возбуждено уголовное дело.'],
    ['ru', 'Тренером сборной утверждена Анна Лось, ранее работавшая с юниорами.'],
    ['ru', 'Ходатайство завода отклонено.'],
    ['tr', 'İki üyenin istifası kabul edilmiş, seçim ertelenmiştir.'],
    ['tr', 'Limanın faaliyeti durduruldu.'],
    ['tr', 'Pazar yerinin taşınması: Oy çokluğuyla kabul.'],
    [null, 'Görüşmenin sonunda bir mutabakat zaptı imzalandı.'],
    ['en', 'The motion was lost.'],
    ['en', 'The resolution passed unanimously.'],
    ['en', 'The visit concluded with the signing of three agreements.'],
    ['en', 'The nomination was not accepted.'],
    ['en', 'That opening is cancelled.'],
    ['en', 'It was agreed that the Clerk write to the harbour master.'],
    ['az', 'Şikayət təmin edilməyib.'],
    ['az', 'Deputatlar layihənin lehinə səs veriblər.'],
    ['ru', 'Договорено провести форум в Лурии.'],
    ['ru', 'Признано целесообразным создать комиссию, не собиравшуюся с 2019 года.'],
    ['ru', 'Матч перенесён на 5 июня.'],
    ['ru', 'Предложение не набрало нужного числа голосов.'],
    ['tr', 'Madde oy birliğiyle geçti.'],
    ['tr', 'Protokol imza altına alındı.'],
    ['tr', 'Banka krediyi onayladı.'],
    ['tr', 'Önerge yeterli oyu bulamadı.'],
    ['tr', "Daha önce mayısta Luria'da yapılacağı duyurulan toplantının ertelenmesi kararlaştırıldı."],
  ])('is read, %s: %s', (language, sentence) => {
    expect(outcomes(language, sentence)).toEqual([sentence]);
  });

  it.each([
    ['en', 'Members expressed the hope that the plan will be approved.'],
    ['en', 'The agreement will be signed in May.'],
    ['en', 'In July the Senate approved a resolution on ports.'],
    ['en', 'The road was closed for three hours.'],
    ['en', 'Pupils were awarded certificates.'],
    ['en', 'Applications are accepted until 3 June.'],
    ['az', 'Yanğın saat 05:00-da nəzarətə götürülüb.'],
    ['en', 'The plan approved by the Board has three parts.'],
    ['en', 'In 2019 the Authority ordered the purchase of a tug.'],
    ['en', 'He recalled that the ministers had signed a plan, and said that both sides agreed on it.'],
    ['en', '"We signed the plan," the minister said.'],
    ['en', 'After the ceremony he signed the guest book.'],
    ['en', 'Six members voted in favour.'],
    ['en', 'Divers were sent to the scene.'],
    ['en', 'Some of the stalls banned from the square came back.'],
    ['en', 'The court, which ordered the sale, sits in Luria.'],
    ['en', 'A hearing on the rate is set for 20 October.'],
    ['en', 'They extended greetings to the mayor.'],
    ['en', 'The two sides agreed that relations are developing well.'],
    ['en', 'He dismissed the claims of the union.'],
    ['en', 'The grants have already been approved.'],
    ['en', 'The session adjourned at 6 pm.'],
    ['ru', 'Установлено, что причиной стал пожар.'],
    ['tr', 'Uçak tahliye edildi.'],
    ['az', 'Nazir qərarın qəbul edildiyini təsdiqləyib.'],
    ['az', 'Ötən il qanun layihəsi qəbul edilib.'],
    ['az', 'Nazir səfiri qəbul edib.'],
    ['az', 'Nazir bildirib ki, saziş imzalanıb.'],
    ['ru', 'Ранее стороны подписали соглашение о дорогах.'],
    ['ru', 'Встреча назначена на 17 мая.'],
    ['ru', 'Министр напомнил, что стороны подписали соглашение.'],
    ['ru', 'Министр принял посла.'],
    ['ru', 'Договор, который утвердил совет, хранится в музее.'],
    ['ru', 'По его словам, создана рабочая группа.'],
    ['tr', 'Onaylanmış proje sergilendi.'],
    ['tr', 'Müdür, kararın alındığını açıkladı.'],
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

  it('is each item of a list of decisions with the sentences that belong to it, not what was only heard', () => {
    const body =
      'The Council resolved as follows:\n\n1. A committee was constituted. It is to report within seven days.\n\n' +
      '2. Members were briefed by the harbour master.\n\n3. The fair of 12 May shall remain open to all.\n\nIt rained.';
    expect(outcomes('en', body)).toEqual([
      'A committee was constituted.',
      'It is to report within seven days.',
      'The fair of 12 May shall remain open to all.',
    ]);
    expect(
      outcomes('az', 'Plenum qərara almışdır:\n\n1. Layihə təsdiq edilsin.\n\n2. Qayda qüvvədən düşsün.'),
    ).toHaveLength(2);
    expect(outcomes('tr', 'Talep ediyoruz:\n- Ocak mühürlensin.\n- Vali bizimle görüşsün.')).toEqual([]);
  });

  it('is a list of orders under a heading that says so, however its items are numbered', () => {
    expect(
      outcomes(
        'ru',
        'ЧТО РЕШЕНО\n\n• Открыть два склада.\n\n• Закрыть переправу.\n\nЧТО ДАЛЬШЕ\n\nШёл дождь.',
      ),
    ).toEqual(['Открыть два склада.', 'Закрыть переправу.']);
    expect(
      outcomes(
        'az',
        'QƏRARA ALINDI:\n1.1. Müddət uzadılsın.\n1.2. Təklif şuraya göndərilsin; cavab – 5 may.',
      ),
    ).toEqual(['Müddət uzadılsın.', 'Təklif şuraya göndərilsin; cavab – 5 may.']);
  });

  it('is a signing once, whoever is told to have signed', () => {
    const body = 'Anlaşma Memorandumu imzalanıb. Sənədi səfir və rektor imzalayıblar.';
    expect(outcomes('az', body)).toEqual(['Anlaşma Memorandumu imzalanıb.']);
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

  it.each([
    ['en', 'Ann Brook was born in Luria. She was elected to parliament twice.', 0],
    ['en', 'Ann Brook was appointed Director. She was born in Luria. She was awarded the Order of Merit.', 1],
    ['az', 'Anna Bruk direktor təyin edilib. O, Luryada anadan olub. İki dəfə deputat seçilib.', 1],
    ['ru', 'Анна Брук назначена директором. Родилась в Лурме. Дважды избрана депутатом.', 1],
    ['tr', "Anna Brook müdürlüğe atandı. Lurya'da doğdu. İki kez milletvekili seçildi.", 1],
    ['ru', 'Экспорт вырос. Летом Доврия ввела квоту на сталь.', 0],
    ['tr', 'Yol dört saat trafiğe kapatıldı.', 0],
  ])('leaves out the stations of a life and what was done seasons ago, %s: %s', (language, body, count) => {
    expect(outcomes(language, body)).toHaveLength(count);
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
