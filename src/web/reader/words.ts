/** What the page says around the releases, in the four languages. */
export interface ReaderWords {
  readonly publisher: string;
  readonly published: string;
  readonly language: string;
  /** Of a release without an address of its own. */
  readonly file: string;
  readonly original: string;
  readonly unknown: string;
  readonly monthOnly: string;
  readonly yearOnly: string;
  readonly toCited: string;
  readonly toText: string;
  readonly corrected: string;
  readonly revision: string;
  readonly newestRevision: (number: number) => string;
  /** Of a release that was corrected, and of which nothing earlier can be shown. */
  readonly onlyRevision: (number: number) => string;
  readonly replacedRevision: (number: number, date: string) => string;
  readonly revisions: string;
  readonly revisionNumber: (number: number) => string;
  readonly currentText: string;
  readonly replacedOn: (date: string) => string;
  readonly earlierText: (date: string) => string;
  readonly toCurrent: string;
  readonly changesHint: string;
  readonly sameText: string;
  readonly tooDifferent: string;
  readonly textBefore: string;
  readonly textAfter: string;
  /** Read out before and after what stands struck through or underlined. */
  readonly removed: string;
  readonly added: string;
  readonly endOfChange: string;
  readonly copies: string;
  /** Of the link of one release, which opens no other. */
  readonly copiesUnnamed: (count: number) => string;
  readonly facts: string;
  readonly people: string;
  readonly events: string;
  readonly outcomes: string;
  readonly next: string;
  readonly said: string;
  readonly byModel: string;
  readonly ask: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly from: string;
  readonly to: string;
  readonly anyPublisher: string;
  readonly found: string;
  readonly newest: string;
  readonly undated: string;
  readonly noDate: string;
  readonly noWords: string;
  readonly pages: string;
  readonly nothing: string;
  readonly before: string;
  readonly after: string;
  readonly ended: string;
  readonly endedHint: string;
  readonly gone: string;
  readonly goneHint: string;
  readonly missing: string;
  readonly tooMany: string;
  /** While the first ingest runs. */
  readonly filling: string;
  readonly fillingHint: string;
  readonly failed: string;
  readonly failedHint: string;
}

const en: ReaderWords = {
  publisher: 'Publisher',
  published: 'Published',
  language: 'Language',
  file: 'File',
  original: 'Original at',
  unknown: 'not stated',
  monthOnly: 'only the month is stated',
  yearOnly: 'only the year is stated',
  toCited: 'To the cited sentence',
  toText: 'To the text',
  corrected:
    'The release was corrected since it was quoted: the sentence no longer stands here to the letter.',
  revision: 'Revision',
  newestRevision: (number) => `${number}, the newest`,
  onlyRevision: (number) => `${number}, the newest; there is no earlier one to show`,
  replacedRevision: (number, date) => `${number}, replaced on ${date}`,
  revisions: 'Revisions',
  revisionNumber: (number) => `Revision ${number}`,
  currentText: 'the current text',
  replacedOn: (date) => `replaced on ${date}`,
  earlierText: (date) =>
    `This is an earlier text of the release. It was replaced on ${date}, is not searched and is not cited.`,
  toCurrent: 'To the current text',
  changesHint: 'What the next revision took out is struck through; what it added is underlined.',
  sameText: 'The next revision left the text as it stands here.',
  tooDifferent:
    'The two texts differ too much to be compared word by word, so they stand one below the other.',
  textBefore: 'The earlier text',
  textAfter: 'The text that replaced it',
  removed: 'removed:',
  added: 'added:',
  endOfChange: 'end of the change',
  copies: 'Releases with the same text',
  copiesUnnamed: (count) => `There are others in the archive: ${count}. This link opens this one alone.`,
  facts: 'What the release states',
  people: 'People',
  events: 'What happened',
  outcomes: 'Decided',
  next: 'Next',
  said: 'Said',
  byModel: 'read by a model, checked',
  ask: 'Ask about this release',
  search: 'Search',
  searchLabel: 'Words or a question',
  from: 'From',
  to: 'To',
  anyPublisher: 'Any publisher',
  found: 'Found',
  newest: 'Newest releases',
  undated: 'without a date',
  noDate: 'This is not a date. Write it as 2023, 2023-05 or 2023-05-17.',
  noWords: 'There is no word to search for.',
  pages: 'Pages of the list',
  nothing: 'Nothing was found.',
  before: 'Previous page',
  after: 'Next page',
  ended: 'This link does not open anything',
  endedHint: 'It has ended, or was cut short. Ask the bot again and use the link that it gives.',
  gone: 'This release was withdrawn',
  goneHint: 'Its publisher or the archive took it back. It is not quoted any more.',
  missing: 'There is no such page',
  tooMany: 'Too many requests. Try again in a minute.',
  filling: 'The archive is being filled',
  fillingHint: 'For the first time, which takes a while. Try again in a few minutes.',
  failed: 'The page could not be made',
  failedHint: 'Try again in a moment.',
};

