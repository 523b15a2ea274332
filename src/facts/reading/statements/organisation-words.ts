import type { ReadText } from '../../../answering/checking/reading/read-text.ts';
import { foldLetters } from '../../../archive/describing/fold.ts';
import type { Family } from '../phrases/family.ts';

/** What else speaks through a press office, besides the bodies of `answering/checking/words/organisations.ts`. In the nominative. */
const WORDS: Readonly<Record<Family, string>> = {
  english: `
    airline airport alliance broadcaster bureau campaign carrier centre center charity club coalition conglomerate
    consortium cooperative developer employer exchange exporter factory grid group hotel importer insurer lender
    manufacturer movement network newsroom observatory operator organisation organization outlet port producer publisher
    railway refinery registry regulator retailer secretariat shipyard startup station supplier think-tank trust utility
    watchdog
  `,
  russian: `
    авиакомпания альянс аэропорт биржа ведомство движение завод застройщик издательство исполком клуб коалиция
    комбинат консорциум концерн кооператив оператор организация партнерство перевозчик порт
    поставщик правление производитель профком радиостанция разработчик регулятор редакция ресторан
    руководство секретариат страховщик телеканал трест учреждение акимат хокимият маслихат хурал фабрика холдинг центр центробанк штаб-квартира
    экспедиция энергокомпания
  `,
  turkic: `
    aviaşirkət aeroport banka birja borsa dərnək fabrika girişim grup havalimanı havayolları holding holdinq
    institusiya katiblik klub konsern konsorsium kooperativ kooperatif koalisiya koalisyon kulüp kurum liman merkez
    mərkəz operator operatör örgüt qrup qurum redaksiya rəhbərlik sekreterya şəbəkə teşkilat təşkilat vakıf yayınevi
    zavod
  `,
};

const ORGANISATIONS: Readonly<Record<Family, ReadonlySet<string>>> = {
  english: setOf(WORDS.english),
  russian: setOf(WORDS.russian),
  turkic: setOf(WORDS.turkic),
};

interface Organisation {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly isBare: boolean;
}

/** Where a text has such a word as a subject has it; a Turkic one may be somebody's. */
export function organisationsIn({ words }: ReadText, family: Family): readonly Organisation[] {
  return words.flatMap(({ raw }, from): Organisation[] => {
    const word = foldLetters(raw);
    const isOne =
      ORGANISATIONS[family].has(word) ||
      (family === 'turkic' && ORGANISATIONS.turkic.has(word.replace(/(?:s?[iu]|[iu]m[iu]z)$/u, '')));
    return isOne ? [{ id: 'body:organisation', from, to: from + 1, isBare: true }] : [];
  });
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(foldLetters(words.trim()).split(/\s+/u));
}
