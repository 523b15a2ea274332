/** What a word's spelling says of the language it is in: a pattern over the lower-case word and its weight, in bits. */
export interface LanguageFeature {
  readonly pattern: RegExp;
  readonly en: number;
  readonly az: number;
  readonly tr: number;
}

/** The words without which no sentence of a language stands. */
export const FUNCTION_WORDS: Readonly<Record<'en' | 'az' | 'tr' | 'ru', ReadonlySet<string>>> = {
  en: list(
    'the of and to in a is that it for was on are as with be by this at from he have not or an his they which you we were their has been had but its who will',
    'would there more can all one if about when so her she our your out up what than then them these those some into could only other also after first over my',
    'no do did said between during under through because how any each both where while may should such new time people year years most very just before made him us me',
  ),
  az: list(
    'və bir bu ki ilə da də üçün olan olaraq olub edib kimi daha ən çox sonra qədər o onun onların isə həm ya amma lakin ancaq hər heç nə necə niyə var yox',
    'edilmişdir olmuşdur olunur edir edilir edən tərəfindən haqqında zaman görə üzrə bütün öz həmin belə ona onu bunun bunu biz siz mən sən onlar idi imiş deyil',
    'dedi qeyd etdi azərbaycan respublikası ilk il ildə ilin başqa bəzi artıq yeni böyük arasında olmaq etmək ola bilər lazım az iki üç',
  ),
  tr: list(
    've bir bu ile da de için olan olarak gibi daha en çok sonra kadar o onun ise hem ya ama fakat ancak her hiç ne nasıl neden var yok değil mi mı mu mü ki',
    'olduğu olduğunu oldu edilen edildi tarafından hakkında zaman göre üzere bütün tüm kendi aynı böyle şu ona onu bunun bunu biz siz ben sen onlar idi diye ilk',
    'dedi etti türkiye yıl yılında başka bazı artık yeni büyük arasında olmak etmek olabilir gerekir iki üç şey veya olup olacak yapılan eden eder bulunan sayın nin',
  ),
  ru: list(
    'и в не на что с по как это он к но из у за от так для о же бы то все она его только было был мы они или при до если вы я уже может ее их чтобы также быть',
    'был была были этот эта эти этого том тем кто где когда во со об после между под без даже нет ли которые который',
  ),
};

/** Function words of other languages in Latin script that share letters and small words with those told apart here. */
export const FOREIGN_WORDS: ReadonlySet<string> = list(
  'der die das und nicht ist mit den von zu dem des sich auf für ein eine einer auch wird sind dass im zur nach bei über',
  'le les et est une dans que pour du qui au aux sur ce cette avec sont par pas été la un',
  'el los las por del y se lo como más pero sus según fue dei il di che per non della con nel sono gli alla questo è anche',
  'de en met het een van dat te voor op zijn niet aan ook wordt bij door naar heeft os uma em não com são para pela och att som är för på med till av ett',
);

