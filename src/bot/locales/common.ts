import type { Messages } from './locale.ts';

/** What several features say. */
export const common: Messages = {
  en: `
date-unknown = date not stated
date-month = { $date } (day not stated)
date-year = { $date } (month not stated)
period-between = { $from } to { $to }
period-from = from { $from }
period-to = until { $to }
instant = { $date }, { $time } UTC
publisher-unknown = publisher not stated
failed = Something went wrong and this could not be done. Please try again; the people who run this bot can see why in its log.
gone = This is no longer kept. Please ask again.
withdrawn-release = This release has been withdrawn and is no longer shown.
no-release = There is no such release in the archive.
not-yours = This button belongs to someone else's question. Ask yourself, and you get your own.
previous = ‹ Back
next = More ›
releases = { $count ->
    [one] { $count } release
   *[other] { $count } releases
}
passages = { $count ->
    [one] { $count } passage
   *[other] { $count } passages
}
`,
  az: `
date-unknown = tarix göstərilməyib
date-month = { $date } (gün göstərilməyib)
date-year = { $date } (ay göstərilməyib)
period-between = { $from } – { $to }
period-from = { $from } tarixindən
period-to = { $to } tarixinədək
instant = { $date }, { $time } UTC
publisher-unknown = dərc edən qurum göstərilməyib
failed = Xəta baş verdi və bu edilə bilmədi. Yenidən cəhd edin; səbəbi botun jurnalında yazılıb.
gone = Bu artıq saxlanılmır. Zəhmət olmasa, yenidən soruşun.
withdrawn-release = Bu məlumat geri götürülüb və artıq göstərilmir.
no-release = Arxivdə belə məlumat yoxdur.
not-yours = Bu düymə başqasının sualına aiddir. Özünüz soruşun və öz cavabınızı alın.
previous = ‹ Geri
next = Daha ›
releases = { $count ->
    [one] { $count } məlumat
   *[other] { $count } məlumat
}
passages = { $count ->
    [one] { $count } hissə
   *[other] { $count } hissə
}
`,
  ru: `
date-unknown = дата не указана
date-month = { $date } (день не указан)
date-year = { $date } (месяц не указан)
period-between = { $from } – { $to }
period-from = с { $from }
period-to = до { $to } включительно
instant = { $date }, { $time } UTC
publisher-unknown = издатель не указан
failed = Произошла ошибка, выполнить это не удалось. Попробуйте ещё раз; причина записана в журнале бота.
gone = Это больше не хранится. Пожалуйста, спросите снова.
withdrawn-release = Этот релиз отозван и больше не показывается.
no-release = Такого релиза в архиве нет.
not-yours = Эта кнопка относится к чужому вопросу. Спросите сами, и вы получите свой ответ.
previous = ‹ Назад
next = Ещё ›
releases = { $count ->
    [one] { $count } релиз
    [few] { $count } релиза
   *[many] { $count } релизов
}
passages = { $count ->
    [one] { $count } фрагмент
    [few] { $count } фрагмента
   *[many] { $count } фрагментов
}
`,
  tr: `
date-unknown = tarih belirtilmemiş
date-month = { $date } (gün belirtilmemiş)
date-year = { $date } (ay belirtilmemiş)
period-between = { $from } – { $to }
period-from = { $from } tarihinden itibaren
period-to = { $to } tarihine kadar
instant = { $date }, { $time } UTC
publisher-unknown = yayımlayan belirtilmemiş
failed = Bir hata oluştu ve bu yapılamadı. Lütfen yeniden deneyin; nedeni botun günlüğünde yazılıdır.
gone = Bu artık saklanmıyor. Lütfen yeniden sorun.
withdrawn-release = Bu bülten geri çekildi ve artık gösterilmiyor.
no-release = Arşivde böyle bir bülten yok.
not-yours = Bu düğme başkasının sorusuna ait. Kendiniz sorun, kendi yanıtınızı alın.
previous = ‹ Geri
next = Daha ›
releases = { $count ->
    [one] { $count } bülten
   *[other] { $count } bülten
}
passages = { $count ->
    [one] { $count } bölüm
   *[other] { $count } bölüm
}
`,
};
