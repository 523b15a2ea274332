import type { Messages } from './locale.ts';

/** What Telegram's menu says of each command, and its page of the bot. */
export const commands: Messages = {
  en: `
command-ask = Ask the archive, in a group or here
command-brief = Who met, what was decided, what is next
command-who = A person: titles, meetings, statements
command-said = What a person said, word for word
command-timeline = What happened when, month by month
command-search = Find releases by words
command-latest = Latest releases, of a publisher if you name one
command-sources = What the archive holds, and how fresh it is
command-filter = Limit this chat to a period or publisher
command-exact = Exact spelling of names, on or off
command-reader = A link to search and read in the browser
command-new = Begin a new conversation
command-language = Choose the language
command-settings = Settings of this chat
command-help = What I can do, with examples
command-privacy = What is kept about you
command-forget = Delete what is kept about you
command-status = State of the archive and the bot
command-reindex = Read the releases anew
command-users = Who may use the bot
command-short-description = Answers from an archive of press releases, each with the exact sentence it rests on.
command-description = Ask an archive of press releases in a sentence. Each answer quotes the releases it rests on, to the letter, with publisher and date. Where the archive does not say, the answer says so.
`,
  az: `
command-ask = Arxivə sual verin, qrupda və ya burada
command-brief = Görüşün xülasəsi: kimlər, nə qərar, sonra nə
command-who = Şəxs: vəzifələri, görüşləri, dedikləri
command-said = Şəxsin dedikləri, sözbəsöz
command-timeline = Nə vaxt nə baş verib, aylar üzrə
command-search = Məlumatları sözlərlə axtarın
command-latest = Son məlumatlar, istəsəniz bir qurumun
command-sources = Arxivdə nə var və nə qədər yenidir
command-filter = Bu çatı dövr və ya qurumla məhdudlaşdırın
command-exact = Adların dəqiq yazılışı: açıq və ya bağlı
command-reader = Brauzerdə axtarmaq və oxumaq üçün keçid
command-new = Yeni söhbətə başlayın
command-language = Dili seçin
command-settings = Bu çatın parametrləri
command-help = Nə edə bilirəm, nümunələrlə
command-privacy = Haqqınızda nə saxlanılır
command-forget = Haqqınızda saxlanılanları silin
command-status = Arxivin və botun vəziyyəti
command-reindex = Məlumatları yenidən oxuyun
command-users = Botdan kim istifadə edə bilər
command-short-description = Mətbuat məlumatları arxivindən cavablar: hər biri əsaslandığı dəqiq cümlə ilə.
command-description = Mətbuat məlumatları arxivinə bir cümlə ilə sual verin. Hər cavab əsaslandığı məlumatlardan hərfi sitat gətirir, qurumu və tarixi göstərir. Arxivdə cavab yoxdursa, bunu açıq deyir.
`,
  ru: `
command-ask = Задать вопрос архиву, в группе или здесь
command-brief = Кто встречался, что решено, что дальше
command-who = Человек: должности, встречи, слова
command-said = Что говорил человек, дословно
command-timeline = Что и когда происходило, по месяцам
command-search = Найти релизы по словам
command-latest = Последние релизы, можно одного издателя
command-sources = Что есть в архиве и насколько он свежий
command-filter = Ограничить этот чат периодом или издателем
command-exact = Точное написание имён: включить или выключить
command-reader = Ссылка, чтобы искать и читать в браузере
command-new = Начать новый разговор
command-language = Выбрать язык
command-settings = Настройки этого чата
command-help = Что я умею, с примерами
command-privacy = Что о вас хранится
command-forget = Удалить то, что о вас хранится
command-status = Состояние архива и бота
command-reindex = Прочитать релизы заново
command-users = Кто может пользоваться ботом
command-short-description = Ответы из архива пресс-релизов, каждый с точной фразой, на которой он основан.
command-description = Задайте вопрос архиву пресс-релизов одним предложением. Каждый ответ дословно цитирует релизы, на которых он основан, с издателем и датой. Если в архиве ответа нет, бот так и скажет.
`,
  tr: `
command-ask = Arşive soru sorun, grupta ya da burada
command-brief = Kimler görüştü, ne kararlaştı, sırada ne var
command-who = Kişi: unvanları, görüşmeleri, sözleri
command-said = Kişinin sözleri, kelimesi kelimesine
command-timeline = Ne zaman ne oldu, ay ay
command-search = Bültenleri sözcüklerle arayın
command-latest = Son bültenler, isterseniz tek bir kurumun
command-sources = Arşivde neler var, ne kadar güncel
command-filter = Bu sohbeti bir dönem ya da kurumla sınırlayın
command-exact = Adların tam yazılışı: açık ya da kapalı
command-reader = Tarayıcıda aramak ve okumak için bağlantı
command-new = Yeni bir konuşma başlatın
command-language = Dili seçin
command-settings = Bu sohbetin ayarları
command-help = Neler yapabilirim, örneklerle
command-privacy = Hakkınızda neler saklanıyor
command-forget = Hakkınızda saklananları silin
command-status = Arşivin ve botun durumu
command-reindex = Bültenleri yeniden oku
command-users = Botu kimler kullanabilir
command-short-description = Basın bültenleri arşivinden yanıtlar, her biri dayandığı cümleyle birlikte.
command-description = Basın bültenleri arşivine bir cümleyle soru sorun. Her yanıt, dayandığı bültenleri harfi harfine, yayımlayanı ve tarihiyle birlikte alıntılar. Arşivde yanıt yoksa bunu açıkça söyler.
`,
};
