type Gender = 'feminine' | 'masculine' | 'neuter';

/** Nouns that name an office or a firm. */
const HEADS: Readonly<Record<Gender, string>> = {
  neuter:
    'министерство агентство управление правительство ведомство посольство консульство представительство собрание общество ' +
    'казначейство учреждение предприятие объединение отделение хозяйство пароходство бюро',
  feminine:
    'служба администрация комиссия прокуратура палата инспекция дума префектура полиция группа компания академия федерация ' +
    'ассоциация корпорация организация дирекция коллегия мэрия миссия партия армия канцелярия гвардия таможня ассамблея',
  masculine:
    'комитет департамент центр совет банк фонд парламент кабинет суд университет институт штаб округ флот союз сенат ' +
    'конгресс меджлис аппарат холдинг концерн завод порт аэропорт театр музей',
};

/** Genitive (as after "пресс-служба") to nominative. */
const OFFICES: ReadonlyMap<string, readonly [nominative: string, gender: Gender]> = new Map(
  (['neuter', 'feminine', 'masculine'] as const).flatMap((gender) =>
    HEADS[gender].split(' ').map((noun) => [genitive(noun), [noun, gender]] as const),
  ),
);

/** Names that no case changes: abbreviations, and firms by their legal form. */
const INDECLINABLE =
  /^(?:МВД|МИД|МЧС|ФСБ|ГУВД|УВД|МНБ|СНБ|ГКНБ|ЦБ|ЦИК|АО|ОАО|ЗАО|ПАО|ООО|ГУП|ФГУП|[А-ЯЁ]{2,6}(?=\s.*\p{Ll}))(?!\p{L})/u;

/** Masculine adjectives that stress their ending; which others do cannot be told from the letters. */
const STRESSED = /^(?:(?:город|мор|дон)ск|област|окруж|реч|земель|больш)(?:ого)$/u;
/** Endings of masculine adjectives that are never stressed. */
const UNSTRESSED =
  /(?:(?<!род|мор|дон|люд|муж|вод|твер)ск|нн|[аеи]льн|[аи]тивн|ичн|арн|айонн|ажн|айн|овн|(?<!р)одн|народн|етн|жн|стн|иальн)ого$/u;

/**
 * The name of an office in the nominative ("Государственная служба безопасности") from the genitive in which
 * "пресс-служба" is followed by it; null where the nominative cannot be told for certain.
 */
export function nominativeRussian(name: string): string | null {
  const words = name.split(' ');
  const head = words.findIndex((word) => OFFICES.has(word.toLowerCase()));
  const [nominative, gender] = OFFICES.get((words[head] ?? '').toLowerCase()) ?? [];
  if (nominative === undefined || gender === undefined) return INDECLINABLE.test(name) ? name : null;
  const before = words.slice(0, head).map((word) => nominativeAdjective(word, gender));
  if (!before.every((word) => word !== null)) return null;
  return [...before, withCaseOf(words[head] ?? '', nominative), ...words.slice(head + 1)].join(' ');
}

function genitive(noun: string): string {
  if (/ия$/u.test(noun)) return noun.replace(/я$/u, 'и');
  if (/[яь]$/u.test(noun)) return noun.replace(/[яь]$/u, 'и');
  if (/а$/u.test(noun)) return noun.replace(/а$/u, /[гкхжчшщ]а$/u.test(noun) ? 'и' : 'ы');
  if (/ство$/u.test(noun)) return noun.replace(/о$/u, 'а');
  if (/ие$/u.test(noun)) return noun.replace(/е$/u, 'я');
  if (/й$/u.test(noun)) return noun.replace(/й$/u, 'я');
  return noun === 'бюро' ? noun : `${noun}а`;
}

/** An adjective before the head of a name, from the genitive; null when the word is no adjective or may end otherwise. */
function nominativeAdjective(word: string, gender: Gender): string | null {
  const lower = word.toLowerCase();
  const ending = lower.slice(-3);
  const stem = lower.slice(0, gender === 'feminine' ? -2 : -3);
  const nominative = adjective(lower, stem, ending, gender);
  return nominative === null ? null : withCaseOf(word, nominative);
}

function adjective(word: string, stem: string, ending: string, gender: Gender): string | null {
  if (gender === 'feminine') {
    if (word.endsWith('ой')) return `${stem}ая`;
    if (!word.endsWith('ей')) return null;
    return /[жчшщ]$/u.test(stem) ? `${stem}ая` : `${stem}яя`;
  }
  if (ending !== 'ого' && ending !== 'его') return null;
  if (gender === 'neuter') return ending === 'ого' ? `${stem}ое` : `${stem}ее`;
  if (ending === 'его') return `${stem}ий`;
  if (STRESSED.test(word)) return `${stem}ой`;
  if (!UNSTRESSED.test(word)) return null;
  return /[гкх]$/u.test(stem) ? `${stem}ий` : `${stem}ый`;
}

function withCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
