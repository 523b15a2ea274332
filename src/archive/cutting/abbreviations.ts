/**
 * Words that end with a full stop which ends no sentence. Data only: lower case, without the last full stop.
 *
 * - `leading`: always followed by what they belong to (ranks, titles, "им."); never the end of a sentence.
 * - `numbered`: belong to a number that follows ("No. 5", "ст. 12", "Jan. 3").
 * - `closing`: may also end a sentence ("Inc.", "и т.д.", "vb."); see `boundaries.ts`.
 */
export interface Abbreviations {
  readonly leading: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
}

interface AbbreviationLists {
  readonly leading: string;
  readonly numbered: string;
  readonly closing: string;
}

/** Read in every language: names and titles keep their English abbreviations, and Cyrillic ones meet no others. */
const SHARED: AbbreviationLists = {
  leading:
    'dr prof mr mrs ms messrs mme st lt gen col maj capt cpt cmdr adm brig sgt cpl sen sens rep reps gov hon rev pres amb ' +
    'approx cf e.g i.e viz phil ch sh kh zh ts yu ya ye dzh дж дз ' +
    'г-н г-жа гр гос им ул пр просп пер наб пл бул ген полк подполк майор кап лейт ст.лейт адм акад проф доц канд докт чл ' +
    'корр зам нач пред мин деп рук пос дер обл респ оз о-в т.е т.н т.к напр см ср св мл преп инж',
  numbered:
    'no nos № nr p pp vol art par fig sec ch tel fax jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'ст п пп ч гл разд рис табл стр с тел кв д корп янв февр фев апр авг сент сен окт нояб дек',
  closing:
    'inc co corp ltd llc bros jr etc al ph.d m.d ' +
    'г гг в вв др т.д т.п пр тыс млн млрд трлн руб коп долл кг км м чел ок экз н.э',
};

const BY_LANGUAGE: ReadonlyMap<string, AbbreviationLists> = new Map([
  ['ru', { leading: '', numbered: '', closing: '' }],
  [
    'en',
    {
      leading:
        'engr barr cllr comdt lcdr ltcol majgen ltgen cmdt sec vs asst atty supt dept insp det pvt mt fr rt gens cols govs lts drs profs pfc msgt ssgt',
      numbered: 'app eq ref',
      closing: 'ave blvd rd bldg esq assn intl natl dist sr est ret ft',
    },
  ],
  [
    'az',
    {
      leading: 'akad dos dəp gen.-leyt gen.-mayor leyt pol polk mey müh müd məs bax küç pr qəs ş vil',
      numbered: 's səh m b',
      closing: 'i.a e.ə b.e.ə mln mlrd man qəp ray',
    },
  ],
  [
    'tr',
    {
      leading:
        'sn sy kpt plt doç yrd öğr gör arş av uzm op ecz org korg tümg tuğg alb yb bnb yzb ütğm tğm astsb oramiral tuğa tüma kora ' +
        'bşk gnkur kur mah cad sok bul apt müd gn hz alm ing fr osm bkz krş örn mrş üniv fak böl',
      numbered: 's sf say no tel md böl cilt sayı oca şub nis haz tem ağu eyl eki kas ara',
      closing: 'vb vs vd şti a.ş t.a.ş t.c m.ö m.s tl kg km',
    },
  ],
]);

/** Languages that write an ordinal as a number with a full stop ("44. gün", "3. Ordu"). */
const ORDINAL_LANGUAGES: ReadonlySet<string> = new Set([
  'tr',
  'de',
  'fi',
  'da',
  'nb',
  'no',
  'cs',
  'sk',
  'sr',
  'hr',
  'hu',
  'et',
  'lv',
]);

/**
 * Words that begin a sentence and hardly a name: after an initial or an acronym ("in the U.S. The Senate") they tell
 * that a new sentence began.
 */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an in on at by for from to with after before during since under over as if when while where what who why how ' +
    'he she it they we i you his her its their our my this that these those there here and but or so yet however also ' +
    'although because both each every many most more now no not once only other since some such then thus today until ' +
    'upon yesterday earlier later according additionally meanwhile moreover furthermore ' +
    'bu o onun onlar onu həmin lakin amma ancaq belə sonra daha bundan eyni həmçinin bununla qeyd biz siz mən və ' +
    'ancak fakat ama ayrıca bunun öte söz böylece onların biz ben ve ' +
    'в на по он она оно они это этот эта эти также при с как но а и или кроме после для за из мы я у о об от до если ' +
    'когда так то все однако между его её их сегодня вчера ранее при'
  ).split(' '),
);

const OF_LANGUAGE = new Map([...BY_LANGUAGE].map(([language, lists]) => [language, merged([SHARED, lists])]));
const OF_ALL = merged([SHARED, ...BY_LANGUAGE.values()]);

/** The abbreviations of a language with the shared ones; of all languages when it is unknown. */
export function abbreviationsOf(language: string | null): Abbreviations {
  return OF_LANGUAGE.get(language ?? '') ?? OF_ALL;
}

function merged(lists: readonly AbbreviationLists[]): Abbreviations {
  const merge = (kind: keyof AbbreviationLists) =>
    new Set(lists.flatMap((list) => list[kind].split(' ').filter(Boolean)));
  return { leading: merge('leading'), numbered: merge('numbered'), closing: merge('closing') };
}

export function writesOrdinalsWithStop(language: string | null): boolean {
  return language !== null && ORDINAL_LANGUAGES.has(language);
}

/** Whether a word, whatever its case, opens sentences. */
export function opensSentences(word: string): boolean {
  return OPENERS.has(word.toLowerCase());
}