function list(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/**
 * English, Azerbaijani and Turkish told apart by letters and endings. Azerbaijani has ə where Turkish has e, writes x
 * and q, and Turkish has neither; the endings are each language's own grammar.
 */
export const LATIN_FEATURES: readonly LanguageFeature[] = [
  { pattern: /ə/u, en: -8, az: 6, tr: -6 },
  { pattern: /[ğşı]/u, en: -6, az: 2, tr: 2 },
  { pattern: /[öüç]/u, en: -4, az: 1, tr: 1.2 },
  { pattern: /[âîû]/u, en: -2, az: -2, tr: 1.5 },
  { pattern: /[ýþð]/u, en: -3, az: -2, tr: 2 },
  { pattern: /w/u, en: 3, az: -4, tr: -3 },
  { pattern: /q(?!u)/u, en: -4, az: 4, tr: -4 },
  { pattern: /qu/u, en: 1.5, az: 1, tr: -3 },
  { pattern: /x/u, en: 0.5, az: 1.5, tr: -4 },
  { pattern: /th|ch|sh|ck|gh|ph|wh|kn/u, en: 2, az: -2, tr: -2 },
  { pattern: /ee|oo|ll|ss|ff|tt|pp|cc|ou|ea|ie|oa|ai|ei|au|ue|ow|ew|oi|io|eu/u, en: 1.6, az: -1, tr: -1 },
  {
    pattern:
      /(?:ing|tion|tions|ed|ly|ous|ment|ness|ity|ive|able|ers|al|ance|ence|ies|er|ry|es|ic|ble|ate|st|ts|ns|rs|nd|nt|ld|ck|ght)$/u,
    en: 1.4,
    az: -0.8,
    tr: -0.8,
  },
  {
    pattern: /^(?:st|pr|tr|gr|br|cr|fr|cl|pl|sp|str|bl|fl|gl|sc|dr|sl|sm|sn|sw|tw)/u,
    en: 1,
    az: -0.6,
    tr: -0.6,
  },
  { pattern: /[^aeiouöüıəy]y$/u, en: 1.5, az: -1.5, tr: -1.5 },
  { pattern: /[^aeiouöüıə]e$/u, en: 0.8, az: -1.5, tr: 0.4 },
  { pattern: /s$/u, en: 0.8, az: -0.6, tr: -0.6 },
  // e in a word's later syllables, where Azerbaijani has ə
  {
    pattern:
      /(?:le[rn]|le[rn][iı]\p{L}*|[dt]e|[dt]en|[dt]eki|mek|me|nde|nden|ce|[yn]le|ken|ecek|erek|meye|mesi|meleri|cek|sel|ye|ne|se|ince|siniz|diye|sek|rek|ere|ebil\p{L}*)$/u,
    en: -0.7,
    az: -2,
    tr: 2.2,
  },
  { pattern: /[aeiouöüı][^aeiouöüı]+e[^aeiouöüı]+[aıiuü]/u, en: 0, az: -1.2, tr: 0.4 },
  { pattern: /[ıiuü]yor|(?:acağ|eceğ|dığ|diğ|duğ|düğ|tığ|tiğ|tuğ|tüğ)/u, en: -2, az: -1.5, tr: 3 },
  {
    pattern:
      /(?:acaq|acağ|dıq|mışdır|mişdir|muşdur|müşdür|lıq|luq|caq|araq|maq|mağ|ılıb|ılır|unub|anıb|ayıb|ırıq|ıram|ıblar|nca)$/u,
    en: -2,
    az: 3,
    tr: -1,
  },
  {
    pattern: /(?:mak|lık|luk|cak|arak|acak|dık|tık|duk|ık|uk|ak|tır|tir|tur|tür|ti|tı|tu|tü|miş|mış)$/u,
    en: -1,
    az: -1.6,
    tr: 1.6,
  },
  {
    pattern:
      /(?:lar|ları|ların|larda|lardan|dan|da|nda|ndan|ın|ının|ını|ına|ında|dır|dur|mış|muş|lan|la|ı|ının)$/u,
    en: -1.5,
    az: 0.8,
    tr: 0.8,
  },
  { pattern: /(?:dür|ün|ünü|üb|ib|ıb|ub|ir|ır)$/u, en: -0.5, az: 1, tr: 0.2 },
  { pattern: /j/u, en: 0.3, az: -0.3, tr: -0.3 },
  { pattern: /^(?:et|ed)/u, en: -0.3, az: 0.5, tr: 0.4 },
  {
    pattern:
      /^[bp]ul|^gel|^ver(?!y)|^yer|^ben|^ken|^her|^sene|^geç|^mil|^çek|^sev|^şek|^değ|^güzel|^ted|^mes/u,
    en: -0.3,
    az: -0.8,
    tr: 1.2,
  },
  { pattern: /^gə|^və|^də|^nə|^sə|^mə|^hə|^bə|^tə/u, en: -2, az: 1, tr: -2 },
  { pattern: /^h?y[aıi]l|^v[aı]r|^ol|^yap|^tan[ıi]|^kal/u, en: -0.6, az: 0.3, tr: 0.6 },
  { pattern: /^q|^x/u, en: -1, az: 1.5, tr: -3 },
  { pattern: /^k[aıou]/u, en: -0.6, az: -1.6, tr: 1.2 },
  { pattern: /k[aıou]/u, en: -0.4, az: -0.8, tr: 0.8 },
  { pattern: /[aıou]k(?![yə])/u, en: -0.2, az: -1, tr: 0.8 },
  { pattern: /[ae]v(?:r|l|s|q)|v(?:q|r)/u, en: -0.8, az: 0.8, tr: 0 },
  { pattern: /iy(?:a|ə)/u, en: -0.8, az: 1, tr: -0.3 },
  { pattern: /y[aeiouöüı]/u, en: -0.5, az: 0.5, tr: 0.5 },
  { pattern: /^i[ly]/u, en: -1.5, az: 1, tr: 0 },
  { pattern: /[aeo]h[mn]/u, en: -0.5, az: 0.4, tr: 0.2 },
];