const az: ReaderWords = {
  publisher: 'Nəşr edən',
  published: 'Dərc olunub',
  language: 'Dil',
  file: 'Fayl',
  original: 'Orijinal',
  unknown: 'göstərilməyib',
  monthOnly: 'yalnız ay göstərilib',
  yearOnly: 'yalnız il göstərilib',
  toCited: 'Sitat gətirilən cümləyə keç',
  toText: 'Mətnə keç',
  corrected: 'Məlumat sitat gətirildikdən sonra düzəldilib: cümlə artıq burada hərfi-hərfinə yoxdur.',
  revision: 'Redaksiya',
  newestRevision: (number) => `${number}, ən sonuncusu`,
  onlyRevision: (number) => `${number}, ən sonuncusu; göstərilə biləcək əvvəlki redaksiya yoxdur`,
  replacedRevision: (number, date) => `${number}, əvəz edilib: ${date}`,
  revisions: 'Redaksiyalar',
  revisionNumber: (number) => `Redaksiya ${number}`,
  currentText: 'hazırkı mətn',
  replacedOn: (date) => `əvəz edilib: ${date}`,
  earlierText: (date) =>
    `Bu, məlumatın əvvəlki mətnidir. Əvəz edilmə tarixi: ${date}. Axtarışa düşmür və ondan sitat gətirilmir.`,
  toCurrent: 'Hazırkı mətnə keç',
  changesHint: 'Növbəti redaksiyada çıxarılanların üstündən, əlavə edilənlərin altından xətt çəkilib.',
  sameText: 'Növbəti redaksiyada mətn dəyişməyib.',
  tooDifferent: 'İki mətn söz-söz müqayisə edilmək üçün həddən artıq fərqlidir, ona görə alt-alta verilib.',
  textBefore: 'Əvvəlki mətn',
  textAfter: 'Onu əvəz edən mətn',
  removed: 'çıxarılıb:',
  added: 'əlavə edilib:',
  endOfChange: 'dəyişikliyin sonu',
  copies: 'Eyni mətnli məlumatlar',
  copiesUnnamed: (count) => `Arxivdə belə başqa məlumatlar da var: ${count}. Bu keçid yalnız bunu açır.`,
  facts: 'Məlumatda nə deyilir',
  people: 'Şəxslər',
  events: 'Nə baş verib',
  outcomes: 'Qərarlar',
  next: 'Növbəti',
  said: 'Deyilib',
  byModel: 'model oxuyub, yoxlanılıb',
  ask: 'Bu məlumat barədə soruşun',
  search: 'Axtar',
  searchLabel: 'Sözlər və ya sual',
  from: 'Tarixdən',
  to: 'Tarixədək',
  anyPublisher: 'İstənilən nəşr edən',
  found: 'Tapılıb',
  newest: 'Ən yeni məlumatlar',
  undated: 'tarixsiz',
  noDate: 'Bu, tarix deyil. Belə yazın: 2023, 2023-05 və ya 2023-05-17.',
  noWords: 'Axtarılacaq söz yoxdur.',
  pages: 'Siyahının səhifələri',
  nothing: 'Heç nə tapılmadı.',
  before: 'Əvvəlki səhifə',
  after: 'Növbəti səhifə',
  ended: 'Bu keçid heç nə açmır',
  endedHint: 'Müddəti bitib və ya natamamdır. Botdan yenidən soruşun və onun verdiyi keçidi açın.',
  gone: 'Bu məlumat geri götürülüb',
  goneHint: 'Nəşr edən və ya arxiv onu geri götürüb. Ondan artıq sitat gətirilmir.',
  missing: 'Belə səhifə yoxdur',
  tooMany: 'Həddən çox sorğu. Bir dəqiqədən sonra yenidən cəhd edin.',
  filling: 'Arxiv doldurulur',
  fillingHint: 'İlk dəfə doldurulur və bu, bir az vaxt aparır. Bir neçə dəqiqədən sonra yenidən cəhd edin.',
  failed: 'Səhifə hazırlana bilmədi',
  failedHint: 'Bir azdan yenidən cəhd edin.',
};

