import type { Messages } from './locale.ts';

/** Asking, opening sources, judging an answer, quoting inline. */
export const asking: Messages = {
  en: `
asking-empty = There are no words to search for in this. Ask in a sentence, for example: Who attended the meeting in November 2022?
asking-too-long = This question is too long. Ask it in fewer words.
asking-no-index = The archive is being prepared and cannot answer yet. Please ask again in a few minutes.
asking-waiting = Many are asking just now: you are number { $place } in line. The answer will appear here.
asking-only-text = I can read text only. Write your question, please.
asking-unknown-command = I do not know this command. /help shows what I can do.
feedback-helpful = Thank you. Noted as helpful.
feedback-unsupported = Thank you. Noted: the quote does not support the answer. The people who run this archive will see it.
inline-empty = Type words to quote a release
inline-none = No release says this
`,
  az: `
asking-empty = Burada axtarılacaq söz yoxdur. Sualı cümlə ilə yazın, məsələn: 2022-ci ilin noyabrındakı görüşdə kimlər iştirak edib?
asking-too-long = Sual çox uzundur. Daha az sözlə soruşun.
asking-no-index = Arxiv hazırlanır və hələ cavab verə bilmir. Zəhmət olmasa, bir neçə dəqiqədən sonra soruşun.
asking-waiting = Hazırda çox sual var: növbədə { $place }-cisiniz. Cavab burada görünəcək.
asking-only-text = Mən yalnız mətn oxuya bilirəm. Zəhmət olmasa, sualınızı yazın.
asking-unknown-command = Bu əmri tanımıram. Nə edə bildiyimi /help göstərir.
feedback-helpful = Təşəkkür edirik. Faydalı kimi qeyd olundu.
feedback-unsupported = Təşəkkür edirik. Qeyd olundu: sitat cavabı təsdiqləmir. Arxivi idarə edənlər bunu görəcək.
inline-empty = Sitat üçün söz yazın
inline-none = Heç bir məlumatda bu deyilmir
`,
  ru: `
asking-empty = Здесь нет слов для поиска. Задайте вопрос предложением, например: Кто участвовал во встрече в ноябре 2022 года?
asking-too-long = Вопрос слишком длинный. Задайте его короче.
asking-no-index = Архив готовится и пока не может отвечать. Пожалуйста, спросите через несколько минут.
asking-waiting = Сейчас спрашивают многие: вы { $place }-й в очереди. Ответ появится здесь.
asking-only-text = Я понимаю только текст. Напишите, пожалуйста, ваш вопрос.
asking-unknown-command = Я не знаю такой команды. Что я умею, показывает /help.
feedback-helpful = Спасибо. Отмечено как полезное.
feedback-unsupported = Спасибо. Отмечено: цитата не подтверждает ответ. Это увидят те, кто ведёт архив.
inline-empty = Введите слова, чтобы процитировать релиз
inline-none = Ни в одном релизе этого нет
`,
  tr: `
asking-empty = Burada aranacak bir sözcük yok. Sorunuzu bir cümleyle yazın, örneğin: Kasım 2022'deki toplantıya kimler katıldı?
asking-too-long = Soru çok uzun. Daha az sözcükle sorun.
asking-no-index = Arşiv hazırlanıyor ve henüz yanıt veremiyor. Lütfen birkaç dakika sonra sorun.
asking-waiting = Şu anda çok soru var: sırada { $place }. kişisiniz. Yanıt burada görünecek.
asking-only-text = Yalnızca metin okuyabiliyorum. Lütfen sorunuzu yazın.
asking-unknown-command = Bu komutu bilmiyorum. Neler yapabildiğimi /help gösterir.
feedback-helpful = Teşekkürler. Yararlı olarak kaydedildi.
feedback-unsupported = Teşekkürler. Kaydedildi: alıntı yanıtı desteklemiyor. Arşivi yönetenler bunu görecek.
inline-empty = Alıntı için sözcük yazın
inline-none = Hiçbir bültende bu yok
`,
};
