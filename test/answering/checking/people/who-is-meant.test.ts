import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../../src/answering/checking/check-claim.ts';
import { cite } from '../cited.ts';

const kindsOf = (claim: string, ...sentences: readonly string[]) =>
  checkClaim(claim, cite(sentences)).map(({ kind }) => kind);

describe('names with initials', () => {
  const FAMILY = 'T.Muradova yeni meydança istədi; R.Muradov büdcənin buna yetmədiyini bildirdi.';

  it('tells namesakes apart by their initials', () => {
    expect(kindsOf('T. Muradova asked for a new playground.', FAMILY)).toEqual([]);
    expect(kindsOf('R. Muradov asked for a new playground.', FAMILY)).toContain('attribution');
  });

  it('takes an initial that is a word elsewhere for part of the name', () => {
    const source = 'T.Həmidli suyun azaldığını vurğulayıb. M.Lepp isə kömək təklif etdiyini bildirib.';
    expect(kindsOf('T.Həmidli suyun azaldığını deyib.', source)).toEqual([]);
    expect(kindsOf('M.Lepp suyun azaldığını deyib.', source)).toContain('attribution');
  });

  it('knows a given name that is also a calling', () => {
    const source = 'Dünən keçirilən yığıncağı rayon başçısının birinci müavini Alim Verdili aparıb.';
    expect(checkClaim('Yığıncağı dünən Alim Verdili aparıb.', cite([source], { language: 'az' }))).toEqual(
      [],
    );
  });
});

describe('offices that stand apart from the name', () => {
  it.each([
    [
      'The paper was signed by Iris Haug, chief executive of Nordvik.',
      'Sənədi İris Hauq (“Nordvik”, baş direktor) imzalayıb.',
    ],
    [
      'Ana Reyes took the oath as a judge of the Supreme Court.',
      'Judge of the Supreme Court Ana Reyes took the oath on Monday.',
    ],
  ])('%s', (claim, source) => {
    expect(kindsOf(claim, source)).toEqual([]);
  });

  it('are compared where somebody is given one', () => {
    const source = 'Judge of the Supreme Court Ana Reyes took the oath on Monday.';
    expect(kindsOf('Ana Reyes took the oath as President of the Supreme Court.', source)).toContain('title');
  });

  it('are read in brackets', () => {
    const source = 'Sənədi İris Hauq (“Nordvik”, baş direktor) imzalayıb.';
    expect(kindsOf('Sənədi idarə heyətinin sədri İris Hauq imzalayıb.', source)).toContain('title');
  });
});

describe('who speaks by a role alone', () => {
  const TALKS =
    'Minister Osman Idri underlined that the ties are old. The envoy for her part indicated her readiness to resume the scholarships.';

  it('is not somebody of another office', () => {
    expect(kindsOf('Osman Idri underlined that the ties are old.', ...TALKS.split(/(?<=\.) /))).toEqual([]);
    expect(
      kindsOf('Osman Idri indicated readiness to resume the scholarships.', ...TALKS.split(/(?<=\.) /)),
    ).toContain('attribution');
  });
});

describe('words put together of two beginnings', () => {
  it('stand for both', () => {
    expect(
      kindsOf('По словам Нацбанка, цены вырастут.', 'Национальный банк ждёт роста цен: цены вырастут.'),
    ).not.toContain('name');
    expect(
      kindsOf('По словам Госбанка, цены вырастут.', 'Национальный банк ждёт роста цен: цены вырастут.'),
    ).toContain('name');
  });
});
