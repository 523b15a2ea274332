import type { Messages } from './locale.ts';

/** What the bot is, and what to ask it. */
export const help: Messages = {
  en: `
help-what = I answer questions from an archive of press releases. Each sentence of an answer stands in a release to the letter, and I show which one, from whom and of what date. Where the archive does not say, I say so.
help-not = I know nothing but this archive: not the web, not today's news. I do not judge whether a release is right, and I write nothing of my own.
help-examples = Ask, for example (press a question to copy it):
help-empty = The archive holds nothing that could be asked about yet.
help-asking = Ask in a sentence, in English, Azerbaijani, Russian or Turkish, and then go on: “And in 2023?” In a group, mention me, reply to me or use /ask.
help-more = /help shows what else I can do.
help-withdraw = To withdraw a release: /withdraw_ followed by its id, as in the /release_ command that shows it.
help-example-title = What do the releases say about “{ $title }”?
help-example-month = { $publisher }: what was announced in { $month }?
`,
  az: `
help-what = Mətbuat məlumatları arxivindən suallara cavab verirəm. Cavabın hər cümləsi hansısa məlumatda hərfbəhərf var; hansında, kimin və hansı tarixli olduğunu göstərirəm. Arxivdə cavab yoxdursa, bunu deyirəm.
help-not = Bu arxivdən başqa heç nə bilmirəm: nə interneti, nə də bu günün xəbərlərini. Məlumatın doğru olub-olmadığına qərar vermirəm və özümdən heç nə yazmıram.
help-examples = Məsələn, belə soruşun (kopyalamaq üçün suala toxunun):
help-empty = Arxivdə hələ soruşula biləcək heç nə yoxdur.
help-asking = Sualı cümlə ilə, azərbaycanca, ingiliscə, rusca və ya türkcə yazın, sonra davam edin: “Bəs 2023-cü ildə?” Qrupda adımı çəkin, mənə cavab yazın və ya /ask işlədin.
help-more = Daha nə edə bildiyimi /help göstərir.
help-withdraw = Məlumatı geri götürmək üçün: /withdraw_ və onun nömrəsi, onu göstərən /release_ əmrindəki kimi.
help-example-title = “{ $title }” barədə nə məlumdur?
help-example-month = { $publisher }: { $month } üçün nə açıqlanıb?
`,
  ru: `
help-what = Я отвечаю на вопросы по архиву пресс-релизов. Каждая фраза ответа дословно стоит в релизе, и я показываю, в каком, чей он и от какой даты. Если в архиве ответа нет, я так и говорю.
help-not = Я не знаю ничего, кроме этого архива: ни интернета, ни сегодняшних новостей. Я не сужу, верен ли релиз, и ничего не пишу от себя.
help-examples = Спросите, например (нажмите на вопрос, чтобы скопировать его):
help-empty = В архиве пока нет ничего, о чём можно спросить.
help-asking = Спрашивайте предложением, по-русски, по-английски, по-азербайджански или по-турецки, а затем продолжайте: «А в 2023 году?» В группе упомяните меня, ответьте на моё сообщение или используйте /ask.
help-more = Что ещё я умею, показывает /help.
help-withdraw = Чтобы отозвать релиз: /withdraw_ и его номер, как в команде /release_, которая его показывает.
help-example-title = Что известно по теме «{ $title }»?
help-example-month = { $publisher }: о чём сообщалось за { $month }?
`,
  tr: `
help-what = Basın bültenleri arşivinden soruları yanıtlıyorum. Yanıtın her cümlesi bir bültende harfi harfine geçer; hangisinde, kimin ve hangi tarihli olduğunu gösteririm. Arşivde yanıt yoksa bunu söylerim.
help-not = Bu arşivden başka bir şey bilmem: ne interneti ne bugünün haberlerini. Bir bültenin doğru olup olmadığına karar vermem, kendimden bir şey yazmam.
help-examples = Örneğin şunları sorun (kopyalamak için soruya dokunun):
help-empty = Arşivde henüz sorulabilecek bir şey yok.
help-asking = Sorunuzu cümleyle, Türkçe, İngilizce, Azerbaycanca ya da Rusça yazın, sonra sürdürün: “Peki 2023’te?” Grupta benden söz edin, mesajımı yanıtlayın ya da /ask kullanın.
help-more = Başka neler yapabildiğimi /help gösterir.
help-withdraw = Bir bülteni geri çekmek için: /withdraw_ ve ardından numarası, onu gösteren /release_ komutundaki gibi.
help-example-title = “{ $title }” hakkında ne biliniyor?
help-example-month = { $publisher }: { $month } döneminde ne açıklandı?
`,
};
