import { familyOf } from '../phrases/family.ts';
import type { Piece } from '../phrases/pieces.ts';

const ENGLISH = /(?<!\p{L})(?:will|shall|is to|are to|must|may)\s\p{L}/u;
/** "Sunacak", "qarşılayacaqlar", "təqdim olunmalıdır" where a clause ends, not "yapılacak toplantı". */
const TURKIC =
  /\p{L}{2,}(?:[ae]c[ae][kq]|m[ae]li|m[ae]si gerekiyor|m[ae]l[ae]ri gerekiyor|zorunda)(?:l[ae]r|t[iu]r|d[iu]r|l[ae]rd[iu]r)?["')]*(?:\s*[,.;:!?…–—)]|\s(?:ve|ise|olup|amma|lakin|ancak|hemcinin|ayrica)\s|\s*$)/u;
/** "Будет вести", "обязаны", "вправе". */
const RUSSIAN = /(?<!\p{L})(?:будет|будут|должн[аоы]|должен|обязан[аоы]?|вправе|надлежит|следует)(?!\p{L})/u;
/** A verb with a prefix in the present of the perfective, which is its future: "предоставит", "получат", "разделят". */
const PERFECTIVE =
  /(?<!\p{L})(?:пре|при|про|пере|по|под|пред|на|над|вы|за|об|от|о|у|раз|рас|воз|вос|до|из|ис|со|вне|вве|войд|вклю|вклад|сним|сниз|сда|сдел|смо[жг]|сфор|созд|сохран|найм|нач|вер)\p{L}{2,}(?:[еи]т|[яую]т|аст|адут)(?:ся)?(?!\p{L})/u;
const PERFECTIVE_A =
  /(?<!\p{L})(?:по|на|вы|за|об|от|раз|рас|пере|при|про|с|у)\p{L}*[жшчщ]ат(?:ся)?(?!\p{L})/u;
/** Presents and nouns that look like it. */
const NO_PERFECTIVE =
  /(?<!\p{L})(?:\p{L}*(?:[ая]ет|[ая]ют|е[ею]т|[уюы][ею]т|вают|[оа]д[ия]т|о[сз][ия]т|ерж[иа]т|ис[ия]т|сто[ия]т|леж[иа]т|гляд[ия]т|вид[ия]т|соглас[ия]т)(?:ся)?|уч[иа]т(?:ся)?|\p{L}*(?:мет|тет|итут|жет)|(?:от|при|рас|про|за|со)вет|(?:за|порт|сек)рет|(?:от|рас|перерас|под|у|за)чет|(?:каби|интер|абоне)нет|(?:кре|ау)дит|нет|по(?:эт|кет)|по(?:мн|льз)\p{L}+)(?!\p{L})/gu;
const STILL_PERFECTIVE =
  /(?<!\p{L})(?:сдела|узна|заработа|обработа|разработа|подготов|организу|профинансиру|сформиру|реализу|использу)(?:ет|ют|ит|ят)(?!\p{L})|(?<!\p{L})(?:станет|сможет|начнет|примет|останет|займет|возьмет|сможет|снимет|назначит|введет|проведет|переведет|приведет|создаст|предоставит|передаст|издаст|отдаст)(?:ся)?(?!\p{L})/u;

/** Whether the verb of a sentence tells what will be, is to be or may be done. */
export function isToBe({ told, text }: Pick<Piece, 'told' | 'text'>, language: string | null): boolean {
  const family = familyOf(language, text);
  if (family === 'english') return ENGLISH.test(told);
  if (family === 'turkic') return TURKIC.test(told);
  if (RUSSIAN.test(told) || STILL_PERFECTIVE.test(told)) return true;
  const rest = told.replace(NO_PERFECTIVE, ' ');
  return PERFECTIVE.test(rest) || PERFECTIVE_A.test(rest);
}
