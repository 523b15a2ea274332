import { foldWord } from '../../../search/analysis/fold.ts';

/** Words in which a claim sums up or counts what the sources tell one by one; they add nothing of their own. */
const RECKONING = `
  total altogether together number count share percent percentage percent point points amount figure sum difference
  average ratio half third quarter double twice both all each per latest earliest lasts lasted last duration
  took take taken part held hold place put worth value about almost nearly over under approximately roughly some around
  persons person people men women decision decisions
  cəmi ümumilikdə birlikdə sayı sayda pay payı faiz faizi faizlik bəndi nəfər nəfəri artıq təxminən təqribən yaxın qədər
  davam iştirak edib olub gün günlük müddət müddətində
  всего общей сложности итого вместе число количество доля процент процента процентов процентных пункта пунктов сумма
  разница среднем почти около примерно человек свыше более менее длится длилась продлится состоялось состоялась прошло
  прошла приняли приняло принял участие
  toplam toplamda birlikte sayısı sayı payı yüzde oran oranı puan kişi yaklaşık civarında fazla aşkın süre sürdü sürecek
  gün günlük katıldı gerçekleşti yapıldı yapılacak düzenlendi
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
  iki üç dörd beş altı yeddi səkkiz doqquz on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan yüz min milyon milyard mlrd mln
  два две двое три трое четыре четверо пять пятеро шесть шестеро семь семеро восемь девять десять двенадцать двадцать
  тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто тысяч тысячи тысяча миллион миллиона миллионов
  млн млрд миллиард миллиарда миллиардов тыс
  dört sekiz dokuz yirmi otuz kırk elli yetmiş seksen doksan bin milyar mn
  year month week day il ilin ildə ay gün год года году месяц месяца неделя день дней yıl yılda yılında ay hafta
`;

const FOLDED: ReadonlySet<string> = new Set(RECKONING.trim().split(/\s+/).map(foldWord));

export function isReckoning(folded: string): boolean {
  return FOLDED.has(folded);
}

/** Words that begin the telling of a cause or a purpose, folded. */
export const CAUSE_BEFORE: ReadonlySet<string> = new Set(
  'because due owing thanks aimed despite чтобы ради благодаря вследствие поскольку потому cunki çünkü так_как целью связи'
    .split(' ')
    .map(foldWord),
);

/** Words that end it in Turkic languages. */
export const CAUSE_BEHIND: ReadonlySet<string> = new Set(
  'görə səbəbindən səbəbilə ucbatından nedeniyle sebebiyle yüzünden dolayı'.split(' ').map(foldWord),
);
