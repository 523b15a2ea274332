import { describe, expect, it } from 'vitest';
import { negatedIn } from '../../../../src/answering/checking/polarity/negated.ts';
import { readText } from '../../../../src/answering/checking/reading/read-text.ts';

const deniedIn = (text: string, language: string) => {
  const read = readText(text, language);
  return [...negatedIn(read).words].sort((a, b) => a - b).map((index) => read.words[index]?.raw);
};

describe('what is denied', () => {
  it.each([
    ['en', 'The harbour has not yet been closed.', ['closed']],
    ['en', "The harbour wasn't closed.", ['closed']],
    ['en', 'No casualties were reported.', ['casualties', 'reported']],
    ['en', 'The minister did not take part in the talks.', ['take', 'part']],
    ['en', 'The agency does not plan to cancel trains.', ['plan', 'cancel']],
    ['en', 'The council rejected the budget and kept the fee.', ['budget']],
    ['en', 'The office denied that the harbour was closed.', ['harbour', 'closed']],
    ['ru', 'Капитан задержан не был.', ['задержан']],
    ['ru', 'Стороны не обсуждали визовый вопрос.', ['обсуждали']],
    ['ru', 'Депутат отказалась комментировать задержку.', ['комментировать']],
    ['az', 'Göldə civə aşkar edilmədiyini bildirib.', ['aşkar', 'edilmədiyini']],
    ['az', 'Razılıq əldə olunmayıb.', ['Razılıq', 'əldə', 'olunmayıb']],
    ['az', 'Çarpayı çatışmazlığı yoxdur.', ['çatışmazlığı']],
    ['tr', 'Köprü güvenli değil.', ['güvenli']],
    ['tr', 'Tatbikata yabancı gemiler katılmadı.', ['katılmadı']],
    ['tr', 'Müze bu yıl açılmayacak.', ['açılmayacak']],
  ])('%s: %s', (language, text, expected) => {
    expect(deniedIn(text, language)).toEqual(expected);
  });

  it.each([
    ['en', 'The ship will arrive no later than 14 June.'],
    ['en', 'Not only ministers came.'],
    ['en', 'Exports declined to 4 million.'.replace(' to 4 million', '')],
    ['ru', 'Прибыло не менее ста человек.'],
    ['az', 'Mərasimin keçirilməsindən sonra təmir başlayıb.'],
    ['az', 'Əmir Dəmirov Vladimirə məktub yazıb.'],
    ['tr', 'Yapılan açıklamada İzmir ve Yağmur adı geçti.'],
    ['tr', 'Bakanın çalışması tamamlandı.'],
  ])('is nothing in %s: %s', (language, text) => {
    expect(deniedIn(text, language)).toEqual([]);
  });
});
