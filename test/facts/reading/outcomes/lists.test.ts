import { describe, expect, it } from 'vitest';
import { readOutcomes } from '../../../../src/facts/reading/outcomes/read-outcomes.ts';
import { releaseOf } from '../release.ts';

const outcomes = (language: string, body: string) =>
  readOutcomes(releaseOf(language, body)).map(({ text }) => text);

describe('decisions in lists', () => {
  it('of minutes end where the next point of them begins', () => {
    const body = [
      '1. СЛУШАЛИ: о ремонте кровель.',
      'ПОСТАНОВИЛИ:',
      '1.1. Поручить отделу составить смету.',
      '1.2. Принять отчёт к сведению.',
      '',
      '2. РАЗНОЕ. Председатель напомнил о субботнике.',
    ].join('\n');
    expect(outcomes('ru', body)).toEqual(['Поручить отделу составить смету.', 'Принять отчёт к сведению.']);
  });

  it('may be led in by a semicolon, and end with the verb of all', () => {
    const body =
      "Yönetim Kurulumuzca;\na) Deniz Ak'ın müdürlüğe atanmasına,\nb) bir şube açılmasına\nkarar verilmiştir.";
    expect(outcomes('tr', body)).toHaveLength(2);
  });

  it('may be led in by a question', () => {
    const body = 'Qərargah toplaşdı. Nə qərara gəlindi?\n\n• Dərslər dayandırılır.\n• Körpü bağlanır.';
    expect(outcomes('az', body)).toEqual(['Dərslər dayandırılır.', 'Körpü bağlanır.']);
  });

  it('are none where the list says what was taken into account', () => {
    const body =
      'Qərar qəbul edilərkən nəzərə alınmışdır:\n– qiymətlərin artması;\n– tələbin yüksək qalması.';
    expect(outcomes('az', body)).toEqual([]);
  });

  it('go on behind a short word that joins them to what was decided', () => {
    const body =
      'The parties signed a paper. In it:\n\n• cattle is returned by June;\n• a joint court is set up.';
    expect(outcomes('en', body)).toContain('a joint court is set up.');
  });
});

describe('results in lines', () => {
  it('are those below a heading of winners', () => {
    const body = 'The hall was full.\n\nWINNERS\nCurator — Ann Brook, Luria\nDebut — Tom Reed\n\nIt rained.';
    expect(outcomes('en', body)).toEqual(['Curator — Ann Brook, Luria', 'Debut — Tom Reed']);
  });

  it('say who came where', () => {
    const body = 'Yarışda üç komanda olub:\nI yer – Gəncə\nII yer – Bakı\nYağış yağıb.';
    expect(outcomes('az', body)).toEqual(['I yer – Gəncə', 'II yer – Bakı']);
  });

  it('are the first of a table of votes, as many as there are places', () => {
    const body = [
      'PRESIDENT',
      'Ann Brook – 46 votes – elected',
      'Tom Reed – 31 votes',
      '',
      'BOARD (two places)',
      'Ida Moss – 58',
      'Lee Park – 51',
      'Sam Hill – 40',
      '',
      'The count took an hour.',
    ].join('\n');
    expect(outcomes('en', body)).toEqual([
      'Ann Brook – 46 votes – elected',
      'Ida Moss – 58',
      'Lee Park – 51',
    ]);
  });

  it('are none of a table that counts no votes', () => {
    expect(outcomes('en', 'EXPORTS\nWheat – 58\nBarley – 51\n\nThe port was busy.')).toEqual([]);
  });
});

describe('decisions told by who took them', () => {
  it.each([
    ['en', '"We have agreed to reopen the bridge," the minister said.'],
    ['en', '"The board has cancelled the dividend," she said.'],
    ['en', 'We have decided to cancel the fair.'],
    ['az', '“Bu səhər komissiya yaratdıq”, – başçı deyib.'],
    ['ru', '«Мы договорились открыть мост», – сказал министр.'],
    ['tr', '“Köprüyü açmayı kararlaştırdık” dedi.'],
  ])('are read, %s: %s', (language, sentence) => {
    expect(outcomes(language, sentence)).toHaveLength(1);
  });
});
