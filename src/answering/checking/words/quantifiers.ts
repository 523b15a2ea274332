/** How much of something is meant, folded; the first that fits counts. */
export type Extent = 'each' | 'total' | 'all' | 'most' | 'many' | 'some' | 'few';

export const EXTENTS: readonly (readonly [extent: Extent, pattern: RegExp])[] = [
  ['each', /^(?:each|apiece|каждый|каждая|каждое|каждому|каждой|каждого)$/u],
  [
    'total',
    /^(?:total\p{L}*|altogether|combined|jointly|toplam\p{L}*|cami|umumilikda|вместе|всего|сложности|суммарн\p{L}+|итого)$/u,
  ],
  [
    'all',
    /^(?:all|every|everyone|everybody|entire|whole|все|всех|всем|всеми|весь|вся|целиком|butun|hamisi\p{L}*|hami|tamami\p{L}*|tum|tumu\p{L}*|hepsi\p{L}*|herkes)$/u,
  ],
  [
    'most',
    /^(?:most|mostly|majority|большинств\p{L}+|большая|большую|большей|aksar\p{L}*|aksariyyat\p{L}*|coxu\p{L}*|cogu\p{L}*|cogunlu[gk]\p{L}*)$/u,
  ],
  ['many', /^(?:many|numerous|многие|многих|многим|многими|bircok|birxeyli|coxlu|pek)$/u],
  [
    'some',
    /^(?:some|several|part|partly|partial|half|некотор\p{L}+|несколько|нескольк\p{L}+|част[ьи]|частично|половин\p{L}+|bazi\p{L}*|qismi\p{L}*|qisman|bir-nece|yarisi\p{L}*|kismi\p{L}*|kismen|birkac\p{L}*)$/u,
  ],
  ['few', /^(?:few|fewer|handful|minority|немноги\p{L}+|меньшинств\p{L}+|azligi\p{L}*|cok-az|pek-az)$/u],
];

/** What is left out of the whole: all but 300 homes, все кроме двух. */
export const EXCEPTIONS =
  /^(?:except|excluding|save|кроме|исключением|istisna\p{L}*|baska|basqa|haric|disinda)$/u;

/** Behind "все" it is "ever more", "still", and the like. */
export const NOT_ALL_BEFORE = /^(?:еще|больше|чаще|равно|же|более|меньше|over|too|important|time|other)$/u;

/** That something is so of nothing else. */
export const ONLY =
  /^(?:only|solely|exclusively|sole|just|merely|alone|только|лишь|исключительно|единственн\p{L}+|один|одна|одно|yalniz\p{L}*|yalnizca|sadaca|sadece|tak|tek|takca|ancaq|ancak|mahz|munhasiran)$/u;

/** That something goes on as before. */
export const STILL =
  /^(?:still|remains?|remained|remaining|yet|continu\p{L}+|keeps?|kept|по-прежнему|прежнему|остал\p{L}+|оста[её]тся|остаются|еще|пока|продолж\p{L}+|сих|hala|halen|halalik|hale|davam\p{L}*|devam\p{L}*|qalir\p{L}*|qalib\p{L}*|qalacaq\p{L}*|kaldi\p{L}*|kaliyor\p{L}*|surdur\p{L}*|sur[ue]yor\p{L}*|surmekte\p{L}*)$/u;
