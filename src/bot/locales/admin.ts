import type { Messages } from './locale.ts';

/** What only admins read. */
export const admin: Messages = {
  en: `
status-title = Status
status-archive = Archive:
embargo = { $count ->
    [one] { $count } release is dated in the future and is not shown before its day: { $date }
   *[other] { $count } releases are dated in the future and are not shown before their day: the first is of { $date }
}
status-index = Index:
status-generation = generation { $generation }, made { $when }
status-no-index = none yet
status-ingest = Last ingest:
status-no-ingest = not known; /reindex makes one
status-questions = Questions:
status-queue = in progress { $active }, waiting { $waiting }
status-memory = Memory:
status-uptime = Running for:
reindex-started = Reading the archive folder. This message shows how far it is; answers go on meanwhile.
reindex-running = An ingest is already running. Its message shows how far it is.
reindex-reading = Reading: { $done } of { $total }
reindex-read = Reading: { $done }
reindex-indexing = Indexing: { $done } of { $total }
reindex-done = { $seconds ->
    [one] Done in { $seconds } second.
   *[other] Done in { $seconds } seconds.
}
reindex-counts = Added { $added }, updated { $updated }, unchanged { $unchanged }, withdrawn { $withdrawn }, failed { $failed }
reindex-holds = The archive holds { $passages }; its index is generation { $generation }.
reindex-more = { $count ->
    [one] … and { $count } more
   *[other] … and { $count } more
}
reindex-failed = The ingest failed. What it had kept by then stays.
withdraw-why = Why is this release withdrawn? Reply to this message with the reason.
withdraw-done = Withdrawn: no answer shows this release any more.
withdraw-already = This release was withdrawn before.
withdraw-reason = Reason: { $reason }
    Decided by: { $admin }
withdraw-not-by-admin = No administrator withdrew it: its file is gone. An ingest of the file brings it back.
withdraw-undo = Undo
withdraw-copies = { $count ->
    [one] { $count } other release has the same text and is still shown:
   *[other] { $count } other releases have the same text and are still shown:
}
withdraw-copies-too = Withdraw these as well
withdraw-copies-done = { $count ->
    [one] { $count } other release with the same text was withdrawn as well. To take it back:
   *[other] { $count } other releases with the same text were withdrawn as well. To take them back:
}
withdraw-restored = Restored: answers may show this release again.
withdraw-current = This release is not withdrawn.
watch-title = The archive needs attention
watch-never = It is not known when the archive was last brought up to date.
watch-stale = The archive was last brought up to date on { $at } ({ $ago }). The limit is { $limit }.
watch-stopped = The last ingest ended early:
watch-failed = { $count ->
    [one] The last ingest could not read { $count } file:
   *[other] The last ingest could not read { $count } files:
}
watch-remedy = /status shows more, /reindex brings the archive up to date.
watch-fine = The archive is up to date again, and every file was read.
`,
  az: `
status-title = Vəziyyət
status-archive = Arxiv:
embargo = { $count ->
    [one] { $count } məlumatın tarixi hələ gəlməyib, o günədək göstərilmir: { $date }
   *[other] { $count } məlumatın tarixi hələ gəlməyib, öz gününədək göstərilmir; ən yaxın tarix: { $date }
}
status-index = İndeks:
status-generation = nəsil { $generation }, yaradılıb: { $when }
status-no-index = hələ yoxdur
status-ingest = Son yükləmə:
status-no-ingest = məlum deyil; /reindex yükləməni başladır
status-questions = Suallar:
status-queue = cavablandırılan { $active }, gözləyən { $waiting }
status-memory = Yaddaş:
status-uptime = İşləmə müddəti:
reindex-started = Arxiv qovluğu oxunur. Gedişat bu mesajda göstərilir; bu vaxt bot cavab verməyə davam edir.
reindex-running = Yükləmə artıq gedir. Gedişat onun mesajında göstərilir.
reindex-reading = Oxunur: { $done } / { $total }
reindex-read = Oxunur: { $done }
reindex-indexing = İndekslənir: { $done } / { $total }
reindex-done = { $seconds ->
    [one] { $seconds } saniyəyə başa çatdı.
   *[other] { $seconds } saniyəyə başa çatdı.
}
reindex-counts = Əlavə edildi { $added }, yeniləndi { $updated }, dəyişmədi { $unchanged }, geri götürüldü { $withdrawn }, alınmadı { $failed }
reindex-holds = Arxivdə { $passages } var; indeksin nəsli: { $generation }.
reindex-more = { $count ->
    [one] … və daha { $count }
   *[other] … və daha { $count }
}
reindex-failed = Yükləmə alınmadı. O vaxta qədər saxlananlar qalır.
withdraw-why = Bu məlumat niyə geri götürülür? Səbəbi bu mesaja cavab olaraq yazın.
withdraw-done = Geri götürüldü: bu məlumat daha heç bir cavabda göstərilmir.
withdraw-already = Bu məlumat əvvəl geri götürülüb.
withdraw-reason = Səbəb: { $reason }
    Qərar verən: { $admin }
withdraw-not-by-admin = Onu inzibatçı geri götürməyib: faylı yoxdur. Fayl yenidən yüklənsə, qayıdacaq.
withdraw-undo = Ləğv et
withdraw-copies = { $count ->
    [one] Eyni mətnli daha { $count } məlumat hələ göstərilir:
   *[other] Eyni mətnli daha { $count } məlumat hələ göstərilir:
}
withdraw-copies-too = Bunları da geri götür
withdraw-copies-done = { $count ->
    [one] Eyni mətnli daha { $count } məlumat geri götürüldü. Ləğv etmək üçün:
   *[other] Eyni mətnli daha { $count } məlumat geri götürüldü. Ləğv etmək üçün:
}
withdraw-restored = Bərpa edildi: bu məlumat yenidən cavablarda göstərilə bilər.
withdraw-current = Bu məlumat geri götürülməyib.
watch-title = Arxivə diqqət lazımdır
watch-never = Arxivin son dəfə nə vaxt yeniləndiyi məlum deyil.
watch-stale = Arxiv son dəfə { $at } tarixində yenilənib ({ $ago }). Hədd: { $limit }.
watch-stopped = Son yükləmə yarımçıq qaldı:
watch-failed = { $count ->
    [one] Son yükləmə { $count } faylı oxuya bilmədi:
   *[other] Son yükləmə { $count } faylı oxuya bilmədi:
}
watch-remedy = Ətraflı: /status. Arxivi yeniləmək üçün: /reindex.
watch-fine = Arxiv yenidən aktualdır, bütün fayllar oxundu.
`,
  ru: `
status-title = Состояние
status-archive = Архив:
embargo = { $count ->
    [one] { $count } релиз датирован будущим и до своего дня не показывается; ближайшая дата: { $date }
    [few] { $count } релиза датированы будущим и до своего дня не показываются; ближайшая дата: { $date }
   *[many] { $count } релизов датированы будущим и до своего дня не показываются; ближайшая дата: { $date }
}
status-index = Индекс:
status-generation = поколение { $generation }, создано { $when }
status-no-index = пока нет
status-ingest = Последняя загрузка:
status-no-ingest = неизвестно; /reindex запускает загрузку
status-questions = Вопросы:
status-queue = в работе { $active }, ждут { $waiting }
status-memory = Память:
status-uptime = Работает:
reindex-started = Читаю папку архива. Ход виден в этом сообщении; бот тем временем отвечает.
reindex-running = Загрузка уже идёт. Её ход виден в её сообщении.
reindex-reading = Чтение: { $done } из { $total }
reindex-read = Чтение: { $done }
reindex-indexing = Индексация: { $done } из { $total }
reindex-done = { $seconds ->
    [one] Готово за { $seconds } секунду.
    [few] Готово за { $seconds } секунды.
    [other] Готово за { $seconds } секунды.
   *[many] Готово за { $seconds } секунд.
}
reindex-counts = Добавлено { $added }, обновлено { $updated }, без изменений { $unchanged }, отозвано { $withdrawn }, не удалось { $failed }
reindex-holds = В архиве { $passages }; поколение индекса: { $generation }.
reindex-more = { $count ->
    [one] … и ещё { $count }
    [few] … и ещё { $count }
   *[many] … и ещё { $count }
}
reindex-failed = Загрузка не удалась. То, что уже сохранено, остаётся.
withdraw-why = Почему отзывается этот релиз? Ответьте на это сообщение и укажите причину.
withdraw-done = Отозвано: этот релиз больше не появится в ответах.
withdraw-already = Этот релиз уже был отозван.
withdraw-reason = Причина: { $reason }
    Решение принял(а): { $admin }
withdraw-not-by-admin = Администраторы его не отзывали: нет его файла. Он вернётся, когда файл будет загружен снова.
withdraw-undo = Отменить
withdraw-copies = { $count ->
    [one] Ещё { $count } релиз с тем же текстом пока показывается:
    [few] Ещё { $count } релиза с тем же текстом пока показываются:
   *[many] Ещё { $count } релизов с тем же текстом пока показываются:
}
withdraw-copies-too = Отозвать и эти
withdraw-copies-done = { $count ->
    [one] Отозван и ещё { $count } релиз с тем же текстом. Отменить это можно здесь:
    [few] Отозваны и ещё { $count } релиза с тем же текстом. Отменить это можно здесь:
   *[many] Отозваны и ещё { $count } релизов с тем же текстом. Отменить это можно здесь:
}
withdraw-restored = Восстановлено: релиз снова может появляться в ответах.
withdraw-current = Этот релиз не отозван.
watch-title = Архив требует внимания
watch-never = Неизвестно, когда архив обновлялся в последний раз.
watch-stale = Последнее обновление архива: { $at } ({ $ago }). Предел: { $limit }.
watch-stopped = Последняя загрузка прервалась:
watch-failed = { $count ->
    [one] Последняя загрузка не смогла прочитать { $count } файл:
    [few] Последняя загрузка не смогла прочитать { $count } файла:
   *[many] Последняя загрузка не смогла прочитать { $count } файлов:
}
watch-remedy = Подробнее: /status. Обновить архив: /reindex.
watch-fine = Архив снова в порядке, все файлы прочитаны.
`,
  tr: `
status-title = Durum
status-archive = Arşiv:
embargo = { $count ->
    [one] { $count } bültenin tarihi henüz gelmedi, o güne kadar gösterilmez: { $date }
   *[other] { $count } bültenin tarihi henüz gelmedi, kendi gününe kadar gösterilmez; en yakın tarih: { $date }
}
status-index = Dizin:
status-generation = nesil { $generation }, oluşturulma: { $when }
status-no-index = henüz yok
status-ingest = Son yükleme:
status-no-ingest = bilinmiyor; /reindex bir yükleme başlatır
status-questions = Sorular:
status-queue = yanıtlanan { $active }, bekleyen { $waiting }
status-memory = Bellek:
status-uptime = Çalışma süresi:
reindex-started = Arşiv klasörü okunuyor. İlerleme bu mesajda görünür; bot bu sırada yanıt vermeyi sürdürür.
reindex-running = Bir yükleme zaten sürüyor. İlerlemesi kendi mesajında görünür.
reindex-reading = Okunuyor: { $done } / { $total }
reindex-read = Okunuyor: { $done }
reindex-indexing = Dizine ekleniyor: { $done } / { $total }
reindex-done = { $seconds ->
    [one] { $seconds } saniyede tamamlandı.
   *[other] { $seconds } saniyede tamamlandı.
}
reindex-counts = Eklenen { $added }, güncellenen { $updated }, değişmeyen { $unchanged }, geri çekilen { $withdrawn }, başarısız { $failed }
reindex-holds = Arşivde { $passages } var; dizinin nesli: { $generation }.
reindex-more = { $count ->
    [one] … ve { $count } tane daha
   *[other] … ve { $count } tane daha
}
reindex-failed = Yükleme başarısız oldu. O ana kadar saklananlar kalır.
withdraw-why = Bu bülten neden geri çekiliyor? Nedenini bu mesaja yanıt olarak yazın.
withdraw-done = Geri çekildi: bu bülten artık hiçbir yanıtta görünmez.
withdraw-already = Bu bülten daha önce geri çekilmiş.
withdraw-reason = Neden: { $reason }
    Karar veren: { $admin }
withdraw-not-by-admin = Bunu bir yönetici geri çekmedi: dosyası yok. Dosya yeniden yüklenirse geri gelir.
withdraw-undo = Geri al
withdraw-copies = { $count ->
    [one] Aynı metni taşıyan { $count } bülten daha gösterilmeye devam ediyor:
   *[other] Aynı metni taşıyan { $count } bülten daha gösterilmeye devam ediyor:
}
withdraw-copies-too = Bunları da geri çek
withdraw-copies-done = { $count ->
    [one] Aynı metni taşıyan { $count } bülten daha geri çekildi. Geri almak için:
   *[other] Aynı metni taşıyan { $count } bülten daha geri çekildi. Geri almak için:
}
withdraw-restored = Geri yüklendi: bu bülten yeniden yanıtlarda görünebilir.
withdraw-current = Bu bülten geri çekilmiş değil.
watch-title = Arşivle ilgilenmek gerekiyor
watch-never = Arşivin en son ne zaman güncellendiği bilinmiyor.
watch-stale = Arşivin son güncellenmesi: { $at } ({ $ago }). Sınır: { $limit }.
watch-stopped = Son yükleme yarıda kaldı:
watch-failed = { $count ->
    [one] Son yükleme { $count } dosyayı okuyamadı:
   *[other] Son yükleme { $count } dosyayı okuyamadı:
}
watch-remedy = Ayrıntılar: /status. Arşivi güncellemek için: /reindex.
watch-fine = Arşiv yeniden güncel, tüm dosyalar okundu.
`,
};
