import type { Messages } from './locale.ts';

/** Why a file could not be read. Only admins read of it. */
export const reasons: Messages = {
  en: `
reason-empty = it holds no text
reason-navigation = it holds only navigation, no release
reason-binary = it is no text file
reason-large = it is larger than 20 MB
reason-permission = the bot may not read it
reason-gone = it was gone when it was to be read
reason-link = its symbolic link leads nowhere or in a circle
reason-front-matter = its header is broken, line { $line }
reason-name = another text of the same name is there already
reason-json = a line of it is no valid record
reason-gzip = the compressed file is damaged
reason-kind = its type is not known
reason-complex = its structure is too complex
reason-double = two records have the same number
reason-other = reason:
`,
  az: `
reason-empty = içində mətn yoxdur
reason-navigation = yalnız naviqasiya var, məlumatın mətni yoxdur
reason-binary = mətn faylı deyil
reason-large = 20 MB-dan böyükdür
reason-permission = botun onu oxumaq icazəsi yoxdur
reason-gone = oxunanda artıq yerində yox idi
reason-link = simvolik keçidi heç yerə aparmır və ya dövrə vurur
reason-front-matter = başlıq hissəsində səhv var, sətir: { $line }
reason-name = eyni adlı başqa mətn artıq var
reason-json = sətirlərindən biri düzgün qeyd deyil
reason-gzip = sıxılmış fayl zədəlidir
reason-kind = növü məlum deyil
reason-complex = quruluşu həddən artıq mürəkkəbdir
reason-double = iki qeydin nömrəsi eynidir
reason-other = səbəb (ingiliscə):
`,
  ru: `
reason-empty = в нём нет текста
reason-navigation = в нём только навигация, текста релиза нет
reason-binary = это не текстовый файл
reason-large = он больше 20 МБ
reason-permission = у бота нет права его читать
reason-gone = к моменту чтения его уже не было
reason-link = символическая ссылка ведёт в никуда или по кругу
reason-front-matter = ошибка в заголовке файла, строка { $line }
reason-name = другой текст с таким именем уже есть
reason-json = одна из строк записана с ошибкой
reason-gzip = сжатый файл повреждён
reason-kind = тип файла неизвестен
reason-complex = его устройство слишком сложное
reason-double = у двух записей один и тот же номер
reason-other = причина (по-английски):
`,
  tr: `
reason-empty = içinde metin yok
reason-navigation = yalnızca gezinti bağlantıları var, bülten metni yok
reason-binary = metin dosyası değil
reason-large = 20 MB’tan büyük
reason-permission = botun onu okuma izni yok
reason-gone = okunacağı sırada yerinde yoktu
reason-link = sembolik bağlantısı hiçbir yere gitmiyor ya da kendine dönüyor
reason-front-matter = başlık bölümünde hata var, satır: { $line }
reason-name = aynı adda başka bir metin zaten var
reason-json = satırlarından biri geçerli bir kayıt değil
reason-gzip = sıkıştırılmış dosya bozuk
reason-kind = türü bilinmiyor
reason-complex = yapısı fazla karmaşık
reason-double = iki kaydın numarası aynı
reason-other = neden (İngilizce):
`,
};
