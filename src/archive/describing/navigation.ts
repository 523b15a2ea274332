import { foldLetters } from './fold.ts';

/** A longer line is text. In UTF-16 units. */
const LONGEST_LINE = 240;
/** No single word of a menu and no heading is longer. */
const LONGEST_ENTRY = 60;
/** A longer line is furniture only when it has several entries, or a label before its words. */
const SEPARATED = /[|/>»›→•·:©]|\s{2}|\(c\)|copyright|^\P{L}*$/iu;

const words = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split('|')));

/** Where on an agency's site a text stood, folded by `foldLetters`. */
const SECTIONS = words(
  'event|events|news|latest news|our news|press release|press releases|news release|news releases|media release|media releases',
  'press|press room|press center|press centre|newsroom|media center|media|announcement|announcements|statement|statements',
  'media advisory|press statement|press notice|official statement|information|speeches|article|articles|for immediate release|for immediate use|activities',
  'xeber|xeberler|son xeberler|hadise|hadiseler|tedbirler|elan|elanlar|press-reliz|press-relizler|press reliz|metbuat|metbuat relizi|resmi melumat|resmi aciqlama',
  'aciqlama|aciqlamalar|beyanat|beyanatlar|meqaleler|metbuat xidmeti|metbuat merkezi|yenilikler|fealiyyet',
  'haber|haberler|son haberler|guncel haberler|etkinlikler|duyuru|duyurular|basin aciklamasi|basin aciklamalari',
  'basin bulteni|basin bultenleri|basin duyurusu|basin notu|basin odasi|basin|resmi aciklama',
  'новость|новости|события|событие|мероприятия|пресс-релиз|пресс-релизы|объявление|объявления|анонс|анонсы|заявления|пресса',
  'пресс-центр|последние новости|сообщения|публикации|информационное сообщение|официальное сообщение|официально|сообщение для сми|информация для сми',
);

/** Menus, sharing, printing, paging: the furniture of a page. */
const FURNITURE = words(
  'home|home page|homepage|main page|menu|main menu|search|site map|sitemap|contact|contacts|contact us|about us|about',
  'skip to content|skip to main content|skip navigation|login|log in|sign in|subscribe|rss|languages|language|a+|a-|aa|top',
  'share|share this|share on|tweet|like|facebook|twitter|x|telegram|whatsapp|linkedin|instagram|youtube|vkontakte|vk|email|e-mail',
  'print|print this page|print version|printer friendly|printer-friendly version|pdf|download|back|go back|back to top|back to list|back to news',
  'return|next|previous|prev|next news|previous news|read more|more|more details|see all|view all|all news|continue reading|view more|show more',
  'all rights reserved|cookie policy|privacy policy|terms of use|views|comments|add comment|photo gallery|gallery|photo|video|tags',
  'ana sehife|esas sehife|menyu|axtaris|elaqe|haqqimizda|saytin xeritesi|paylas|paylasin|sosial sebekelerde paylas|cap et|cap|cap versiyasi|geri',
  'geriye|novbeti|evvelki|etrafli|davami|daha cox|butun xeberler|hamisi|hamisina bax|butun huquqlar qorunur|sekil|foto|fotolar|qalereya|yuxari',
  'ana sayfa|anasayfa|menu|arama|ara|iletisim|hakkimizda|site haritasi|paylasim|yazdir|cikti al|onceki|sonraki|devami|devamini oku',
  'daha fazla|tum haberler|tumu|tumunu gor|tum haklari saklidir|fotograflar|galeri|yukari|basa don',
  'главная|главная страница|меню|поиск|контакты|о нас|карта сайта|поделиться|распечатать|печать|версия для печати|назад|вперед|далее',
  'следующая|предыдущая|читать далее|читать дальше|читать полностью|подробнее|все новости|смотреть все|наверх|все права защищены',
  'фото|фотогалерея|галерея|видео|комментарии|теги|вернуться|вернуться к списку|к списку новостей|в контакте|вконтакте|одноклассники',
  'az|aze|en|eng|ru|rus|tr|azerbaycan|azerbaycanca|english|русский|turkce|deutsch|francais',
);

