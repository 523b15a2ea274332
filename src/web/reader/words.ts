/** What the page says around the releases, in the four languages. */
export interface ReaderWords {
  readonly publisher: string;
  readonly published: string;
  readonly language: string;
  readonly source: string;
  readonly original: string;
  readonly unknown: string;
  readonly monthOnly: string;
  readonly yearOnly: string;
  readonly cited: string;
  readonly corrected: string;
  readonly revision: string;
  readonly copies: string;
  readonly facts: string;
  readonly people: string;
  readonly events: string;
  readonly outcomes: string;
  readonly next: string;
  readonly byModel: string;
  readonly ask: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly from: string;
  readonly to: string;
  readonly anyPublisher: string;
  readonly found: string;
  readonly nothing: string;
  readonly before: string;
  readonly after: string;
  readonly ended: string;
  readonly endedHint: string;
  readonly gone: string;
  readonly goneHint: string;
  readonly missing: string;
  readonly tooMany: string;
  readonly failed: string;
}

const en: ReaderWords = {
  publisher: 'Publisher',
  published: 'Published',
  language: 'Language',
  source: 'File',
  original: 'The release at its publisher',
  unknown: 'not stated',
  monthOnly: 'only the month is stated',
  yearOnly: 'only the year is stated',
  cited: 'Cited',
  corrected:
    'The release was corrected since it was quoted: the sentence no longer stands here to the letter.',
  revision: 'Revision',
  copies: 'The same text',
  facts: 'What the release states',
  people: 'People',
  events: 'What happened',
  outcomes: 'Decided',
  next: 'Next',
  byModel: 'read by a model, checked',
  ask: 'Ask about this release',
  search: 'Search',
  searchLabel: 'Words or a question',
  from: 'From',
  to: 'To',
  anyPublisher: 'Any publisher',
  found: 'Releases found',
  nothing: 'Nothing was found.',
  before: 'Back',
  after: 'More',
  ended: 'This link does not open anything',
  endedHint: 'It has ended, or was cut short. Ask the bot again and use the link that it gives.',
  gone: 'This release was withdrawn',
  goneHint: 'Its publisher or the archive took it back. It is not quoted any more.',
  missing: 'There is no such page',
  tooMany: 'Too many requests. Try again in a minute.',
  failed: 'The page could not be made. Try again.',
};

const az: ReaderWords = {
  publisher: 'Nəşr edən',
  published: 'Dərc olunub',
  language: 'Dil',
  source: 'Fayl',
  original: 'Nəşr edənin saytında',
  unknown: 'göstərilməyib',
  monthOnly: 'yalnız ay göstərilib',
  yearOnly: 'yalnız il göstərilib',
  cited: 'Sitat',
  corrected: 'Məlumat sitat gətirildikdən sonra düzəldilib: cümlə artıq burada hərfi-hərfinə yoxdur.',
  revision: 'Redaksiya',
  copies: 'Eyni mətn',
  facts: 'Məlumatda nə deyilir',
  people: 'Şəxslər',
  events: 'Nə baş verib',
  outcomes: 'Qərarlar',
  next: 'Növbəti',
  byModel: 'model oxuyub, yoxlanılıb',
  ask: 'Bu məlumat barədə soruşun',
  search: 'Axtar',
  searchLabel: 'Sözlər və ya sual',
  from: 'Tarixdən',
  to: 'Tarixədək',
  anyPublisher: 'İstənilən nəşr edən',
  found: 'Tapılan məlumatlar',
  nothing: 'Heç nə tapılmadı.',
  before: 'Geri',
  after: 'Daha',
  ended: 'Bu keçid heç nə açmır',
  endedHint: 'Müddəti bitib və ya natamamdır. Botdan yenidən soruşun və onun verdiyi keçidi açın.',
  gone: 'Bu məlumat geri götürülüb',
  goneHint: 'Nəşr edən və ya arxiv onu geri götürüb. Ondan artıq sitat gətirilmir.',
  missing: 'Belə səhifə yoxdur',
  tooMany: 'Həddən çox sorğu. Bir dəqiqədən sonra yenidən cəhd edin.',
  failed: 'Səhifə hazırlana bilmədi. Yenidən cəhd edin.',
};