const ru: ReaderWords = {
  publisher: 'Издатель',
  published: 'Опубликовано',
  language: 'Язык',
  file: 'Файл',
  original: 'Оригинал',
  unknown: 'не указано',
  monthOnly: 'указан только месяц',
  yearOnly: 'указан только год',
  toCited: 'К процитированному предложению',
  toText: 'К тексту',
  corrected: 'После цитирования сообщение исправили: этого предложения здесь дословно больше нет.',
  revision: 'Редакция',
  newestRevision: (number) => `${number}, последняя`,
  onlyRevision: (number) => `${number}, последняя; прежних, которые можно показать, нет`,
  replacedRevision: (number, date) => `${number}, заменена ${date}`,
  revisions: 'Редакции',
  revisionNumber: (number) => `Редакция ${number}`,
  currentText: 'нынешний текст',
  replacedOn: (date) => `заменена ${date}`,
  earlierText: (date) =>
    `Это прежний текст сообщения. Он заменён ${date}, в поиске не участвует и не цитируется.`,
  toCurrent: 'К нынешнему тексту',
  changesHint: 'Зачёркнуто то, что убрано в следующей редакции; подчёркнуто то, что в ней добавлено.',
  sameText: 'Следующая редакция оставила текст таким, как здесь.',
  tooDifferent:
    'Тексты слишком различаются, чтобы сравнить их слово за словом, поэтому они приведены один за другим.',
  textBefore: 'Прежний текст',
  textAfter: 'Текст, который его заменил',
  removed: 'убрано:',
  added: 'добавлено:',
  endOfChange: 'конец изменения',
  copies: 'Сообщения с тем же текстом',
  copiesUnnamed: (count) => `В архиве есть и другие: ${count}. Эта ссылка открывает только это сообщение.`,
  facts: 'Что говорится в сообщении',
  people: 'Люди',
  events: 'Что произошло',
  outcomes: 'Решения',
  next: 'Дальше',
  said: 'Сказано',
  byModel: 'прочитано моделью, проверено',
  ask: 'Спросить об этом сообщении',
  search: 'Искать',
  searchLabel: 'Слова или вопрос',
  from: 'С',
  to: 'По',
  anyPublisher: 'Любой издатель',
  found: 'Найдено',
  newest: 'Новые сообщения',
  undated: 'без даты',
  noDate: 'Это не дата. Напишите так: 2023, 2023-05 или 2023-05-17.',
  noWords: 'Нет слова, которое можно искать.',
  pages: 'Страницы списка',
  nothing: 'Ничего не найдено.',
  before: 'Предыдущая страница',
  after: 'Следующая страница',
  ended: 'Эта ссылка ничего не открывает',
  endedHint: 'Её срок истёк, или она неполная. Спросите бота ещё раз и откройте ссылку, которую он даст.',
  gone: 'Это сообщение отозвано',
  goneHint: 'Его отозвал издатель или архив. Оно больше не цитируется.',
  missing: 'Такой страницы нет',
  tooMany: 'Слишком много запросов. Попробуйте через минуту.',
  filling: 'Архив наполняется',
  fillingHint:
    'Это делается в первый раз и занимает некоторое время. Попробуйте ещё раз через несколько минут.',
  failed: 'Не удалось подготовить страницу',
  failedHint: 'Попробуйте ещё раз немного позже.',
};