/** Headings over a list of other texts; what follows them to the end belongs to the list. */
const LIST_HEADINGS = words(
  'other news|related news|more news|latest news|recent news|related|related articles|related posts|related links|see also|read also|you may also like|similar news|popular|most read',
  'diger xeberler|oxsar xeberler|elaqeli xeberler|son xeberler|xeber lenti|hemcinin bax|hemcinin oxuyun|diger yenilikler|en cox oxunanlar',
  'diger haberler|ilgili haberler|benzer haberler|son haberler|son eklenenler|bunlar da ilginizi cekebilir|ayrica bakiniz|en cok okunanlar',
  'другие новости|похожие новости|последние новости|еще новости|новости по теме|читайте также|смотрите также|по теме|лента новостей|самое читаемое|популярное',
);

const COUNTERS =
  /^(?:(?:views?|read|hits|reads|baxis(?: sayi)?|baxilib|oxunub|oxunma sayi|okunma(?: sayisi)?|goruntulenme|просмотр(?:ов|ы)?|прочитано)\s?:?\s?\d[\d\s.,]*|\d[\d\s.,]*\s?(?:views?|reads?|hits|baxis|defe oxunub|okunma|goruntulenme|просмотр(?:ов|а)?)|(?:page|sehife|sayfa|страница) \d+(?:\s?(?:of|\/|из)\s?\d+)?)$/u;
const END_MARK = /^(?:[#*_=~\-–—.\s]{2,}|#|-\s?30\s?-|(?:the )?end|son|конец)$/u;
const TAGS = /^(?:tags?|etiketler|teqler|acar sozler|keywords|теги|ключевые слова)\s*:/u;
const COPYRIGHT = /^(?:©|\(c\)|copyright)(?=[\s\d©])/u;

const CONTACT =
  /^(?:(?:media |press )?contacts?|contact(?: person| us)?|for (?:more|further) information|tel|telephone|phone|fax|e-?mail|elaqe|elaqe ucun|telefon|faks|iletisim|irtibat|контакты?|контактное лицо|телефон|тел|факс)\.?\s*:/u;

/** Whether a folded word or phrase names a section of a site ("events", "press-relizlər" folded). */
export function isSectionWord(folded: string): boolean {
  return SECTIONS.has(folded);
}

/** Whether a line is only a page's furniture: menu, breadcrumbs, share and print links, counters, an end mark. */
export function isNavigation(line: string): boolean {
  if (line.length > LONGEST_LINE || (line.length > LONGEST_ENTRY && !SEPARATED.test(line))) return false;
  const folded = plain(line);
  if (folded === '') return line.trim() !== '';
  if (COUNTERS.test(folded) || END_MARK.test(folded) || TAGS.test(folded) || COPYRIGHT.test(folded))
    return true;
  const pieces = folded.split(/\s*[|/>»›→•·]\s*|\s{2,}/u).filter((piece) => piece !== '');
  return (
    pieces.length > 0 &&
    pieces.every((piece) => SECTIONS.has(piece) || FURNITURE.has(piece) || LIST_HEADINGS.has(piece))
  );
}

/** Whether a line says whom to ask ("Contact: …", "Əlaqə: …"), as above a headline. */
export function isContact(line: string): boolean {
  return line.length <= LONGEST_LINE && CONTACT.test(foldLetters(line));
}

/** Whether a line heads a list of other texts ("Other news", "Digər xəbərlər", "Читайте также"). */
export function isListHeading(line: string): boolean {
  return line.length <= LONGEST_ENTRY && LIST_HEADINGS.has(plain(line));
}

function plain(line: string): string {
  return foldLetters(line)
    .replace(/^[\s#*_>•·\-–—«»"[\]]+(?=\p{L})|[\s:*_»«›>…\][]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
