import { describe, expect, it } from 'vitest';
import { detectLanguage, languageCode } from '../../../src/archive/describing/language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The minister received a delegation and spoke about the harbour.'],
    ['az', 'Nazir nümayəndə heyətini qəbul etdi və liman haqqında danışdı.'],
    ['az', 'Мүдафиә Назирлијинин мәтбуат хидмәти билдирир ки, ҝөрүш кечирилиб.'],
    ['ru', 'Министр принял делегацию и рассказал о развитии порта.'],
    ['tr', 'Bakan heyeti kabul etti ve liman hakkında bilgi verdi.'],
    ['az', 'xarici qonaqlar'],
    ['tr', 'geleceğin şehirleri'],
    ['en', 'harbour works'],
    ['ru', 'новый порт'],
  ])('hears %s in "%s"', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    'Der Minister hat am Donnerstag in Berlin erklärt, dass die Regierung an einer Lösung für die Krise arbeite und mit den Partnern in Kontakt stehe.',
    'De minister zei donderdag in Den Haag dat de regering aan een oplossing voor de crisis werkt en in contact is met de partners in Europa.',
    'Le ministre a déclaré jeudi que le gouvernement travaillait à une solution et restait en contact avec ses partenaires.',
    'Міністр заявив у четвер у Києві, що уряд працює над вирішенням кризи і підтримує зв’язок з партнерами.',
    'Министърът каза в четвъртък, че правителството работи по решение на кризата и поддържа връзка с партньорите.',
    'საქართველოს მთავრობამ განაცხადა',
    'وزارت دفاع اعلام کرد',
    '24.11.2022',
    '',
  ])('says null of "%s"', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it.each([
    ['en', 'The minister received a delegation and spoke about the harbour. '],
    ['az', 'Nazir nümayəndə heyətini qəbul etdi və liman haqqında danışdı. '],
    ['ru', 'Министр принял делегацию и рассказал о развитии порта. '],
    ['tr', 'Bakan heyeti kabul etti ve liman için yeni bir bilgi verdi. '],
  ])('hears %s in a long text', (language, sentence) => {
    expect(detectLanguage(sentence.repeat(20))).toBe(language);
  });

  it('hears the language of a text in capitals', () => {
    expect(detectLanguage('BAKAN HEYETİ KABUL ETTİ VE LİMAN HAKKINDA BİLGİ VERDİ')).toBe('tr');
    expect(detectLanguage('THE MINISTER VISITED THE HARBOUR IN THE MORNING')).toBe('en');
  });
});

describe('languageCode', () => {
  it.each([
    ['en-US', 'en'],
    ['az_Latn_AZ', 'az'],
    ['Azerbaijani', 'az'],
    ['Azərbaycanca', 'az'],
    ['TÜRKÇE', 'tr'],
    ['Русский', 'ru'],
    ['rus', 'ru'],
    ['de-AT', 'de'],
  ])('reads "%s"', (stated, code) => {
    expect(languageCode(stated)).toBe(code);
  });

  it('knows no language of other words', () => {
    expect(languageCode('unknown')).toBeNull();
    expect(languageCode('  ')).toBeNull();
    expect(languageCode(null)).toBeNull();
  });
});
