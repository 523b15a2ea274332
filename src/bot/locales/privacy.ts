import type { Messages } from './locale.ts';

/** What is kept about a person, and how it is deleted. */
export const privacy: Messages = {
  en: `
privacy-heading = What is kept about you
privacy-questions = Your messages to me and presses of my buttons, the answers to them and the lists you open, with your Telegram id: so that none is lost, for follow-ups and for buttons. { $days ->
    [one] Deleted after { $days } day.
   *[other] Deleted after { $days } days.
}
privacy-judged = Your judgement of an answer, with the question and the answer, to make answers better: kept until you delete it.
privacy-settings = The settings of each chat: kept until they are changed or deleted.
privacy-access = If you asked for access: your name, username, Telegram id and what was decided. These stay, so that the decision does.
privacy-admin = As you are an administrator: what you decided about people and releases, with your Telegram id. This stays, too.
privacy-tokens = How much of the model your answers took each day, as a number with your Telegram id, to share it out fairly. Deleted with your answers.
privacy-nothing-sent = Nothing is sent to a provider of language models: answers are made where this bot runs.
privacy-model = Answers are written by a language model. { $server } is sent your question, what it needs of the conversation before it, and sentences of the archive; not your name and not your Telegram id.
privacy-embeddings = Questions and words that you search for are sent to { $host }, so that releases are found by meaning too; not your name and not your Telegram id.
privacy-telegram = Telegram carries all messages and keeps them by its own rules.
privacy-forget = /forget deletes what is kept about you. /new only begins a new conversation.
forget-confirm = Delete your messages, answers, judgements, lists and the settings of our private chat? They cannot be brought back. Whether you may use me does not change.
forget-yes = Delete
forget-no = Keep
forget-done = Deleted. Messages in this chat you can delete in Telegram.
forget-kept = Nothing was deleted.
new-begun = A new conversation begins. What came before is no longer part of your questions; earlier answers keep their buttons.
`,
  az: `
privacy-heading = Haqqınızda nə saxlanılır
privacy-questions = Mənə yazdığınız mesajlar və basdığınız düymələr, onlara cavablar və açdığınız siyahılar, Telegram ID-nizlə birlikdə: heç nə itməsin, söhbət davam etsin və düymələr işləsin deyə. { $days ->
    [one] { $days } gündən sonra silinir.
   *[other] { $days } gündən sonra silinir.
}
privacy-judged = Cavaba verdiyiniz qiymət, sual və cavabla birlikdə, cavabları yaxşılaşdırmaq üçün: siz silənədək saxlanılır.
privacy-settings = Hər çatın parametrləri: dəyişdirilənədək və ya silinənədək saxlanılır.
privacy-access = İcazə istəmisinizsə: adınız, istifadəçi adınız, Telegram ID-niz və verilən qərar. Qərar qüvvədə qalsın deyə bunlar silinmir.
privacy-admin = İnzibatçı olduğunuz üçün: şəxslər və məlumatlar barədə qərarlarınız, Telegram ID-nizlə birlikdə. Bunlar da silinmir.
privacy-tokens = Cavablarınız üçün modeldən gündə nə qədər istifadə olunduğu, ədəd kimi, Telegram ID-nizlə birlikdə: model hamıya çatsın deyə. Cavablarınızla birlikdə silinir.
privacy-nothing-sent = Dil modeli təqdim edən heç bir xidmətə heç nə göndərilmir: cavablar botun işlədiyi yerdə hazırlanır.
privacy-model = Cavabları dil modeli yazır. { $server } serverinə sualınız, əvvəlki söhbətin lazım olan hissəsi və arxivin cümlələri göndərilir; adınız və Telegram ID-niz göndərilmir.
privacy-embeddings = Suallar və axtardığınız sözlər { $host } serverinə göndərilir: məlumatlar mənasına görə də tapılsın deyə; adınız və Telegram ID-niz göndərilmir.
privacy-telegram = Bütün mesajları Telegram daşıyır və öz qaydaları ilə saxlayır.
privacy-forget = /forget haqqınızda saxlanılanları silir. /new yalnız yeni söhbətə başlayır.
forget-confirm = Mesajlarınız, cavablar, qiymətləriniz, siyahılar və şəxsi çatımızın parametrləri silinsin? Onları geri qaytarmaq olmur. Botdan istifadə icazəniz dəyişmir.
forget-yes = Sil
forget-no = Saxla
forget-done = Silindi. Bu çatdakı mesajları Telegram-da silə bilərsiniz.
forget-kept = Heç nə silinmədi.
new-begun = Yeni söhbət başlayır. Əvvəlkilər artıq suallarınıza aid deyil; əvvəlki cavabların düymələri qalır.
`,
  ru: `
privacy-heading = Что о вас хранится
privacy-questions = Ваши сообщения мне и нажатия кнопок, ответы на них и списки, которые вы открываете, с вашим Telegram ID: чтобы ничего не потерялось, для продолжения разговора и для кнопок. { $days ->
    [one] Всё это удаляется через { $days } день.
    [few] Всё это удаляется через { $days } дня.
   *[many] Всё это удаляется через { $days } дней.
}
privacy-judged = Ваша оценка ответа вместе с вопросом и ответом, чтобы отвечать лучше: хранится, пока вы её не удалите.
privacy-settings = Настройки каждого чата: хранятся, пока их не изменят или не удалят.
privacy-access = Если вы просили доступ: ваше имя, имя пользователя, Telegram ID и решение. Они остаются, чтобы решение действовало.
privacy-admin = Вы администратор, поэтому: ваши решения о людях и релизах, с вашим Telegram ID. Они тоже остаются.
privacy-tokens = Сколько ресурсов модели ушло за день на ваши ответы, числом, с вашим Telegram ID: чтобы её хватало всем. Удаляется вместе с вашими ответами.
privacy-nothing-sent = Поставщикам языковых моделей не передаётся ничего: ответы готовятся там, где работает бот.
privacy-model = Ответы пишет языковая модель. Серверу { $server } передаются ваш вопрос, нужная часть предыдущего разговора и предложения из архива; ваше имя и Telegram ID не передаются.
privacy-embeddings = Вопросы и слова, которые вы ищете, передаются серверу { $host }, чтобы релизы находились и по смыслу; ваше имя и Telegram ID не передаются.
privacy-telegram = Все сообщения передаёт Telegram и хранит их по своим правилам.
privacy-forget = /forget удаляет то, что о вас хранится. /new только начинает новый разговор.
forget-confirm = Удалить ваши сообщения, ответы, оценки, списки и настройки нашего личного чата? Вернуть их нельзя. Ваше право пользоваться ботом не изменится.
forget-yes = Удалить
forget-no = Оставить
forget-done = Удалено. Сообщения в этом чате вы можете удалить в Telegram.
forget-kept = Ничего не удалено.
new-begun = Начинается новый разговор. Сказанное раньше больше не относится к вашим вопросам; кнопки прежних ответов работают.
`,
  tr: `
privacy-heading = Hakkınızda neler saklanıyor
privacy-questions = Bana yazdığınız mesajlar ve bastığınız düğmeler, bunların yanıtları ve açtığınız listeler, Telegram kimliğinizle birlikte: hiçbiri kaybolmasın, konuşma sürsün ve düğmeler çalışsın diye. { $days ->
    [one] { $days } gün sonra silinir.
   *[other] { $days } gün sonra silinir.
}
privacy-judged = Bir yanıt için verdiğiniz değerlendirme, soru ve yanıtla birlikte, yanıtları iyileştirmek için: siz silene kadar saklanır.
privacy-settings = Her sohbetin ayarları: değiştirilene ya da silinene kadar saklanır.
privacy-access = Erişim istediyseniz: adınız, kullanıcı adınız, Telegram kimliğiniz ve verilen karar. Karar geçerli kalsın diye bunlar silinmez.
privacy-admin = Yönetici olduğunuz için: kişiler ve bültenler hakkındaki kararlarınız, Telegram kimliğinizle birlikte. Bunlar da silinmez.
privacy-tokens = Yanıtlarınız için modelin günde ne kadar kullanıldığı, sayı olarak, Telegram kimliğinizle birlikte: model herkese yetsin diye. Yanıtlarınızla birlikte silinir.
privacy-nothing-sent = Dil modeli sağlayıcılarına hiçbir şey gönderilmez: yanıtlar botun çalıştığı yerde hazırlanır.
privacy-model = Yanıtları bir dil modeli yazar. { $server } sunucusuna sorunuz, önceki konuşmanın gereken bölümü ve arşivin cümleleri gönderilir; adınız ve Telegram kimliğiniz gönderilmez.
privacy-embeddings = Sorular ve aradığınız sözcükler { $host } sunucusuna gönderilir: bültenler anlamlarıyla da bulunsun diye; adınız ve Telegram kimliğiniz gönderilmez.
privacy-telegram = Bütün mesajları Telegram taşır ve kendi kurallarına göre saklar.
privacy-forget = /forget hakkınızda saklananları siler. /new yalnızca yeni bir konuşma başlatır.
forget-confirm = Mesajlarınız, yanıtlar, değerlendirmeleriniz, listeler ve özel sohbetimizin ayarları silinsin mi? Geri getirilemezler. Botu kullanma izniniz değişmez.
forget-yes = Sil
forget-no = Kalsın
forget-done = Silindi. Bu sohbetteki mesajları Telegram’da silebilirsiniz.
forget-kept = Hiçbir şey silinmedi.
new-begun = Yeni bir konuşma başlıyor. Öncekiler artık sorularınızın parçası değil; önceki yanıtların düğmeleri çalışmayı sürdürür.
`,
};
