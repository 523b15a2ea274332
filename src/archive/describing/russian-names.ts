type Gender = 'feminine' | 'masculine' | 'neuter';

/** Nouns that name an office, genitive (as after "пресс-служба") to nominative, with their gender. */
const OFFICES: ReadonlyMap<string, readonly [nominative: string, gender: Gender]> = new Map([
  ['министерства', ['министерство', 'neuter']],
  ['агентства', ['агентство', 'neuter']],
  ['управления', ['управление', 'neuter']],
  ['правительства', ['правительство', 'neuter']],
  ['ведомства', ['ведомство', 'neuter']],
  ['бюро', ['бюро', 'neuter']],
  ['посольства', ['посольство', 'neuter']],
  ['собрания', ['собрание', 'neuter']],
  ['службы', ['служба', 'feminine']],
  ['администрации', ['администрация', 'feminine']],
  ['комиссии', ['комиссия', 'feminine']],
  ['прокуратуры', ['прокуратура', 'feminine']],
  ['палаты', ['палата', 'feminine']],
  ['инспекции', ['инспекция', 'feminine']],
  ['думы', ['дума', 'feminine']],
  ['комитета', ['комитет', 'masculine']],
  ['департамента', ['департамент', 'masculine']],
  ['центра', ['центр', 'masculine']],
  ['совета', ['совет', 'masculine']],
  ['банка', ['банк', 'masculine']],
  ['фонда', ['фонд', 'masculine']],
  ['парламента', ['парламент', 'masculine']],
  ['кабинета', ['кабинет', 'masculine']],
  ['суда', ['суд', 'masculine']],
]);

/**
 * The name of an office in the nominative ("Государственная служба безопасности") from the genitive in which
 * "пресс-служба" is followed by it; a name whose head noun is not known stays as it is.
 */
export function nominativeRussian(name: string): string {
  const words = name.split(' ');
  const head = words.findIndex((word) => OFFICES.has(word.toLowerCase()));
  const office = OFFICES.get((words[head] ?? '').toLowerCase());
  if (office === undefined || !words.slice(0, head).every((word) => /(?:ой|ей|ого|его)$/u.test(word)))
    return name;
  const [nominative, gender] = office;
  return words
    .map((word, index) => {
      if (index < head) return nominativeAdjective(word, gender);
      return index === head ? withCaseOf(word, nominative) : word;
    })
    .join(' ');
}

function nominativeAdjective(word: string, gender: Gender): string {
  if (gender === 'feminine') return word.replace(/ой$/u, 'ая').replace(/ей$/u, 'яя');
  if (gender === 'neuter') return word.replace(/ого$/u, 'ое').replace(/его$/u, 'ее');
  return word
    .replace(/(?<=[гкх])ого$/u, 'ий')
    .replace(/ого$/u, 'ый')
    .replace(/его$/u, 'ий');
}

function withCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
