import type { Messages } from './locale.ts';

/** Searching, leafing through lists, what the archive holds. */
export const finding: Messages = {
  en: `
finding-search-how = Write words after the command, and I list the releases in which they stand. For example:
finding-search-of = Found for “{ $words }”
finding-search-none = No release was found for “{ $words }”.
finding-latest = Latest releases
finding-latest-of = Latest releases: { $words }
finding-latest-none = There are no releases to show.
finding-similar-of = More like “{ $words }”
finding-similar-none = There are no releases on the subject of “{ $words }”.
finding-best = the { $count } best matches
finding-unclear = These words cannot be searched for. Write a few words that stand in a release.
finding-no-index = The archive is being prepared and cannot be searched yet. Please try again in a few minutes.
finding-no-publisher = No publisher in the archive is called “{ $words }”.
finding-near-publishers = Did you mean one of these?
finding-publisher-left-out = The filter of this chat leaves these publishers out:
reader-open = Search and read the archive in your browser
reader-ends = The link is for you and is good for a week.
reader-private = The link is only for you: write me /reader in a private chat.
reader-none = This archive has no pages in the browser.
sources-heading = In the archive
sources-index = Index last updated: { $instant }
sources-no-index = There is no index yet: nothing can be searched.
sources-ingest = Releases last read: { $instant }
`,
  az: `
finding-search-how = Əmrdən sonra sözlər yazın, onların keçdiyi məlumatları göstərim. Məsələn:
finding-search-of = “{ $words }” üçün tapılanlar
finding-search-none = “{ $words }” üçün heç bir məlumat tapılmadı.
finding-latest = Son məlumatlar
finding-latest-of = Son məlumatlar: { $words }
finding-latest-none = Göstəriləcək məlumat yoxdur.
finding-similar-of = “{ $words }” kimi məlumatlar
finding-similar-none = “{ $words }” mövzusunda başqa məlumat yoxdur.
finding-best = ən uyğun { $count } məlumat
finding-unclear = Bu sözlərlə axtarış mümkün deyil. Məlumatda keçən bir neçə söz yazın.
finding-no-index = Arxiv hazırlanır, hələ axtarış mümkün deyil. Bir neçə dəqiqədən sonra yenidən cəhd edin.
finding-no-publisher = Arxivdə “{ $words }” adlı qurum yoxdur.
finding-near-publishers = Bəlkə bunlardan birini nəzərdə tutursunuz?
finding-publisher-left-out = Bu çatın filtri aşağıdakı qurumları kənarda qoyur:
reader-open = Arxivi brauzerdə axtarın və oxuyun
reader-ends = Keçid sizin üçündür və bir həftə işləyir.
reader-private = Keçid yalnız sizin üçündür: mənə şəxsi söhbətdə /reader yazın.
reader-none = Bu arxivin brauzerdə səhifələri yoxdur.
sources-heading = Arxivdə
sources-index = İndeksin son yenilənməsi: { $instant }
sources-no-index = Hələ indeks yoxdur: axtarış mümkün deyil.
sources-ingest = Məlumatların son oxunması: { $instant }
`,
  ru: `
finding-search-how = Напишите слова после команды, и я покажу релизы, в которых они есть. Например:
finding-search-of = Найдено по запросу «{ $words }»
finding-search-none = По запросу «{ $words }» ничего не найдено.
finding-latest = Последние релизы
finding-latest-of = Последние релизы: { $words }
finding-latest-none = Показать нечего: релизов нет.
finding-similar-of = Похожие на «{ $words }»
finding-similar-none = Других релизов на тему «{ $words }» нет.
finding-best = { $count ->
    [one] { $count } самый подходящий релиз
    [few] { $count } самых подходящих релиза
   *[many] { $count } самых подходящих релизов
}
finding-unclear = По таким словам искать нельзя. Напишите несколько слов, которые есть в релизе.
finding-no-index = Архив готовится, искать пока нельзя. Попробуйте через несколько минут.
finding-no-publisher = В архиве нет издателя «{ $words }».
finding-near-publishers = Возможно, вы имели в виду:
finding-publisher-left-out = Фильтр этого чата исключает этих издателей:
reader-open = Искать и читать архив в браузере
reader-ends = Ссылка для вас, она действует неделю.
reader-private = Ссылка только для вас: напишите мне /reader в личном чате.
reader-none = У этого архива нет страниц в браузере.
sources-heading = В архиве
sources-index = Индекс обновлён: { $instant }
sources-no-index = Индекса пока нет: искать нельзя.
sources-ingest = Релизы прочитаны: { $instant }
`,
  tr: `
finding-search-how = Komuttan sonra sözcükler yazın, geçtikleri bültenleri listeleyeyim. Örneğin:
finding-search-of = “{ $words }” için bulunanlar
finding-search-none = “{ $words }” için hiçbir bülten bulunamadı.
finding-latest = Son bültenler
finding-latest-of = Son bültenler: { $words }
finding-latest-none = Gösterilecek bülten yok.
finding-similar-of = “{ $words }” benzeri bültenler
finding-similar-none = “{ $words }” konusunda başka bülten yok.
finding-best = en uygun { $count } bülten
finding-unclear = Bu sözcüklerle arama yapılamıyor. Bir bültende geçen birkaç sözcük yazın.
finding-no-index = Arşiv hazırlanıyor, henüz arama yapılamıyor. Lütfen birkaç dakika sonra yeniden deneyin.
finding-no-publisher = Arşivde “{ $words }” adlı bir kurum yok.
finding-near-publishers = Bunlardan birini mi demek istediniz?
finding-publisher-left-out = Bu sohbetin filtresi şu kurumları dışarıda bırakıyor:
reader-open = Arşivi tarayıcınızda arayın ve okuyun
reader-ends = Bağlantı size özeldir ve bir hafta geçerlidir.
reader-private = Bağlantı yalnızca size özeldir: bana özel sohbette /reader yazın.
reader-none = Bu arşivin tarayıcıda sayfaları yok.
sources-heading = Arşivde
sources-index = Dizinin son güncellenmesi: { $instant }
sources-no-index = Henüz dizin yok: arama yapılamıyor.
sources-ingest = Bültenlerin son okunması: { $instant }
`,
};
