import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../../src/answering/checking/attribution/statements.ts';
import { readText } from '../../../../src/answering/checking/reading/read-text.ts';

function saidIn(text: string, language: string) {
  const read = readText(text, language);
  return statementsOf(read).map(({ speaker, content }) => [
    speaker?.words.map(({ raw }) => raw).join(' ') ?? null,
    content.map((index) => read.words[index]?.raw).join(' '),
  ]);
}

describe('who says what', () => {
  it.each([
    [
      'en',
      'Ana Reyes said the quay was safe, while Tom Hart warned of delays.',
      [
        ['Ana Reyes', 'the quay was safe'],
        ['Tom Hart', 'while of delays'],
      ],
    ],
    ['en', 'According to Ana Reyes, the quay is safe.', [['Ana Reyes', 'to the quay is safe']]],
    ['en', '"The quay is safe," said Ana Reyes.', [['Ana Reyes', 'The quay is safe']]],
    ['en', 'Ana Reyes had ignored three warnings.', [[null, 'Ana Reyes had ignored three warnings']]],
    [
      'ru',
      '«Причал цел», — сказала Анна Рей, а Том Харт добавил, что будет задержка.',
      [
        ['Анна Рей', 'Причал цел'],
        ['Том Харт', 'а что будет задержка'],
      ],
    ],
    ['az', 'Rauf Əliyev bildirib ki, körpü hazırdır.', [['Rauf Əliyev', 'ki körpü hazırdır']]],
    ['az', 'Rauf Əliyevin sözlərinə görə, körpü hazırdır.', [['Rauf Əliyevin', 'görə körpü hazırdır']]],
    ['tr', 'Nur Ak, köprünün hazır olduğunu söyledi.', [['Nur Ak', 'köprünün hazır olduğunu']]],
    ['tr', 'Köprü hazır.', [[null, 'Köprü hazır']]],
  ])('%s: %s', (language, text, expected) => {
    expect(saidIn(text, language)).toEqual(expected);
  });
});
