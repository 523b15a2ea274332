import type { Messages } from './locale.ts';

/** Answers, their sources, releases and lists of releases. */
export const answers: Messages = {
  en: `
answer-understood = Understood as: { $question }
answer-understood-further = Understood as: { $question } (besides what was quoted before)
answer-unverified = (not verified)
answer-period = Preferred dates (from the question): { $period }
answer-continues = (continues in the next message)
answer-continued = (continued)
answer-draft = Still being written and checked:
answer-generated = Written by a model, checked against the quoted sentences.
answer-model-failed = The model could not be asked, so these are sentences of the releases.
answer-claims-dropped = Something that the model wrote was left out: the sources do not say it.
answer-budget-spent = The model has done its share for today, so these are sentences of the releases. It writes again tomorrow, from { $at }.
answer-uncertain = The archive may not answer this. What comes nearest:
answer-unsupported = The quote does not support this
source-quote-open = “
source-quote-close = ”
source-quotes = { $count ->
    [one] Quote
   *[other] Quotes
}
source-open = Open the release
source-here = Read it here, the quote marked
source-passage = Passage { $number } of { $count }
source-page = Page { $number } of { $count }
source-revision = Corrected on { $date }; revision { $number }
source-duplicate = The same text as { $command }
source-shortened = Shortened to fit a message; “Whole release” shows all of it.
source-cut = The quote goes on; it is longer than a message.
source-more-here = { $count ->
    [one] { $count } more release of this page does not fit here.
   *[other] { $count } more releases of this page do not fit here.
}
source-whole = Whole release
source-similar = More like this
source-previous = ‹ Previous passage
source-next = Next passage ›
source-previous-quote = ‹ Previous quote
source-next-quote = Next quote ›
no-answer = The archive does not answer this question.
no-further = The archive has no other answer to this question.
no-searched = Searched: { $releases }
no-publishers = Publishers: { $names }
no-publishers-more = Publishers: { $names } and { $count } more
no-dates = Dates: { $period }
no-undated = Left out, as they state no date: { $releases }
no-index = Index updated: { $instant }
no-model-failed = The model could not be asked; the releases were searched without it.
no-budget-spent = The model has done its share for today; the releases were searched without it. It helps again tomorrow, from { $at }.
no-nearest = Nearest releases, which do not answer it:
no-further-nearest = Nearest releases:
`,
  az: `
answer-understood = Sual belə başa düşüldü: { $question }
answer-understood-further = Sual belə başa düşüldü: { $question } (artıq sitat gətirilənlərdən başqa)
answer-unverified = (təsdiqlənməyib)
answer-period = Üstünlük verilən tarixlər (sualdan): { $period }
answer-continues = (davamı növbəti mesajda)
answer-continued = (davamı)
answer-draft = Yazılır və yoxlanılır:
answer-generated = Model yazıb, sitat gətirilən cümlələrlə yoxlanıb.
answer-model-failed = Modelə müraciət etmək mümkün olmadı, ona görə bunlar məlumatların öz cümlələridir.
answer-claims-dropped = Modelin yazdıqlarının bir hissəsi çıxarılıb: mənbələrdə bu deyilmir.
answer-budget-spent = Model bu günlük payını bitirib, ona görə bunlar məlumatların öz cümlələridir. Model sabah yenidən yazacaq: { $at }.
answer-uncertain = Arxivdə bunun cavabı olmaya bilər. Ən yaxın olan:
answer-unsupported = Sitat bunu təsdiqləmir
source-quote-open = “
source-quote-close = ”
source-quotes = { $count ->
    [one] Sitat
   *[other] Sitatlar
}
source-open = Məlumatı açın
source-here = Burada oxuyun, sitat işarələnib
source-passage = Hissə: { $number } / { $count }
source-page = Səhifə: { $number } / { $count }
source-revision = Düzəliş tarixi: { $date }; redaksiya: { $number }
source-duplicate = Eyni mətn: { $command }
source-shortened = Mesaja sığması üçün qısaldılıb; hamısı üçün “Tam mətn” düyməsini basın.
source-cut = Sitatın davamı var; bir mesaja sığmır.
source-more-here = { $count ->
    [one] Bu səhifənin daha { $count } məlumatı bura sığmır.
   *[other] Bu səhifənin daha { $count } məlumatı bura sığmır.
}
source-whole = Tam mətn
source-similar = Oxşar məlumatlar
source-previous = ‹ Əvvəlki hissə
source-next = Növbəti hissə ›
source-previous-quote = ‹ Əvvəlki sitat
source-next-quote = Növbəti sitat ›
no-answer = Arxivdə bu suala cavab yoxdur.
no-further = Arxivdə bu suala başqa cavab yoxdur.
no-searched = Axtarılıb: { $releases }
no-publishers = Dərc edən qurumlar: { $names }
no-publishers-more = Dərc edən qurumlar: { $names } və daha { $count }
no-dates = Tarixlər: { $period }
no-undated = Tarixi göstərilmədiyi üçün kənarda qalıb: { $releases }
no-index = İndeks yenilənib: { $instant }
no-model-failed = Modelə müraciət etmək mümkün olmadı; məlumatlarda onsuz axtarılıb.
no-budget-spent = Model bu günlük payını bitirib; məlumatlarda onsuz axtarılıb. Model sabah yenidən kömək edəcək: { $at }.
no-nearest = Ən yaxın məlumatlar (suala cavab vermir):
no-further-nearest = Ən yaxın məlumatlar:
`,
  ru: `
answer-understood = Вопрос понят так: { $question }
answer-understood-further = Вопрос понят так: { $question } (кроме уже процитированного)
answer-unverified = (не подтверждено)
answer-period = Предпочтительные даты (из вопроса): { $period }
answer-continues = (продолжение в следующем сообщении)
answer-continued = (продолжение)
answer-draft = Пишется и проверяется:
answer-generated = Написано моделью, проверено по процитированным предложениям.
answer-model-failed = Обратиться к модели не удалось, поэтому здесь предложения из самих релизов.
answer-claims-dropped = Часть написанного моделью опущена: в источниках этого нет.
answer-budget-spent = На сегодня лимит модели исчерпан, поэтому здесь предложения из самих релизов. Завтра она снова будет писать: { $at }.
answer-uncertain = Возможно, в архиве нет ответа на этот вопрос. Ближе всего:
answer-unsupported = Цитата этого не подтверждает
source-quote-open = «
source-quote-close = »
source-quotes = { $count ->
    [one] Цитата
    [few] Цитаты
   *[many] Цитаты
}
source-open = Открыть релиз
source-here = Читать здесь, цитата выделена
source-passage = Фрагмент { $number } из { $count }
source-page = Страница { $number } из { $count }
source-revision = Исправлено { $date }; редакция { $number }
source-duplicate = Тот же текст: { $command }
source-shortened = Сокращено, чтобы уместиться в сообщение; кнопка «Весь релиз» покажет всё.
source-cut = Цитата продолжается: в одно сообщение она не помещается.
source-more-here = { $count ->
    [one] Ещё { $count } релиз этой страницы сюда не помещается.
    [few] Ещё { $count } релиза этой страницы сюда не помещаются.
   *[many] Ещё { $count } релизов этой страницы сюда не помещаются.
}
source-whole = Весь релиз
source-similar = Похожие релизы
source-previous = ‹ Предыдущий фрагмент
source-next = Следующий фрагмент ›
source-previous-quote = ‹ Предыдущая цитата
source-next-quote = Следующая цитата ›
no-answer = В архиве нет ответа на этот вопрос.
no-further = Других ответов на этот вопрос в архиве нет.
no-searched = Просмотрено: { $releases }
no-publishers = Издатели: { $names }
no-publishers-more = Издатели: { $names } и ещё { $count }
no-dates = Даты: { $period }
no-undated = Не просмотрено, так как дата не указана: { $releases }
no-index = Индекс обновлён: { $instant }
no-model-failed = Обратиться к модели не удалось; поиск по релизам выполнен без неё.
no-budget-spent = На сегодня лимит модели исчерпан; поиск по релизам выполнен без неё. Завтра она снова поможет: { $at }.
no-nearest = Ближайшие релизы (ответа в них нет):
no-further-nearest = Ближайшие релизы:
`,
  tr: `
answer-understood = Soru şöyle anlaşıldı: { $question }
answer-understood-further = Soru şöyle anlaşıldı: { $question } (alıntılananların dışında)
answer-unverified = (doğrulanmadı)
answer-period = Öncelik verilen tarihler (sorudan): { $period }
answer-continues = (devamı sonraki mesajda)
answer-continued = (devamı)
answer-draft = Yazılıyor ve denetleniyor:
answer-generated = Bir model yazdı, alıntılanan cümlelerle karşılaştırılarak denetlendi.
answer-model-failed = Modele ulaşılamadı, bu nedenle bunlar bültenlerin kendi cümleleridir.
answer-claims-dropped = Modelin yazdıklarının bir bölümü çıkarıldı: kaynaklarda bu söylenmiyor.
answer-budget-spent = Modelin bugünkü payı doldu, bu nedenle bunlar bültenlerin kendi cümleleridir. Model yarın yeniden yazacak: { $at }.
answer-uncertain = Arşivde bunun yanıtı olmayabilir. En yakın olan:
answer-unsupported = Alıntı bunu desteklemiyor
source-quote-open = “
source-quote-close = ”
source-quotes = { $count ->
    [one] Alıntı
   *[other] Alıntılar
}
source-open = Bülteni açın
source-here = Burada okuyun, alıntı işaretli
source-passage = Bölüm: { $number } / { $count }
source-page = Sayfa: { $number } / { $count }
source-revision = Düzeltme tarihi: { $date }; sürüm { $number }
source-duplicate = Aynı metin: { $command }
source-shortened = Mesaja sığması için kısaltıldı; tamamı için “Bültenin tamamı” düğmesine basın.
source-cut = Alıntının devamı var; tek mesaja sığmıyor.
source-more-here = { $count ->
    [one] Bu sayfadaki { $count } bülten daha buraya sığmıyor.
   *[other] Bu sayfadaki { $count } bülten daha buraya sığmıyor.
}
source-whole = Bültenin tamamı
source-similar = Benzer bültenler
source-previous = ‹ Önceki bölüm
source-next = Sonraki bölüm ›
source-previous-quote = ‹ Önceki alıntı
source-next-quote = Sonraki alıntı ›
no-answer = Arşivde bu sorunun yanıtı yok.
no-further = Arşivde bu sorunun başka yanıtı yok.
no-searched = Taranan: { $releases }
no-publishers = Yayımlayanlar: { $names }
no-publishers-more = Yayımlayanlar: { $names } ve { $count } tane daha
no-dates = Tarihler: { $period }
no-undated = Tarihi belirtilmediği için dışarıda kalan: { $releases }
no-index = Dizin güncellendi: { $instant }
no-model-failed = Modele ulaşılamadı; bültenlerde onsuz arandı.
no-budget-spent = Modelin bugünkü payı doldu; bültenlerde onsuz arandı. Model yarın yeniden yardımcı olacak: { $at }.
no-nearest = En yakın bültenler (soruyu yanıtlamıyor):
no-further-nearest = En yakın bültenler:
`,
};
