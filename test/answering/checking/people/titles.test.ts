import { describe, expect, it } from 'vitest';
import { checkTitles } from '../../../../src/answering/checking/people/check-titles.ts';
import { mentionsOf } from '../../../../src/answering/checking/people/mentions.ts';
import { titleOf } from '../../../../src/answering/checking/people/title.ts';
import { claimLanguage } from '../../../../src/answering/checking/reading/claim-language.ts';
import { readText } from '../../../../src/answering/checking/reading/read-text.ts';
import { evidenceOf } from '../cited.ts';

function titlesIn(text: string, language: string) {
  const read = readText(text, language);
  return mentionsOf(read).map((mention) => {
    const { qualifiers, offices, ranks, subjects } = titleOf(mention, read);
    const name = mention.words.map(({ raw }) => raw).join(' ');
    return [name, [...qualifiers, ...offices, ...ranks, ...subjects].sort().join(' ')];
  });
}

describe('the title of a person', () => {
  it.each([
    ['en', 'First Deputy Minister of Health Ana Reyes spoke.', 'Ana Reyes', 'first-deputy health minister'],
    ['en', 'Ana Reyes, acting head of the port, spoke.', 'Ana Reyes', 'acting head'],
    ['en', 'The acting head of the port, Ana Reyes, spoke.', 'Ana Reyes', 'acting head'],
    ['ru', 'Выступил генерал-майор Пётр Лин.', 'Пётр Лин', 'major-general'],
    ['ru', 'Выступил бывший ректор Пётр Лин.', 'Пётр Лин', 'former rector'],
    [
      'az',
      'Səhiyyə nazirinin birinci müavini Nurlan Qocalı çıxış edib.',
      'Nurlan Qocalı',
      'first-deputy health minister',
    ],
    ['az', 'Elçin Muradlı çıxış edib.', 'Elçin Muradlı', ''],
    ['tr', 'Sağlık Bakan Yardımcısı Nur Ak konuştu.', 'Nur Ak', 'deputy health minister'],
  ])('%s: %s', (language, text, name, expected) => {
    expect(titlesIn(text, language)).toContainEqual([name, expected]);
  });
});

function differs(claim: string, source: string): boolean {
  const evidence = evidenceOf(source);
  return checkTitles(readText(claim, claimLanguage(claim, evidence.languages)), evidence).length > 0;
}

describe('a title', () => {
  it.each([
    ['Deputy Minister Ana Reyes spoke.', 'Minister Ana Reyes spoke.'],
    ['Minister Ana Reyes spoke.', 'Deputy Minister Ana Reyes spoke.'],
    ['Former rector Ana Reyes spoke.', 'Rector Ana Reyes spoke.'],
    ['Выступила и. о. ректора Ана Рейес.', 'Rector Ana Reyes spoke.'],
    ['Polkovnik Rauf Əliyev gəldi.', 'General-mayor Rauf Əliyev gəldi.'],
    ['Colonel Rauf Aliyev came to the talks.', 'Polkovnik-leytenant Rauf Əliyev danışıqlara gəldi.'],
    ['Judge Ana Reyes spoke.', 'Prosecutor Ana Reyes spoke.'],
    ['Savunma Bakanı Nur Ak konuştu.', 'Sağlık Bakanı Nur Ak konuştu.'],
  ])('%s is not %s', (claim, source) => {
    expect(differs(claim, source)).toBe(true);
  });

  it.each([
    ['Ana Reyes spoke.', 'Deputy Minister Ana Reyes spoke.'],
    ['Deputy Minister Ana Reyes spoke.', 'First Deputy Minister Ana Reyes spoke.'],
    ['General Rauf Aliyev came.', 'General-mayor Rauf Əliyev gəldi.'],
    ['Deputy Ana Reyes spoke.', 'Выступила депутат Ана Рейес.'],
    ['Mayor Ana Reyes spoke.', 'Belediye Başkanı Ana Reyes konuştu.'],
    ['Şəhər rəhbəri Ana Reyes danışıb.', 'Mayor Ana Reyes spoke.'],
    ['Korgeneral Rauf Aliyev geldi.', 'Генерал-лейтенант Рауф Алиев прибыл.'],
    ['Former director Ana Reyes was thanked.', 'Ana Reyes left. The board thanked the former director.'],
  ])('%s may be %s', (claim, source) => {
    expect(differs(claim, source)).toBe(false);
  });
});