const ru: ReaderWords = {
  publisher: 'Издатель',
  published: 'Опубликовано',
  language: 'Язык',
  source: 'Файл',
  original: 'Сообщение на сайте издателя',
  unknown: 'не указано',
  monthOnly: 'указан только месяц',
  yearOnly: 'указан только год',
  cited: 'Цитата',
  corrected: 'После цитирования сообщение исправили: этого предложения здесь дословно больше нет.',
  revision: 'Редакция',
  copies: 'Тот же текст',
  facts: 'Что говорится в сообщении',
  people: 'Люди',
  events: 'Что произошло',
  outcomes: 'Решения',
  next: 'Дальше',
  byModel: 'прочитано моделью, проверено',
  ask: 'Спросить об этом сообщении',
  search: 'Искать',
  searchLabel: 'Слова или вопрос',
  from: 'С',
  to: 'По',
  anyPublisher: 'Любой издатель',
  found: 'Найдено сообщений',
  nothing: 'Ничего не найдено.',
  before: 'Назад',
  after: 'Ещё',
  ended: 'Эта ссылка ничего не открывает',
  endedHint: 'Её срок истёк, или она неполная. Спросите бота ещё раз и откройте ссылку, которую он даст.',
  gone: 'Это сообщение отозвано',
  goneHint: 'Его отозвал издатель или архив. Оно больше не цитируется.',
  missing: 'Такой страницы нет',
  tooMany: 'Слишком много запросов. Попробуйте через минуту.',
  failed: 'Не удалось подготовить страницу. Попробуйте ещё раз.',
};

const tr: ReaderWords = {
  publisher: 'Yayımlayan',
  published: 'Yayım tarihi',
  language: 'Dil',
  source: 'Dosya',
  original: 'Yayımlayanın sitesinde',
  unknown: 'belirtilmemiş',
  monthOnly: 'yalnızca ay belirtilmiş',
  yearOnly: 'yalnızca yıl belirtilmiş',
  cited: 'Alıntı',
  corrected: 'Bülten alıntıdan sonra düzeltildi: cümle artık burada harfi harfine yer almıyor.',
  revision: 'Sürüm',
  copies: 'Aynı metin',
  facts: 'Bültende belirtilenler',
  people: 'Kişiler',
  events: 'Ne oldu',
  outcomes: 'Kararlar',
  next: 'Sırada',
  byModel: 'bir model okudu, denetlendi',
  ask: 'Bu bülten hakkında sor',
  search: 'Ara',
  searchLabel: 'Sözcükler ya da bir soru',
  from: 'Başlangıç',
  to: 'Bitiş',
  anyPublisher: 'Tüm yayımlayanlar',
  found: 'Bulunan bültenler',
  nothing: 'Hiçbir şey bulunamadı.',
  before: 'Geri',
  after: 'Devamı',
  ended: 'Bu bağlantı hiçbir şey açmıyor',
  endedHint: 'Süresi dolmuş ya da eksik. Bota yeniden sorun ve verdiği bağlantıyı açın.',
  gone: 'Bu bülten geri çekildi',
  goneHint: 'Yayımlayan ya da arşiv geri çekti. Artık alıntılanmıyor.',
  missing: 'Böyle bir sayfa yok',
  tooMany: 'Çok fazla istek. Bir dakika sonra yeniden deneyin.',
  failed: 'Sayfa hazırlanamadı. Yeniden deneyin.',
};

export const READER_LANGUAGES = ['en', 'az', 'ru', 'tr'] as const;
export type ReaderLanguage = (typeof READER_LANGUAGES)[number];

const ALL: Readonly<Record<ReaderLanguage, ReaderWords>> = { en, az, ru, tr };

export function readerWords(language: ReaderLanguage): ReaderWords {
  return ALL[language];
}
