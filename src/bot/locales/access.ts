import type { Messages } from './locale.ts';

/** Who may ask, and how much. */
export const access: Messages = {
  en: `
access-stranger = This bot answers only people who have been let in. Your Telegram ID:
access-no-admins = Nobody is appointed to let people in yet. Whoever runs this bot can do it with ADMIN_USER_IDS or ALLOWED_USER_IDS in its configuration.
access-ask = Ask for access
access-sent = Your request has been sent. You will be told here when an administrator has decided.
access-waiting = Your request is waiting for an administrator. You will be told here when one has decided.
access-refused = An administrator has decided that you may not use this bot.
access-full = Too many requests are waiting at the moment. Please ask again tomorrow.
access-group = Only people who have been let in may ask here. Write to { $bot } privately to ask for access.
access-inline = You need access: ask for it here
access-press = You may not use this bot yet. Write to it privately to ask for access.
access-may-already = You have access: just write your question.
access-admins-only = Only administrators may do this.
access-request = A request for access
access-grant = Grant
access-refuse = Refuse
access-granted-by = Granted by { $admin }.
access-refused-by = Refused by { $admin }.
access-granted-you = You have been given access. Just write your question.
access-refused-you = Your request for access has been refused.
access-revoked-you = An administrator has taken back your access.
limit-try-again = { $seconds ->
    [one] That was a lot of questions at once. Please try again in { $seconds } second.
   *[other] That was a lot of questions at once. Please try again in { $seconds } seconds.
}
users-title = { $count ->
    [0] Nobody has asked for access
    [one] { $count } person has asked for access
   *[other] { $count } people have asked for access
}
users-open = This bot is open to everybody (ALLOWED_USER_IDS=*); only those refused here may not ask.
users-requested = Waiting since { $at }
users-granted = Granted on { $at } by { $admin }
users-refused = Refused on { $at } by { $admin }
users-revoke = Take back
users-named = Let in by the configuration; only there can that be taken back.
`,
  az: `
access-stranger = Bu bot yalnız icazə verilmiş şəxslərə cavab verir. Sizin Telegram ID-niz:
access-no-admins = Hələ icazə verəcək şəxs təyin olunmayıb. Botu idarə edən şəxs bunu konfiqurasiyada ADMIN_USER_IDS və ya ALLOWED_USER_IDS ilə edə bilər.
access-ask = İcazə istəyin
access-sent = Sorğunuz göndərildi. İnzibatçı qərar verəndə Sizə burada bildiriləcək.
access-waiting = Sorğunuz inzibatçının qərarını gözləyir. Qərar veriləndə Sizə burada bildiriləcək.
access-refused = İnzibatçı bu botdan istifadənizə icazə verməyib.
access-full = Hazırda çoxlu sorğu gözləyir. Zəhmət olmasa, sabah yenidən istəyin.
access-group = Burada yalnız icazə verilmiş şəxslər sual verə bilər. İcazə istəmək üçün { $bot } botuna şəxsi mesaj yazın.
access-inline = İcazə lazımdır: burada istəyin
access-press = Hələ bu botdan istifadə edə bilməzsiniz. İcazə istəmək üçün ona şəxsi mesaj yazın.
access-may-already = Artıq icazəniz var: sualınızı yazın.
access-admins-only = Bunu yalnız inzibatçılar edə bilər.
access-request = İcazə sorğusu
access-grant = İcazə ver
access-refuse = Rədd et
access-granted-by = İcazə verildi, qərar verən: { $admin }.
access-refused-by = Rədd edildi, qərar verən: { $admin }.
access-granted-you = Sizə icazə verildi. Sualınızı yazın.
access-refused-you = İcazə sorğunuz rədd edildi.
access-revoked-you = İnzibatçı icazənizi geri götürdü.
limit-try-again = { $seconds ->
    [one] Bir anda çox sual verdiniz. { $seconds } saniyədən sonra yenidən cəhd edin.
   *[other] Bir anda çox sual verdiniz. { $seconds } saniyədən sonra yenidən cəhd edin.
}
users-title = { $count ->
    [0] Heç kim icazə istəməyib
    [one] { $count } nəfər icazə istəyib
   *[other] { $count } nəfər icazə istəyib
}
users-open = Bu bot hamıya açıqdır (ALLOWED_USER_IDS=*); yalnız burada rədd edilənlər sual verə bilməz.
users-requested = Gözləyir, sorğu vaxtı: { $at }
users-granted = İcazə verildi: { $at }, qərar verən: { $admin }
users-refused = Rədd edildi: { $at }, qərar verən: { $admin }
users-revoke = Geri götür
users-named = İcazə konfiqurasiyada verilib; yalnız orada geri götürülə bilər.
`,
  ru: `
access-stranger = Бот отвечает только тем, кому открыт доступ. Ваш Telegram ID:
access-no-admins = Пока не назначен никто, кто открывает доступ. Владелец бота может сделать это в настройках: ADMIN_USER_IDS или ALLOWED_USER_IDS.
access-ask = Запросить доступ
access-sent = Ваш запрос отправлен. Когда администратор примет решение, вы узнаете об этом здесь.
access-waiting = Ваш запрос ждёт решения администратора. Вы узнаете о нём здесь.
access-refused = Администратор решил не открывать вам доступ к боту.
access-full = Сейчас ждёт слишком много запросов. Пожалуйста, попробуйте завтра.
access-group = Задавать вопросы здесь могут только те, кому открыт доступ. Чтобы запросить его, напишите { $bot } в личные сообщения.
access-inline = Нужен доступ: запросите его здесь
access-press = У вас ещё нет доступа к боту. Чтобы запросить его, напишите боту в личные сообщения.
access-may-already = Доступ у вас есть: просто напишите вопрос.
access-admins-only = Это могут делать только администраторы.
access-request = Запрос доступа
access-grant = Открыть
access-refuse = Отказать
access-granted-by = Доступ открыт, решение принял(а) { $admin }.
access-refused-by = В доступе отказано, решение принял(а) { $admin }.
access-granted-you = Вам открыт доступ. Просто напишите вопрос.
access-refused-you = Вам отказано в доступе.
access-revoked-you = Администратор закрыл вам доступ.
limit-try-again = { $seconds ->
    [one] Слишком много вопросов подряд. Попробуйте снова через { $seconds } секунду.
    [few] Слишком много вопросов подряд. Попробуйте снова через { $seconds } секунды.
   *[many] Слишком много вопросов подряд. Попробуйте снова через { $seconds } секунд.
}
users-title = { $count ->
    [0] Доступ никто не запрашивал
    [one] Доступ запросил { $count } человек
    [few] Доступ запросили { $count } человека
   *[many] Доступ запросили { $count } человек
}
users-open = Бот открыт для всех (ALLOWED_USER_IDS=*); спрашивать не могут только те, кому отказано здесь.
users-requested = Ждёт решения с { $at }
users-granted = Доступ открыт { $at }, решение принял(а) { $admin }
users-refused = Отказано { $at }, решение принял(а) { $admin }
users-revoke = Закрыть
users-named = Доступ открыт в настройках бота; закрыть его можно только там.
`,
  tr: `
access-stranger = Bu bot yalnızca erişim verilen kişilere yanıt verir. Telegram kimliğiniz:
access-no-admins = Henüz erişim verecek kimse atanmadı. Botu işleten kişi bunu yapılandırmada ADMIN_USER_IDS veya ALLOWED_USER_IDS ile yapabilir.
access-ask = Erişim iste
access-sent = İsteğiniz gönderildi. Bir yönetici karar verdiğinde size buradan bildirilecek.
access-waiting = İsteğiniz bir yöneticinin kararını bekliyor. Karar verildiğinde size buradan bildirilecek.
access-refused = Bir yönetici bu botu kullanmanıza izin vermedi.
access-full = Şu anda çok sayıda istek bekliyor. Lütfen yarın yeniden isteyin.
access-group = Burada yalnızca erişim verilen kişiler soru sorabilir. Erişim istemek için { $bot } botuna özel mesaj yazın.
access-inline = Erişim gerekiyor: buradan isteyin
access-press = Bu botu henüz kullanamazsınız. Erişim istemek için bota özel mesaj yazın.
access-may-already = Erişiminiz var: sorunuzu yazmanız yeterli.
access-admins-only = Bunu yalnızca yöneticiler yapabilir.
access-request = Erişim isteği
access-grant = İzin ver
access-refuse = Reddet
access-granted-by = Erişim verildi, karar veren: { $admin }.
access-refused-by = Reddedildi, karar veren: { $admin }.
access-granted-you = Size erişim verildi. Sorunuzu yazmanız yeterli.
access-refused-you = Erişim isteğiniz reddedildi.
access-revoked-you = Bir yönetici erişiminizi geri aldı.
limit-try-again = { $seconds ->
    [one] Art arda çok soru sordunuz. { $seconds } saniye sonra yeniden deneyin.
   *[other] Art arda çok soru sordunuz. { $seconds } saniye sonra yeniden deneyin.
}
users-title = { $count ->
    [0] Kimse erişim istemedi
    [one] { $count } kişi erişim istedi
   *[other] { $count } kişi erişim istedi
}
users-open = Bu bot herkese açık (ALLOWED_USER_IDS=*); yalnızca burada reddedilenler soru soramaz.
users-requested = Bekliyor, istek zamanı: { $at }
users-granted = Erişim verildi: { $at }, karar veren: { $admin }
users-refused = Reddedildi: { $at }, karar veren: { $admin }
users-revoke = Geri al
users-named = Erişim yapılandırmada verilmiş; yalnızca orada geri alınabilir.
`,
};
