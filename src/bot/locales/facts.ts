import type { Messages } from './locale.ts';

/** Briefs of meetings, people, what they said, what happened when, evidence files. */
export const facts: Messages = {
  en: `
brief-title = Brief: { $kind }
brief-kind-meeting = meeting
brief-kind-conference = conference
brief-kind-visit = visit
brief-kind-call = call
brief-kind-ceremony = ceremony
brief-kind-appointment = appointment
brief-kind-exercise = exercise
brief-kind-signing = signing
brief-kind-incident = incident
brief-kind-session = session
brief-kind-publication = publication
brief-kind-other = event
brief-what = What
brief-when = When
brief-where = Where
brief-organisers = Organised by
brief-attended = Who attended
brief-decided = Decided
brief-next = Next
brief-not-stated = { $count ->
    [one] the release does not state it
   *[other] the releases do not state it
}
brief-continued = { $label } (continued)
brief-differ = The releases differ
brief-title-of = Title of { $name }
brief-by-model = Read by a model, checked against the quoted sentences.
brief-by-rules = Read by rules, which know the usual ways to say things: what a release says in others may be missing here. Open it where that matters.
brief-others = These words could also mean other meetings; the buttons open their briefs.
brief-other = Other: { $title }
brief-button = Brief of this meeting
brief-how = Write words that tell which meeting after the command, or use it as a reply to an answer: I list who attended, what was decided and what is next. For example:
brief-none = No meeting was found for “{ $words }”.
brief-none-release = This release tells of no meeting or other event.
who-how = Write a name after the command: I list the titles, meetings and statements of that person. For example:
who-none = The archive names nobody called “{ $name }”.
who-which = “{ $name }” could be any of these people. Choose one:
who-which-more = { $count ->
    [one] and { $count } more; write the name in full.
   *[other] and { $count } more; write the name in full.
}
who-releases = Named in { $releases }
who-spellings = Spellings found: { $spellings }
who-joined-key = { $one } = { $other }: the same name in another spelling
who-joined-office = { $one } = { $other }: the same name and office
who-joined-release = { $one } = { $other }: named so in the same release or meeting
who-titles = Titles
who-meetings = Meetings
who-statements = Statements
who-all-titles = All titles: { $count }
who-all-meetings = All meetings: { $count }
who-all-statements = All statements: { $count }
who-exact = Exact spelling
who-all-spellings = All spellings
who-exact-used = Only this exact spelling.
who-back = ‹ Overview
who-unread = { $count ->
    [one] { $count } older release names somebody so and was not read for this.
   *[other] { $count } older releases name somebody so and were not read for this.
}
said-how = Write a name after the command, and if you like “about” and words: I quote what that person said, newest first. For example:
said-of = What { $name } said
said-of-about = What { $name } said about “{ $about }”
said-none = The archive has no statement of “{ $name }”.
said-none-about = The archive has no statement of “{ $name }” about “{ $about }”.
said-quote = quoted
said-paraphrase = reported
timeline-how = Write words after the command: I list what happened, month by month. For example:
timeline-of = Timeline: { $words }
timeline-none = Nothing with a date was found for “{ $words }”.
timeline-day-unknown = day not stated
timeline-published = date of the release
timeline-undated = Without any date:
timeline-undated-more = { $count ->
    [one] and { $count } more release
   *[other] and { $count } more releases
}
page-range = { $from }–{ $to } of { $total }
page-shortened = Shortened to fit a message; the button of the source shows all of it.
evidence-button = Evidence file
evidence-caption = Evidence for: { $question }
evidence-changed = A release that this answer cites was corrected or withdrawn since. Please ask again.
help-facts = Meetings, people and time (press to copy):
`,
  az: `
brief-title = Xülasə: { $kind }
brief-kind-meeting = görüş
brief-kind-conference = konfrans
brief-kind-visit = səfər
brief-kind-call = telefon danışığı
brief-kind-ceremony = mərasim
brief-kind-appointment = təyinat
brief-kind-exercise = təlim
brief-kind-signing = imzalanma
brief-kind-incident = hadisə
brief-kind-session = iclas
brief-kind-publication = nəşr
brief-kind-other = tədbir
brief-what = Nə
brief-when = Nə vaxt
brief-where = Harada
brief-organisers = Təşkil edən
brief-attended = İştirak edənlər
brief-decided = Qərarlar
brief-next = Növbəti
brief-not-stated = { $count ->
    [one] məlumatda göstərilməyib
   *[other] məlumatlarda göstərilməyib
}
brief-continued = { $label } (davamı)
brief-differ = Məlumatlar fərqlənir
brief-title-of = Vəzifə: { $name }
brief-by-model = Model oxuyub, sitat gətirilən cümlələrlə yoxlanıb.
brief-by-rules = Qaydalarla oxunub: qaydalar adi ifadə tərzlərini tanıyır, məlumatda başqa cür deyilən burada olmaya bilər. Vacibdirsə, məlumatı açın.
brief-others = Bu sözlər başqa görüşlərə də aid ola bilər; düymələr onların xülasəsini açır.
brief-other = Başqa: { $title }
brief-button = Bu görüşün xülasəsi
brief-how = Əmrdən sonra görüşü bildirən sözlər yazın və ya onu cavabıma cavab olaraq göndərin: kimlərin iştirak etdiyini, nəyin qərara alındığını və növbəti addımı göstərim. Məsələn:
brief-none = “{ $words }” üçün heç bir görüş tapılmadı.
brief-none-release = Bu məlumatda görüş və ya başqa tədbirdən danışılmır.
who-how = Əmrdən sonra ad yazın: həmin şəxsin vəzifələrini, görüşlərini və dediklərini göstərim. Məsələn:
who-none = Arxivdə “{ $name }” adlı şəxsin adı çəkilmir.
who-which = “{ $name }” bu şəxslərdən hər hansı biri ola bilər. Birini seçin:
who-which-more = { $count ->
    [one] və daha { $count } nəfər; adı tam yazın.
   *[other] və daha { $count } nəfər; adı tam yazın.
}
who-releases = Adı çəkilir: { $releases }
who-spellings = Tapılan yazılışlar: { $spellings }
who-joined-key = { $one } = { $other }: eyni ad, başqa yazılış
who-joined-office = { $one } = { $other }: eyni ad və vəzifə
who-joined-release = { $one } = { $other }: eyni məlumatda və ya görüşdə belə yazılıb
who-titles = Vəzifələr
who-meetings = Görüşlər
who-statements = Dedikləri
who-all-titles = Bütün vəzifələr: { $count }
who-all-meetings = Bütün görüşlər: { $count }
who-all-statements = Bütün dedikləri: { $count }
who-exact = Dəqiq yazılış
who-all-spellings = Bütün yazılışlar
who-exact-used = Yalnız məhz bu yazılış.
who-back = ‹ Ümumi
who-unread = { $count ->
    [one] Bu adın çəkildiyi daha { $count } köhnə məlumat buraya daxil edilməyib.
   *[other] Bu adın çəkildiyi daha { $count } köhnə məlumat buraya daxil edilməyib.
}
said-how = Əmrdən sonra ad, istəsəniz “haqqında” və sözlər yazın: həmin şəxsin dediklərini ən yenisindən başlayaraq sitat gətirim. Məsələn:
said-of = Nə deyib: { $name }
said-of-about = Nə deyib: { $name }, mövzu: “{ $about }”
said-none = Arxivdə “{ $name }” heç nə deməyib.
said-none-about = Arxivdə “{ $name }” “{ $about }” barədə heç nə deməyib.
said-quote = sitat
said-paraphrase = məzmunu
timeline-how = Əmrdən sonra sözlər yazın: nələrin baş verdiyini aylar üzrə göstərim. Məsələn:
timeline-of = Xronologiya: { $words }
timeline-none = “{ $words }” üçün tarixi bilinən heç nə tapılmadı.
timeline-day-unknown = gün göstərilməyib
timeline-published = məlumatın tarixi
timeline-undated = Tarixi olmayanlar:
timeline-undated-more = { $count ->
    [one] və daha { $count } məlumat
   *[other] və daha { $count } məlumat
}
page-range = { $from }–{ $to }, cəmi { $total }
page-shortened = Mesaja sığması üçün qısaldılıb; mənbənin düyməsi hamısını göstərir.
evidence-button = Sübut faylı
evidence-caption = Sübutlar: { $question }
evidence-changed = Bu cavabın istinad etdiyi məlumat sonradan düzəldilib və ya geri götürülüb. Zəhmət olmasa, yenidən soruşun.
help-facts = Görüşlər, şəxslər və tarixlər (kopyalamaq üçün toxunun):
`,
  ru: `
brief-title = Справка: { $kind }
brief-kind-meeting = встреча
brief-kind-conference = конференция
brief-kind-visit = визит
brief-kind-call = телефонный разговор
brief-kind-ceremony = церемония
brief-kind-appointment = назначение
brief-kind-exercise = учения
brief-kind-signing = подписание
brief-kind-incident = происшествие
brief-kind-session = заседание
brief-kind-publication = публикация
brief-kind-other = событие
brief-what = Что
brief-when = Когда
brief-where = Где
brief-organisers = Организатор
brief-attended = Кто участвовал
brief-decided = Что решено
brief-next = Что дальше
brief-not-stated = { $count ->
    [one] в релизе не указано
    [few] в релизах не указано
   *[many] в релизах не указано
}
brief-continued = { $label } (продолжение)
brief-differ = Релизы расходятся
brief-title-of = Должность: { $name }
brief-by-model = Прочитано моделью, проверено по процитированным предложениям.
brief-by-rules = Прочитано по правилам, которые знают обычные обороты: сказанного в релизе иначе здесь может не быть. Если это важно, откройте релиз.
brief-others = Эти слова могут относиться и к другим встречам; кнопки открывают их справки.
brief-other = Другое: { $title }
brief-button = Справка об этой встрече
brief-how = Напишите после команды слова о встрече или отправьте команду в ответ на мой ответ: я покажу, кто участвовал, что решено и что дальше. Например:
brief-none = По запросу «{ $words }» встреч не найдено.
brief-none-release = В этом релизе не говорится ни о встрече, ни о другом событии.
who-how = Напишите имя после команды: я покажу должности, встречи и высказывания этого человека. Например:
who-none = В архиве никто не назван именем «{ $name }».
who-which = «{ $name }» может быть любым из этих людей. Выберите:
who-which-more = { $count ->
    [one] и ещё { $count } человек; напишите имя полностью.
    [few] и ещё { $count } человека; напишите имя полностью.
   *[many] и ещё { $count } человек; напишите имя полностью.
}
who-releases = Упоминания: { $releases }
who-spellings = Найденные написания: { $spellings }
who-joined-key = { $one } = { $other }: то же имя в другом написании
who-joined-office = { $one } = { $other }: то же имя и должность
who-joined-release = { $one } = { $other }: так названы в одном релизе или на одной встрече
who-titles = Должности
who-meetings = Встречи
who-statements = Высказывания
who-all-titles = Все должности: { $count }
who-all-meetings = Все встречи: { $count }
who-all-statements = Все высказывания: { $count }
who-exact = Точное написание
who-all-spellings = Все написания
who-exact-used = Только в этом написании.
who-back = ‹ Обзор
who-unread = { $count ->
    [one] Ещё { $count } более старый релиз с этим именем здесь не учтён.
    [few] Ещё { $count } более старых релиза с этим именем здесь не учтены.
   *[many] Ещё { $count } более старых релизов с этим именем здесь не учтены.
}
said-how = Напишите после команды имя, а если хотите, «о» и слова: я процитирую, что говорил этот человек, начиная с последнего. Например:
said-of = Что говорит { $name }
said-of-about = Что говорит { $name } на тему «{ $about }»
said-none = В архиве нет высказываний по имени «{ $name }».
said-none-about = В архиве нет высказываний по имени «{ $name }» на тему «{ $about }».
said-quote = цитата
said-paraphrase = пересказ
timeline-how = Напишите слова после команды: я покажу, что происходило, по месяцам. Например:
timeline-of = Хронология: { $words }
timeline-none = По запросу «{ $words }» ничего с датой не найдено.
timeline-day-unknown = день не указан
timeline-published = дата релиза
timeline-undated = Без даты:
timeline-undated-more = { $count ->
    [one] и ещё { $count } релиз
    [few] и ещё { $count } релиза
   *[many] и ещё { $count } релизов
}
page-range = { $from }–{ $to } из { $total }
page-shortened = Сокращено, чтобы уместиться в сообщение; кнопка источника покажет всё.
evidence-button = Файл доказательств
evidence-caption = Доказательства к вопросу: { $question }
evidence-changed = Релиз, на который ссылается этот ответ, с тех пор исправлен или отозван. Пожалуйста, спросите снова.
help-facts = Встречи, люди и даты (нажмите, чтобы скопировать):
`,
  tr: `
brief-title = Özet: { $kind }
brief-kind-meeting = görüşme
brief-kind-conference = konferans
brief-kind-visit = ziyaret
brief-kind-call = telefon görüşmesi
brief-kind-ceremony = tören
brief-kind-appointment = atama
brief-kind-exercise = tatbikat
brief-kind-signing = imza
brief-kind-incident = olay
brief-kind-session = oturum
brief-kind-publication = yayın
brief-kind-other = etkinlik
brief-what = Ne
brief-when = Ne zaman
brief-where = Nerede
brief-organisers = Düzenleyen
brief-attended = Katılanlar
brief-decided = Kararlar
brief-next = Sırada ne var
brief-not-stated = { $count ->
    [one] bültende belirtilmemiş
   *[other] bültenlerde belirtilmemiş
}
brief-continued = { $label } (devamı)
brief-differ = Bültenler farklı yazıyor
brief-title-of = Unvan: { $name }
brief-by-model = Bir model okudu, alıntılanan cümlelerle karşılaştırılarak denetlendi.
brief-by-rules = Kurallarla okundu: kurallar alışılmış anlatımları tanır, bültende başka türlü söylenen burada eksik olabilir. Önemliyse bülteni açın.
brief-others = Bu sözcükler başka görüşmeleri de anlatıyor olabilir; düğmeler onların özetini açar.
brief-other = Başka: { $title }
brief-button = Bu görüşmenin özeti
brief-how = Komuttan sonra görüşmeyi anlatan sözcükler yazın ya da komutu bir yanıta karşılık gönderin: kimlerin katıldığını, neye karar verildiğini ve sırada ne olduğunu göstereyim. Örneğin:
brief-none = “{ $words }” için bir görüşme bulunamadı.
brief-none-release = Bu bülten bir görüşmeden ya da başka bir etkinlikten söz etmiyor.
who-how = Komuttan sonra bir ad yazın: o kişinin unvanlarını, görüşmelerini ve sözlerini göstereyim. Örneğin:
who-none = Arşivde “{ $name }” adında biri geçmiyor.
who-which = “{ $name }” bu kişilerden herhangi biri olabilir. Birini seçin:
who-which-more = { $count ->
    [one] ve { $count } kişi daha; adı tam yazın.
   *[other] ve { $count } kişi daha; adı tam yazın.
}
who-releases = Adı geçen: { $releases }
who-spellings = Bulunan yazılışlar: { $spellings }
who-joined-key = { $one } = { $other }: aynı ad, başka yazılış
who-joined-office = { $one } = { $other }: aynı ad ve görev
who-joined-release = { $one } = { $other }: aynı bültende ya da görüşmede böyle geçiyor
who-titles = Unvanlar
who-meetings = Görüşmeler
who-statements = Sözleri
who-all-titles = Tüm unvanlar: { $count }
who-all-meetings = Tüm görüşmeler: { $count }
who-all-statements = Tüm sözleri: { $count }
who-exact = Tam yazılış
who-all-spellings = Tüm yazılışlar
who-exact-used = Yalnızca tam bu yazılış.
who-back = ‹ Genel bakış
who-unread = { $count ->
    [one] Bu adın geçtiği { $count } eski bülten daha buraya alınmadı.
   *[other] Bu adın geçtiği { $count } eski bülten daha buraya alınmadı.
}
said-how = Komuttan sonra bir ad, isterseniz “hakkında” ve sözcükler yazın: o kişinin sözlerini en yenisinden başlayarak alıntılayayım. Örneğin:
said-of = Ne dedi: { $name }
said-of-about = Ne dedi: { $name }, konu: “{ $about }”
said-none = Arşivde “{ $name }” adlı birinin sözü yok.
said-none-about = Arşivde “{ $name }” adlı birinin “{ $about }” konusunda sözü yok.
said-quote = alıntı
said-paraphrase = aktarım
timeline-how = Komuttan sonra sözcükler yazın: olanları ay ay göstereyim. Örneğin:
timeline-of = Zaman çizelgesi: { $words }
timeline-none = “{ $words }” için tarihi bilinen bir şey bulunamadı.
timeline-day-unknown = gün belirtilmemiş
timeline-published = bültenin tarihi
timeline-undated = Tarihi olmayanlar:
timeline-undated-more = { $count ->
    [one] ve { $count } bülten daha
   *[other] ve { $count } bülten daha
}
page-range = { $from }–{ $to }, toplam { $total }
page-shortened = Mesaja sığması için kısaltıldı; kaynağın düğmesi tamamını gösterir.
evidence-button = Kanıt dosyası
evidence-caption = Kanıtlar: { $question }
evidence-changed = Bu yanıtın alıntıladığı bir bülten sonradan düzeltildi ya da geri çekildi. Lütfen yeniden sorun.
help-facts = Görüşmeler, kişiler ve tarihler (kopyalamak için dokunun):
`,
};