const tr: ReaderWords = {
  publisher: 'Yayımlayan',
  published: 'Yayım tarihi',
  language: 'Dil',
  file: 'Dosya',
  original: 'Aslı',
  unknown: 'belirtilmemiş',
  monthOnly: 'yalnızca ay belirtilmiş',
  yearOnly: 'yalnızca yıl belirtilmiş',
  toCited: 'Alıntılanan cümleye geç',
  toText: 'Metne geç',
  corrected: 'Bülten alıntıdan sonra düzeltildi: cümle artık burada harfi harfine yer almıyor.',
  revision: 'Sürüm',
  newestRevision: (number) => `${number}, en yenisi`,
  onlyRevision: (number) => `${number}, en yenisi; gösterilebilecek önceki bir sürüm yok`,
  replacedRevision: (number, date) => `${number}, değiştirilme tarihi: ${date}`,
  revisions: 'Sürümler',
  revisionNumber: (number) => `Sürüm ${number}`,
  currentText: 'şimdiki metin',
  replacedOn: (date) => `değiştirilme tarihi: ${date}`,
  earlierText: (date) =>
    `Bu, bültenin önceki metnidir. Değiştirilme tarihi: ${date}. Aramaya girmez ve ondan alıntı yapılmaz.`,
  toCurrent: 'Şimdiki metne geç',
  changesHint: 'Sonraki sürümde çıkarılanların üstü, eklenenlerin altı çizilidir.',
  sameText: 'Sonraki sürüm metni buradaki gibi bıraktı.',
  tooDifferent: 'İki metin sözcük sözcük karşılaştırılamayacak kadar farklı olduğundan alt alta verilmiştir.',
  textBefore: 'Önceki metin',
  textAfter: 'Onun yerine geçen metin',
  removed: 'çıkarıldı:',
  added: 'eklendi:',
  endOfChange: 'değişikliğin sonu',
  copies: 'Aynı metni taşıyan bültenler',
  copiesUnnamed: (count) => `Arşivde başkaları da var: ${count}. Bu bağlantı yalnızca bunu açar.`,
  facts: 'Bültende belirtilenler',
  people: 'Kişiler',
  events: 'Ne oldu',
  outcomes: 'Kararlar',
  next: 'Sırada',
  said: 'Söylenenler',
  byModel: 'bir model okudu, denetlendi',
  ask: 'Bu bülten hakkında sor',
  search: 'Ara',
  searchLabel: 'Sözcükler ya da bir soru',
  from: 'Başlangıç',
  to: 'Bitiş',
  anyPublisher: 'Tüm yayımlayanlar',
  found: 'Bulunanlar',
  newest: 'En yeni bültenler',
  undated: 'tarihsiz',
  noDate: 'Bu bir tarih değil. Şöyle yazın: 2023, 2023-05 ya da 2023-05-17.',
  noWords: 'Aranacak bir sözcük yok.',
  pages: 'Listenin sayfaları',
  nothing: 'Hiçbir şey bulunamadı.',
  before: 'Önceki sayfa',
  after: 'Sonraki sayfa',
  ended: 'Bu bağlantı hiçbir şey açmıyor',
  endedHint: 'Süresi dolmuş ya da eksik. Bota yeniden sorun ve verdiği bağlantıyı açın.',
  gone: 'Bu bülten geri çekildi',
  goneHint: 'Yayımlayan ya da arşiv geri çekti. Artık alıntılanmıyor.',
  missing: 'Böyle bir sayfa yok',
  tooMany: 'Çok fazla istek. Bir dakika sonra yeniden deneyin.',
  filling: 'Arşiv dolduruluyor',
  fillingHint: 'İlk kez doldurulduğu için bu biraz sürer. Birkaç dakika sonra yeniden deneyin.',
  failed: 'Sayfa hazırlanamadı',
  failedHint: 'Birazdan yeniden deneyin.',
};

export const READER_LANGUAGES = ['en', 'az', 'ru', 'tr'] as const;
export type ReaderLanguage = (typeof READER_LANGUAGES)[number];

const ALL: Readonly<Record<ReaderLanguage, ReaderWords>> = { en, az, ru, tr };

export function readerWords(language: ReaderLanguage): ReaderWords {
  return ALL[language];
}
