import { describe, expect, it } from 'vitest';
import { checkNames } from '../../../../src/answering/checking/names/check-names.ts';
import { claimLanguage } from '../../../../src/answering/checking/reading/claim-language.ts';
import { readText } from '../../../../src/answering/checking/reading/read-text.ts';
import { evidenceOf } from '../cited.ts';

const namesIn = (claim: string, ...sentences: readonly string[]) =>
  checkNames(readText(claim, claimLanguage(claim)), evidenceOf(...sentences)).map(({ words }) => words);

describe('names', () => {
  it('of a claim that the sources do not hold are its problem', () => {
    expect(namesIn('The ferry Osprey left for Tarn.', 'The ferry Osprey left for Kell.')).toEqual(['Tarn']);
  });

  it('that are put together of two are a problem, two that stand side by side are not', () => {
    const source = 'Ministers Ivar Holt and Signe Lund met.';
    expect(namesIn('Minister Ivar Lund was there.', source)).toEqual(['Ivar Lund']);
    expect(namesIn('Minister Signe Lund was there.', source)).toEqual([]);
    expect(
      namesIn(
        'Nazir Aydın Kərimli Sarıçay bəndinə baxıb.',
        'Nazir Aydın Kərimli dünən Sarıçay bəndində olub.',
      ),
    ).toEqual([]);
  });

  it('may be abbreviated, or written out', () => {
    const source = 'The Institute of Polar Studies (IPS) moved to Kell.';
    expect(namesIn('The work of the IPS goes on in Kell.', source)).toEqual([]);
    expect(namesIn('BMT nümayəndəsi gəlib.', 'Birləşmiş Millətlər Təşkilatının nümayəndəsi gəlib.')).toEqual(
      [],
    );
    expect(namesIn('The work of the NPS goes on in Kell.', source)).toEqual(['NPS']);
  });

  it('are not looked for where capital letters tell none', () => {
    const source = 'The ferry Osprey left for Kell.';
    expect(namesIn('THE FERRY OSPREY LEFT FOR TARN.', source)).toEqual([]);
    expect(namesIn('The Ferry Osprey Left For Tarn.', source)).toEqual([]);
    expect(namesIn('the ferry osprey left for tarn.', source)).toEqual([]);
  });

  it('of countries are known in every language', () => {
    const source = 'Estonian ambassador Kersti Vahter arrived.';
    expect(namesIn('Прибыла посол Эстонии Керсти Вахтер.', source)).toEqual([]);
    expect(namesIn('Прибыла посол Латвии Керсти Вахтер.', source)).toEqual(['Латвии']);
  });

  it('tell halls and terminals apart by their letter', () => {
    expect(namesIn('The show is in Hall A.', 'The show is in Hall B.')).toEqual(['Hall A']);
    expect(namesIn('Выставка проходит в зале Б.', 'The show is in Hall B.')).toEqual([]);
  });

  it('tell which way a ship went', () => {
    const source = 'The ferry sailed from Kell to Tarn.';
    expect(namesIn('The ferry sailed from Kell to Tarn.', source)).toEqual([]);
    expect(namesIn('The ferry sailed from Tarn to Kell.', source)).toEqual(['Tarn – Kell']);
    expect(namesIn('Gəmi dünən Tarndan Kellə gedib.', 'Gəmi dünən Kelldən Tarna gedib.')).toHaveLength(1);
  });

  it('do not take honorifics, units and months for names', () => {
    const source = 'Dana Roy opened a plant of 40 megawatts on 3 May.';
    expect(namesIn('On 3 May Mrs Roy opened a plant of 40 MW.', source)).toEqual([]);
  });
});
